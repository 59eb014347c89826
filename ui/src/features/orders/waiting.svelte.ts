// Parcels and payments that wait for their order, or were set aside: which one is looked at, and where it goes.
import type { SideQuery, SideView } from '../../generated/rpc';
import { act, cache, call, Pages } from '../../rpc';

export class Waiting {
  active = $state(0);
  pages = new Pages<SideView, SideQuery>((query) => call('side_list', query));

  constructor(aside: boolean) {
    this.pages.ask({ aside });
    $effect(() => cache.onchange((tags) => {
      if (['orders', 'settings'].some((tag) => tags.has(tag))) this.pages.refresh();
    }));
  }

  /** The one that is looked at. When it goes, the next one takes its place. */
  get current(): SideView | undefined {
    const last = this.pages.total - 1;
    return last < 0 ? undefined : this.pages.row(Math.min(this.active, last));
  }

  get index(): number {
    return Math.min(this.active, this.pages.total - 1);
  }

  join(side: string, order: string) {
    return act('side_join', { side, order });
  }

  setAside(side: string) {
    return act('side_aside', { side });
  }

  takeUp(side: string) {
    return act('side_release', { side });
  }
}
