// A case from its opening to its end, without a mouse, and looked at with axe at each turn.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, main, openCase, shopWithOrders, step } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const todo = (page) => page.getByRole('region', { name: 'What to do' });
const happened = (page) => page.getByRole('region', { name: 'What happened' });
const facts = (page) => page.getByRole('region', { name: 'Facts' });

/** Far enough on a long page to come to anything. */
const FAR = 120;

test('a case is worked to its end by keyboard: the letter, the answer, the closing, the thanks, the lesson', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
  await readable(page, 'a new case');
  await press(page, page.getByRole('link', { name: 'Write the letter' }));
  const letter = page.getByRole('dialog');
  await press(page, letter.getByRole('button', { name: 'I sent it' }));
  await expect(letter).toBeHidden();
  await expect(facts(page).getByText('If the parcel cannot be found, I will refund your order.')).toBeVisible();
  await readable(page, 'with a promise');

  await press(page, todo(page).getByRole('button', { name: /^Ask in the household/ }), FAR);
  await press(page, todo(page).getByRole('button', { name: 'It was found' }), FAR);
  await expect(todo(page).getByText('From what you noted')).toBeVisible();
  await press(page, todo(page).getByRole('button', { name: 'Close case…' }), FAR);
  const closing = page.getByRole('dialog', { name: `Close case ${id}` });
  await expect(closing.getByRole('radio', { name: 'The buyer found it' })).toBeChecked();
  await expect(closing.getByLabel('Why may it stay open?')).toHaveCount(0);
  await tabTo(page, closing.getByRole('radio', { name: 'The buyer found it' }));
  // Another end leaves the promise open, and asks for a word.
  const silent = closing.getByRole('radio', { name: 'The buyer stopped writing' });
  let down = 0;
  while (!(await silent.isChecked()) && down < 20) {
    await page.keyboard.press('ArrowDown');
    down += 1;
  }
  await expect(silent).toBeChecked();
  await expect(closing.getByLabel('Why may it stay open?')).toBeVisible();
  await expect(closing.getByRole('button', { name: 'Close case' })).toBeDisabled();
  await readable(page, 'the closing');
  for (; down > 0; down -= 1) await page.keyboard.press('ArrowUp');
  await expect(closing.getByRole('radio', { name: 'The buyer found it' })).toBeChecked();
  await press(page, closing.getByRole('button', { name: 'Close case' }));
  await expect(closing).toBeHidden();

  await expect(todo(page).getByText('It turned up.')).toBeVisible();
  await expect(todo(page).getByRole('button', { name: /^Ask the neighbours/ })).toHaveCount(0);
  await readable(page, 'a case that ended');
  await press(page, todo(page).getByRole('link', { name: 'Write the letter' }).first(), FAR);
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'I sent it' }));
  await expect(happened(page).getByText('Letter sent: Glad it turned up')).toBeVisible();
  await tabTo(page, todo(page).getByLabel('Lesson'), FAR);
  await page.keyboard.type('Ask for the house number in the listing.');
  await press(page, todo(page).getByRole('button', { name: 'Mark as done' }), FAR);
  await expect(happened(page).getByText('Ask for the house number in the listing.')).toBeVisible();
  await expect(todo(page).getByRole('button', { name: 'Mark as done' })).toHaveCount(0);
});

test('a refund that somebody else would likely pay waits for the tick, and the timeline keeps that it was seen', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  const fields = { with: 'USPS', number: 'CLM-9', office: '', contact: '', phone: '', filed_on: '', state: 'accepted', expected_by: '', claimed: '20.00 USD', paid: '', paid_because: '', notes: '' };
  await core.ask('filing_add', { case: id, kind: 'indemnity_claim', fields });
  await page.goto(`/#/cases/${id}`);
  await expect(facts(page).getByText('USPS granted it; the money has not come yet', { exact: false })).toBeAttached();
  await press(page, facts(page).getByRole('button', { name: 'Record a refund…' }), FAR);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toBeVisible();
  const record = dialog.getByRole('button', { name: 'Record', exact: true });
  await expect(record).toBeDisabled();
  await readable(page, 'the refund');
  await tabTo(page, dialog.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await press(page, record);
  await expect(dialog).toBeHidden();
  await expect(happened(page).getByText('Who else would pay was seen')).toBeVisible();
});

test('a stage at the platform starts its clock; the seller corrects it with a note, and marks it as done', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await press(page, facts(page).getByRole('button', { name: 'Set the stage…' }), FAR);
  const stage = facts(page).getByLabel('Stage', { exact: false }).first();
  await expect(stage).toBeFocused();
  await stage.selectOption('inquiry');
  await readable(page, 'setting a stage');
  await press(page, facts(page).getByRole('button', { name: 'Set the stage', exact: true }), FAR);
  const clock = facts(page).getByRole('listitem').filter({ hasText: 'Answer eBay' }).first();
  await expect(clock).toBeVisible();
  await press(page, clock.locator('summary'), FAR);
  await press(page, clock.getByRole('button', { name: 'Correct this…' }), FAR);
  const due = clock.getByLabel('Figure for the last day');
  await expect(due).toBeFocused();
  await due.fill('2');
  await expect(clock.getByRole('button', { name: 'Save the correction' })).toBeDisabled();
  await clock.getByLabel('Why the rule is wrong').fill('eBay wrote two days');
  await readable(page, 'correcting a deadline');
  await press(page, clock.getByRole('button', { name: 'Save the correction' }), FAR);
  await expect(clock.getByText('Your note: eBay wrote two days')).toBeAttached();
  await press(page, clock.getByRole('button', { name: 'Mark as done' }), FAR);
  await expect(facts(page).getByText(/^Done and over/)).toBeVisible();
  await readable(page, 'a deadline that was met');
});

test('the proof and who would pay are told item by item, with a caveat', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await expect(main(page).getByText('not a promise', { exact: false }).first()).toBeVisible();
  await expect(facts(page).getByRole('heading', { name: 'If you refund today, who pays?' })).toBeVisible();
  await expect(step(page, /^Reassure the buyer/)).toBeVisible();
  await readable(page, 'proof and payers');
});
