// The same path without a mouse.

import { fixture } from '../lib/core.mjs';
import { tabTo } from '../lib/keys.mjs';
import { heading, LOST, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

test('a case is opened and its first letter sent by keyboard alone', async ({ page, core }) => {
  const dialog = page.getByRole('dialog');

  await page.goto('/');
  await expect(heading(page, 'A parcel is missing? Start here.')).toBeVisible();
  await page.keyboard.press('i');
  await expect(heading(page, 'Import orders')).toBeVisible();
  await core.pick(fixture('ebay_orders_report_us.csv'));
  await tabTo(page, page.getByRole('button', { name: 'Choose files' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Import 7 orders' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, '7 orders imported')).toBeVisible();

  // To Orders by two letters, to the search by a slash, to the row by the arrow.
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(heading(page, 'Orders')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Orders' });
  await expect(grid.getByRole('row', { name: /Wilma Ostrander/ })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('ostran');
  await expect(page.getByRole('main').getByText('1 order', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await expect(grid.getByRole('row', { selected: true })).toContainText(LOST.number);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Order' });
  await expect(panel.getByRole('heading', { name: LOST.buyer })).toBeVisible();

  // The dialog begins in its field, and gives the focus back when it is left.
  const opener = panel.getByRole('button', { name: 'Open lost-package case' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'What did the buyer say?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'What did the buyer say?' })).toBeFocused();
  await page.keyboard.type('Nothing is here.');
  await tabTo(page, dialog.getByRole('button', { name: 'Open lost-package case' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, /Wilma Ostrander/)).toBeVisible();

  // The letter.
  const write = page.getByRole('link', { name: 'Write the letter' });
  await tabTo(page, write);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(write).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Annika Reed');
  const sent = dialog.getByRole('button', { name: 'I sent it' });
  await expect(sent).toBeEnabled();
  await tabTo(page, sent);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'What happened' }).getByText('Letter sent: Reassure the buyer')).toBeVisible();

  // The next steps come forward and are answered.
  const looked = page.getByRole('button', { name: 'Mark as done' });
  await tabTo(page, looked);
  await page.keyboard.press('Enter');
  const answer = page.getByRole('button', { name: 'The address is correct' });
  await tabTo(page, answer);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Ask in the household/ })).toHaveAttribute('aria-expanded', 'true');

  // A note, without leaving the keyboard.
  await page.keyboard.press('m');
  await expect(page.getByRole('textbox', { name: 'What was said or done?' })).toBeFocused();
  await page.keyboard.type('She will ask her sister.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'What happened' }).getByText('She will ask her sister.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Write down a message/ })).toBeFocused();
});

test('the palette finds actions, cases and orders, and gives the focus back', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto('/#/orders');
  const search = page.getByRole('searchbox');
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do' });
  const box = palette.getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(search).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('setti');
  await expect(palette.getByRole('option', { selected: true })).toHaveText(/Go to Settings/);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Settings')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('ostrander');
  await expect(palette.getByRole('group', { name: 'Cases' }).getByRole('option')).toHaveCount(1);
  await expect(palette.getByRole('group', { name: 'Orders' }).getByRole('option', { name: new RegExp(LOST.number) })).toBeVisible();
  await expect(palette.getByRole('option', { selected: true })).toContainText(LOST.buyer);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/cases/${id}$`));

  await page.keyboard.press('Control+k');
  await page.keyboard.type(LOST.number);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(palette.getByRole('option', { name: /Search all orders/ })).toBeVisible();
  await page.keyboard.type(' nothing like it');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Search all orders');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { name: 'No order matches' })).toBeVisible();
});

test.describe('in the sample shop', () => {
  test.use({ sample: true });

  test('Today is read with j and k, opened with Enter, snoozed with s and ticked off with e', async ({ page }) => {
    await page.goto('/#/today');
    const rows = page.getByRole('main').getByRole('option');
    const selected = page.getByRole('main').getByRole('option', { selected: true });
    await expect(rows.first()).toBeVisible();
    await page.keyboard.press('j');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('j');
    await expect(rows.nth(1)).toBeFocused();
    await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(selected).toHaveCount(1);
    await page.keyboard.press('k');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(rows.last()).toBeFocused();
    await page.keyboard.press('Home');

    const first = await rows.first().innerText();
    await page.keyboard.press('s');
    const snooze = page.getByRole('dialog', { name: 'Remind me again' });
    await expect(snooze.getByRole('button', { name: /^Tomorrow/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(snooze).toBeHidden();
    const before = await rows.count();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('e');
    await expect(rows.first()).not.toHaveText(first, { useInnerText: true });
    expect(await rows.count()).toBeLessThanOrEqual(before);
    await expect(selected).toHaveCount(1);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/cases\/C-/);
  });

  test('two letters lead to every screen, and a question mark to the list of keys', async ({ page }) => {
    await page.goto('/#/today');
    await expect(heading(page, /^Today/)).toBeVisible();
    for (const [letter, title] of [['l', 'Lost packages'], ['o', 'Orders'], ['i', 'Imports'], ['t', /^Today/]]) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await expect(heading(page, title)).toBeVisible();
    }
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await expect(heading(page, /^Today/), 'a dialog hides the screen’s shortcuts').toBeAttached();
    const single = sheet.getByRole('checkbox', { name: 'Use shortcuts that are a single letter' });
    await tabTo(page, single);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.keyboard.press('i');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/today$/);
  });

  test('Esc closes what is beside a list, and the list has the focus again', async ({ page }) => {
    await page.goto('/#/orders');
    const grid = page.getByRole('grid', { name: 'Orders' });
    await expect(grid.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await expect(grid).toBeFocused();
    await page.keyboard.press('j');
    await expect(grid.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '3');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Order' });
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(grid).toBeFocused();
  });

  test('the mark in the list stays with the order that is shown beside it', async ({ page }) => {
    await page.goto('/#/orders');
    const grid = page.getByRole('grid', { name: 'Orders' });
    const marked = grid.getByRole('row', { selected: true });
    await grid.getByRole('row', { name: /Wesley Oduya/ }).click();
    await expect(marked).toContainText('Wesley Oduya');
    await page.getByRole('searchbox').fill('wes');
    await expect(grid).not.toHaveAttribute('aria-rowcount', '62');
    await expect(marked).toContainText('Wesley Oduya');
    await page.getByRole('searchbox').fill('Rafael Quintero');
    await expect(grid).toHaveAttribute('aria-rowcount', '2');
    await expect(marked).toHaveCount(0);
    await page.getByRole('searchbox').fill('');
    await expect(marked).toContainText('Wesley Oduya');
    await expect(marked).toHaveCount(1);
  });
});
