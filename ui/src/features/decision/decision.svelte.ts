// The decision about a request to cancel, and what the seller can tell for it.
import type { AssessmentView, CaseView, WayView } from '../../generated/rpc';
import { act, query } from '../../rpc';

export class Decision {
  readonly id: string;
  readonly shown;
  readonly #case;
  /** The way that is about to be taken although policy and law say another one. */
  exception = $state<WayView>();

  readonly view: AssessmentView | undefined = $derived.by(() => this.shown.answer);
  /** The case it is about: its heading and its order. */
  readonly file: CaseView | undefined = $derived.by(() => this.#case.answer);
  readonly questions = $derived(this.view?.facts.filter((fact) => fact.question !== '') ?? []);
  /** How many facts have to be marked before anything can be decided. */
  readonly toMark = $derived(this.questions.filter((fact) => fact.to_mark).length);
  readonly finished = $derived(this.file?.status_category === 'done');
  /** Whether a way can be taken now. */
  readonly ready = $derived(this.toMark === 0 && !this.finished);
  readonly recommended = $derived(this.view?.remedies.find((way) => way.recommended));

  constructor(id: string) {
    this.id = id;
    this.shown = query('cancel_assess', () => ({ case: id }));
    this.#case = query('case_show', () => ({ case: id }));
  }

  async answer(fact: string, value: string): Promise<boolean> {
    return (await act('request_fact', { case: this.id, fact, answer: value })) !== undefined;
  }

  async cost(kind: string, amount: string): Promise<boolean> {
    return (await act('order_cost_set', { case: this.id, kind, amount })) !== undefined;
  }

  /** Takes a way; one that is an exception is asked about first. */
  choose(way: WayView): Promise<boolean> | undefined {
    if (!way.exception) return this.decide(way, '');
    this.exception = way;
    return undefined;
  }

  async decide(way: WayView, because: string): Promise<boolean> {
    const done = (await act('cancel_decide', { case: this.id, way: way.kind, because })) !== undefined;
    if (done) this.exception = undefined;
    return done;
  }
}
