// A carrier's page is pasted, looked at, kept and taken back; one event is noted by hand.

import { readable } from '../lib/axe.mjs';
import { LOST, main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const PAGE = [
  'Tracking Number: 9400', 'Delivered, In/At Mailbox', 'ALDER, OR 97003', 'November 21, 2026, 10:05 am',
  'Out for Delivery', 'ALDER, OR 97003', 'November 21, 2026, 6:10 am',
].join('\n');

const events = (page) => page.getByRole('list').filter({ has: page.getByText('Out for Delivery') }).getByRole('listitem');

test('a page is pasted on a case, told once, and taken back', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await main(page).getByRole('button', { name: 'Paste tracking…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste tracking' });
  await expect(dialog.getByLabel('What the carrier’s page says')).toBeFocused();
  const keep = dialog.getByRole('button', { name: /^Keep/ });
  await expect(keep).toBeDisabled();
  await dialog.getByLabel('What the carrier’s page says').fill(PAGE);
  await expect(dialog.getByRole('status')).toHaveText('2 events read, 2 new. One line is not part of an event.');
  await expect(dialog.getByText('Line 1: Tracking Number: 9400')).toBeVisible();
  await readable(page);
  await keep.click();
  await expect(dialog).toBeHidden();
  await expect(main(page).getByText('Scans are often early', { exact: false })).toBeVisible();
  await expect(main(page).getByText('The carrier says delivered', { exact: true })).toBeVisible();
  await expect(events(page)).toHaveCount(2);
  await readable(page);

  await main(page).getByRole('button', { name: 'Paste tracking…' }).click();
  await dialog.getByLabel('What the carrier’s page says').fill(PAGE);
  await expect(dialog.getByRole('status')).toContainText('none of them new');
  await expect(keep).toBeDisabled();
  await page.keyboard.press('Escape');
  await core.ask('undo');
  await page.reload();
  await expect(main(page).getByRole('button', { name: 'Paste tracking…' })).toBeVisible();
  await expect(main(page).getByText('The carrier says delivered', { exact: true })).toHaveCount(0);
});

test('dates that can be read in two ways are asked about before anything is kept', async ({ page, core }) => {
  await shopWithOrders(core);
  const { id } = await core.ask('order_show', { order: LOST.number });
  await page.goto(`/#/orders/${id}`);
  await page.getByRole('button', { name: 'Paste tracking…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste tracking' });
  await dialog.getByLabel('What the carrier’s page says').fill('05/11/2026 09:00  Arrived at hub\n06/11/2026 10:00  Delivered');
  const order = dialog.getByLabel('How these dates are meant');
  await expect(order).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Keep/ })).toBeDisabled();
  await readable(page);
  await order.selectOption('dmy');
  await dialog.getByRole('button', { name: 'Keep 2 events' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Arrived at hub')).toBeVisible();
});

test('one event is noted by hand and removed again', async ({ page, core }) => {
  await shopWithOrders(core);
  const { id } = await core.ask('order_show', { order: LOST.number });
  await page.goto(`/#/orders/${id}`);
  await page.getByRole('button', { name: 'Note one event…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note one event' });
  await dialog.getByLabel('Status').selectOption('lost');
  await dialog.getByRole('button', { name: 'Keep the event' }).click();
  await expect(dialog.getByText('Still missing.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why you set it' }).fill('The counter said so');
  await readable(page);
  await dialog.getByRole('button', { name: 'Keep the event' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('set by you: The counter said so')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Lost, says the carrier' }).click();
  await expect(page.getByText('set by you: The counter said so')).toHaveCount(0);
});
