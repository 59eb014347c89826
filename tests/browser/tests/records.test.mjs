// What was filed outside, entries put right, and attached files, by keyboard alone.

import { writeFile } from 'node:fs/promises';
import { readable } from '../lib/axe.mjs';
import { press as go, tabTo } from '../lib/keys.mjs';
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

const facts = (page) => page.getByRole('region', { name: 'Facts' });
const happened = (page) => page.getByRole('region', { name: 'What happened' });
const FAR = 140;

async function onCase(page, core) {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await expect(facts(page).getByRole('button', { name: 'New…' })).toBeVisible();
  return id;
}

/** Goes on to a field of a dialog and types there. */
async function say(page, field, text) {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

test('a claim is filed with office, contact and amount, answered with a smaller sum, and the money is summed up', async ({ page, core }) => {
  const id = await onCase(page, core);
  await go(page, facts(page).getByRole('button', { name: 'New…' }), FAR);
  const dialog = page.getByRole('dialog', { name: 'What did you file?' });
  await expect(dialog.getByRole('combobox').first()).toBeFocused();
  await page.keyboard.type('Claim with');
  await expect(dialog.getByText('You ask the carrier for money for a lost or damaged parcel.')).toBeVisible();
  await say(page, dialog.getByLabel('State'), 'On file');
  await say(page, dialog.getByRole('textbox', { name: 'Number', exact: true }), '8841207');
  await say(page, dialog.getByRole('textbox', { name: 'Claimed' }), '24.12');
  await say(page, dialog.getByRole('textbox', { name: 'Office' }), 'Bangor Main Office');
  await say(page, dialog.getByRole('textbox', { name: 'Who you spoke with' }), 'Ms Devine');
  await say(page, dialog.getByRole('textbox', { name: 'Telephone' }), '207-555-0131');
  await readable(page, 'a claim');
  await go(page, dialog.getByRole('button', { name: 'Record it' }));
  await expect(dialog).toBeHidden();
  await expect(facts(page).getByText('USPS · Bangor Main Office · Ms Devine · 207-555-0131')).toBeVisible();
  const filed = facts(page).getByRole('listitem').filter({ hasText: 'Ms Devine' });
  await expect(filed).toContainText('8841207');
  await expect(filed).toContainText('$24.12');

  await go(page, facts(page).getByRole('button', { name: 'Record an answer… Claim with the carrier' }), FAR);
  const answer = page.getByRole('dialog', { name: 'Claim with the carrier: record an answer' });
  await expect(answer.getByLabel('What did they say?')).toBeFocused();
  await page.keyboard.type('They pay the value without postage.');
  await say(page, answer.getByLabel('State'), 'Paid');
  await say(page, answer.getByRole('textbox', { name: 'Received' }), '18.50');
  await readable(page, 'the answer to a claim');
  await go(page, answer.getByRole('button', { name: 'Record the answer' }));
  await expect(answer).toBeHidden();
  await expect(facts(page).getByText('Recovered so far: $18.50')).toBeVisible();
  await expect(happened(page).getByText('They pay the value without postage.')).toBeVisible();
  await readable(page, 'a claim that was paid');
  expect((await core.ask('case_records', { case: id })).filings).toHaveLength(1);
});

test('a report to the police needs its number to be on file, and takes the paper that proves it', async ({ page, core, folder }) => {
  await onCase(page, core);
  await go(page, facts(page).getByRole('button', { name: 'New…' }), FAR);
  const dialog = page.getByRole('dialog', { name: 'What did you file?' });
  await expect(dialog.getByRole('combobox').first()).toBeFocused();
  await page.keyboard.type('Police');
  await expect(dialog.getByRole('textbox', { name: 'Claimed' })).toHaveCount(0);
  await say(page, dialog.getByLabel('State'), 'On file');
  await say(page, dialog.getByRole('textbox', { name: 'With whom' }), 'Bangor Police Department');
  await go(page, dialog.getByRole('button', { name: 'Record it' }));
  await expect(page.getByText('Write down the number you were given first.', { exact: false })).toBeVisible();
  await expect(dialog).toBeVisible();
  await readable(page, 'a report without its number');
  await say(page, dialog.getByRole('textbox', { name: 'Number', exact: true }), 'BPD-26-4471');
  await go(page, dialog.getByRole('button', { name: 'Record it' }));
  await expect(dialog).toBeHidden();
  await expect(facts(page).getByRole('button', { name: 'Copy BPD-26-4471' })).toBeVisible();

  const paper = folder.file('police-report.pdf');
  await writeFile(paper, '%PDF-1.4 a report');
  await core.pick(paper);
  await go(page, facts(page).getByRole('button', { name: 'Add files…' }), FAR);
  const file = facts(page).getByRole('listitem').filter({ hasText: 'police-report.pdf' });
  await expect(file).toContainText('1 kB');
  await readable(page, 'with an attached file');
  await go(page, file.getByRole('button', { name: 'Remove police-report.pdf' }), FAR);
  await expect(file).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(file).toBeVisible();
});

test('an entry is struck out with a word why, and stays readable', async ({ page, core }) => {
  const id = await onCase(page, core);
  await core.ask('case_log', { case: id, channel: 'phone', from: 'carrier', to: 'seller', at: null, text: 'It lies at the wrong office.' });
  await page.reload();
  await go(page, happened(page).getByRole('button', { name: 'Put right' }).first(), FAR);
  const dialog = page.getByRole('dialog', { name: 'Put this entry right' });
  const strike = dialog.getByRole('button', { name: 'Strike out' });
  await expect(strike).toBeDisabled();
  await say(page, dialog.getByRole('textbox', { name: /^Or strike it out/ }), 'That was another parcel');
  await readable(page, 'striking out');
  await go(page, strike);
  await expect(dialog).toBeHidden();
  await expect(happened(page).getByText('Struck out: That was another parcel')).toBeVisible();
  await expect(happened(page).getByText('It lies at the wrong office.')).toBeVisible();
  await readable(page, 'struck out');
  await page.keyboard.press('Control+z');
  await expect(happened(page).getByText('Struck out', { exact: false })).toHaveCount(0);
});

test('a pasted message that says no time says so, and keeps its text', async ({ page, core }) => {
  await onCase(page, core);
  await page.keyboard.press('m');
  const form = page.getByRole('form', { name: /^Write down a message/ });
  await page.keyboard.insertText('Hello, nothing came.\nWilma');
  await go(page, form.getByRole('button', { name: 'Read the time from the pasted message' }));
  await expect(form.getByRole('status')).toHaveText('The message does not say clearly when it was written. Put the time in yourself.');
  await expect(form.getByLabel('What was said or done?')).toHaveValue('Hello, nothing came.\nWilma');
  await readable(page, 'a message without a time');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Write down a message/ })).toBeFocused();
});

