// Steps of one story, told in order over one window. Once a step has failed the rest cannot mean anything, so they fail
// at once; a picture of the window at the moment it went wrong is kept.

import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const PICTURES = process.env.DOCKET_WINDOW_SHOTS ?? join(tmpdir(), 'docket-window-pictures');

/** A function that adds steps; `app()` gives the session to take the picture of. */
export function story(app) {
  let broken;
  return (name, run) =>
    test(name, async () => {
      if (broken) throw new Error(`not tried, because "${broken}" failed`);
      try {
        await run();
      } catch (error) {
        broken = name;
        await mkdir(PICTURES, { recursive: true });
        const picture = join(PICTURES, `${name.replace(/\W+/g, '-')}.png`);
        await app()
          ?.screenshot(picture)
          .then(() => console.error(`the window at that moment: ${picture}`))
          .catch((reason) => console.error(`no picture: ${reason.message}`));
        throw error;
      }
    });
}
