// Files that are no exports, and one that is very long.

import { writeFile } from 'node:fs/promises';
import { fixture } from '../lib/core.mjs';
import { heading, main } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

async function choose(page, core, ...paths) {
  await page.goto('/#/import');
  await core.pick(...paths);
  await page.getByRole('button', { name: 'Choose files' }).click();
}

for (const [what, file, sentence] of [
  ['a picture', 'picture.png', /picture/i],
  ['an empty file', 'empty.csv', /empty/i],
]) {
  test(`${what} in the place of an export is told in a sentence, and nothing is imported`, async ({ page, core }) => {
    await choose(page, core, fixture(file));
    const alert = main(page).getByRole('alert');
    await expect(alert).toContainText(file);
    await expect(alert).toContainText(sentence);
    await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
    expect((await core.ask('app_state')).order_count).toBe(0);
    expect((await core.ask('import_list')).imports).toEqual([]);
  });
}

test('lines that cannot be read are listed with their text, and the good ones can be imported', async ({ page, core }) => {
  await choose(page, core, fixture('total_no_number.csv'));
  const problems = main(page).getByRole('list', { name: /lines? to look at$/i });
  await expect(problems.getByRole('listitem')).not.toHaveCount(0);
  await expect(problems.getByRole('listitem').filter({ hasText: '47.5O' })).toContainText('line 2');
  await expect(problems.getByText('order left out').first()).toBeVisible();
  await expect(main(page).getByText('2 refused', { exact: true })).toBeVisible();
  expect((await core.ask('app_state')).order_count).toBe(0);
  await page.getByRole('button', { name: 'Import 2 orders' }).click();
  await expect(heading(page, '2 orders imported')).toBeVisible();
  await page.getByRole('button', { name: 'Undo import', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  expect((await core.ask('app_state')).order_count).toBe(0);
});

test('a file that cannot be read does not hold up the others', async ({ page, core }) => {
  await choose(page, core, fixture('picture.png'), fixture('etsy_sold_orders_us.csv'));
  await page.getByRole('button', { name: 'Import 12 orders' }).click();
  await expect(heading(page, '12 orders imported')).toBeVisible();
  expect((await core.ask('app_state')).order_count).toBe(12);
});

/** An Etsy export as long as nobody has one; the same in each run. */
function etsyOrders(count) {
  const lines = [
    'Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU',
  ];
  const first = ['Ada', 'Bruno', 'Cleo', 'Dario', 'Edda', 'Finn', 'Gerda', 'Hugo', 'Ida', 'Jonas'];
  const last = ['Abbott', 'Birch', 'Castellan', 'Dorsey', 'Ellery', 'Fenwick', 'Garland', 'Hartwell', 'Ingram', 'Jessop', 'Kirkby'];
  for (let at = 0; at < count; at += 1) {
    const day = `${String(1 + (at % 12)).padStart(2, '0')}/${String(1 + (at % 28)).padStart(2, '0')}/25`;
    const [given, family] = [first[at % first.length], last[at % last.length]];
    const name = at === 77_777 ? 'Zebulon Quartermain' : `${given} ${family}`;
    const cents = 1000 + (at % 9000);
    const total = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    lines.push(
      `${day},${3_400_000_000 + at},user${at},${name},${given},${family},1,Credit Card,${day},${1 + (at % 900)} Mill Lane,,Burlington,VT,05401,United States,USD,${total},,,0.00,0.00,0.00,0,${total},,1.00,9.00,0.00,0.00,0.00,${name} (user${at}),online,online_cc,,,`,
    );
  }
  return `${lines.join('\n')}\n`;
}

test('a hundred thousand orders are imported with progress, scrolled to their end and searched', async ({ page, core, folder }) => {
  const file = folder.file('EtsySoldOrders2025.csv');
  await writeFile(file, etsyOrders(100_000));
  await choose(page, core, file);
  await page.getByRole('button', { name: 'Import 100,000 orders' }).click({ timeout: 60_000 });
  await expect(main(page).getByText(/[1-9][\d,]* lines read$/)).toBeVisible({ timeout: 60_000 });
  await expect(heading(page, '100,000 orders imported')).toBeVisible({ timeout: 80_000 });
  await page.getByRole('link', { name: 'See the orders' }).click();

  const grid = page.getByRole('grid', { name: 'Orders' });
  const rows = grid.getByRole('row');
  const few = async () => expect(await rows.count(), 'only what is in sight is in the page').toBeLessThan(80);
  await expect(main(page).getByText('100,000 orders', { exact: true })).toBeVisible();
  await expect(grid).toHaveAttribute('aria-rowcount', '100001');
  await expect(rows.nth(1)).toContainText('34');
  await few();

  await page.keyboard.press('j');
  await expect(grid).toBeFocused();
  await page.keyboard.press('End');
  const last = grid.getByRole('row', { selected: true });
  await expect(last).toHaveAttribute('aria-rowindex', '100001');
  await expect(last).toContainText(/34\d{8}/);
  await expect(last).toBeInViewport();
  await few();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await expect(last).toContainText(/34\d{8}/);
  await expect(last).toBeInViewport();
  await few();
  await page.keyboard.press('Home');
  await expect(last).toHaveAttribute('aria-rowindex', '2');
  await expect(last).toBeInViewport();
  await few();

  await page.keyboard.press('/');
  await page.keyboard.type('quarterm');
  await expect(main(page).getByText('1 order', { exact: true })).toBeVisible();
  await expect(rows.nth(1)).toContainText('Zebulon Quartermain');
  await page.getByRole('searchbox').fill('3400099999');
  await expect(rows.nth(1)).toContainText('3400099999');
  await page.getByRole('searchbox').fill('');
  await expect(main(page).getByText('100,000 orders', { exact: true })).toBeVisible();
  await few();
});
