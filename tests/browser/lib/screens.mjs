// Every screen and dialog of the sample shop, for what has to be true of all of them, and for the pictures.

import { expect } from '@playwright/test';
import { fixture } from './core.mjs';

/** The case that has come furthest, and one that began a week ago. */
export const FAR = 'C-1001';
export const FRESH = 'C-1006';

/** Nothing is being fetched any more. */
const loaded = (page) => expect(page.locator('.skeleton')).toHaveCount(0);

/** Goes there by the address; a reload makes sure that nothing of the screen before is left. */
async function at(page, hash) {
  await page.goto(`/${hash}`);
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  await loaded(page);
}

/** The questions that make a first policy. */
async function firstPolicy(page) {
  await at(page, '#/policies');
  await page.getByRole('main').getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('combobox').first()).toBeVisible();
}

/** The clauses that come of them, before they are kept. */
async function policyEditor(page) {
  await firstPolicy(page);
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('group').first()).toBeVisible();
}

/** `sample` says whether the shop is filled, `show` how to come there. */
export const SCREENS = [
  { name: 'first-start', sample: false, show: (page) => at(page, '#/today') },
  { name: 'today', sample: true, show: async (page) => {
    await at(page, '#/today');
    await expect(page.getByRole('main').getByRole('option', { selected: true })).toBeVisible();
    await expect(page.getByRole('main').getByRole('complementary')).toBeVisible();
    await loaded(page);
  } },
  { name: 'orders', sample: true, show: async (page) => {
    await at(page, '#/orders');
    await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  } },
  { name: 'order', sample: true, show: async (page) => {
    await at(page, '#/orders');
    // Shipped, and no case yet: what one looks for when a buyer writes.
    await page.getByRole('grid').getByRole('row', { name: /Wesley Oduya/ }).click();
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Wesley Oduya' })).toBeVisible();
  } },
  { name: 'import', sample: true, show: async (page, core) => {
    await at(page, '#/import');
    await core.pick(fixture('etsy_sold_orders_us.csv'), fixture('ebay_orders_report_us.csv'), fixture('shopify_orders.csv'));
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  } },
  { name: 'imports', sample: true, show: (page) => at(page, '#/imports') },
  { name: 'cases', sample: true, show: async (page) => {
    await at(page, '#/cases');
    await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  } },
  { name: 'case', sample: true, show: async (page) => {
    await at(page, `#/cases/${FAR}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } },
  { name: 'refund', sample: true, show: async (page) => {
    await at(page, `#/cases/${FRESH}`);
    await page.getByRole('button', { name: 'Record a refund…' }).click();
    await expect(page.getByRole('dialog').getByLabel('Reference')).toBeVisible();
  } },
  { name: 'letter', sample: true, show: async (page) => {
    await at(page, `#/cases/${FRESH}/letter/reassure_buyer`);
    await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
  } },
  { name: 'paper', sample: true, show: async (page) => {
    await at(page, `#/cases/${FAR}/paper/usps_ps1000`);
    await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
  } },
  { name: 'policies', sample: true, show: async (page) => {
    await at(page, '#/policies');
    await expect(page.getByRole('main').getByRole('button')).toBeVisible();
  } },
  { name: 'policy-first', sample: true, show: (page) => firstPolicy(page) },
  { name: 'policy-editor', sample: true, show: (page) => policyEditor(page) },
  { name: 'policy', sample: true, show: async (page) => {
    await policyEditor(page);
    await page.getByRole('main').getByRole('button').last().click();
    await expect(page.getByRole('main').getByRole('article')).toBeVisible();
    await loaded(page);
  } },
  { name: 'settings', sample: true, show: async (page) => {
    await at(page, '#/settings');
    await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible();
  } },
  { name: 'palette', sample: true, show: async (page) => {
    await at(page, '#/today');
    await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ma');
    await expect(page.getByRole('dialog').getByRole('group')).not.toHaveCount(1);
    await expect(page.getByRole('dialog').getByRole('group')).not.toHaveCount(0);
  } },
  { name: 'shortcuts', sample: true, show: async (page) => {
    await at(page, '#/today');
    await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  } },
];
