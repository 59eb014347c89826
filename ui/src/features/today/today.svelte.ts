// What the seller can do with the rows of Today.
import { links, router } from '../../app/route.svelte';
import type { TodayRow } from '../../generated/rpc';
import { act, query } from '../../rpc';

export const keyOf = (row: TodayRow): string => row.reminder ?? `${row.case} ${row.kind} ${row.step ?? row.title}`;

export class Today {
  list = query('today_list', () => ({}));
  #chosen = $state<string>();
  /** Where the selected row stood, so that its neighbour follows when it goes. */
  #place = 0;

  readonly rows = $derived(this.list.answer?.groups.flatMap((group) => group.rows) ?? []);
  readonly selected = $derived.by(() => {
    const found = this.rows.find((row) => keyOf(row) === this.#chosen);
    return found ?? this.rows[Math.min(this.#place, this.rows.length - 1)];
  });

  select(row: TodayRow): void {
    this.#chosen = keyOf(row);
    this.#place = this.rows.indexOf(row);
  }

  /** The row so many places further, for the keyboard. */
  neighbour(by: number): TodayRow | undefined {
    const at = this.selected ? this.rows.indexOf(this.selected) : -1;
    return this.rows[Math.min(this.rows.length - 1, Math.max(0, at + by))];
  }

  edge(last: boolean): TodayRow | undefined {
    return last ? this.rows.at(-1) : this.rows[0];
  }

  open(row: TodayRow): void {
    router.go(links.case(row.case, row.step));
  }

  /** A reminder is put off; a step has none, so its whole case is. */
  async snooze(row: TodayRow, until: string): Promise<void> {
    if (row.reminder) await act('reminder_snooze', { reminder: row.reminder, until });
    else await act('case_snooze', { case: row.case, until });
  }

  /** A reminder is ticked off; a step is done where it lies, in its case. */
  async done(row: TodayRow): Promise<void> {
    if (row.reminder) await act('reminder_done', { reminder: row.reminder });
    else this.open(row);
  }
}
