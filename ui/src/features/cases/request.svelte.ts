// What the buyer of a case asks for, and what the seller found out about it.
import { act, query } from '../../rpc';

export class Request {
  readonly id: string;
  readonly shown;
  readonly view = $derived.by(() => (this.shown.answer?.is_request ? this.shown.answer : undefined));
  readonly cited = $derived(this.view?.clauses.find((clause) => clause.value === this.view?.clause));

  constructor(id: string) {
    this.id = id;
    this.shown = query('request_show', () => ({ case: id }));
  }

  async reread(reason: string, reasonClass: string, because: string): Promise<boolean> {
    return (await act('request_reread', { case: this.id, reason, reason_class: reasonClass || null, because })) !== undefined;
  }

  cite(clause: string) {
    return act('request_cite', { case: this.id, clause: clause || null });
  }

  async conduct(because: string | null): Promise<boolean> {
    return (await act('conduct_set', { case: this.id, because })) !== undefined;
  }
}
