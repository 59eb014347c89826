// What was done can be taken back; what others did is seen; the language is the seller's.

import { Core } from '../lib/core.mjs';
import { EVENING, expect, test } from '../lib/test.mjs';
import { heading, main, openCase, shopWithOrders, step } from '../lib/shop.mjs';

test('a step is taken back from its message, and by Ctrl+Z and Ctrl+Shift+Z', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  const first = step(page, 'Reassure the buyer');
  const isDone = () => expect(first.getByText('done', { exact: true })).toBeAttached();
  const isOpen = () => expect(first.getByText('to do now', { exact: true })).toBeAttached();
  await isOpen();

  await first.getByRole('button', { name: 'Mark as done' }).click();
  await isDone();
  const toast = page.getByRole('region', { name: 'Messages' });
  await expect(toast.getByRole('status')).toContainText(id);
  await toast.getByRole('button', { name: 'Undo', exact: true }).click();
  await isOpen();
  await expect(toast.getByRole('status')).toContainText('Taken back');

  await first.getByRole('button', { name: 'Mark as done' }).click();
  await isDone();
  await page.keyboard.press('Control+z');
  await isOpen();
  await expect(page.getByRole('banner').getByRole('button', { name: /^Redo/ })).toBeEnabled();
  await page.keyboard.press('Control+Shift+z');
  await isDone();
  await page.keyboard.press('Control+z');
  await isOpen();
  await page.keyboard.press('Control+z');
  await expect(main(page).getByRole('heading', { name: 'This case is not there any more' })).toBeVisible();
  expect((await core.ask('app_state')).lost_count).toBe(0);
});

test('the sample shop is one press away and offers no way back that it does not have', async ({ page, core }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with a sample shop' }).click();
  await expect(heading(page, /^Today/)).toBeVisible();
  const said = page.getByRole('region', { name: 'Messages' }).getByRole('status');
  await expect(said).toContainText('Filled the sample shop');
  expect((await core.ask('app_state')).undo).toBeNull();
  await expect(page.getByRole('navigation').getByText('Sample shop', { exact: true })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect(said.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave the sample shop' }).click();
  await expect(page.getByRole('button', { name: 'Look around with a sample shop' })).toBeVisible();
  expect((await core.ask('app_state')).order_count).toBe(0);
});

test('what another program writes appears without a reload', async ({ page, core, folder }) => {
  await shopWithOrders(core);
  await page.goto('/#/cases');
  await expect(main(page).getByText('No lost package')).toBeVisible();
  await core.tick();
  const other = await Core.start({ store: folder.file('docket.sqlite'), now: EVENING });
  try {
    await openCase(other);
    await core.tick();
    await expect(page.getByRole('grid').getByRole('row', { name: /Wilma Ostrander/ })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Lost packages 1' })).toBeVisible();
  } finally {
    await other.end();
  }
});

test.describe('in the sample shop', () => {
  test.use({ sample: true });

  test('another language is chosen in Settings and spoken on every screen', async ({ page, core }) => {
    await page.goto('/#/settings');
    await page.getByRole('combobox', { name: 'Language of Docket' }).selectOption('de');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect(heading(page, 'Einstellungen')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');

    const { steps } = await core.ask('case_show', { case: 'C-1001' });
    const english = [
      'Today', 'Lost packages', 'Orders', 'Imports', 'Settings', 'Import orders', 'Undo', 'Redo', 'Search', 'Saved on this computer',
      'Overdue', 'This week', 'Waiting on others', 'Next step', 'Open case', 'Snooze', 'Buyer', 'Total', 'Delivered', 'To ship',
      'Choose files', 'What to do', 'What happened', 'Facts', 'Clocks', 'Promises', 'Reminders', 'Only for you', 'Close case',
      'Write the letter', 'Mark as done', 'Case opened', 'Letter sent', 'days late', 'at stake', 'Reassure', 'The wait is over',
      'Keep your promise', 'Taken back', 'Refund or replace', 'official page', 'our suggestion',
    ];
    expect(steps.map((one) => one.title).filter((title) => /^(Reassure|Ask|Tell|Offer)/.test(title)), 'the plan is worded by the core').toEqual([]);
    for (const [hash, title] of [
      ['#/today', /^Heute/], ['#/cases', 'Verlorene Pakete'], ['#/orders', 'Bestellungen'], ['#/import', 'Bestellungen importieren'],
      ['#/imports', 'Importe'], ['#/cases/C-1001', /Leona Marchetti/], ['#/cases/C-1005', /Maeve Tilbury/], ['#/settings', 'Einstellungen'],
    ]) {
      await page.goto(`/${hash}`);
      await expect(heading(page, title)).toBeVisible();
      await expect(page.locator('.skeleton')).toHaveCount(0);
      const text = await page.locator('body').innerText();
      expect.soft(english.filter((word) => new RegExp(`\\b${word}\\b`).test(text)), `English left over on ${hash}`).toEqual([]);
    }
  });
});
