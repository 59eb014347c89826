// A lost parcel from the first start to the closed case, by mouse.

import { readFile } from 'node:fs/promises';
import { fixture } from '../lib/core.mjs';
import { heading, main, step } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

test('a seller goes from the first start to a closed case', async ({ page, core, folder }) => {
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const plan = page.getByRole('region', { name: 'What to do' });
  const happened = page.getByRole('region', { name: 'What happened' });
  const dialog = page.getByRole('dialog');

  await test.step('the first start says what Docket is for', async () => {
    await page.goto('/');
    await expect(heading(page, 'A parcel is missing? Start here.')).toBeVisible();
    await main(page).getByRole('link', { name: 'Import orders' }).click();
    await expect(heading(page, 'Import orders')).toBeVisible();
  });

  await test.step('files of three shops are read and shown before anything is saved', async () => {
    await core.pick(fixture('ebay_orders_report_us.csv'), fixture('etsy_sold_orders_us.csv'), fixture('shopify_orders.csv'));
    await press('Choose files');
    await expect(heading(page, 'Import 3 files')).toBeVisible();
    const files = page.getByRole('group', { name: 'Files' });
    for (const name of ['ebay_orders_report_us.csv', 'etsy_sold_orders_us.csv', 'shopify_orders.csv']) {
      await expect(files.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();
    }
    await expect(main(page).getByText('27 new', { exact: true })).toBeVisible();
    await expect(main(page).getByText('Wilma Ostrander')).toBeVisible();
    expect((await core.ask('app_state')).order_count, 'looking writes nothing').toBe(0);
  });

  await test.step('the report says what the preview said', async () => {
    await press('Import 27 orders');
    await expect(heading(page, '27 orders imported')).toBeVisible();
    await expect(main(page).getByText('27 new', { exact: true })).toBeVisible();
    expect((await core.ask('app_state')).order_count).toBe(27);
    await page.getByRole('link', { name: 'See the orders' }).click();
  });

  await test.step('the order is found by the beginning of the name', async () => {
    await expect(main(page).getByText('27 orders', { exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('ostran');
    await expect(main(page).getByText('1 order', { exact: true })).toBeVisible();
    await page.getByRole('grid', { name: 'Orders' }).getByRole('row', { name: /Wilma Ostrander/ }).click();
    const panel = page.getByRole('complementary', { name: 'Order' });
    await expect(panel.getByRole('heading', { name: 'Wilma Ostrander' })).toBeVisible();
    await expect(panel.getByText('310 Tannery Row')).toBeVisible();
    await panel.getByRole('button', { name: 'Open lost-package case' }).click();
  });

  await test.step('a case opens with its first step ready', async () => {
    await dialog.getByRole('textbox', { name: 'What did the buyer say?' }).fill('Tracking says delivered but nothing is here.');
    await dialog.getByRole('button', { name: 'Open lost-package case' }).click();
    await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
    await expect(plan.getByRole('button', { name: 'Reassure the buyer' })).toHaveAttribute('aria-expanded', 'true');
    await expect(happened.getByText('Tracking says delivered but nothing is here.')).toBeVisible();
  });

  await test.step('the letter asks for the name that signs it, once', async () => {
    await plan.getByRole('link', { name: 'Write the letter' }).click();
    await expect(dialog.getByRole('heading', { name: 'Docket needs one thing:' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'I sent it' })).toBeDisabled();
    await dialog.getByRole('textbox', { name: /name/i }).fill('Annika Reed');
    await expect(dialog.getByRole('article')).toContainText('Hello Wilma');
    await expect(dialog.getByRole('article')).toContainText('Annika Reed');
    await dialog.getByRole('button', { name: 'I sent it' }).click();
    await expect(dialog).toBeHidden();
    await expect(happened.getByText('Letter sent: Reassure the buyer')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Facts' }).getByText(/refund/i).first()).toBeVisible();
    expect((await core.ask('settings_get')).seller_name).toBe('Annika Reed');
  });

  await test.step('one answer after another brings the next step forward', async () => {
    const look = step(page, 'Look at the tracking');
    await expect(look.getByRole('button', { name: 'Look at the tracking' })).toHaveAttribute('aria-expanded', 'true');
    await look.getByRole('button', { name: 'Mark as done' }).click();
    for (const [title, answer] of [
      ['Have the address checked', 'The address is correct'],
      ['Ask in the household', 'Nobody has it'],
      ['Ask the neighbours', 'Nobody has it'],
      ['Ask at work, at the desk and in the safe places', 'It is not there'],
    ]) {
      const one = step(page, title);
      await expect(one.getByRole('button', { name: title })).toHaveAttribute('aria-expanded', 'true');
      await one.getByRole('button', { name: answer }).click();
    }
    for (const title of ['Tell the buyer that you will call', "Call the buyer's post office", 'Ask the carrier to open a search']) {
      const one = step(page, title);
      await expect(one.getByRole('button', { name: title })).toHaveAttribute('aria-expanded', 'true');
      await one.getByRole('button', { name: 'Skip…' }).click();
      await one.getByRole('textbox', { name: 'Why do you skip this?' }).fill('The buyer calls');
      await one.getByRole('button', { name: 'Skip step' }).click();
    }
    const call = step(page, 'Ask the buyer to call the post office');
    await call.getByRole('button', { name: 'The post office does not have it' }).click();
    const offer = step(page, 'Offer to file a theft report');
    await offer.getByRole('button', { name: 'Mark as done' }).click();
  });

  await test.step('the theft report starts the wait', async () => {
    const report = step(page, 'File the report with the US Postal Inspection Service');
    await report.getByLabel('Filed on').fill('2026-11-21');
    await report.getByRole('textbox', { name: 'Number of the report' }).fill('2026-118834');
    await report.getByRole('button', { name: 'Mark as done' }).click();
    const tell = step(page, 'Tell the buyer how long it may take');
    await tell.getByRole('link', { name: 'Write the letter' }).click();
    await expect(dialog.getByRole('article')).toContainText('2026-118834');
    await dialog.getByRole('button', { name: 'I sent it' }).click();
    await expect(dialog).toBeHidden();
    const wait = step(page, 'Wait for the inspector');
    await expect(wait.getByText(/^Until Wed 20 Jan 2027/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Facts' }).getByText(/60 days/).first()).toBeVisible();
  });

  await test.step('the claim sheet is shown, saved and printed', async () => {
    const claim = step(page, 'Prepare the claim for the post office');
    await claim.getByRole('link', { name: 'Make the sheet' }).click();
    await expect(dialog.getByRole('img', { name: /^Page 1 of/ })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: /missing$/ })).toBeVisible();
    await dialog.getByRole('textbox', { name: /Address \(number/ }).first().fill('5 Mill Lane');
    const pdf = folder.file('claim.pdf');
    await core.pick(pdf);
    await dialog.getByRole('button', { name: 'Save PDF' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Made a paper' })).toBeVisible();
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    await dialog.getByRole('button', { name: 'Print' }).click();
    await expect.poll(async () => (await core.seen()).printed).toBe(1);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: /PS Form 1000/ }).first()).toBeVisible();
    await claim.getByRole('button', { name: 'Mark as done' }).click();
    await expect(plan.getByRole('button', { name: '7 done, 3 skipped' })).toBeVisible();
    await expect(plan.getByRole('button', { name: '4 steps done' })).toBeVisible();
  });

  await test.step('two months later the wait is over, and Today says so', async () => {
    await core.clock('2027-01-22T09:30:00-05:00');
    const shown = await core.tick();
    expect(shown.map((one) => one.title)).toEqual(['Claim from USPS: the time ends Monday, 18 January 2027, 23:59', 'The wait is over: decide what comes next', 'Keep your promise']);
    expect((await core.seen()).shown).toHaveLength(3);
    expect(await core.tick(), 'once is enough').toHaveLength(0);
    await page.getByRole('link', { name: /^Today/ }).click();
    const over = page.getByRole('listbox', { name: 'Overdue' }).getByRole('option', { name: /^The wait is over.*Wilma Ostrander/ });
    await over.click();
    await page.getByRole('complementary', { name: 'Selected case' }).getByRole('link', { name: 'Open case' }).click();
    await expect(step(page, 'Ask once more whether it has turned up').getByRole('button', { name: 'Still nothing' })).toBeVisible();
  });

  await test.step('the refund keeps the promise, and the case closes', async () => {
    await step(page, 'Ask once more whether it has turned up').getByRole('button', { name: 'Still nothing' }).click();
    const remedy = step(page, 'Refund or replace');
    await remedy.getByRole('textbox', { name: 'Amount refunded' }).fill('24.12');
    await remedy.getByRole('textbox', { name: 'Reference of the refund' }).fill('RF-9');
    await remedy.getByRole('button', { name: 'Refunded in full' }).click();
    await expect(plan.getByText('From what you noted:')).toBeVisible();
    await plan.getByRole('button', { name: 'Close case…' }).click();
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Close case' }).click();
    await expect(page.getByRole('button', { name: 'Reopen case' })).toBeVisible();
  });

  await test.step('closing can be taken back and done again', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Reopen case' })).toBeHidden();
    await page.getByRole('banner').getByRole('button', { name: /^Redo/ }).click();
    await expect(page.getByRole('button', { name: 'Reopen case' })).toBeVisible();
  });

  await test.step('everything is still there after a reload', async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: 'Reopen case' })).toBeVisible();
    await expect(happened.getByText('Letter sent: Reassure the buyer')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: /PS Form 1000/ }).first()).toBeVisible();
    expect((await core.ask('store_check')).ok).toBe(true);
  });
});
