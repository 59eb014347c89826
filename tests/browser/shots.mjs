// The pictures of every screen for the documentation: `cargo xtask shots` calls this.
//
// The sample shop under a clock that stands still, so that two runs differ only where the interface does.

import { chromium } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as started } from './lib/browser.mjs';
import { Core, Folder } from './lib/core.mjs';
import { SCREENS } from './lib/screens.mjs';

const NOW = '2026-11-21T14:30:00Z';
const LANGUAGES = { en: 'en_US.UTF-8', de: 'de_DE.UTF-8' };
const pictures = process.env.DOCKET_SHOTS ?? fileURLToPath(new URL('../../docs/screens', import.meta.url));

async function take(browser, language) {
  for (const sample of [false, true]) {
    const folder = await Folder.make();
    const core = await Core.start({ store: folder.file('docket.sqlite'), now: NOW, demo: sample, lang: LANGUAGES[language] });
    const page = await browser.newPage({
      baseURL: core.address, viewport: { width: 1100, height: 760 }, deviceScaleFactor: 1, locale: language, reducedMotion: 'reduce',
    });
    for (const screen of SCREENS.filter((one) => one.sample === sample)) {
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await screen.show(page, core);
        await page.mouse.move(0, 0);
        const file = `${screen.name}-${colorScheme}-${language}.png`;
        await page.screenshot({ path: join(pictures, file), caret: 'hide' });
        console.log(file);
      }
    }
    await page.close();
    await core.end();
    await folder.remove();
  }
}

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch(started);
for (const language of Object.keys(LANGUAGES)) await take(browser, language);
await browser.close();
