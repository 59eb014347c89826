// Parcels that wait for their order, and an order that several files and the seller tell of.

import { writeFile } from 'node:fs/promises';
import { readableInAnySize } from '../lib/axe.mjs';
import { heading, main } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const ORDERS = 'Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU';
const LABELS = 'Created Date,Recipient,Company,Email,Tracking Number,Cost,Status,Ship Date,Carrier,Service,Tracking Status,Order ID,Address Line 1,Address Line 2,City,State,Zipcode,Country';

const order = (number, day, name, street, code) => {
  const [first, last] = name.split(' ');
  return `11/${day}/26,${number},,${name},${first},${last},1,Credit Card,,${street},,Alder,OR,${code},United States,USD,42.00,,,0.00,0.00,5.50,0,47.50,,1.35,40.00,0.00,0.00,0.00,${name},online,online_cc,,,`;
};
const label = (tracking, name, street, code, number = '') =>
  `11/13/2026,${name},,,${tracking},$5.12,Purchased,11/13/2026,USPS,Ground Advantage,In Transit,${number},${street},,Alder,OR,${code},US`;

async function imported(core, folder, name, header, rows) {
  const path = folder.file(name);
  await writeFile(path, `${[header, ...rows].join('\n')}\n`);
  await core.ask('import_commit', { files: [{ path, format: null, date_order: null }], job: name });
}

/** Two orders of one buyer, one of another; three parcels, of which one finds its order. */
async function shop(core, folder) {
  await imported(core, folder, 'etsy_orders.csv', ORDERS, [
    order('3301', 10, 'Linnea Marsh', '7 Heron Ct', '97211'), order('3303', 11, 'Linnea Marsh', '7 Heron Ct', '97211'),
    order('3302', 11, 'Tobias Frey', '31 Mill Rd', '05033'),
  ]);
  await imported(core, folder, 'labels.csv', LABELS, [
    label('940011', 'Linnea Marsh', '7 Heron Ct', '97211'), label('940022', 'Tobias Frey', '31 Mill Rd', '05033'),
    label('940099', 'Aunt Hedda', '5 Far Away', '10001'),
  ]);
}

test('a parcel that waits is matched by keyboard, set aside, and both are undone', async ({ page, core, folder }) => {
  await shop(core, folder);
  await page.goto('/#/orders');
  await page.getByRole('link', { name: '2 parcels and payments wait for their order' }).click();
  await expect(heading(page, 'Parcels and payments without an order')).toBeVisible();
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  const which = page.getByRole('complementary', { name: 'Which order is it?' });
  await expect(which.getByRole('heading', { level: 2 })).toHaveText('940011');
  await expect(which.getByRole('listitem')).toHaveCount(2);
  await expect(which.getByText('labels.csv, line 2')).toBeVisible();
  await readableInAnySize(page);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(which.getByRole('heading', { level: 2 })).toHaveText('940099');
  await expect(which.getByText('No order fits by name, postcode or number.', { exact: false })).toBeVisible();
  await page.keyboard.press('k');
  await expect(which.getByRole('heading', { level: 2 })).toHaveText('940011');
  await expect(which.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Enter');
  const first = which.getByRole('button', { name: /^Belongs to order/ }).first();
  await expect(first).toBeFocused();
  await which.getByRole('button', { name: 'Belongs to order 3303 of Linnea Marsh' }).press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('grid')).toBeFocused();
  expect((await core.ask('order_show', { order: '3303' })).shipments[0].tracking_number).toBe('940011');

  await page.getByRole('button', { name: 'No order of mine' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing waits for its order' })).toBeVisible();
  await readableInAnySize(page);
  await page.getByRole('link', { name: 'Set aside' }).click();
  await page.getByRole('button', { name: 'Put back to waiting' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing was set aside' })).toBeVisible();
  await main(page).getByRole('link', { name: 'Waiting' }).click();
  await expect(rows).toHaveCount(2);
  for (const done of ['Put 940099 back to those that wait', 'Set 940099 aside', 'Matched 940011 with its order']) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(`Taken back: ${done}`)).toBeVisible();
  }
  await expect(rows).toHaveCount(3);
});

test('any order can be found for a parcel', async ({ page, core, folder }) => {
  await shop(core, folder);
  await page.goto('/#/waiting');
  await page.getByRole('grid').getByRole('row', { name: /940099/ }).click();
  const which = page.getByRole('complementary', { name: 'Which order is it?' });
  await page.keyboard.press('/');
  await page.keyboard.type('tobias');
  await which.getByRole('button', { name: 'Belongs to order 3302 of Tobias Frey' }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  expect((await core.ask('order_show', { order: '3302' })).shipments.map((parcel) => parcel.tracking_number)).toEqual(['940022', '940099']);
});

test('an order says where each part came from, and a parcel is sent back', async ({ page, core, folder }) => {
  await shop(core, folder);
  const { id } = await core.ask('order_show', { order: '3302' });
  await page.goto(`/#/orders/${id}`);
  const panel = page.getByRole('complementary', { name: 'Order' });
  await expect(panel.getByText('etsy_orders.csv, line 4')).toBeVisible();
  await expect(panel.getByText('labels.csv, line 3')).toBeVisible();
  await expect(panel.getByText('Label $5.12')).toBeVisible();
  await expect(panel.getByText('matched by name and postcode')).toBeVisible();
  await panel.getByRole('button', { name: '940022 is not of this order' }).click();
  await expect(panel.getByText('No parcel in the file yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: '3 parcels and payments wait for their order' })).toBeVisible();
});

test('an address is corrected by hand, and a newer export asks whose word holds', async ({ page, core, folder }) => {
  await shop(core, folder);
  const { id } = await core.ask('order_show', { order: '3302' });
  await page.goto(`/#/orders/${id}`);
  const panel = page.getByRole('complementary', { name: 'Order' });
  await panel.getByRole('button', { name: 'Change the shipping address' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Street and number').fill('33 Mill Rd');
  await dialog.getByRole('button', { name: 'Save change' }).click();
  await expect(dialog.getByText('Why? Kept with the change.')).toBeVisible();
  await dialog.getByLabel('Why? Kept with the change.').fill('asked by message');
  await readableInAnySize(page);
  await dialog.getByRole('button', { name: 'Save change' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByText('Changed by you: asked by message', { exact: false })).toBeVisible();
  await expect(panel.getByText('33 Mill Rd', { exact: false })).toBeVisible();
  await expect(panel.getByText('Earlier addresses')).toBeVisible();

  await imported(core, folder, 'newer.csv', ORDERS, [
    order('3302', 11, 'Tobias Frey', '200 Coast Rd', '97003'), order('3309', 15, 'Linnea Marsh', '7 Heron Ct', '97211'),
  ]);
  await core.tick();
  await page.reload();
  await expect(panel.getByText('The newest file says:')).toBeVisible();
  await expect(panel.getByRole('note').getByText('200 Coast Rd', { exact: false })).toBeVisible();
  await readableInAnySize(page);
  await panel.getByRole('button', { name: 'Keep mine' }).click();
  await expect(panel.getByText('The newest file says:')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await panel.getByRole('button', { name: 'Take the file’s' }).click();
  await expect(panel.getByText('The newest file says:')).toHaveCount(0);
  expect((await core.ask('order_show', { order: '3302' })).ship_to.line1).toBe('200 Coast Rd');
});
