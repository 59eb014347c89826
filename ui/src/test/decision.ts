// The invented request to cancel, and what can be told and decided about it.
import type { AssessmentView, Commands, CostPartView, Done, MoneyView, RequestFactView, WayView } from '../generated/rpc';

type Names = 'cancel_assess' | 'request_fact' | 'order_cost_set' | 'cancel_decide' | 'decision_exceptions';
type Handlers = { [C in Names]: (request: Commands[C]['request']) => Commands[C]['answer'] };

/** The case that is about a request. */
export const REQUEST = 'C-1057';

const eur = (minor: number): MoneyView => ({ minor, currency: 'EUR' });
const says = (text: string, grade = 'C') => ({ text, url: 'https://example.org/rule', grade, checked: '2026-11-21' });
const part = (kind: string, label: string, minor: number | null): CostPartView => ({ kind, label, amount: minor === null ? null : eur(minor) });
const fact = (id: string, label: string, text: string, more: Partial<RequestFactView> = {}): RequestFactView => ({
  id, label, value: text || null, text, kind: '', choices: [], missing: false, to_mark: false, question: '', ...more,
});
const way = (kind: string, title: string, more: Partial<WayView>): WayView => ({
  kind, title, recommended: false, allowed: 'yes', allowed_text: 'possible', why: '', exception: true, cost: null, cost_known: null, cost_text: '', parts: [], buyer_gets: null,
  who_pays: 'nobody', who_pays_text: 'nobody', deadline: null, deadline_text: 'by agreement', risk: 'low', risk_text: 'low', risk_why: 'Both have agreed.', ...more,
});

const REASONS = [{ value: 'item_problem', text: 'something is wrong with the goods' }, { value: 'change_of_mind', text: 'changed their mind' }, { value: 'late', text: 'Too late' }];

