// A file that is no store: the window opens all the same and says so, and the file stays as it was.

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { after, before, test } from 'node:test';
import { Home } from './lib/app.mjs';
import { Desktop } from './lib/desktop.mjs';

const NOT_A_STORE = 'bad luck: this is a shopping list, not a database.\n'.repeat(40);

let desktop;
let home;
let app;

before(async () => {
  desktop = await Desktop.start();
  home = await Home.make();
  await mkdir(dirname(home.store), { recursive: true });
  await writeFile(home.store, NOT_A_STORE);
  app = await home.start();
});

after(async () => {
  await app?.end();
  await home?.remove();
  await desktop?.stop();
});

test('the window says that the data cannot be opened, and leaves it alone', async () => {
  await app.says('Docket cannot open its data');
  assert.equal(await readFile(home.store, 'utf8'), NOT_A_STORE);
});
