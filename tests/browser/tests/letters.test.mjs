// A letter to a buyer: its language and form of address, the shop's own form, the occasion; by keyboard, with axe.

import { readable, readableInAnySize } from '../lib/axe.mjs';
import { press } from '../lib/keys.mjs';
import { main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const FAR = 160;

test('a letter is turned into German with "du", sent, and the next one speaks the same way', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await press(page, main(page).getByRole('link', { name: 'Write the letter' }).first(), FAR);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Hello Wilma Ostrander/)).toBeVisible();
  await press(page, dialog.getByRole('button', { name: 'Deutsch' }));
  await expect(dialog.getByText(/^Guten Tag Wilma Ostrander/)).toBeVisible();
  const form = dialog.getByRole('group', { name: 'How it addresses the buyer' });
  await press(page, form.getByRole('button', { name: 'du' }));
  await expect(dialog.getByText(/^Hallo Wilma,/)).toBeVisible();
  await expect(form.getByRole('button', { name: 'du' })).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByRole('button', { name: 'Save as e-mail (.eml)' })).toBeEnabled();
  await expect(dialog.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  await readable(page, 'a German letter');
  await press(page, dialog.getByRole('button', { name: 'I sent it' }));
  await expect(dialog).toBeHidden();

  await page.goto(`/#/cases/${id}/letter/verify_address`);
  await expect(page.getByRole('dialog').getByText(/^Hallo Wilma,/)).toBeVisible();
});

test('the shop chooses its form of address, and an occasion makes letters begin more gently', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto('/#/settings');
  const field = main(page).getByLabel(/^German letters of /);
  await expect(field).toHaveValue('formal');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await core.ask('app_state')).shops[0].register).toBe('informal');
  const language = main(page).getByLabel('Language of Docket');
  await language.selectOption('en-US');
  await expect(main(page).getByText('Dates look like this: November 14, 2026, 1:58 PM')).toBeVisible();
  await readable(page, 'settings');
  await press(page, page.getByRole('button', { name: 'Save settings' }), FAR);
  await expect.poll(async () => (await core.ask('app_state')).language).toBe('en-US');

  await page.goto(`/#/cases/${id}`);
  const occasion = main(page).getByLabel('What is it for?');
  await occasion.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await core.ask('case_show', { case: id })).occasion).toBe('wedding');
  await press(page, main(page).getByRole('link', { name: 'Write the letter' }).first(), FAR);
  await expect(page.getByRole('dialog').getByText(/meant for a wedding/)).toBeVisible();
  await readableInAnySize(page);
});
