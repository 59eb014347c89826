// The table of orders: what is searched, how it is sorted, which one is selected.
import { links, router } from '../../app/route.svelte';
import type { OrderRow } from '../../generated/rpc';
import { cache, call, Pages } from '../../rpc';

export const STAGES = ['unpaid', 'to_ship', 'shipped', 'delivered', 'cancelled', 'refunded'] as const;

export class Orders {
  find = $state('');
  stage = $state('');
  sort = $state('ordered_desc');
  active = $state(-1);
  pages = new Pages((query) => call('order_list', query));
  /** The selected row is still being fetched. */
  #waiting = $state(false);

  constructor(find: string | undefined) {
    this.find = find ?? '';
    $effect(() => {
      const wanted = { find: this.find.trim(), platform: null, stage: this.stage || null, sort: this.sort };
      // Another question has other rows; the order beside the table stays.
      this.active = -1;
      // Fast enough to feel instant, and one question for a word typed quickly.
      const timer = setTimeout(() => this.pages.ask(wanted), this.pages.ready ? 60 : 0);
      return () => clearTimeout(timer);
    });
    $effect(() => {
      const row = this.#waiting ? this.pages.row(this.active) : undefined;
      if (!row) return;
      this.#waiting = false;
      router.replace(links.order(row.id));
    });
    $effect(() => cache.onchange((tags) => {
      if (['orders', 'cases', 'settings'].some((tag) => tags.has(tag))) this.pages.refresh();
    }));
  }

  select(index: number): void {
    this.active = index;
    this.#waiting = true;
  }

  open(row: OrderRow): void {
    if (row.open_case) router.go(links.case(row.open_case));
    else router.replace(links.order(row.id));
  }

  /** Marks the order that is shown beside the table, when its row is there: the rows may have moved under the mark. */
  mark(order: string | undefined): void {
    if (!order) return;
    const row = this.active < 0 ? undefined : this.pages.row(this.active);
    const fetching = row === undefined && this.active < this.pages.total;
    if (this.active >= 0 && (this.#waiting || fetching || row?.id === order)) return;
    this.active = this.pages.indexOf(order);
  }

  get narrowed(): boolean {
    return this.find.trim() !== '' || this.stage !== '';
  }

  clear(): void {
    this.find = '';
    this.stage = '';
  }
}
