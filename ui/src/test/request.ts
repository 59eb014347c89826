// What the buyer of the invented request asks for, and the letters about an order.
import type { Commands, Done, LetterDraft, RequestView } from '../generated/rpc';
import { REQUEST } from './decision';

type Names = 'request_show' | 'request_reasons' | 'request_reread' | 'request_cite' | 'conduct_set' | 'order_letters' | 'order_letter_render' | 'order_letter_send';
type Handlers = { [C in Names]: (request: Commands[C]['request']) => Commands[C]['answer'] };

const REASONS = [{ value: 'unknown', text: 'Not said' }, { value: 'no_longer_needed', text: 'No longer needed' }, { value: 'damaged_or_defective', text: 'Damaged, or it does not work' }];
const CLASSES = [{ value: 'item_problem', text: 'Something is wrong with the goods' }, { value: 'change_of_mind', text: 'A change of mind' }];

function request(): RequestView {
  return {
    is_request: true, asked_at: '2026-11-21T22:30:00Z', words: 'hi, can I still cancel? I no longer need them', reason: 'no_longer_needed', reason_class: 'change_of_mind', reasons: REASONS, classes: CLASSES,
    flow: 'after_shipment', flow_text: 'The parcel has left: a cancellation becomes a return.', facts_open: 2,
    clauses: [{ value: 'cancel_until', text: 'Cancelling until', sentence: 'You can cancel your order within 24 hours of placing it.' }], clause: null, policy: 'Version 3, in force since 1 September 2026', conduct: null,
  };
}

export function requestHandlers(done: (text: string, tags: string[]) => Done, letter: (request: Commands['letter_render']['request']) => LetterDraft): Handlers {
  const view = request();
  const sent: { letter: string; title: string; at: string; subject: string; body: string }[] = [];
  const tags = ['cases', `case:${REQUEST}`];
  return {
    request_show: ({ case: id }) => ({ ...structuredClone(view), is_request: id === REQUEST }),
    request_reasons: () => ({ reasons: REASONS }),
    request_reread: ({ reason, reason_class: of }) => { view.reason = reason; view.reason_class = of; return done('Read the reason anew', tags); },
    request_cite: ({ clause }) => { view.clause = clause; return done('Cited a clause', tags); },
    conduct_set: ({ because }) => { view.conduct = because; return done('Noted how the buyer behaves', tags); },
    order_letters: () => ({ offered: [{ value: 'order_confirmation', text: 'Order confirmation' }], sent: [...sent] }),
    order_letter_render: ({ letter: id, lang, set }) => ({ ...letter({ case: '', letter: id, lang, register: null, set: { promise_day: '2026-11-27', ...set } }), title: 'Order confirmation' }),
    order_letter_send: ({ letter: id }) => {
      sent.push({ letter: id, title: 'Order confirmation', at: '2026-11-24T11:58:00Z', subject: 'Your order', body: 'Thank you for your order.' });
      return done('Recorded a letter about the order', ['orders']);
    },
  };
}
