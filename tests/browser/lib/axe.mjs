// What a machine can see of WCAG 2.2 AA.

import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the page as it is now, in light and in dark. */
export async function readable(page, where = '') {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => [node.target.join(' '), node.failureSummary]) }));
    expect.soft(found, `${colorScheme} ${where}`).toEqual([]);
  }
}

const SIZES = [{ width: 1100, height: 760 }, { width: 900, height: 600 }];

/** The same in each size of the window, and whether it would scroll sideways. */
export async function readableInAnySize(page) {
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    await readable(page, `at ${viewport.width} × ${viewport.height}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wide, `nothing is wider than ${viewport.width} pixels`).toBe(0);
  }
}
