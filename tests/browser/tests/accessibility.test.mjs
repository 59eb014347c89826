// No screen breaks a rule of WCAG 2.2 AA that a machine can see, in light and dark, wide and narrow.

import { readableInAnySize } from '../lib/axe.mjs';
import { DIALOGS, SCREENS } from '../lib/screens.mjs';
import { expect, test } from '../lib/test.mjs';

for (const { name, sample, show } of SCREENS) {
  test.describe(() => {
    test.use({ sample });
    test(`the screen “${name}” can be read and used by everybody`, async ({ page, core }) => {
      await show(page, core);
      await readableInAnySize(page);
    });
  });
}

for (const { name, show } of DIALOGS) {
  test.describe(() => {
    test.use({ sample: true });
    test(`what is asked to “${name}” can be read and used by everybody`, async ({ page, core }) => {
      await readableInAnySize(page, () => show(page, core));
    });
  });
}

test('the page that says why the data cannot be opened can be read by everybody', async ({ page }) => {
  await page.route('**/rpc/*', (route) => route.fulfill({
    status: 422,
    json: { code: 'store_unusable', message: 'The store was made by a newer Docket.', fields: { path: '/home/annika/docket.sqlite' }, incident: 'K7Q2' },
  }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Docket cannot open its data' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText('The store was made by a newer Docket.');
  await readableInAnySize(page);
});

test('the page that says that the core does not answer can be read by everybody', async ({ page, core }) => {
  await page.goto('/#/orders');
  await expect(page.getByRole('main').getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await core.end();
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('alert').getByText('Docket’s core did not answer.')).toBeVisible();
  await readableInAnySize(page);
});
