// Many cases at once: narrowing the list, keeping a view, putting off, tagging, closing, merging; by keyboard.

import { readable } from '../lib/axe.mjs';
import { press, tabTo } from '../lib/keys.mjs';
import { heading, main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const grid = (page) => page.getByRole('grid', { name: 'Lost packages' });
const rows = (page) => grid(page).getByRole('row').filter({ has: page.getByRole('checkbox') });
const FAR = 120;

test.describe('in the sample shop', () => {
  test.use({ sample: true });

  test('cases are chosen with keys, tagged, found by the tag, and closed together; one undo brings them back', async ({ page, core }) => {
    await page.goto('/#/cases');
    await expect(rows(page).first()).toBeVisible();
    const before = await rows(page).count();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const bar = page.getByRole('toolbar');
    await expect(bar).toHaveAccessibleName(/^2 /);
    await readable(page, 'two chosen');
    await press(page, bar.getByRole('button', { name: 'Tag' }), FAR);
    const tagging = page.getByRole('dialog');
    await expect(tagging.getByLabel('Name of the tag')).toBeFocused();
    await page.keyboard.type('glass');
    await press(page, tagging.getByRole('button', { name: 'Tag' }));
    await expect(tagging).toBeHidden();
    await expect(rows(page).filter({ hasText: 'glass' })).toHaveCount(2);

    await page.getByRole('combobox', { name: 'Tag' }).selectOption('glass');
    await expect(rows(page)).toHaveCount(2);
    await press(page, page.getByRole('button', { name: 'Save this view' }), FAR);
    await page.keyboard.type('Glass');
    await page.keyboard.press('Enter');
    const view = page.getByRole('group', { name: 'Views' }).getByRole('button', { name: 'Glass' });
    await expect(view).toHaveAttribute('aria-pressed', 'true');
    await readable(page, 'a view');

    await page.getByRole('combobox', { name: 'Platform' }).selectOption('appeal');
    await expect(rows(page)).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('');
    await expect(rows(page)).toHaveCount(2);
    await grid(page).focus();
    await page.keyboard.press('Home');
    if ((await bar.count()) === 0) {
      await page.keyboard.press('x');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await press(page, bar.getByRole('button', { name: 'Close' }), FAR);
    const closing = page.getByRole('dialog');
    await closing.getByLabel('How did it end?').selectOption('found_by_buyer');
    await readable(page, 'closing two');
    await press(page, closing.getByRole('button', { name: 'Close' }).last());
    await expect(closing).toBeHidden();
    await expect(rows(page)).toHaveCount(0);
    await core.ask('undo');
    await page.goto('/#/cases');
    await page.reload();
    await expect(rows(page)).toHaveCount(before);
  });

  test('a case that was put off leaves the list of Today and can be taken up again', async ({ page }) => {
    await page.goto('/#/cases');
    await expect(rows(page).first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await press(page, page.getByRole('toolbar').getByRole('button', { name: /Put off|Snooze/ }), FAR);
    await readable(page, 'until when');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(rows(page).filter({ hasText: 'Put off until' })).toHaveCount(1);
    await rows(page).filter({ hasText: 'Put off until' }).getByRole('link').click();
    await press(page, page.getByRole('button', { name: 'Take up again' }), FAR);
    await expect(page.getByRole('button', { name: 'Take up again' })).toHaveCount(0);
  });
});

test('two cases about one matter are offered for merging, merged, and parted again', async ({ page, core }) => {
  await shopWithOrders(core);
  const first = await openCase(core);
  const { case: second } = await core.ask('case_open', { order: '21-14480-30517', kind: 'tracking_problem', reason: 'Where is it?' });
  await page.goto(`/#/cases/${second}`);
  await expect(heading(page, /Wilma Ostrander/)).toBeVisible();
  const related = page.getByRole('region', { name: 'Other cases' });
  await readable(page, 'a case with a sibling');
  await press(page, related.getByRole('button', { name: 'Merge into this case' }), FAR);
  await expect(related.getByText(`${first} was merged into this case`)).toBeVisible();
  await readable(page, 'after merging');
  await press(page, related.getByRole('button', { name: 'Take the merge back' }), FAR);
  await expect(related.getByText(`${first} was merged into this case`)).toHaveCount(0);
  await core.ask('case_tag', { case: second, tag: 'glass', add: true });
  await page.reload();
  await press(page, related.getByRole('button', { name: 'Take the tag glass off' }), FAR);
  await expect(related.getByText('glass')).toHaveCount(0);
});

test('a playbook is copied, changed, refused with its line when it names what there is not, and set back', async ({ page, core }) => {
  const { playbooks } = await core.ask('playbook_list');
  const { title } = playbooks.find((one) => one.id === 'item_not_received');
  await page.goto('/#/settings');
  const edit = main(page).getByRole('button', { name: `Edit: ${title}` });
  await edit.focus();
  await page.keyboard.press('Enter');
  const text = main(page).getByRole('textbox', { name: title, exact: true });
  await expect(text).toHaveValue(/reassure_buyer/);
  const whole = await text.inputValue();
  await text.fill(whole.replace('id = "reassure_buyer"', 'id = "reassure_buyer"\nletter_of = "nobody"'));
  const save = main(page).getByRole('button', { name: 'Save as my copy' });
  await press(page, save, FAR);
  await expect(main(page).getByRole('status').filter({ hasText: 'letter_of' })).toContainText(/line \d+/);
  await expect(text).toBeFocused();
  await readable(page, 'a playbook that is refused');
  await text.fill(`# My own order of things.\n${whole}`);
  await press(page, save, FAR);
  await expect(main(page).getByText('Your copy')).toBeVisible();
  if ((await text.count()) === 0) await edit.press('Enter');
  await press(page, main(page).getByRole('button', { name: 'Back to the built-in playbook' }), FAR);
  await expect(main(page).getByText('Your copy')).toHaveCount(0);
});

test('other cases of an order and of a buyer are named, and a key leads there', async ({ page, core }) => {
  await shopWithOrders(core);
  const first = await openCase(core);
  await core.ask('case_close', { case: first, resolution: 'found_by_buyer', because: '' });
  const { case: second } = await core.ask('case_open', { order: '21-14480-30517', kind: 'not_as_described', reason: 'The key does not fit.' });
  await page.goto(`/#/cases/${second}`);
  const related = page.getByRole('region', { name: 'Other cases' });
  const link = related.getByRole('link', { name: new RegExp(first) });
  await expect(link).toBeVisible();
  await readable(page, 'a case of the same order');
  await press(page, link, FAR);
  await expect(page).toHaveURL(new RegExp(`#/cases/${first}$`));
  await expect(page.getByRole('region', { name: 'Other cases' }).getByRole('link', { name: new RegExp(second) })).toBeVisible();
});

test('a title changed in a copied playbook heads the step of the next case, and not of one that is open', async ({ page, core }) => {
  await shopWithOrders(core);
  const open = await openCase(core);
  const { playbooks } = await core.ask('playbook_list');
  const { title } = playbooks.find((one) => one.id === 'tracking_problem');
  const { text: whole } = await core.ask('playbook_show', { playbook: 'tracking_problem' });
  const first = /\[\[step\]\]\nid = "([a-z_]+)"/.exec(whole);
  await page.goto('/#/settings');
  await press(page, main(page).getByRole('button', { name: `Edit: ${title}` }), FAR);
  const text = main(page).getByRole('textbox', { name: title, exact: true });
  await tabTo(page, text);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(whole.replace(first[0], `${first[0]}\ntitle = "Have a cup of tea first"`));
  await press(page, main(page).getByRole('button', { name: 'Save as my copy' }));
  await expect(main(page).getByText('Your copy')).toBeVisible();
  await readable(page, 'a copied playbook');

  const { case: next } = await core.ask('case_open', { order: '21-14480-30517', kind: 'tracking_problem', reason: 'Where is it?' });
  await page.goto(`/#/cases/${next}`);
  await expect(page.getByRole('region', { name: 'What to do' }).getByText('Have a cup of tea first')).toBeVisible();
  await page.goto(`/#/cases/${open}`);
  await expect(page.getByRole('region', { name: 'What to do' }).getByRole('button', { name: /^Reassure the buyer/ })).toBeVisible();
  await expect(page.getByText('Have a cup of tea first')).toHaveCount(0);
});
