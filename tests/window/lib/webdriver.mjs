// A WebDriver client as small as these tests need. It speaks to WebKitWebDriver directly, which starts the app as if
// it were a browser: no driver in between, and no packages to install.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readFile, readdir, readlink, realpath, writeFile } from 'node:fs/promises';
import { until } from './until.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

// Nothing a test asks for takes this long; a driver whose app never came up would keep the request open for ever.
const ANSWER_MS = 60_000;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a driver with `env` and lets it start `binary` with `args`. */
export async function startSession(binary, args, env) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  try {
    await until('WebKitWebDriver', async () => (await fetch(`${base}/status`)).ok);
    const { sessionId } = await send(`${base}/session`, 'POST', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
    });
    return new Session(driver, `${base}/session/${sessionId}`, () => isRunning(binary, env));
  } catch (error) {
    driver.kill();
    throw error;
  }
}

/** Whether a process of this program runs in this home. */
async function isRunning(binary, env) {
  const program = await realpath(binary);
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const ours = processes.map(async (id) => {
    if ((await readlink(`/proc/${id}/exe`)) !== program) return false;
    return (await readFile(`/proc/${id}/environ`, 'utf8')).split('\0').includes(`HOME=${env.HOME}`);
  });
  // A process that went away while it was looked at is not running.
  return (await Promise.all(ours.map((one) => one.catch(() => false)))).includes(true);
}

async function send(url, method, body) {
  const response = await fetch(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

export class Session {
  #driver;
  #url;
  #running;

  constructor(driver, url, running) {
    this.#driver = driver;
    this.#url = url;
    this.#running = running;
  }

  #call(method, path, body) {
    return send(`${this.#url}${path}`, method, body);
  }

  /** Runs a function body in the page; `arguments` holds `args`. */
  run(script, ...args) {
    return this.#call('POST', '/execute/sync', { script, args });
  }

  title() {
    return this.#call('GET', '/title');
  }

  address() {
    return this.#call('GET', '/url');
  }

  /** All visible text of the page. */
  text() {
    return this.run('return document.body.innerText');
  }

  /** Waits until the page says `text`. */
  says(text) {
    return until(`the page to say "${text}"`, async () => (await this.text()).includes(text));
  }

  /** Waits until the page no longer says `text`. */
  saysNoMore(text) {
    return until(`the page to stop saying "${text}"`, async () => !(await this.text()).includes(text));
  }

  /** Waits for the first element that matches a CSS selector and can be seen. */
  find(selector) {
    return until(`an element ${selector}`, async () => {
      const found = await this.#call('POST', '/element', { using: 'css selector', value: selector });
      return this.#visible(found);
    });
  }

  /**
   * Waits for something to press whose name is `name`: a button, link, tab or menu item, as a person would read it.
   * While a dialog is open, only what is in it can be pressed.
   */
  control(name) {
    return until(`a control named "${name}"`, async () => {
      const found = await this.run(
        `const name = arguments[0];
         const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
         const top = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document;
         const all = [...top.querySelectorAll('button, a, summary, [role=button], [role=menuitem], [role=tab], [role=option], [role=link]')];
         const usable = all.filter((one) => one.offsetParent !== null && !one.disabled);
         const called = (one) => clean(one.getAttribute('aria-label')) || clean(one.innerText);
         return usable.find((one) => called(one) === name || clean(one.innerText) === name)
             ?? usable.find((one) => called(one).startsWith(name)) ?? null;`,
        name,
      );
      return this.#visible(found);
    });
  }

  /** Waits for the field with this label. */
  field(label) {
    return until(`a field labelled "${label}"`, async () => {
      const found = await this.run(
        `const label = arguments[0];
         const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
         const all = [...document.querySelectorAll('input, textarea, select')];
         return all.find((one) => [...(one.labels ?? [])].some((its) => clean(its.innerText).startsWith(label))
             || clean(one.getAttribute('aria-label')) === label || clean(one.placeholder) === label) ?? null;`,
        label,
      );
      return this.#visible(found);
    });
  }

  /** Waits for the smallest thing on the page that says `text`, and clicks it: a row of a table, say. */
  pressText(text) {
    return until(`"${text}" to be clicked`, async () => {
      const found = await this.run(
        `const text = arguments[0];
         const saying = [...document.querySelectorAll('main *')].filter((one) => one.innerText?.includes(text));
         return saying.find((one) => ![...one.children].some((child) => child.innerText?.includes(text))) ?? null;`,
        text,
      );
      const id = await this.#visible(found);
      if (!id) return false;
      await this.click(id);
      return true;
    });
  }

  /** Sets a date or a choice, whose own pop-ups WebDriver cannot reach. */
  async set(label, value) {
    await this.run(
      `const [field, value] = arguments;
       field.value = value;
       field.dispatchEvent(new Event('input', { bubbles: true }));
       field.dispatchEvent(new Event('change', { bubbles: true }));`,
      { [ELEMENT]: await this.field(label) },
      value,
    );
  }

  /** The element's id if a person could see it. WebDriver's own answer takes rows of a virtual table for hidden. */
  async #visible(found) {
    if (!found) return null;
    const seen = await this.run('return arguments[0].checkVisibility({ visibilityProperty: true, opacityProperty: true })', found);
    return seen ? found[ELEMENT] : null;
  }

  async click(id) {
    await this.run('arguments[0].scrollIntoView({ block: "center" })', { [ELEMENT]: id });
    await this.#call('POST', `/element/${id}/click`, {});
  }

  /** Presses the control of this name, again if the page redrew it in between. */
  press(name) {
    return until(`"${name}" to be pressed`, async () => {
      await this.click(await this.control(name));
      return true;
    });
  }

  /** Replaces what the field with this label holds. */
  async fill(label, text) {
    const id = await this.field(label);
    await this.#call('POST', `/element/${id}/clear`, {});
    await this.#call('POST', `/element/${id}/value`, { text });
  }

  /** Presses keys wherever the focus is, for example `'\uE009z'` for Ctrl+Z. */
  async keys(...keys) {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
    await this.#call('DELETE', '/actions');
  }

  /** Saves what the window shows as PNG. */
  async screenshot(path) {
    await writeFile(path, Buffer.from(await this.#call('GET', '/screenshot'), 'base64'));
  }

  /**
   * Ends the app, unless it has ended by itself, and its driver. The driver answers while the app is still closing, and
   * a start in that moment would be taken for a second one.
   */
  async end() {
    await this.#call('DELETE', '').catch(() => {});
    await until('the app to end', async () => !(await this.#running()));
    const gone = new Promise((resolve) => this.#driver.once('exit', resolve));
    if (this.#driver.exitCode === null && this.#driver.kill()) await gone;
  }
}

/** Names of the keys that have no letter. */
export const Key = { control: '\uE009', escape: '\uE00C', enter: '\uE007', tab: '\uE004' };
