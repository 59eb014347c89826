// The app under test in a home of its own, so that no test meets a developer's orders or another test's.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSession } from './webdriver.mjs';

const BINARY = process.env.DOCKET_APP;

/** A home folder that several starts of the app can share, with somewhere to put and find files. */
export class Home {
  static async make() {
    if (!BINARY) throw new Error('DOCKET_APP names no app; start these tests with `cargo xtask test --only window`');
    const home = new Home(await mkdtemp(join(tmpdir(), 'docket-window-')));
    await Promise.all([home.files, home.temporary, home.#data, home.#config].map((folder) => mkdir(folder, { recursive: true })));
    return home;
  }

  constructor(folder) {
    this.folder = folder;
    this.files = join(folder, 'files');
    this.temporary = join(folder, 'tmp');
    this.store = join(folder, 'store', 'docket.sqlite');
  }

  get #data() {
    return join(this.folder, 'data');
  }

  get #config() {
    return join(this.folder, 'config');
  }

  get env() {
    return {
      ...process.env,
      HOME: this.folder,
      XDG_DATA_HOME: this.#data,
      XDG_CONFIG_HOME: this.#config,
      XDG_CACHE_HOME: join(this.folder, 'cache'),
      TMPDIR: this.temporary,
      DOCKET_STORE: this.store,
      LANG: 'C.UTF-8',
      LANGUAGE: 'en',
      // Neither the settings nor the accessibility service of a desktop is on the tests' bus.
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
    };
  }

  /** Starts the app with its window under the driver. */
  start(...args) {
    return startSession(BINARY, args, this.env);
  }

  /** Starts the app once more as a person would, without a driver, and says how it ended. */
  async startAgain(...args) {
    const child = spawn(BINARY, args, { env: this.env, stdio: ['ignore', 'inherit', 'inherit'] });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
  }

  remove() {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
