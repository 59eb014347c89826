// The table of cases: what is searched, filtered and sorted, which rows are chosen, and what is done to them at once.
import { links, router } from '../../app/route.svelte';
import type { CaseQuery, CaseRefused, CaseRow, Choice } from '../../generated/rpc';
import { act, cache, call, Pages, query } from '../../rpc';

export const LOST = ['item_not_received', 'tracking_problem', 'customs_hold', 'not_as_described', 'payment_dispute'] as const;
export const REQUESTS = ['cancellation', 'withdrawal'] as const;
export const PARTIES = ['seller', 'buyer', 'carrier', 'platform', 'authority'] as const;

/** The most money first, and the rest from small to great, is what a first click on a heading means. */
const SORTS: Record<string, { sort: string; descending: boolean }> = {
  clock: { sort: 'clock', descending: false }, clock_desc: { sort: 'clock', descending: true },
  age: { sort: 'age', descending: false }, age_desc: { sort: 'age', descending: true },
  money_desc: { sort: 'money', descending: false }, money: { sort: 'money', descending: true },
  needed: { sort: 'needed', descending: false }, needed_desc: { sort: 'needed', descending: true },
  number: { sort: 'number', descending: false }, number_desc: { sort: 'number', descending: true },
};

export class Cases {
  find = $state('');
  kind = $state('');
  waiting = $state('');
  tag = $state('');
  stage = $state('');
  shop = $state('');
  snoozed = $state(false);
  overdue = $state(false);
  sort = $state('clock');
  active = $state(-1);
  view = $state('');
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  refused = $state.raw<readonly CaseRefused[]>([]);
  views = query('view_list', () => ({}), { keep: true });
  /** Whether more cases hold the words than the list goes through. */
  capped = $state(false);
  pages = new Pages<CaseRow, CaseQuery>(async (asked) => {
    const answer = await call('case_list', asked);
    this.capped = answer.capped;
    return answer;
  });
  readonly done: boolean;
  /** Whether the list is of what buyers ask to cancel, or of parcels. */
  readonly requests: boolean;

  constructor(done: boolean, requests: boolean) {
    this.done = done;
    this.requests = requests;
    $effect(() => {
      const wanted = this.query;
      this.active = -1;
      const timer = setTimeout(() => this.pages.ask(wanted), this.pages.ready ? 60 : 0);
      return () => clearTimeout(timer);
    });
    $effect(() => cache.onchange((tags) => {
      if (['orders', 'cases', 'settings'].some((tag) => tags.has(tag))) this.pages.refresh();
    }));
  }

  get query(): CaseQuery {
    return {
      kind: this.kind || null, requests: this.requests, status: this.done ? 'done' : 'open', find: this.find.trim(), category: null, waiting_on: this.waiting || null,
      stage: this.stage || null, tag: this.tag || null, snoozed: this.snoozed ? true : null, overdue: this.overdue, shop: this.shop || null,
      ...SORTS[this.sort] ?? { sort: 'clock', descending: false }, offset: 0, limit: null,
    };
  }

  get narrowed(): boolean {
    return this.find.trim() !== '' || this.kind !== '' || this.waiting !== '' || this.tag !== '' || this.stage !== '' || this.shop !== '' || this.snoozed || this.overdue;
  }

  clear(): void {
    this.show(undefined);
  }

  /** Takes over what a saved view lists; without one everything. */
  show(query: CaseQuery | undefined, view = ''): void {
    this.find = query?.find ?? '';
    this.kind = query?.kind ?? '';
    this.waiting = query?.waiting_on ?? '';
    this.tag = query?.tag ?? '';
    this.stage = query?.stage ?? '';
    this.shop = query?.shop ?? '';
    this.snoozed = query?.snoozed ?? false;
    this.overdue = query?.overdue ?? false;
    const sort = Object.entries(SORTS).find(([, one]) => one.sort === query?.sort && one.descending === query.descending);
    this.sort = sort?.[0] ?? 'clock';
    this.view = view;
  }

  open(row: CaseRow): void {
    router.list = this.requests ? 'requests' : 'cases';
    router.go(links.case(row.id));
  }

  toggle(id: string | undefined): void {
    if (id === undefined) return;
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  choose(id: string | undefined): void {
    if (id !== undefined) this.chosen = new Set(this.chosen).add(id);
  }

  leave(): void {
    this.chosen = new Set();
    this.refused = [];
  }

  /** Ways to end a case, as any of the chosen ones names them. */
  async resolutions(): Promise<readonly Choice[]> {
    const [one] = this.chosen;
    return one === undefined ? [] : (await call('case_show', { case: one })).resolutions;
  }

  /** What could not be done stays chosen, beside the reason. */
  async all(action: string, more: { until?: string; tag?: string; resolution?: string; because?: string } = {}): Promise<boolean> {
    const answer = await act('case_bulk', {
      cases: [...this.chosen], action, until: more.until ?? null, tag: more.tag ?? null, resolution: more.resolution ?? null, because: more.because ?? '',
    });
    if (!answer) return false;
    this.refused = answer.refused;
    this.chosen = new Set(answer.refused.map((one) => one.case));
    return true;
  }

  async save(name: string): Promise<boolean> {
    const answer = await act('view_save', { view: null, name, query: this.query });
    if (answer) this.view = answer.view;
    return answer !== undefined;
  }

  async forget(): Promise<void> {
    if (await act('view_delete', { view: this.view })) this.show(undefined);
  }
}
