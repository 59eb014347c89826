import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from './cache.svelte';
import { Cache } from './cache.svelte';
import { touches } from './tags';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function counting() {
  const asked: string[] = [];
  const ask = (async (command: string, request: { case?: string }) => {
    asked.push(`${command} ${request.case ?? ''}`.trim());
    await Promise.resolve();
    return { id: request.case };
  }) as unknown as Ask;
  return { asked, cache: new Cache(ask) };
}

const settle = () => vi.advanceTimersByTimeAsync(50);

describe('the cache', () => {
  test('asks once for the same command and payload', async () => {
    const { asked, cache } = counting();
    cache.hold(cache.entry('case_show', { case: 'C-1' }));
    cache.hold(cache.entry('case_show', { case: 'C-1' }));
    await settle();
    expect(asked).toEqual(['case_show C-1']);
  });

  test('asks again what a change names, and nothing else', async () => {
    const { asked, cache } = counting();
    cache.hold(cache.entry('case_show', { case: 'C-1' }));
    cache.hold(cache.entry('case_show', { case: 'C-2' }));
    cache.hold(cache.entry('import_list', {}));
    await settle();
    asked.length = 0;
    cache.change(['case:C-1']);
    await settle();
    expect(asked).toEqual(['case_show C-1']);
  });

  test('tells the same change once when answer and event bring it', async () => {
    const { asked, cache } = counting();
    cache.hold(cache.entry('import_list', {}));
    await settle();
    asked.length = 0;
    cache.change(['imports']);
    cache.change(['imports', 'app']);
    await settle();
    expect(asked).toEqual(['import_list']);
  });

  test('asks for what nobody looks at only when somebody looks again', async () => {
    const { asked, cache } = counting();
    const leave = cache.hold(cache.entry('import_list', {}));
    await settle();
    leave();
    cache.change(['imports']);
    await settle();
    expect(asked).toEqual(['import_list']);
    cache.hold(cache.entry('import_list', {}));
    await settle();
    expect(asked).toEqual(['import_list', 'import_list']);
  });

  test('asks once more when a change comes while an answer is under way', async () => {
    const { asked, cache } = counting();
    const entry = cache.entry('import_list', {});
    cache.hold(entry);
    void entry.fetch();
    void entry.fetch();
    await settle();
    expect(asked).toEqual(['import_list', 'import_list']);
  });

  test('keeps the last answer beside an error, and asks again on the next look', async () => {
    let fail = false;
    const cache = new Cache((async () => {
      if (fail) throw { code: 'internal', message: 'no', fields: {}, incident: '7' };
      return { imports: [] };
    }) as unknown as Ask);
    const entry = cache.entry('import_list', {});
    cache.hold(entry);
    await settle();
    fail = true;
    await entry.fetch();
    expect(entry.answer).toEqual({ imports: [] });
    expect(entry.error?.wire.incident).toBe('7');
    fail = false;
    cache.hold(entry);
    await settle();
    expect(entry.error).toBeUndefined();
  });
});

test('settings touch every answer, because every answer has words', () => {
  expect(touches(['settings'], ['imports'])).toBe(true);
  expect(touches(['app'], ['imports'])).toBe(false);
  expect(touches(['app'], ['*'])).toBe(true);
});
