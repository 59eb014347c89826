// The list of cases narrowed, sorted and worked through by keyboard.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { main } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const grid = (page) => page.getByRole('grid', { name: 'Lost packages' });
const rows = (page) => grid(page).getByRole('row').filter({ has: page.getByRole('checkbox') });
const buyers = async (page) => (await rows(page).getByRole('link').allInnerTexts()).map((name) => name.trim());
const FAR = 120;

/** Chooses the option that begins with these letters, as a list takes them. */
async function pick(page, list, letters) {
  await tabTo(page, list, FAR);
  await page.keyboard.type(letters);
}

test.use({ sample: true });

test('filters narrow the list and say how many are left, and all cases come back', async ({ page }) => {
  await page.goto('/#/cases');
  await expect(main(page).getByRole('status').first()).toHaveText('5 cases');
  await pick(page, page.getByRole('combobox', { name: 'Waiting on' }), 'Buy');
  await expect(main(page).getByRole('status').first()).toHaveText('2 cases');
  for (const row of await rows(page).all()) await expect(row).toContainText('Buyer');
  await readable(page, 'narrowed to whom is waited for');

  const overdue = page.getByRole('button', { name: 'Overdue', exact: true });
  await press(page, overdue);
  await expect(overdue).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(page)).toHaveCount(2);
  for (const row of await rows(page).all()) await expect(row).toContainText('late');

  await pick(page, page.getByRole('combobox', { name: 'Kind' }), 'Held');
  await expect(page.getByRole('heading', { name: 'No case matches' })).toBeVisible();
  await readable(page, 'nothing matches');
  await press(page, page.getByRole('button', { name: 'Show all cases' }), FAR);
  await expect(main(page).getByRole('status').first()).toHaveText('5 cases');
  await expect(overdue).toHaveAttribute('aria-pressed', 'false');
});

test('a case is found by what is typed, and the arrow leads from the search into the list', async ({ page }) => {
  await page.goto('/#/cases');
  await expect(rows(page)).toHaveCount(5);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('tilbury');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/cases\/C-1005$/);
});

test('the headings sort by money, by age and by clock, one way and the other', async ({ page, core }) => {
  const { rows: all } = await core.ask('case_list', { status: 'open', find: '', sort: 'clock', descending: false, overdue: false, offset: 0 });
  // Amounts of two currencies are never compared: first by currency, then by amount.
  const dearest = (a, b) => a.exposure.currency.localeCompare(b.exposure.currency) || b.exposure.minor - a.exposure.minor;
  const money = all.toSorted(dearest).map((one) => one.buyer);
  const by = (key) => all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map((one) => one.buyer);
  await page.goto('/#/cases');
  await expect(rows(page)).toHaveCount(5);
  const heading = (name) => grid(page).getByRole('columnheader', { name });
  await expect(heading('Clock')).toHaveAttribute('aria-sort', 'ascending');
  for (const [name, ways] of [
    ['At stake', [['descending', money], ['ascending', money.toReversed()]]],
    ['Age', [['ascending', by((one) => one.opened_at)], ['descending', by((one) => -Date.parse(one.opened_at))]]],
    ['Clock', [['ascending', by((one) => one.due_at)], ['descending', by((one) => -Date.parse(one.due_at))]]],
  ]) {
    await tabTo(page, heading(name).getByRole('button'), FAR);
    for (const [way, order] of ways) {
      await page.keyboard.press('Enter');
      await expect(heading(name)).toHaveAttribute('aria-sort', way);
      await expect.poll(() => buyers(page), `${name}, ${way}`).toEqual(order);
    }
  }
  await readable(page, 'sorted');
});

test('a view keeps filter and order, is shown again by its name, and is deleted', async ({ page }) => {
  await page.goto('/#/cases');
  await expect(rows(page)).toHaveCount(5);
  await pick(page, page.getByRole('combobox', { name: 'Waiting on' }), 'You');
  await expect(main(page).getByRole('status').first()).toHaveText('2 cases');
  await press(page, grid(page).getByRole('columnheader', { name: 'At stake' }).getByRole('button'), FAR);
  const order = await buyers(page);
  await press(page, page.getByRole('button', { name: 'Save this view' }), FAR);
  const name = page.getByRole('textbox', { name: 'Name of the view' });
  await expect(name).toBeFocused();
  await readable(page, 'naming a view');
  await page.keyboard.type('My turn');
  await page.keyboard.press('Enter');
  const view = page.getByRole('group', { name: 'Views' }).getByRole('button', { name: 'My turn' });
  await expect(view).toHaveAttribute('aria-pressed', 'true');
  await press(page, view, FAR);
  await expect(rows(page)).toHaveCount(5);

  await page.reload();
  await expect(rows(page)).toHaveCount(5);
  await press(page, view, FAR);
  await expect(rows(page)).toHaveCount(2);
  expect(await buyers(page)).toEqual(order);
  await press(page, page.getByRole('button', { name: 'Delete this view' }), FAR);
  await expect(view).toHaveCount(0);
  await expect(rows(page)).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(view).toBeVisible();
});

test('what cannot be closed with the others stays open, is named with the reason, and stays chosen', async ({ page }) => {
  await page.goto('/#/cases');
  await expect(rows(page)).toHaveCount(5);
  for (const key of ['j', 'x', 'Shift+J', 'Shift+J', 'Shift+J']) await page.keyboard.press(key);
  await page.keyboard.press('x');
  const bar = page.getByRole('toolbar');
  await expect(bar).toHaveAccessibleName(/cases chosen$/);
  const chosen = Number.parseInt(await bar.getByRole('status').innerText(), 10);
  await press(page, bar.getByRole('button', { name: 'Close' }), FAR);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('How did it end?')).toBeFocused();
  await page.keyboard.type('The buyer stopped');
  await expect(dialog.getByLabel('How did it end?').locator('option:checked')).toHaveText('The buyer stopped writing');
  await press(page, dialog.getByRole('button', { name: 'Close' }).last());
  await expect(dialog).toBeHidden();
  const refused = main(page).getByRole('alert');
  await expect(refused.getByRole('listitem').first()).toContainText(/C-\d+ .*promise/i);
  const left = await refused.getByRole('listitem').count();
  expect(left).toBeLessThan(chosen);
  await expect(bar.getByRole('status')).toHaveText(new RegExp(`^${left} `));
  await expect(rows(page)).toHaveCount(5 - (chosen - left));
  await readable(page, 'two were left');
  await press(page, bar.getByRole('button', { name: 'Choose none' }), FAR);
  await expect(refused).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(5);
});

test('several cases are put off together until a day of one’s own, listed as such, and brought back', async ({ page }) => {
  await page.goto('/#/cases');
  await expect(rows(page)).toHaveCount(5);
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await press(page, page.getByRole('toolbar').getByRole('button', { name: 'Snooze' }), FAR);
  const until = page.getByRole('dialog', { name: 'Remind me again' });
  await tabTo(page, until.getByLabel('On this day'));
  await page.keyboard.type('12052026');
  await press(page, until.getByRole('button', { name: 'Snooze' }));
  await expect(until).toBeHidden();
  await expect(rows(page).filter({ hasText: /Put off until .*5 Dec/ })).toHaveCount(2);
  await press(page, page.getByRole('button', { name: 'Put off', exact: true }), FAR);
  await expect(rows(page)).toHaveCount(2);
  await readable(page, 'only those put off');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'No case matches' })).toBeVisible();
});
