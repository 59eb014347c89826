// Looking around: the sample shop is a store of its own, beside the seller's, and goes with the window.

import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { Home } from './lib/app.mjs';
import { Desktop } from './lib/desktop.mjs';
import { close } from './lib/hands.mjs';
import { until } from './lib/until.mjs';

let desktop;
let home;
let app;

before(async () => {
  desktop = await Desktop.start();
  home = await Home.make();
  app = await home.start('--demo');
});

after(async () => {
  await app?.end();
  await home?.remove();
  await desktop?.stop();
});

const samples = async () => (await readdir(home.temporary)).filter((name) => name.startsWith('docket-demo-'));

test('the sample shop is there at once, and not in the store of the seller', async () => {
  await app.says('Sample shop');
  assert.equal((await samples()).length, 1);
  await assert.rejects(access(home.store));
});

test('closing the window leaves nothing of it behind', async () => {
  await close('^Docket$');
  await until('the sample shop to be gone', async () => (await samples()).length === 0);
});
