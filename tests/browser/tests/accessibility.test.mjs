// No screen breaks a rule of WCAG 2.2 AA that a machine can see, in light and dark, wide and narrow.

import AxeBuilder from '@axe-core/playwright';
import { SCREENS } from '../lib/screens.mjs';
import { expect, test } from '../lib/test.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [{ width: 1100, height: 760 }, { width: 900, height: 600 }];
const SCHEMES = ['light', 'dark'];

/** In each size and scheme: what axe finds, and whether the window would scroll sideways. */
async function check(page) {
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => [node.target.join(' '), node.failureSummary]) }));
      expect.soft(found, `${colorScheme} at ${viewport.width} × ${viewport.height}`).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wide, `nothing is wider than ${viewport.width} pixels`).toBe(0);
  }
}

for (const { name, sample, show } of SCREENS) {
  test.describe(() => {
    test.use({ sample });
    test(`the screen “${name}” can be read and used by everybody`, async ({ page, core }) => {
      await show(page, core);
      await check(page);
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
  await check(page);
});

test('the page that says that the core does not answer can be read by everybody', async ({ page, core }) => {
  await page.goto('/#/orders');
  await expect(page.getByRole('main').getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await core.end();
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('alert').getByText('Docket’s core did not answer.')).toBeVisible();
  await check(page);
});
