// What a step says beside its title: the wait, who says so and since when, what is suggested, and what an answer asks for.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, LOST, openCase, shopWithOrders, step } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const FAR = 160;
const todo = (page) => page.getByRole('region', { name: 'What to do' });

const skip = (core, id, step) => core.ask('case_step', { case: id, step, action: 'skip', because: 'settled by phone', answer: null, fields: {} });
const paste = (core, text) => core.ask('tracking_paste', { order: LOST.number, text, tracking_number: null, date_order: null });

test('on its way the case asks to wait, names the day, and the refund says until when it waits', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await paste(core, '2026-11-20 08:00  PORTLAND, OR  Departed');
  await page.goto(`/#/cases/${id}`);
  await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
  const evidence = page.getByRole('region', { name: /^Evidence for eBay/ });
  await expect(evidence.getByText(/asks the buyer to wait/)).toBeVisible();
  await press(page, evidence.getByRole('link', { name: 'Write the letter' }), FAR);
  await expect(page.getByRole('dialog').getByText(/still on its way/i).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await core.ask('letter_send', { case: id, letter: 'reassure_buyer', lang: null, set: {}, channel: 'email' });
  await core.ask('letter_send', { case: id, letter: 'in_transit_wait', lang: null, set: {}, channel: 'email' });
  for (const one of ['ask_household', 'ask_neighbours', 'ask_buyer_to_call_post_office', 'file_theft_report']) await skip(core, id, one);
  await page.reload();
  await press(page, todo(page).getByRole('button', { name: /^Refund or replace/ }), FAR);
  await expect(step(page, /^Refund or replace/).getByText(/Not before 26 November 2026/)).toBeVisible();
  await readable(page, 'a refund that waits');
});

test('a replacement asks why before it is booked, and the step says who says so and since when', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  for (const one of ['reassure_buyer', 'ask_household', 'ask_neighbours', 'ask_buyer_to_call_post_office', 'wait_for_inspector']) await skip(core, id, one);
  await page.goto(`/#/cases/${id}`);
  await press(page, todo(page).getByRole('button', { name: /^Refund or replace/ }), FAR);
  const decide = step(page, /^Refund or replace/);
  await expect(decide.getByText(/a refund is suggested/)).toBeVisible();
  await expect(decide.getByText(/^eBay: .*checked/)).toBeVisible();
  await readable(page, 'a step with a suggestion');
  const replaced = decide.getByRole('button', { name: 'Replacement sent' });
  await press(page, replaced, FAR);
  const why = decide.getByLabel('Why a replacement');
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await readable(page, 'a replacement without a reason');
  await tabTo(page, why, FAR);
  await page.keyboard.type('The last one of its kind.');
  await press(page, replaced, FAR);
  await expect(todo(page).getByText('From what you noted')).toBeVisible();
});
