import { describe, expect, test } from 'vitest';
import { pressed, SHORTCUTS, type Shortcut } from '.';
import { setSingleKeys } from '.';

const shortcuts: readonly Shortcut[] = SHORTCUTS;

describe('the shortcut registry', () => {
  test('has no id twice', () => {
    expect(new Set(shortcuts.map((shortcut) => shortcut.id)).size).toBe(shortcuts.length);
  });

  test('gives no key to two shortcuts that are on together', () => {
    // Those of a list, of Today and of a case are on beside those that are on everywhere.
    for (const one of shortcuts) {
      for (const other of shortcuts) {
        if (one === other) continue;
        for (const key of one.keys) expect(other.keys, `${one.id} and ${other.id}`).not.toContain(key);
      }
    }
  });

  test('begins no sequence with a key that acts by itself', () => {
    const single = new Set(shortcuts.flatMap((shortcut) => shortcut.keys.filter((key) => !key.includes(' '))));
    for (const { id, keys } of shortcuts) {
      for (const key of keys.filter((one) => one.includes(' '))) expect(single.has(key.split(' ')[0]!), id).toBe(false);
    }
  });
});

test('a list knows its keys, and single letters can be switched off', () => {
  const press = (key: string, more = {}) => new KeyboardEvent('keydown', { key, ...more });
  expect(pressed(press('j'), 'list.next')).toBe(true);
  expect(pressed(press('ArrowDown'), 'list.next')).toBe(true);
  expect(pressed(press('j', { ctrlKey: true }), 'list.next')).toBe(false);
  setSingleKeys(false);
  expect(pressed(press('j'), 'list.next')).toBe(false);
  expect(pressed(press('ArrowDown'), 'list.next')).toBe(true);
  setSingleKeys(true);
});
