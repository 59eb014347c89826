// What a seller decides about a file. Pure, so that it can be proved without a screen.
import type { ColumnView, FieldChoice, FilePreview, ImportCounts, ImportFile } from '../../generated/rpc';

/** A file of which nothing is decided yet: what was decided about such tables before is put in by the core. */
export const untouched = (path: string): ImportFile => ({
  path, format: null, date_order: null, encoding: null, delimiter: null, decimal: null, currency: null, sheet: null, shop: null, mapping: {}, exact: false,
});

/** The decisions that hold for a file, with one of them changed. From here on they are all the seller's own. */
export function decide(file: FilePreview, change: Partial<ImportFile>): ImportFile {
  const next = { ...file.decided, ...change, exact: true };
  // Which columns there are depends on these, and with them what was said about the columns.
  if ('sheet' in change && change.sheet !== file.decided.sheet) next.mapping = {};
  return next;
}

/** The mapping after the seller said what a column holds. One fact stands in one column: where it stood before, it
 * stands no more. An empty field leaves the column out. */
export function mapped(file: FilePreview, heading: string, field: string): ImportFile['mapping'] {
  const next: ImportFile['mapping'] = { ...file.decided.mapping, [heading]: field };
  for (const column of file.columns) {
    if (field !== '' && column.heading !== heading && column.heading !== '' && column.field === field) next[column.heading] = '';
  }
  return next;
}

/** The fields to choose from, by group, for a file of that kind; of a table that nobody knows yet, all of them. */
export function fieldGroups(fields: readonly FieldChoice[], kind: string): { group: string; fields: FieldChoice[] }[] {
  const groups = new Map<string, FieldChoice[]>();
  for (const field of fields) {
    if (kind !== '' && !field.kinds.includes(kind)) continue;
    groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  }
  return [...groups].map(([group, listed]) => ({ group, fields: listed }));
}

/** Headings that stand more than once can only be decided together. */
export function headings(columns: readonly ColumnView[]): ColumnView[] {
  const seen = new Set<string>();
  return columns.filter(({ heading }) => heading !== '' && !seen.has(heading) && seen.add(heading));
}

/** A table that Docket can read once the seller says what its columns hold. */
export const toName = (file: FilePreview): boolean => file.error !== null && file.columns.length > 0;

/** What is imported, for the words on the screen. */
export type Thing = 'orders' | 'parcels' | 'payments' | 'entries';

const THINGS: Record<string, Thing> = { orders: 'orders', items: 'orders', shipments: 'parcels', payments: 'payments' };

export function thingOf(kinds: readonly string[]): Thing {
  const things = new Set(kinds.filter((kind) => kind !== '').map((kind) => THINGS[kind] ?? 'entries'));
  const [only, other] = things;
  return other === undefined ? only ?? 'orders' : 'entries';
}

/** Orders (or parcels, payments) of a file; a record is a line, and an order may have several. */
export const ordersOf = (counts: ImportCounts): number => counts.new + counts.updated + counts.unchanged;

/** What will be written, by what it is. */
export function writesOf(files: readonly FilePreview[]): Record<Thing, number> {
  const sum: Record<Thing, number> = { orders: 0, parcels: 0, payments: 0, entries: 0 };
  for (const file of files) sum[thingOf([file.kind])] += file.counts.new + file.counts.updated;
  return sum;
}

/** The headings that a part of an order is read from: the only one, or the first and the last. */
export function sourceOf(columns: readonly ColumnView[], fields: readonly string[]): string {
  const found = columns.filter((column) => column.field !== null && fields.includes(column.field)).map((column) => column.heading);
  const [first, last] = [found[0] ?? '', found.at(-1) ?? ''];
  if (found.length < 3) return [...new Set([first, last])].filter(Boolean).join(', ');
  return `${first} … ${last}`;
}
