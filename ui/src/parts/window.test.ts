import { expect, test } from 'vitest';
import { RowWindow, TALLEST } from './window.svelte';

function rows(total: number) {
  const view = new RowWindow();
  view.total = total;
  view.rowHeight = 40;
  view.viewport = 600;
  return view;
}

test('only what is in sight is drawn', () => {
  const view = rows(10_000);
  view.scrollTop = 40_000;
  expect(view.first).toBeLessThanOrEqual(1000);
  expect(view.last).toBeGreaterThanOrEqual(1015);
  expect(view.last - view.first).toBeLessThan(40);
  expect(view.place(1000)).toBe(40_000);
});

test('a list taller than a web view can be is scrolled in proportion, to its very end', () => {
  const view = rows(3_000_000);
  expect(view.height).toBe(TALLEST);
  view.scrollTop = TALLEST - 600;
  expect(view.last).toBe(3_000_000);
  // The last row ends where the viewport ends.
  expect(Math.round(view.place(2_999_999) - view.scrollTop)).toBe(560);
});

test('a row out of sight is brought to the nearer edge', () => {
  const view = rows(10_000);
  view.scrollTop = 4_000;
  expect(view.reveal(105)).toBe(4_000);
  expect(view.reveal(99)).toBe(3_960);
  expect(view.reveal(200)).toBe(200 * 40 + 40 - 600);
});
