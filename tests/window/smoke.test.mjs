// The app starts, in the real window, over the real core.

import assert from 'node:assert/strict';
import { access, stat } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { Home } from './lib/app.mjs';
import { Desktop } from './lib/desktop.mjs';
import { findWindow, focusedTitle, isVisible, minimise } from './lib/hands.mjs';
import { until } from './lib/until.mjs';

let desktop;
let home;
let app;

before(async () => {
  desktop = await Desktop.start();
  home = await Home.make();
  app = await home.start();
});

after(async () => {
  await app?.end();
  await home?.remove();
  await desktop?.stop();
});

test("the window carries the app's name and shows its own page", async () => {
  await findWindow('^Docket$');
  assert.match(await app.address(), /^tauri:\/\/localhost/);
  const size = await app.run('return [window.innerWidth, window.innerHeight]');
  assert.deepEqual(size, [1100, 760]);
});

test('the first start offers an import and a look around', async () => {
  await app.control('Import orders');
  await app.control('Look around with a sample shop');
  await access(home.store);
});

test('the window goes nowhere else and runs no foreign script', async () => {
  await app.run('location.href = "https://example.org/"');
  assert.match(await app.address(), /^tauri:\/\/localhost/);
  const ran = await app.run(
    `const script = document.createElement('script');
     script.textContent = 'window.foreign = true';
     document.head.append(script);
     return window.foreign === true;`,
  );
  assert.equal(ran, false, 'the content security policy refuses inline scripts');
  assert.equal(await app.run('return "__TAURI__" in window'), false);
});

test('a second start brings the first window forward and ends', async () => {
  await minimise(await findWindow('^Docket$'));
  await until('the window to be away', async () => !(await isVisible('^Docket$')));
  assert.equal(await home.startAgain(), 0);
  await findWindow('^Docket$');
  await until('the window to have the keyboard', async () => (await focusedTitle()) === 'Docket');
});

test('the window is painted, not blank', async () => {
  const bytes = async (name) => {
    const picture = join(process.env.DOCKET_WINDOW_SHOTS ?? home.files, name);
    await app.screenshot(picture);
    return (await stat(picture)).size;
  };
  const painted = await bytes('first-start.png');
  await app.run('document.body.hidden = true');
  const blank = await bytes('blank.png');
  assert.ok(painted > blank * 1.5, `${painted} bytes of picture, ${blank} for an empty page`);
});
