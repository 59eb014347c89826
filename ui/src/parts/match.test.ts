import { expect, test } from 'vitest';
import { matches } from './match';

test('words may come in any order, accents and case aside', () => {
  expect(matches('Import orders', 'ord imp')).toBe(true);
  expect(matches('Später erinnern', 'spater')).toBe(true);
  expect(matches('Go to Orders', 'io')).toBe(false);
  expect(matches('Import orders', 'io')).toBe(true);
  expect(matches('Settings', '')).toBe(true);
});
