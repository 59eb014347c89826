// What WebDriver cannot reach: other windows than the page, above all the file chooser of GTK.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './until.mjs';

const run = promisify(execFile);

// The chooser completes names while they are typed and swallows what comes faster.
const KEY_DELAY_MS = 40;

async function xdotool(...args) {
  const { stdout } = await run('xdotool', args.map(String));
  return stdout.trim();
}

/** Waits for a visible window whose title matches, and returns its number. */
export async function findWindow(title) {
  const found = await until(`a window titled ${title}`, () => xdotool('search', '--onlyvisible', '--name', title));
  return found.split('\n').at(-1);
}

export function isVisible(title) {
  return xdotool('search', '--onlyvisible', '--name', title).then(Boolean, () => false);
}

/** Title of the window that has the keyboard. */
export function focusedTitle() {
  return xdotool('getwindowfocus', 'getwindowname').catch(() => '');
}

export async function focus(window) {
  await xdotool('windowactivate', '--sync', window);
}

/** Takes a window off the screen, as its minimise button does. */
export async function minimise(window) {
  await xdotool('windowminimize', '--sync', window);
}

/** Answers the open file chooser with `path`. */
export async function chooseFile(title, path) {
  const window = await findWindow(title);
  await focus(window);
  // The first slash opens the field for a path, which already holds it.
  await xdotool('key', '--clearmodifiers', 'slash');
  await xdotool('type', '--delay', KEY_DELAY_MS, path.slice(1));
  await xdotool('key', 'Return');
  await until('the file chooser to close', async () => !(await isVisible(title)));
}

/** Answers the save dialog with `path`. */
export async function saveAs(title, path) {
  const window = await findWindow(title);
  await focus(window);
  await xdotool('key', '--clearmodifiers', 'ctrl+a');
  await xdotool('type', '--delay', KEY_DELAY_MS, path);
  await xdotool('key', 'Return');
  await until('the save dialog to close', async () => !(await isVisible(title)));
}

/** Closes the dialog with Escape. */
export async function cancel(title) {
  await focus(await findWindow(title));
  await xdotool('key', 'Escape');
  await until('the dialog to close', async () => !(await isVisible(title)));
}

/** Closes the window as its close button does. */
export async function close(title) {
  await focus(await findWindow(title));
  await xdotool('key', '--clearmodifiers', 'alt+F4');
  await until('the window to close', async () => !(await isVisible(title)));
}
