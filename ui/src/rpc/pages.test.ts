import { expect, test } from 'vitest';
import type { OrderPage, OrderQuery, OrderRow } from '../generated/rpc';
import { PAGE, Pages } from './pages.svelte';

const all = { find: '', platform: null, stage: null, sort: 'ordered_desc' };

function shop(total: number) {
  const asked: OrderQuery[] = [];
  const state = { total, revision: 1 };
  const fetch = async (query: OrderQuery): Promise<OrderPage> => {
    asked.push(query);
    await Promise.resolve();
    const rows = Array.from({ length: Math.max(0, Math.min(query.limit, state.total - query.offset)) }, (_, at) => ({ id: `${query.find}${query.offset + at}`, number: `r${state.revision}` }) as OrderRow);
    return { total: state.total, offset: query.offset, rows, revision: state.revision };
  };
  return { asked, state, pages: new Pages(fetch) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('of a million rows only the pages in sight are fetched', async () => {
  const { asked, pages } = shop(1_000_000);
  pages.ask(all);
  await settle();
  expect(pages.total).toBe(1_000_000);
  pages.show(700_000, 700_030);
  await settle();
  expect(asked.map((query) => query.offset)).toEqual([0, 700_000]);
  expect(pages.row(700_007)?.id).toBe('700007');
  expect(pages.row(500)).toBeUndefined();
});

test('rows at the edge of two pages bring both', async () => {
  const { asked, pages } = shop(10_000);
  pages.ask(all);
  await settle();
  pages.show(2 * PAGE - 5, 2 * PAGE + 20);
  await settle();
  expect(asked.map((query) => query.offset)).toEqual([0, PAGE, 2 * PAGE]);
});

test('another revision fetches everything in sight again', async () => {
  const { pages, state } = shop(10_000);
  pages.ask(all);
  await settle();
  state.revision = 2;
  pages.show(PAGE - 10, PAGE + 10);
  await settle();
  expect([pages.row(PAGE - 1)?.number, pages.row(PAGE)?.number]).toEqual(['r2', 'r2']);
});

test('a late answer to an earlier question is dropped', async () => {
  const { pages } = shop(10);
  pages.ask({ ...all, find: 'a' });
  pages.ask({ ...all, find: 'b' });
  await settle();
  expect(pages.row(0)?.id).toBe('b0');
});

test('the old rows stay until the new answer is there', async () => {
  const { pages } = shop(10);
  pages.ask({ ...all, find: 'a' });
  await settle();
  pages.ask({ ...all, find: 'b' });
  expect(pages.row(0)?.id).toBe('a0');
  await settle();
  expect(pages.row(0)?.id).toBe('b0');
});

test('a failure is said and can be tried again', async () => {
  let fail = true;
  const pages = new Pages(async () => {
    if (fail) throw { code: 'internal', message: 'It broke.', fields: {}, incident: null };
    return { total: 0, offset: 0, rows: [], revision: 1 };
  });
  pages.ask(all);
  await settle();
  expect(pages.error?.sentence).toBe('It broke.');
  fail = false;
  pages.refresh();
  await settle();
  expect(pages.error).toBeUndefined();
  expect(pages.ready).toBe(true);
});
