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

/** The same in each size of the window, shown anew in each, and whether the window or a part of it would scroll sideways. */
export async function readableInAnySize(page, show = async () => {}) {
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    await show();
    await readable(page, `at ${viewport.width} × ${viewport.height}`);
    const wide = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('.scroll')]
      .filter((part) => part.scrollWidth > part.clientWidth).map((part) => `${part.className} ${part.scrollWidth} > ${part.clientWidth}`));
    expect.soft(wide, `nothing is cut off at ${viewport.width} pixels`).toEqual([]);
  }
}
