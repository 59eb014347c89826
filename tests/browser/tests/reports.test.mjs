// What would have prevented cases: figures, answers for an FAQ, and a checklist that is ticked off; by keyboard, with axe.

import { readable, readableInAnySize } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, LOST, main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const FAR = 60;

test('an empty shop is told what will stand in each part', async ({ page }) => {
  await page.goto('/#/reports');
  await expect(heading(page, 'What would have prevented it')).toBeVisible();
  for (const part of ['Checklist', 'Lessons', 'Why buyers ask', 'Listings that come back', 'How fast you answer', 'What came of it']) {
    await expect(page.getByRole('region', { name: part }).getByText(/ here/).first()).toBeVisible();
  }
  await readableInAnySize(page);
});

test('the report is read, an answer copied and an item ticked off and back by keyboard', async ({ page, core, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  await shopWithOrders(core);
  const { first } = await core.ask('policy_book');
  await core.ask('policy_set', await core.ask('policy_first', { ...first, sells_to: ['US'] }));
  const lost = await openCase(core);
  await core.ask('case_log', { case: lost, channel: 'email', from: 'seller', to: 'buyer', at: null, text: 'I look into it.' });
  await core.ask('case_open', { order: '08-14471-66210', kind: 'cancellation', reason: 'Please stop.', asked_reason: 'no_longer_needed' });
  await core.ask('case_open', { order: '27-14460-11873', kind: 'not_as_described', reason: 'It is scratched.' });
  await core.ask('case_close', { case: lost, resolution: 'found_by_buyer', because: '' });
  await core.ask('case_lesson', { case: lost, lesson: 'Ask for the flat number.', feedback: '' });

  await page.goto('/');
  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Reports' }));
  await expect(heading(page, 'What would have prevented it')).toBeVisible();
  await expect(main(page).getByText('Ask for the flat number.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Why buyers want to cancel' }).getByRole('row', { name: 'No longer needed 1' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Damaged or not as described' }).getByRole('row', { name: /^Lens cap 52 mm.* 1 1 100 %$/ })).toBeVisible();
  await readableInAnySize(page);

  const box = page.getByRole('checkbox', { name: 'Dimensions in numbers' });
  await tabTo(page, box, FAR);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(main(page).getByText(/^3 of \d+ done$/)).toBeVisible();
  await readable(page, 'an item that is done');
  await page.keyboard.press('Control+z');
  await expect(box).not.toBeChecked();

  await press(page, page.getByRole('button', { name: 'Copy question and answer: Can I cancel my order?' }), FAR);
  await expect(page.getByText('Question and answer copied')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Copy as CSV: First answers' }), FAR);
  await expect(page.getByText('Table copied')).toBeVisible();
  await press(page, main(page).getByRole('link', { name: lost }).first(), FAR);
  await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
  expect(LOST.buyer).toBe('Wilma Ostrander');
});
