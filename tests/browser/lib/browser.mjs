// How Chromium is started, for the tests and for the pictures.

import { existsSync } from 'node:fs';

const INSTALLED = '/usr/bin/chromium';

/** The system's Chromium where there is one; nothing here talks to anything but loopback. */
export const chromium = {
  ...(existsSync(INSTALLED) && { executablePath: INSTALLED }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
