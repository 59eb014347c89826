// What was filed outside, entries put right, and attached files, by keyboard alone.

import { writeFile } from 'node:fs/promises';
import { readable } from '../lib/axe.mjs';
import { expect, test } from '../lib/test.mjs';
import { openCase, shopWithOrders } from '../lib/shop.mjs';

async function press(locator) {
  await locator.focus();
  await locator.press('Enter');
}

test('a search is filed, answered and found again without a mouse', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  const facts = page.getByRole('region', { name: 'Facts' });
  await press(facts.getByRole('button', { name: 'New…' }));
  const dialog = page.getByRole('dialog', { name: 'What did you file?' });
  await dialog.getByLabel('What', { exact: false }).first().selectOption('carrier_search');
  await expect(dialog.getByLabel('With whom')).toHaveValue('USPS');
  await dialog.getByLabel('State').selectOption('open');
  await dialog.getByLabel('Number').fill('MRC-553201');
  await readable(page);
  await press(dialog.getByRole('button', { name: 'Record it' }));
  await expect(facts.getByText('MRC-553201', { exact: true }).first()).toBeVisible();
  await press(facts.getByRole('button', { name: /^Record an answer/ }));
  const answer = page.getByRole('dialog', { name: 'Search at the carrier: record an answer' });
  await answer.getByLabel('What did they say?').fill('It lies in Albany.');
  await answer.getByLabel('State').selectOption('answered');
  await readable(page);
  await press(answer.getByRole('button', { name: 'Record the answer' }));
  await expect(facts.getByText('Answered', { exact: true })).toBeVisible();
  const happened = page.getByRole('region', { name: 'What happened' });
  await expect(happened.getByText('It lies in Albany.')).toBeVisible();
  await press(happened.getByRole('button', { name: 'I told the buyer' }));
  await expect(happened.getByText('Buyer told')).toBeVisible();
  await readable(page);
});

test('an entry is put right, its older version read, and a file attached to it', async ({ page, core, folder }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await core.ask('case_log', { case: id, channel: 'email', from: 'buyer', to: 'seller', at: null, text: 'Nothing hear.' });
  await page.goto(`/#/cases/${id}`);
  const happened = page.getByRole('region', { name: 'What happened' });
  await press(happened.getByRole('button', { name: 'Put right' }));
  const dialog = page.getByRole('dialog', { name: 'Put this entry right' });
  await dialog.getByLabel('What was said or done?').fill('Nothing here.');
  await readable(page);
  await press(dialog.getByRole('button', { name: 'Save the new version' }));
  await expect(happened.getByText('Nothing here.', { exact: true })).toBeVisible();
  await press(happened.getByRole('button', { name: 'edited, 2 versions' }));
  await expect(happened.getByText('Nothing hear.', { exact: true })).toBeVisible();
  const photo = folder.file('porch.txt');
  await writeFile(photo, 'a porch');
  await core.pick(photo);
  await press(happened.getByRole('button', { name: 'Attach', exact: true }));
  await expect(happened.getByRole('button', { name: /porch\.txt/ })).toBeVisible();
  await readable(page);
});

test('a pasted message brings its time along', async ({ page, core }) => {
  await shopWithOrders(core);
  await core.ask('settings_set', { ...(await core.ask('settings_get')), time_zone: 'America/New_York' });
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await expect(page.getByRole('region', { name: 'What happened' })).toBeVisible();
  await page.keyboard.press('m');
  const form = page.getByRole('form', { name: /^Write down a message/ });
  await form.getByLabel('What was said or done?').fill('Nov 20, 2026 3:15 PM\nNothing came.');
  await press(form.getByRole('button', { name: 'Read the time from the pasted message' }));
  await expect(form.getByLabel('What was said or done?')).toHaveValue('Nothing came.');
  await expect(form.getByLabel('When')).toHaveValue('2026-11-20T15:15');
  await expect(form.getByRole('status')).toContainText('America/New_York');
  await readable(page);
});
