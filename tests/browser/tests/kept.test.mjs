// What is kept of a case beside its steps: the day by which it is needed, losses that repeat, a calm word, the lesson;
// by keyboard, with axe.

import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readable } from '../lib/axe.mjs';
import { fixture } from '../lib/core.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, LOST, main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const FAR = 200;
const SECOND = '21-99999-00001';

/** A second parcel for the same address, spelled in another way. */
async function secondLoss(core) {
  const text = await readFile(fixture('ebay_orders_report_us.csv'), 'utf8');
  const changed = text.replaceAll(LOST.number, SECOND).replaceAll('"5121"', '"9121"').replaceAll('10071220331021', '10071220399991').replaceAll('310 Tannery Row', 'TANNERY ROW 310');
  const kept = changed.split('\n').filter((line) => !line.startsWith('"') || line.includes('Order Number') || line.includes(SECOND));
  const file = join(tmpdir(), `docket-second-${process.pid}-${Date.now()}.csv`);
  await writeFile(file, kept.join('\n'));
  await core.ask('import_commit', { files: [{ path: file, format: null, date_order: null }], job: 'second' });
  return (await core.ask('case_open', { order: SECOND, kind: 'item_not_received', reason: 'Nothing came.' })).case;
}

test('a day by which it is needed is set from the order and on the case, and puts the case first in Today', async ({ page, core }) => {
  await shopWithOrders(core);
  await core.ask('case_open', { order: '08-14471-66210', kind: 'item_not_received', reason: '' });
  const { id: order } = await core.ask('order_show', { order: LOST.number });
  await page.goto(`/#/orders/${order}`);
  await press(page, page.getByRole('complementary', { name: 'Order' }).getByRole('button', { name: 'Open lost-package case' }), FAR);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The buyer needs it by').fill('2099-12-05');
  await readable(page, 'opening a case');
  await press(page, dialog.getByRole('button', { name: 'Open lost-package case' }));
  await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
  await expect(main(page).getByText(/^Needed by /).first()).toBeVisible();
  await page.goto('/');
  await expect(main(page).getByRole('option').first()).toContainText('Wilma Ostrander');
  await readable(page, 'today with a day');
  // The list has room for that column in a wider window.
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.goto('/#/cases');
  const grid = page.getByRole('grid', { name: 'Lost packages' });
  await press(page, grid.getByRole('button', { name: 'Needed by' }), FAR);
  await expect(grid.getByRole('row').nth(1)).toContainText('Wilma Ostrander');
  await expect(grid.getByRole('button', { name: 'At stake' })).toHaveAttribute('title', /currency/);
});

test('a second loss at an address is told on the case with a way to the other one, and a quarrelling word is marked', async ({ page, core }) => {
  await shopWithOrders(core);
  const first = await openCase(core);
  const second = await secondLoss(core);
  await page.goto(`/#/cases/${second}`);
  const repeats = page.getByRole('region', { name: 'Lost packages that repeat' });
  await expect(repeats).toContainText('2nd parcel lost at this address');
  await readable(page, 'a loss that repeats');

  await page.keyboard.press('m');
  await page.keyboard.type('You claim it is gone.');
  const composer = page.getByRole('form', { name: /Write down a message/ });
  await composer.getByLabel('From').selectOption('seller');
  await expect(composer.getByText('“You claim”').or(composer.getByText(/You claim.*telling the truth/))).toBeVisible();
  await press(page, composer.getByRole('button', { name: 'Insert a line of sympathy' }), FAR);
  await expect(composer.getByRole('textbox', { name: 'What was said or done?' })).toHaveValue(/I am sorry that your parcel/);
  await readable(page, 'a word that quarrels');
  await page.keyboard.press('Escape');
  await press(page, repeats.getByRole('link', { name: new RegExp(first) }), FAR);
  await expect(main(page).getByText(new RegExp(`^${first}`)).first()).toBeVisible();
  await expect(repeats).toContainText('1st of 2');
});

test('what was learned is shown after the end, changed, and found in the history of the buyer', async ({ page, core }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await core.ask('case_close', { case: id, resolution: 'delivered_late', because: '' });
  await page.goto(`/#/cases/${id}`);
  await press(page, main(page).getByRole('button', { name: 'Write down', exact: true }), FAR);
  await page.keyboard.type('Ship a day earlier.');
  await tabTo(page, page.getByLabel('Feedback the buyer left').last());
  await page.keyboard.type('Five stars');
  await readable(page, 'writing down what was learned');
  await press(page, main(page).getByRole('button', { name: 'Save', exact: true }));
  await expect(main(page).getByText('Ship a day earlier.')).toBeVisible();
  const { id: order } = await core.ask('order_show', { order: LOST.number });
  await page.goto(`/#/orders/${order}`);
  const history = page.getByRole('region', { name: 'Cases with this buyer' });
  await expect(history).toContainText('Ship a day earlier.');
  await expect(history).toContainText('Five stars');
  await readable(page, 'the history of a buyer');
});

test('the handling time of a shop is set on the settings screen', async ({ page, core }) => {
  await shopWithOrders(core);
  await page.goto('/#/settings');
  const field = page.getByRole('region', { name: 'Handling time' }).getByRole('spinbutton');
  await tabTo(page, field, FAR);
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await core.ask('app_state')).shops[0].handling_days).toBe(2);
  await readable(page, 'the handling time');
});
