// A case from the buyer's order to its end with a promise left open, by keyboard: opening, copying the letter, a note,
// who would pay, a reminder, the closing.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, LOST, main, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const todo = (page) => page.getByRole('region', { name: 'What to do' });
const happened = (page) => page.getByRole('region', { name: 'What happened' });
const facts = (page) => page.getByRole('region', { name: 'Facts' });
const dialog = (page) => page.getByRole('dialog');
const FAR = 140;

test('a case is opened from its order, its letter copied and sent, and it ends with a word for the promise', async ({ page, core, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await shopWithOrders(core);

  await test.step('the order is found and asked about', async () => {
    await page.goto('/#/orders');
    await expect(page.getByRole('grid', { name: 'Orders' }).getByRole('row', { name: /Wilma Ostrander/ })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type(LOST.number);
    await expect(main(page).getByText('1 order', { exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Order' });
    await press(page, panel.getByRole('button', { name: 'Open lost-package case' }), FAR);
    await expect(dialog(page).getByRole('textbox', { name: 'What did the buyer say?' })).toBeFocused();
    await page.keyboard.type('The box never came.');
    await tabTo(page, dialog(page).getByRole('radio', { checked: true }));
    await readable(page, 'opening a case');
    await press(page, dialog(page).getByRole('button', { name: 'Open lost-package case' }));
    await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
    await expect(happened(page).getByText('The box never came.')).toBeVisible();
  });

  await test.step('a letter that is copied is not sent yet', async () => {
    await press(page, todo(page).getByRole('link', { name: 'Write the letter' }), FAR);
    await expect(dialog(page).getByRole('article')).toContainText('Annika Reed');
    await press(page, dialog(page).getByRole('button', { name: 'Copy', exact: true }));
    await expect(page.getByRole('status').filter({ hasText: 'Letter copied. It is not sent yet.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Hello Wilma');
    expect(copied).toContain('Annika Reed');
    await readable(page, 'a letter that was copied');
    await press(page, dialog(page).getByRole('button', { name: 'I sent it' }));
    await expect(dialog(page)).toBeHidden();
    await expect(happened(page).getByText('Letter sent: Reassure the buyer')).toBeVisible();
  });

  await test.step('a private note is marked as such', async () => {
    await page.keyboard.press('m');
    const form = page.getByRole('form', { name: /^Write down a message/ });
    await page.keyboard.type('She sounds worried, not angry.');
    await tabTo(page, form.getByLabel('How'));
    await page.keyboard.press('End');
    await expect(form.getByLabel('From')).toHaveCount(0);
    await expect(form.getByText('Never leaves this computer’s case file', { exact: false })).toBeVisible();
    await readable(page, 'a private note');
    await press(page, form.getByRole('button', { name: 'Write down', exact: true }));
    const note = happened(page).getByRole('listitem').filter({ hasText: 'She sounds worried, not angry.' }).last();
    await expect(note.getByText('private', { exact: true })).toBeVisible();
  });

  await test.step('who would pay says what each asks for', async () => {
    const pays = facts(page).getByRole('region', { name: 'If you refund today, who pays?' });
    const asked = pays.locator('summary').first();
    await press(page, asked, FAR);
    await expect(pays.getByRole('list').getByRole('list').first().getByRole('listitem').first()).toBeVisible();
    await readable(page, 'what a payer asks for');
  });

  await test.step('a reminder is set and done', async () => {
    await press(page, facts(page).getByRole('button', { name: 'Add reminder' }), FAR);
    await expect(facts(page).getByRole('textbox', { name: 'Remind me to' })).toBeFocused();
    await page.keyboard.type('Call her on Monday');
    await readable(page, 'a reminder');
    await press(page, facts(page).getByRole('button', { name: 'Set reminder' }));
    const reminder = facts(page).getByRole('listitem').filter({ hasText: 'Call her on Monday' });
    await expect(reminder).toBeVisible();
    await press(page, reminder.getByRole('button', { name: 'Done' }), FAR);
    await expect(reminder).toHaveCount(0);
  });

  await test.step('the closing asks for a word about the promise, and undo opens the case again', async () => {
    await press(page, main(page).getByRole('button', { name: 'Close case…' }).first(), FAR);
    const first = dialog(page).getByRole('radio').first();
    await tabTo(page, first);
    await page.keyboard.press('Space');
    const silent = dialog(page).getByRole('radio', { name: 'The buyer stopped writing' });
    for (let down = 0; down < 20 && !(await silent.isChecked()); down += 1) await page.keyboard.press('ArrowDown');
    await expect(silent).toBeChecked();
    const close = dialog(page).getByRole('button', { name: 'Close case' });
    await expect(close).toBeDisabled();
    await tabTo(page, dialog(page).getByRole('textbox', { name: 'Why may it stay open?' }));
    await page.keyboard.type('She never wrote again.');
    await readable(page, 'a promise that stays open');
    await press(page, close);
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Reopen case' })).toBeVisible();
    await expect(facts(page).getByText('released', { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Reopen case' })).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByRole('button', { name: 'Reopen case' })).toBeVisible();
    await readable(page, 'closed');
  });
});
