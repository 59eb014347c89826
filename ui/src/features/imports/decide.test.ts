import { expect, test } from 'vitest';
import type { FieldChoice, FilePreview } from '../../generated/rpc';
import { decide, fieldGroups, headings, mapped, sourceOf, thingOf, toName, untouched, writesOf } from './decide';

const column = (heading: string, field: string | null) => ({ heading, samples: [], field, by_hand: false });

const file = (more: Partial<FilePreview> = {}): FilePreview => ({
  path: '/t/a.csv', decided: { ...untouched('/t/a.csv'), currency: 'EUR', sheet: 'May', mapping: { Wer: 'buyer_name' } }, error: null,
  columns: [column('No', 'order_number'), column('Wer', 'buyer_name'), column('', null), column('Ref', null)], ...more,
}) as FilePreview;

test('a change keeps the other decisions, those remembered too, and makes them the seller’s own', () => {
  expect(decide(file(), { date_order: 'dmy' })).toEqual({ ...untouched('/t/a.csv'), currency: 'EUR', sheet: 'May', mapping: { Wer: 'buyer_name' }, date_order: 'dmy', exact: true });
});

test('another sheet has other columns', () => {
  expect(decide(file(), { sheet: 'June' }).mapping).toEqual({});
  expect(decide(file(), { sheet: 'May' }).mapping).toEqual({ Wer: 'buyer_name' });
});

test('a fact that moves to another column leaves the first one', () => {
  expect(mapped(file(), 'Ref', 'order_number')).toEqual({ Wer: 'buyer_name', Ref: 'order_number', No: '' });
  expect(mapped(file(), 'No', '')).toEqual({ Wer: 'buyer_name', No: '' });
  expect(mapped(file(), 'Wer', 'buyer_name')).toEqual({ Wer: 'buyer_name' });
});

test('only what such a file can hold is offered, and everything for a table nobody knows', () => {
  const fields: FieldChoice[] = [
    { value: 'total', text: 'Total', group: 'Amounts', kinds: ['orders'] }, { value: 'tax', text: 'Tax', group: 'Amounts', kinds: ['orders'] },
    { value: 'fee', text: 'Fee', group: 'Payment', kinds: ['payments'] },
  ];
  expect(fieldGroups(fields, 'orders').map(({ group, fields: listed }) => [group, listed.length])).toEqual([['Amounts', 2]]);
  expect(fieldGroups(fields, '').map(({ group }) => group)).toEqual(['Amounts', 'Payment']);
});

test('a heading is decided once, and a column without one not at all', () => {
  expect(headings([column('A', null), column('', null), column('A', null), column('B', null)]).map((one) => one.heading)).toEqual(['A', 'B']);
});

test('what cannot be read but has columns is to be named', () => {
  expect(toName(file({ error: 'no' }))).toBe(true);
  expect(toName(file({ error: 'no', columns: [] }))).toBe(false);
  expect(toName(file())).toBe(false);
});

test('the words follow what is in the files', () => {
  expect(thingOf(['orders', 'items', ''])).toBe('orders');
  expect(thingOf(['shipments'])).toBe('parcels');
  expect(thingOf(['payments'])).toBe('payments');
  expect(thingOf(['orders', 'shipments'])).toBe('entries');
  expect(thingOf([])).toBe('orders');
});

test('what is written is counted by what it is', () => {
  const counts = (fresh: number, updated: number) => ({ records: 9, accepted: 9, rejected: 0, new: fresh, updated, unchanged: 4, waiting: 0 });
  expect(writesOf([file({ kind: 'orders', counts: counts(2, 1) }), file({ kind: 'items', counts: counts(0, 4) }), file({ kind: 'shipments', counts: counts(5, 0) })]))
    .toEqual({ orders: 7, parcels: 5, payments: 0, entries: 0 });
});

test('a heading says which columns it is read from', () => {
  const columns = [column('Street 1', 'ship_line1'), column('City', 'ship_city'), column('Ship Country', 'ship_country'), column('Order ID', 'order_number'), column('SKU', null)];
  expect(sourceOf(columns, ['ship_line1', 'ship_city', 'ship_country'])).toBe('Street 1 … Ship Country');
  expect(sourceOf(columns, ['order_number'])).toBe('Order ID');
  expect(sourceOf(columns, ['ship_line1', 'order_number'])).toBe('Street 1, Order ID');
  expect(sourceOf(columns, ['total'])).toBe('');
});
