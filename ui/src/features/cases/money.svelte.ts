// The money of a case, and what the seller can do with it.
import type { StandingView } from '../../generated/rpc';
import { act, query } from '../../rpc';

export class CaseMoney {
  readonly id: string;
  readonly shown;
  readonly #standing;
  readonly ledger = $derived.by(() => this.shown.answer);
  /** Who else would pay. */
  readonly standing: StandingView | undefined = $derived.by(() => this.#standing.answer);
  /** The currency of what is typed while nothing names one. */
  readonly currency = $derived((this.ledger?.paid ?? this.ledger?.told ?? this.ledger?.refunded)?.currency);
  readonly offers = $derived(this.ledger?.offers.filter((offer) => offer.case === this.id) ?? []);
  readonly obligations = $derived(this.ledger?.obligations.filter((one) => one.case === this.id) ?? []);

  constructor(id: string) {
    this.id = id;
    this.shown = query('refund_list', () => ({ case: id, order: null }));
    this.#standing = query('case_standing', () => ({ case: id }));
  }

  async remedy(given: { kind: string; amount: string; line: string | null; reference: string; because: string; day: string; paid: string; seen: boolean }): Promise<boolean> {
    const { kind, line, reference, because } = given;
    const request = { case: this.id, kind, line, reference, because, amount: given.amount || null, day: given.day || null, paid: given.paid || null, cover_seen: given.seen };
    return (await act('remedy_add', request)) !== undefined;
  }

  async credit(amount: string, code: string, until: string): Promise<boolean> {
    return (await act('credit_make', { case: this.id, amount, code: code || null, expires_on: until || null })) !== undefined;
  }

  async redeem(code: string, amount: string, reference: string): Promise<boolean> {
    return (await act('credit_redeem', { code, amount: amount || null, reference })) !== undefined;
  }

  async offer(party: string, kind: string, amount: string, text: string, until: string): Promise<boolean> {
    return (await act('offer_add', { case: this.id, party, kind, amount: amount || null, text, until: until || null })) !== undefined;
  }

  answer(offer: string, accept: boolean) {
    return act('offer_answer', { offer, accept });
  }

  async oblige(kind: string, amount: string, due_on: string, text: string): Promise<boolean> {
    return (await act('obligation_add', { case: this.id, kind, amount: amount || null, due_on, text })) !== undefined;
  }

  discharged(obligation: string) {
    return act('obligation_done', { obligation });
  }

  async paid(amount: string): Promise<boolean> {
    return (await act('paid_set', { case: this.id, amount })) !== undefined;
  }
}
