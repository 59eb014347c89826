// What a seller decides in the import wizard: columns of a table of one's own, the order of dates, the shop; pasting,
// dropping, and the inbox folder.

import AxeBuilder from '@axe-core/playwright';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixture } from '../lib/core.mjs';
import { heading, main } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const NOTEBOOK = 'Zettel;Tag;Wer;Macht;Krimskrams\nA-1;03/04/2026;Rosa Kern;12,50;x\nA-2;05/06/2026;Juri Falk;1.234,00;y\nA-3;07/08/2026;Mona Spatz;8,00;\n';

async function choose(page, core, ...paths) {
  await page.goto('/#/import');
  await core.pick(...paths);
  await page.getByRole('button', { name: 'Choose files' }).click();
}

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}

/** What a column is read as. */
const readAs = (page, heading) => main(page).getByRole('combobox', { name: heading, exact: true });

test('a table of one’s own is named column by column, asked about, imported and remembered', async ({ page, core, folder }) => {
  const file = folder.file('notebook.csv');
  await writeFile(file, NOTEBOOK);
  await choose(page, core, file);
  await expect(main(page).getByRole('heading', { name: 'Say what the columns of this table hold' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose the order number first' })).toBeDisabled();
  await accessible(page);

  // One after the other, faster than the file is read.
  await readAs(page, 'Zettel').selectOption('Order number');
  await readAs(page, 'Tag').selectOption('Ordered on');
  await readAs(page, 'Wer').selectOption('Buyer’s name');
  await readAs(page, 'Macht').selectOption('Total');
  const question = main(page).getByRole('region', { name: /How are the dates in “Tag” written/ });
  await expect(question).toBeVisible();
  const commit = page.getByRole('button', { name: 'Answer the question first' });
  await expect(commit).toBeDisabled();
  await accessible(page);
  await expect(question.getByRole('button', { name: /month \/ day \/ year/ })).toContainText('4 March 2026');
  await question.getByRole('button', { name: /3 April 2026/ }).focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);

  await main(page).getByRole('button', { name: /^currency: please choose/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^EUR/ }).click();
  const row = main(page).getByRole('table', { name: 'Orders as they will be read' }).getByRole('row').nth(2);
  await expect(row).toContainText('€1,234.00');
  await expect(row).toContainText('Fri 5 Jun');
  await accessible(page);
  await page.getByRole('button', { name: 'Import 3 orders' }).click();
  await expect(heading(page, '3 orders imported')).toBeVisible();

  const later = folder.file('later.csv');
  await writeFile(later, NOTEBOOK.replaceAll('A-', 'B-'));
  await page.getByRole('button', { name: 'Import more files' }).click();
  await core.pick(later);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(main(page).getByText('as you decided on 21 November 2026 for notebook.csv')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 3 orders' })).toBeEnabled();
  await page.getByRole('button', { name: 'Forget this' }).click();
  await expect(main(page).getByRole('heading', { name: 'Say what the columns of this table hold' })).toBeVisible();
});

test('a table of something else is not imported, but can be named', async ({ page, core }) => {
  await choose(page, core, fixture('something_else.csv'));
  await expect(readAs(page, 'Zählerstand')).toHaveValue('');
  await expect(main(page).getByText('10422')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose the order number first' })).toBeDisabled();
  expect((await core.ask('import_list')).imports).toEqual([]);
});

test('what was understood can be changed in place, and the shop too', async ({ page, core }) => {
  await choose(page, core, fixture('etsy_sold_orders_us.csv'));
  await expect(page.getByRole('button', { name: 'Import 12 orders' })).toBeEnabled();
  await main(page).getByRole('button', { name: /^shop: Etsy/ }).click();
  await accessible(page);
  await page.getByRole('textbox', { name: 'Another shop of yours' }).fill('Paper Wren');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('button', { name: /^shop: Paper Wren/ })).toBeVisible();
  await main(page).getByRole('button', { name: /^letters: UTF-8/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Windows, Western Europe/ }).click();
  await expect(main(page).getByRole('button', { name: /^letters: windows-1252/ })).toBeVisible();
  await main(page).getByRole('button', { name: /^letters: windows-1252/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Let Docket find out' }).click();
  await expect(main(page).getByRole('button', { name: /^letters: UTF-8/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import 12 orders' }).click();
  await expect(heading(page, '12 orders imported')).toBeVisible();
  expect((await core.ask('app_state')).shops).toMatchObject([{ name: 'Paper Wren', platform: 'etsy' }]);
});

test('parcels are shown as parcels, with those that have no order yet', async ({ page, core }) => {
  await choose(page, core, fixture('pirateship_shipments.csv'));
  await expect(main(page).getByRole('table', { name: 'Parcels as they will be read' })).toBeVisible();
  await expect(main(page).getByText(/[1-9]\d* without an order yet/)).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: /^Import \d+ parcels$/ }).click();
  await expect(heading(page, /^\d+ parcels imported$/)).toBeVisible();
  await expect(main(page).getByText(/[1-9]\d* without an order yet/).first()).toBeVisible();
});

test('a table from the clipboard is read like a file and leaves no copy behind', async ({ page, core, folder }) => {
  const text = await readFile(fixture('etsy_sold_orders_us.csv'), 'utf8');
  const paste = (pasted) => page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, pasted);
  await page.goto('/#/import');
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  await paste(text);
  await expect(main(page).getByText(/^Pasted 2026-11-2\d \d\d-00\.txt$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 12 orders' })).toBeEnabled();
  const copies = () => readdir(join(folder.path, 'pasted'));
  expect(await copies()).toHaveLength(1);
  await page.getByRole('link', { name: /^Today/ }).click();
  await expect.poll(copies).toEqual([]);

  // Where the clipboard may not be read, there is a field to paste into.
  await page.goto('/#/import');
  await page.getByRole('button', { name: 'Paste a table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste a table' });
  await expect(dialog.getByRole('button', { name: 'Read this table' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('Zettel\tWer\nA-1\tRosa\n');
  await dialog.getByRole('button', { name: 'Read this table' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(readAs(page, 'Wer')).toBeVisible();
  await paste('  ');
  await expect(page.getByText(/There is no text to paste/)).toBeVisible();
});

test('files dropped anywhere open the wizard', async ({ page, core }) => {
  const files = await Promise.all(['etsy_sold_orders_us.csv', 'shopify_orders.csv'].map(async (name) => ({ name, text: await readFile(fixture(name), 'utf8') })));
  await page.goto('/#/settings');
  await expect(heading(page, 'Settings')).toBeVisible();
  const drag = (type) => page.evaluate(([event, list]) => {
    const dataTransfer = new DataTransfer();
    for (const file of list) dataTransfer.items.add(new File([file.text], file.name, { type: 'text/csv' }));
    document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
  }, [type, files]);
  await drag('dragenter');
  await expect(page.getByText('Drop the files to import them')).toBeVisible();
  await drag('drop');
  await expect(page.getByText('Drop the files to import them')).toHaveCount(0);
  await expect(heading(page, 'Import 2 files')).toBeVisible();
  await expect(main(page).getByText('Shopify orders')).toBeVisible();
});

test('a new export in the inbox folder is offered until it is imported or passed over', async ({ page, core, folder }) => {
  const downloads = folder.file('downloads');
  await mkdir(downloads);
  const put = async (name, content) => {
    await writeFile(join(downloads, name), content);
    const before = new Date('2026-11-20T12:00:00Z');
    await utimes(join(downloads, name), before, before);
  };
  await put('EtsySoldOrders2026.csv', await readFile(fixture('etsy_sold_orders_us.csv')));
  await page.goto('/#/settings');
  await core.pick(downloads);
  await page.getByRole('button', { name: 'Choose folder' }).click();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByRole('link', { name: /^Today/ }).click();
  const banner = page.getByRole('complementary', { name: 'Inbox folder' });
  await expect(banner).toContainText('1 new export in your inbox folder');
  // Not every table that comes in is an export.
  await put('notes.txt', NOTEBOOK);
  await put('orders_export.csv', await readFile(fixture('shopify_orders.csv')));
  await core.tick();
  await expect(banner).toContainText('2 new exports');
  await accessible(page);

  await page.getByRole('link', { name: 'Import orders' }).first().click();
  await page.getByRole('button', { name: 'Do not offer notes.txt again' }).click();
  await expect(main(page).getByText('notes.txt')).toHaveCount(0);
  await accessible(page);
  await page.getByRole('button', { name: 'Look at EtsySoldOrders2026.csv' }).click();
  await page.getByRole('button', { name: 'Import 12 orders' }).click();
  await expect(heading(page, '12 orders imported')).toBeVisible();
  await page.getByRole('link', { name: /^Today/ }).click();
  await expect(heading(page, /^Today/)).toBeVisible();
  await expect(banner).toContainText('1 new export');
  await banner.getByRole('button', { name: 'Look at it' }).click();
  await expect(main(page).getByText('orders_export.csv')).toBeVisible();
  await page.getByRole('link', { name: /^Today/ }).click();
  await banner.getByRole('button', { name: 'Do not offer again' }).click();
  await expect(banner).toHaveCount(0);
});
