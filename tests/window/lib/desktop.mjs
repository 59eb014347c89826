// A real notification daemon on the tests' own session bus, which prints every notification it shows.

import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './until.mjs';

const run = promisify(execFile);

export class NotificationDaemon {
  #process;
  #printed = '';

  static async start() {
    const daemon = new NotificationDaemon();
    daemon.#process = spawn('dunst', ['-print'], { stdio: ['ignore', 'pipe', 'inherit'] });
    daemon.#process.stdout.setEncoding('utf8').on('data', (text) => {
      daemon.#printed += text;
    });
    await until('the notification daemon', async () => {
      const { stdout } = await run('dbus-send', [
        '--session',
        '--print-reply',
        '--dest=org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus.NameHasOwner',
        'string:org.freedesktop.Notifications',
      ]);
      return stdout.includes('boolean true');
    });
    return daemon;
  }

  /** Everything shown so far. */
  get printed() {
    return this.#printed;
  }

  /** Waits until a notification says `text`. */
  shows(text) {
    return until(`a notification saying "${text}"`, () => this.#printed.includes(text));
  }

  /** Clicks the newest notification, as with the mouse. */
  async click() {
    await run('dunstctl', ['action']);
  }

  async stop() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.kill()) await gone;
  }
}
