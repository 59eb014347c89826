// A case and what the seller can do with it.
import type { CaseView, DeadlineCorrect, StandingView, StepView } from '../../generated/rpc';
import { act, query } from '../../rpc';

export class Case {
  readonly id: string;
  readonly shown;
  readonly #standing;
  /** The step the seller opened; otherwise the first that can be done. */
  #opened = $state<string | null>();

  readonly view: CaseView | undefined = $derived.by(() => this.shown.answer);
  /** Proof, payers and the right door. */
  readonly standing: StandingView | undefined = $derived.by(() => this.#standing.answer);
  /** What the seller is to do now. */
  readonly current = $derived(
    this.view?.steps.find((step) => step.id === this.view?.next_step) ?? this.view?.steps.find((step) => step.state === 'ready'),
  );
  readonly openStep = $derived(this.#opened === undefined ? this.current?.id : this.#opened);
  readonly finished = $derived(this.view?.status_category === 'done');
  /** Soonest clock that runs. */
  readonly clock = $derived([...(this.view?.clocks.filter((clock) => clock.state !== 'ended') ?? []), ...this.#pressing()].toSorted((a, b) => a.due.localeCompare(b.due))[0]);
  readonly openPromises = $derived(this.view?.promises.filter((promise) => promise.state === 'open') ?? []);

  /** Deadlines of the seller that run now. */
  #pressing(): { what: string; party: string; due: string }[] {
    const mine = this.view?.deadlines.deadlines.filter((one) => one.party === 'seller' && (one.state === 'open' || one.state === 'near'));
    return (mine ?? []).flatMap((one) => (one.due?.at ? [{ what: one.title, party: one.party, due: one.due.at }] : []));
  }

  constructor(id: string, step: string | undefined) {
    this.id = id;
    this.shown = query('case_show', () => ({ case: id }));
    this.#standing = query('case_standing', () => ({ case: id }));
    this.#opened = step;
  }

  /** Whether a step asks to have seen who else would pay. */
  asksWhoPays(step: string): boolean {
    return this.standing?.gate_steps.includes(step) ?? false;
  }

  /** Unfolds a step, or folds it when it is unfolded. */
  toggle(step: string): void {
    this.#opened = this.openStep === step ? null : step;
  }

  async step(step: StepView, action: 'done' | 'skip' | 'reopen', more: { because?: string; answer?: string; fields?: Record<string, string> } = {}): Promise<boolean> {
    const done = await act('case_step', {
      case: this.id, step: step.id, action, because: more.because ?? '', answer: more.answer ?? null, fields: more.fields ?? {},
    });
    // The next thing to do comes forward by itself.
    if (done && action !== 'reopen') this.#opened = undefined;
    return done !== undefined;
  }

  setWait(step: string, days: number) {
    return act('wait_set', { case: this.id, step, days });
  }

  async log(entry: { channel: string; from: string; to: string; at: string | null; text: string }): Promise<boolean> {
    return (await act('case_log', { case: this.id, ...entry })) !== undefined;
  }

  async suspect(cause: string, because: string): Promise<boolean> {
    return (await act('case_suspect', { case: this.id, cause, because })) !== undefined;
  }

  async close(resolution: string, because: string): Promise<boolean> {
    return (await act('case_close', { case: this.id, resolution, because })) !== undefined;
  }

  renewPlaybook() {
    return act('case_playbook_renew', { case: this.id });
  }

  label(on_platform: boolean | null) {
    return act('case_label', { case: this.id, on_platform });
  }

  async need(day: string | null): Promise<boolean> {
    return (await act('case_needed_by', { case: this.id, day })) !== undefined;
  }

  async learn(lesson: string, feedback: string): Promise<boolean> {
    return (await act('case_lesson', { case: this.id, lesson, feedback })) !== undefined;
  }

  reopen() {
    return act('case_reopen', { case: this.id });
  }

  async stage(stage: string, at: string | null, words: string): Promise<boolean> {
    return (await act('case_stage_set', { case: this.id, stage, at, words })) !== undefined;
  }

  met(rule: string, met: boolean) {
    return act('deadline_met', { case: this.id, rule, met });
  }

  async correct(rule: string, correction: Omit<DeadlineCorrect, 'case' | 'rule'>): Promise<boolean> {
    return (await act('deadline_correct', { case: this.id, rule, ...correction })) !== undefined;
  }

  async remind(at: string, text: string): Promise<boolean> {
    return (await act('reminder_add', { case: this.id, at, text })) !== undefined;
  }

  snooze(reminder: string, until: string) {
    return act('reminder_snooze', { reminder, until });
  }

  reminded(reminder: string) {
    return act('reminder_done', { reminder });
  }
}
