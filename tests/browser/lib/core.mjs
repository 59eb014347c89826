// A core of its own for each test: the development server on a store in a temporary folder, on a free port.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A file of `tests/fixtures/exports`. */
export const fixture = (name) => here(`../../fixtures/exports/${name}`);

export class Folder {
  static async make() {
    const folder = new Folder();
    folder.path = await mkdtemp(join(tmpdir(), 'docket-browser-'));
    return folder;
  }

  file(name) {
    return join(this.path, name);
  }

  remove() {
    return rm(this.path, { recursive: true, force: true });
  }
}

export class Core {
  /** Starts a core on `store`, its clock standing at `now`. */
  static async start({ store, now, demo = false, lang = 'en_GB.UTF-8' }) {
    const program = process.env.DOCKET_DEVSERVER;
    if (!program) throw new Error('DOCKET_DEVSERVER names no program; `cargo xtask test --only browser` sets it');
    const ui = process.env.DOCKET_UI ?? here('../../../ui/dist');
    const core = new Core();
    core.child = spawn(program, ['--store', store, '--port', '0', '--ui', ui, '--now', now, ...(demo ? ['--demo'] : [])], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // The language of the computer is what a new shop speaks.
      env: { ...process.env, LANG: lang, LC_ALL: lang, LANGUAGE: '' },
    });
    core.address = await new Promise((resolve, reject) => {
      let said = '';
      core.child.stdout.on('data', (data) => {
        said += data;
        const line = said.split('\n', 1)[0];
        if (said.includes('\n')) resolve(line.trim());
      });
      let complained = '';
      core.child.stderr.on('data', (data) => (complained += data));
      core.child.once('error', reject);
      core.child.once('exit', (code) => reject(new Error(`the core ended with ${code}: ${complained}`)));
    });
    return core;
  }

  async end() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill();
    await ended;
  }

  /** Asks the core itself, as the interface would. */
  async ask(command, request = {}) {
    const response = await this.#post(`rpc/${command}`, request);
    const answer = await response.json();
    if (!response.ok) throw new Error(`${command}: ${answer.message}`);
    return answer;
  }

  /** The next file dialog answers with these. */
  pick(...paths) {
    return this.#post('desk/pick', paths);
  }

  clock(now) {
    return this.#post('desk/clock', now);
  }

  /** What the timer does: shows what is due and looks for what others wrote. */
  async tick() {
    return (await this.#post('desk/tick', {})).json();
  }

  /** What the desktop was asked to open, to print and to show. */
  async seen() {
    return (await fetch(`${this.address}/desk`)).json();
  }

  #post(path, body) {
    return fetch(`${this.address}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}