function request(): AssessmentView {
  return {
    case: REQUEST, verdict: 'accept_as_return', verdict_text: 'Accept as a return', stage: 'shipped', stage_text: 'on its way',
    summary: 'Declining would not hold: the law gives the buyer 14 days from delivery to withdraw.',
    facts: [
      fact('ordered_at', 'Ordered', '22 October 2026'), fact('shipped_at', 'Shipped', '19 November 2026'), fact('delivered_on', 'Delivered', '', { kind: 'day' }),
      fact('country', 'Buyer in', 'DE', { kind: 'text' }), fact('item_kind', 'Kind of goods', 'ordinary', { kind: 'choice', choices: [{ value: 'ordinary', text: 'ordinary' }, { value: 'custom_made', text: 'made to order' }] }),
      fact('reason_class', 'Reason', '', { kind: 'choice', choices: REASONS, missing: true, question: 'What does the reason come down to?' }),
      fact('messages_read', 'Everything read', '', { kind: 'choice', choices: [{ value: 'yes', text: 'Yes' }], to_mark: true, question: 'Did you read everything that was written?' }),
    ],
    policy_version: 3, policy_text: 'Version 3 of your policy, since 1 September 2026',
    clauses: [
      { id: 'cancel_until', title: 'Cancelling until', text: 'You can cancel your order until we ship it.', cited: false },
      { id: 'after_shipment', title: 'Cancelling after shipping', text: 'Once your parcel is on its way, the order can no longer be cancelled.', cited: true },
    ],
    reasons: [
      { id: 'de_bgb', kind: 'statute', text: 'Declining would not hold: the law gives the buyer 14 days from delivery to withdraw.', source: says('German civil code') },
      { id: 'after_shipment', kind: 'clause', text: 'The parcel has left, and your policy lets nobody cancel after that.', source: { text: 'Version 3 of your policy, since 1 September 2026', url: null, grade: 'own', checked: '2026-09-01' } },
    ],
    statutory: {
      state: 'runs', state_text: 'The buyer may withdraw', right: true, forbids_declining: true, statute: 'de_bgb', until: null, until_if_untold: null,
      texts: ['At any time before delivery and for 14 days after it, without giving a reason.'], source: says('German civil code'),
    },
    moves: [{ id: 'ebay_after_shipping', action: 'after_shipping', text: 'On eBay a parcel that has left is not cancelled: the buyer refuses it or sends it back.', state: 'open', state_text: 'open now', until: null, until_text: '', standing: 'none', standing_text: 'Does not count against you', source: says('A copy of eBay’s help', 'R') }],
    remedies: [
      way('return_then_refund', 'Return, then refund', {
        recommended: true, exception: false, cost_known: eur(794), cost_text: '7,94 € and return postage (not known)', who_pays: 'seller', who_pays_text: 'you', deadline: '2026-12-07', deadline_text: 'refund by 7 December 2026; may wait for the goods', buyer_gets: eur(7240),
        parts: [part('postage', 'postage to the buyer', 499), part('fees', 'fees that do not come back', 295), part('return_postage', 'return postage', null)],
      }),
      way('goodwill', 'Goodwill', { allowed: 'if_agreed', allowed_text: 'only if the buyer agrees', why: 'You have set no limit.', cost_text: 'not known: what you choose to give', parts: [part('chosen', 'what you choose to give', null)] }),
      way('refund_full', 'Refund all of it', { cost: eur(3204), cost_text: '32,04 €', why: 'The buyer keeps goods and money.', buyer_gets: eur(7240), deadline_text: 'refund by 7 December 2026, by law' }),
      way('decline', 'Decline', { allowed: 'no', allowed_text: 'not possible', why: 'The law lets the buyer withdraw.', cost: eur(0), cost_text: '0,00 €', risk: 'high', risk_text: 'high', risk_why: 'A refusal would go against the law.' }),
    ],
    costs: [{ kind: 'item', label: 'goods', amount: eur(2410), given: true }, { kind: 'postage', label: 'postage to the buyer', amount: eur(499), given: false }, { kind: 'return_postage', label: 'return postage', amount: null, given: false }],
    answer_by: '2026-11-24', answer_by_text: 'Answer by 24 November 2026', protection: [], decided: null, next_letter: null,
    precedents: [{ case: 'C-1031', number: '14-20012-55310', at: '2026-10-02T10:00:00Z', verdict: 'accept_as_return', verdict_text: 'Accept as a return', way: 'return_then_refund', way_text: 'Return, then refund', because: '', text: 'C-1031, 2 October 2026: Return, then refund' }],
    precedents_text: 'Requests like this one: 1 of 1 ended with "Return, then refund".',
  };
}

export function decisionHandlers(done: (text: string, tags: string[]) => Done): Handlers {
  const view = request();
  const tags = ['cases', `case:${REQUEST}`];
  return {
    cancel_assess: () => structuredClone(view),
    request_fact: ({ fact: id, answer: value }) => {
      const told = view.facts.find((one) => one.id === id);
      if (told) Object.assign(told, { value: value || null, text: told.choices.find((choice) => choice.value === value)?.text ?? value, missing: !value, to_mark: false, question: '' });
      return done('Noted a fact', tags);
    },
    order_cost_set: ({ kind, amount }) => {
      const cost = view.costs.find((one) => one.kind === kind);
      if (cost) Object.assign(cost, { amount: amount ? eur(Math.round(Number.parseFloat(amount) * 100)) : null, given: Boolean(amount) });
      return done('Noted what the order cost', tags);
    },
    cancel_decide: ({ way: kind, because }) => {
      const taken = view.remedies.find((one) => one.kind === kind);
      view.decided = {
        case: REQUEST, number: '1188', at: '2026-11-24T11:58:00Z', verdict: view.verdict, verdict_text: view.verdict_text, way: kind, way_text: taken?.title ?? kind, because,
        text: `${REQUEST}, 24 November 2026: ${taken?.title}${because && `, as an exception: ${because}`}`,
      };
      view.next_letter = { letter: 'cancel_return', title: 'A cancellation becomes a return', step: 'explain_return' };
      return done('Decided', tags);
    },
    decision_exceptions: () => ({ decisions: [] }),
  };
}
