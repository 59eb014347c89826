// Whole screens in Chromium, each test against its own core on its own store.

import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromium } from './lib/browser.mjs';

export default defineConfig({
  testDir: fileURLToPath(new URL('tests', import.meta.url)),
  testMatch: '*.test.mjs',
  outputDir: fileURLToPath(new URL('test-results', import.meta.url)),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that needs a second try is broken.
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: chromium,
    viewport: { width: 1100, height: 760 },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    actionTimeout: 10_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
