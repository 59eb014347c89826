// A list of any length, of which only the pages in sight are fetched. A page of another revision than the one shown
// means that the list changed in between: everything in sight is fetched again.
import type { OrderQuery, OrderRow } from '../generated/rpc';
import { hostError } from '../host/host';
import { RpcError } from './errors';

export const PAGE = 200;

export interface Page<Row> {
  total: number;
  rows: Row[];
  revision: number;
}

interface Windowed {
  offset: number;
  limit: number | null;
}

export class Pages<Row extends { id: string } = OrderRow, Query extends Windowed = OrderQuery> {
  total = $state(0);
  /** Whether an answer for the present question has come. */
  ready = $state(false);
  error = $state.raw<RpcError>();
  #pages = $state.raw<ReadonlyMap<number, Row[]>>(new Map());
  #fetch: (query: Query) => Promise<Page<Row>>;
  #wanted: Omit<Query, keyof Windowed> | undefined;
  #revision: number | undefined;
  #range: [number, number] = [0, 1];
  /** Numbers the question: late answers to an earlier one are dropped. */
  #asked = 0;
  #under = new Set<number>();

  constructor(fetch: (query: Query) => Promise<Page<Row>>) {
    this.#fetch = fetch;
  }

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Where a row stands among the rows that were fetched; -1 when it is not there. */
  indexOf(id: string): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) return page * PAGE + at;
    }
    return -1;
  }

  /** Asks another question. The old rows stay until the first answer, so that typing does not flicker. */
  ask(wanted: Omit<Query, keyof Windowed>): void {
    this.#wanted = wanted;
    this.#range = [0, Math.min(PAGE, this.#range[1] - this.#range[0])];
    this.refresh();
  }

  /** Fetches what is in sight again. */
  refresh(): void {
    this.#asked += 1;
    this.#revision = undefined;
    this.#under.clear();
    this.#load(true);
  }

  /** These rows are in sight now. */
  show(first: number, last: number): void {
    this.#range = [first, Math.max(first + 1, last)];
    this.#load(false);
  }

  #load(again: boolean): void {
    if (!this.#wanted) return;
    const [first, last] = this.#range;
    for (let page = Math.floor(first / PAGE); page <= Math.floor((last - 1) / PAGE); page += 1) {
      if ((again || !this.#pages.has(page)) && !this.#under.has(page)) void this.#one(page, this.#wanted, this.#asked);
    }
  }

  async #one(page: number, wanted: Omit<Query, keyof Windowed>, asked: number): Promise<void> {
    this.#under.add(page);
    let answer: Page<Row>;
    try {
      answer = await this.#fetch({ ...wanted, offset: page * PAGE, limit: PAGE } as Query);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#under.delete(page);
      this.error = new RpcError(hostError(thrown));
      return;
    }
    if (asked !== this.#asked) return;
    this.#under.delete(page);
    this.error = undefined;
    this.ready = true;
    this.total = answer.total;
    if (this.#revision === undefined) {
      // The first answer replaces all that was shown before.
      this.#revision = answer.revision;
      this.#pages = new Map([[page, answer.rows]]);
      this.#load(false);
    } else if (this.#revision !== answer.revision) {
      this.refresh();
    } else {
      this.#pages = new Map(this.#pages).set(page, answer.rows);
    }
  }
}
