// A buyer wants to cancel: recorded from the order, looked into, decided about on one screen; by keyboard, with axe.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, LOST, main, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const FAR = 160;

/** The shop with its first policy, in force since before its orders. */
async function shopWithPolicy(core) {
  await shopWithOrders(core);
  const { first } = await core.ask('policy_book');
  const draft = await core.ask('policy_first', { ...first, sells_to: ['US'] });
  await core.ask('policy_set', { ...draft, valid_from: '2026-01-01' });
}

/** Answers each question that is still to find out with its first answer, by keyboard. */
async function answerAll(page) {
  const questions = page.getByRole('region', { name: 'Still to find out' });
  for (let open = await questions.getByRole('combobox').count(); open > 0; open--) {
    const field = questions.getByRole('combobox').first();
    await tabTo(page, field, FAR);
    await page.keyboard.press('ArrowDown');
    await expect(questions.getByRole('combobox')).toHaveCount(open - 1);
  }
  await expect(questions).toBeHidden();
}

test('a request is recorded from the order, its facts are found out, and it is decided by keyboard', async ({ page, core }) => {
  await shopWithPolicy(core);
  const { id: order } = await core.ask('order_show', { order: LOST.number });
  await page.goto(`/#/orders/${order}`);
  const panel = page.getByRole('complementary', { name: 'Order' });
  await press(page, panel.getByRole('button', { name: /cancel/i }).first(), FAR);
  const dialog = page.getByRole('dialog', { name: 'Record a cancellation request' });
  await expect(dialog.getByLabel('The buyer\'s words')).toBeFocused();
  await page.keyboard.type('I no longer need it, sorry.');
  await dialog.getByLabel('Why, as far as the buyer says').selectOption('no_longer_needed');
  await readable(page, 'recording a request');
  await press(page, dialog.getByRole('button', { name: 'Record request' }));

  await expect(heading(page, /wants to cancel/)).toBeVisible();
  const asked = page.getByRole('region', { name: 'The request' }).or(page.locator('section.request')).first();
  await expect(asked.getByText('I no longer need it, sorry.')).toBeVisible();
  await readable(page, 'a request');
  await expect(asked.getByText(/still to find out before you decide/)).toBeVisible();

  await press(page, main(page).getByRole('link', { name: 'Find out' }), FAR);
  const title = page.getByRole('region', { name: 'Decide' });
  await expect(title.getByRole('table')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The facts' })).toBeVisible();
  await readable(page, 'the decision');
  const take = title.getByRole('button', { name: /^Decide: / });
  await expect(take).toBeDisabled();
  await answerAll(page);
  await expect(take).toBeEnabled();
  await press(page, take, FAR);
  await expect(title.getByText(/^Decided: /)).toBeVisible();
  await readable(page, 'a decision that was taken');
  await press(page, title.getByRole('link', { name: /^Write the letter: / }), FAR);
  await expect(page.getByRole('dialog')).toBeVisible();
  await readable(page, 'the letter for the decision');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/decision'));
  await press(page, main(page).getByRole('link', { name: 'Back to the case' }), FAR);
  await expect(heading(page, /wants to cancel/)).toBeVisible();
});

test('another way than the advised one asks for a word, and Esc gives the focus back', async ({ page, core }) => {
  await shopWithPolicy(core);
  const { case: id } = await core.ask('case_open', { order: LOST.number, kind: 'cancellation', reason: 'Please cancel.', asked_reason: 'circumstances' });
  await page.goto(`/#/cases/${id}/decision`);
  const title = page.getByRole('region', { name: 'Decide' });
  await expect(title.getByRole('table')).toBeVisible();
  await answerAll(page);
  const { remedies } = await core.ask('cancel_assess', { case: id });
  const way = remedies.find((one) => one.exception && one.allowed !== 'no' && !one.recommended);
  const other = title.getByRole('table').getByRole('button', { name: `Choose: ${way.title}` });
  await tabTo(page, other, FAR);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Record the exception' })).toBeDisabled();
  await readable(page, 'an exception');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(other).toBeFocused();
});

test('cancellations have a list of their own in the rail, apart from lost packages', async ({ page, core }) => {
  await shopWithPolicy(core);
  await core.ask('case_open', { order: LOST.number, kind: 'cancellation', reason: 'Please cancel.', asked_reason: 'circumstances' });
  await page.goto('/');
  await press(page, page.getByRole('navigation').getByRole('link', { name: /^Cancellations/ }), FAR);
  await expect(heading(page, 'Cancellations')).toBeVisible();
  await expect(main(page).getByRole('row', { name: /Wilma Ostrander/ })).toBeVisible();
  await readable(page, 'the list of requests');
  await page.getByRole('navigation').getByRole('link', { name: /^Lost packages/ }).click();
  await expect(main(page).getByRole('row', { name: /Wilma Ostrander/ })).toHaveCount(0);
});
