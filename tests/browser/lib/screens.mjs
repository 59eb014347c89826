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
  { name: 'cancellations', sample: true, show: (page) => at(page, '#/requests') },
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
  { name: 'reports', sample: true, show: async (page) => {
    await at(page, '#/reports');
    // Of several shops each checklist opens by its name.
    await page.getByRole('main').locator('summary').first().click();
    await expect(page.getByRole('main').getByRole('checkbox').first()).toBeVisible();
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

/** A button of the facts of a case, by its English name; in a narrow window they follow what happened. */
const fact = (page, name) => page.getByRole('main').getByRole('button', { name, exact: true });

async function onCase(page, id = FAR) {
  await at(page, `#/cases/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes to a case and presses what opens a dialog there. */
async function overCase(page, press) {
  await onCase(page, FRESH);
  await press(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await loaded(page);
}

async function twoChosen(page) {
  await at(page, '#/cases');
  await expect(page.getByRole('grid').getByRole('row').nth(2)).toBeVisible();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByRole('toolbar')).toBeVisible();
}

async function overList(page, name) {
  await twoChosen(page);
  await page.getByRole('toolbar').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What opens over the screens of the work on a case. Only tests look at these: they are found by their English names. */
export const DIALOGS = [
  { name: 'open a case', show: async (page) => {
    await at(page, '#/orders');
    await page.getByRole('grid').getByRole('row', { name: /Wesley Oduya/ }).click();
    await page.getByRole('complementary', { name: 'Order' }).getByRole('button', { name: 'Open lost-package case' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  } },
  { name: 'close a case', show: (page) => overCase(page, () => page.getByRole('main').getByRole('button', { name: 'Close case…' }).first().click()) },
  { name: 'write down', show: async (page) => {
    await onCase(page);
    await page.keyboard.press('m');
    await expect(page.getByRole('form', { name: /^Write down/ })).toBeVisible();
  } },
  { name: 'put an entry right', show: async (page, core) => {
    await core.ask('case_log', { case: FRESH, channel: 'email', from: 'buyer', to: 'seller', at: null, text: 'Nothing came.' });
    await overCase(page, () => page.getByRole('main').getByRole('button', { name: 'Put right' }).first().click());
  } },
  { name: 'skip a step', show: async (page) => {
    await onCase(page, FRESH);
    await page.getByRole('region', { name: 'What to do' }).getByRole('button', { name: 'Skip…' }).first().click();
    await expect(page.getByRole('textbox', { name: 'Why do you skip this?' })).toBeVisible();
  } },
  { name: 'set the stage', show: async (page) => {
    await onCase(page);
    await fact(page, 'Set the stage…').click();
    await expect(page.getByRole('textbox', { name: 'What the platform calls it' })).toBeVisible();
  } },
  { name: 'correct a deadline', show: async (page) => {
    await onCase(page);
    const facts = page.getByRole('main');
    await facts.locator('summary').filter({ hasText: 'Who says so' }).first().click();
    await facts.getByRole('button', { name: 'Correct this…' }).first().click();
    await expect(facts.getByRole('textbox', { name: 'Why the rule is wrong' })).toBeVisible();
  } },
  { name: 'paste tracking', show: (page) => overCase(page, async () => {
    await fact(page, 'Paste tracking…').click();
    await page.getByRole('dialog').getByRole('textbox').fill('Delivered, Front Door, November 20, 2026, 4:12 pm\nHow do we do?');
    await expect(page.getByRole('dialog').getByText(/^Line 2/)).toBeVisible();
  }) },
  { name: 'note an event', show: (page) => overCase(page, () => fact(page, 'Note one event…').click()) },
  { name: 'file something', show: (page) => overCase(page, async () => {
    await fact(page, 'New…').click();
    await page.getByRole('dialog').getByLabel('What', { exact: false }).first().selectOption('indemnity_claim');
  }) },
  { name: 'record a refund', show: (page) => overCase(page, () => fact(page, 'Record a refund…').click()) },
  { name: 'add a reminder', show: async (page) => {
    await onCase(page, FRESH);
    await fact(page, 'Add reminder').click();
    await expect(page.getByRole('textbox', { name: 'Remind me to' })).toBeVisible();
  } },
  { name: 'pick another letter', show: (page) => overCase(page, () => page.getByRole('button', { name: 'Write another letter…' }).click()) },
  { name: 'pick another sheet', show: (page) => overCase(page, () => page.getByRole('button', { name: 'Make another sheet…' }).click()) },
  { name: 'two cases chosen', show: (page) => twoChosen(page) },
  { name: 'put two cases off', show: (page) => overList(page, 'Snooze') },
  { name: 'tag two cases', show: (page) => overList(page, 'Tag') },
  { name: 'close two cases', show: (page) => overList(page, 'Close') },
  { name: 'closed cases', show: async (page, core) => {
    const { status_category: category } = await core.ask('case_show', { case: FRESH });
    if (category !== 'done') await core.ask('case_close', { case: FRESH, resolution: 'found_by_buyer', because: 'The buyer has it.' });
    await at(page, '#/cases?show=done');
    await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  } },
  { name: 'record a request to cancel', show: async (page) => {
    await at(page, '#/orders');
    await page.getByRole('grid').getByRole('row', { name: /Wesley Oduya/ }).click();
    await page.getByRole('button', { name: 'Record cancellation request' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  } },
  { name: 'a request to cancel', show: async (page, core) => {
    const { order } = await core.ask('case_show', { case: FRESH });
    const { case: id } = await core.ask('case_open', { order: order.id, kind: 'cancellation', reason: 'Please cancel it.', at: null, asked_reason: 'no_longer_needed' });
    await core.ask('conduct_set', { case: id, because: 'Three rude messages in an hour.' });
    await at(page, `#/cases/${id}`);
    await expect(page.getByRole('heading', { name: 'What the buyer asks for' })).toBeVisible();
  } },
  { name: 'a playbook', show: async (page) => {
    await at(page, '#/settings');
    await page.getByRole('main').getByRole('button', { name: /^Edit: / }).first().click();
    await expect(page.getByRole('button', { name: 'Save as my copy' })).toBeVisible();
  } },
];
