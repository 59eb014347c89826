// The test of this folder: a page in front of an empty shop, or of the sample shop.

import { test as base } from '@playwright/test';
import { Core, Folder } from './core.mjs';

export { expect } from '@playwright/test';

/** The evening of 21 November 2026 in New York. */
export const EVENING = '2026-11-21T18:00:00-05:00';

export const test = base.extend({
  now: [EVENING, { option: true }],
  sample: [false, { option: true }],

  folder: async ({}, use) => {
    const folder = await Folder.make();
    await use(folder);
    await folder.remove();
  },

  core: async ({ folder, now, sample }, use) => {
    const core = await Core.start({ store: folder.file('docket.sqlite'), now, demo: sample });
    await use(core);
    await core.end();
  },

  baseURL: async ({ core }, use) => use(core.address),

  /** What a page must never do: throw, or be refused something by its own content policy. */
  page: async ({ page }, use) => {
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.stack ?? error.message));
    page.on('console', (message) => {
      // A refusal of the core is answered with a status that the console reports; the interface words it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) wrong.push(message.text());
    });
    await use(page);
    if (wrong.length > 0) throw new Error(`the page complained:\n${wrong.join('\n')}`);
  },
});
