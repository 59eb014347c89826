// A carrier's page is pasted, looked at, kept and taken back; one event is noted by hand.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { LOST, main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const PAGE = [
  'Tracking Number: 9400', 'Delivered, In/At Mailbox', 'ALDER, OR 97003', 'November 21, 2026, 10:05 am',
  'Out for Delivery', 'ALDER, OR 97003', 'November 21, 2026, 6:10 am',
].join('\n');

const events = (page) => page.locator('ol.events').getByRole('listitem');

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

test.describe('without a mouse', () => {
  const FAR = 120;
  const facts = (page) => page.getByRole('region', { name: 'Facts' });
  const dialog = (page) => page.getByRole('dialog', { name: 'Paste tracking' });

  async function onCase(page, core) {
    await shopWithOrders(core);
    const id = await openCase(core);
    await page.goto(`/#/cases/${id}`);
    await expect(facts(page).getByRole('button', { name: 'Paste tracking…' })).toBeVisible();
  }

  /** Opens the dialog and puts a text into the field that has the focus, as Ctrl+V does. */
  async function paste(page, text) {
    await press(page, facts(page).getByRole('button', { name: 'Paste tracking…' }), FAR);
    await expect(dialog(page).getByLabel('What the carrier’s page says')).toBeFocused();
    await page.keyboard.insertText(text);
  }

  test('three lines of USPS are read, and they say what they change', async ({ page, core }) => {
    await onCase(page, core);
    await paste(page, [
      'Your item was delivered to the front door or porch at 2:47 pm on November 20, 2026 in BANGOR, ME 04401.',
      'Out for Delivery, November 20, 2026, 7:02 am, BANGOR, ME 04401',
      'Departed USPS Regional Facility, November 19, 2026, 9:18 pm, SCARBOROUGH ME DISTRIBUTION CENTER',
    ].join('\n'));
    await expect(dialog(page).getByRole('status')).toHaveText('3 events read, 3 new.');
    await expect(dialog(page).getByText('Not read')).toHaveCount(0);
    await readable(page, 'three lines of USPS');
    await press(page, dialog(page).getByRole('button', { name: 'Keep 3 events' }), FAR);
    await expect(dialog(page)).toBeHidden();
    await expect(facts(page).getByRole('button', { name: 'Paste tracking…' })).toBeFocused();
    await expect(facts(page).getByText(/^Scanned as delivered/)).toBeVisible();
    await expect(facts(page).getByText('Out for Delivery', { exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(facts(page).getByText('Out for Delivery', { exact: true })).toHaveCount(0);
  });

  test('what 17TRACK copies is read, and each line that is no event is named with its number', async ({ page, core }) => {
    await onCase(page, core);
    await paste(page, [
      'Number: 9400110200830911223347', 'Package status: In transit (3 Days)', 'Country: United States -> United States',
      '2026-11-20 18:30 BANGOR ME, Arrived at Post Office', '2026-11-19 06:12 PORTLAND ME DISTRIBUTION CENTER, Arrived at Regional Facility',
      '======================================', 'Powered by www.17track.net',
    ].join('\n'));
    await expect(dialog(page).getByRole('status')).toHaveText('2 events read, 2 new. 5 lines are not part of an event.');
    for (const [line, text] of [[1, 'Number: 9400110200830911223347'], [2, 'Package status: In transit (3 Days)'], [7, 'Powered by www.17track.net']]) {
      await expect(dialog(page).getByText(`Line ${line}: ${text}`)).toBeVisible();
    }
    await readable(page, 'a copy of 17TRACK');
    await press(page, dialog(page).getByRole('button', { name: 'Keep 2 events' }), FAR);
    await expect(facts(page).getByText('Arrived at Post Office', { exact: true })).toBeVisible();
  });

  test('a text without any event is said to have none, and nothing can be kept', async ({ page, core }) => {
    await onCase(page, core);
    await paste(page, 'The lady at the counter says it will come.\nMaybe tomorrow.');
    await expect(dialog(page).getByRole('status')).toContainText('No event was found in this text.');
    await expect(dialog(page).getByText('Line 2: Maybe tomorrow.')).toBeVisible();
    await expect(dialog(page).getByRole('button', { name: /^Keep/ })).toBeDisabled();
    await readable(page, 'nothing was read');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(facts(page).getByRole('button', { name: 'Paste tracking…' })).toBeFocused();
  });

  test('one event in the carrier’s words is noted by hand', async ({ page, core }) => {
    await onCase(page, core);
    await press(page, facts(page).getByRole('button', { name: 'Note one event…' }), FAR);
    const note = page.getByRole('dialog', { name: 'Note one event' });
    await expect(note.getByRole('textbox', { name: 'What the carrier says' })).toBeFocused();
    await page.keyboard.type('Out for Delivery');
    await tabTo(page, note.getByRole('textbox', { name: 'Where' }));
    await page.keyboard.type('Bangor, ME');
    await readable(page, 'one event');
    await page.keyboard.press('Enter');
    await expect(note).toBeHidden();
    await expect(facts(page).getByText('Out for Delivery', { exact: true })).toBeVisible();
    await press(page, facts(page).getByRole('button', { name: /^Remove: / }), FAR);
    await expect(facts(page).getByText('Out for Delivery', { exact: true })).toHaveCount(0);
  });
});