test('a message goes into the past at the time it was written, and says when it was written down', async ({ page, core }) => {
  await onCase(page, core);
  await core.ask('settings_set', { ...(await core.ask('settings_get')), time_zone: 'America/New_York' });
  await page.reload();
  await expect(happened(page)).toBeVisible();
  await page.keyboard.press('m');
  const form = page.getByRole('form', { name: /^Write down a message/ });
  await page.keyboard.insertText('Nov 20, 2026 3:15 PM\nNothing came.');
  await go(page, form.getByRole('button', { name: 'Read the time from the pasted message' }));
  await expect(form.getByLabel('When')).toHaveValue('2026-11-20T15:15');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  const entry = happened(page).getByRole('listitem').filter({ hasText: 'Nothing came.' }).last();
  await expect(entry.getByText('15:15')).toBeVisible();
  await expect(entry.getByText(/^written down/)).toBeVisible();
  await readable(page, 'a message of the day before');
});

test('the platform’s own word for its stage is kept beside ours', async ({ page, core }) => {
  await onCase(page, core);
  await go(page, facts(page).getByRole('button', { name: 'Set the stage…' }), FAR);
  await expect(facts(page).getByLabel('Stage', { exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await say(page, facts(page).getByRole('textbox', { name: 'What the platform calls it' }), 'Item not received request');
  await page.keyboard.press('Enter');
  await expect(facts(page).getByText('· Item not received request', { exact: false })).toBeVisible();
  await expect(facts(page).getByText(/^since /)).toBeVisible();
  await readable(page, 'the stage and its word');
});
