// The rest of a desktop around the window, on the tests' own display and session bus: a window manager, without which
// nothing has the keyboard or comes to the front, and a notification daemon that prints what it shows.

import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './until.mjs';

const run = promisify(execFile);

// The app looks at its reminders at least every half minute.
const REMINDER_PATIENCE_MS = 45_000;

export class Desktop {
  #manager;
  #daemon;
  #printed = '';

  static async start() {
    const desktop = new Desktop();
    desktop.#manager = spawn('openbox', [], { stdio: ['ignore', 'inherit', 'inherit'] });
    desktop.#daemon = spawn('dunst', ['-print'], { stdio: ['ignore', 'pipe', 'inherit'] });
    desktop.#daemon.stdout.setEncoding('utf8').on('data', (text) => {
      desktop.#printed += text;
    });
    await until('the window manager', async () => (await run('xdotool', ['get_num_desktops'])).stdout);
    await until('the notification daemon', async () => (await run('dunstctl', ['is-paused'])).stdout);
    return desktop;
  }

  /** Every notification shown so far: the daemon prints a block in braces for each. */
  get notifications() {
    return this.#printed.split(/^\{$/m).slice(1);
  }

  /** Waits until a notification says `text`. */
  notifies(text) {
    return until(`a notification saying "${text}"`, () => this.notifications.some((one) => one.includes(text)), REMINDER_PATIENCE_MS);
  }

  /** Clicks the newest notification, as with the mouse. */
  async clickNotification() {
    await run('dunstctl', ['action']);
  }

  async stop() {
    for (const program of [this.#daemon, this.#manager]) {
      const gone = new Promise((resolve) => program.once('exit', resolve));
      if (program.exitCode === null && program.kill()) await gone;
    }
  }
}
