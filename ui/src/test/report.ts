// The report of the invented shop.
import type { Commands, Done, ReportView } from '../generated/rpc';

type Names = 'report_show' | 'prevention_mark';
type Handlers = { [C in Names]: (request: Commands[C]['request']) => Commands[C]['answer'] };

function report(): ReportView {
  const usd = (minor: number) => ({ minor, currency: 'USD' });
  return {
    shop: null, from: '2025-11-25', to: '2026-11-24',
    checklists: [{
      shop: 'S-1', name: 'Paper Wren', done: 1, total: 3, progress: '1 of 3 done', groups: [
        { id: 'policy', title: 'Your policy', items: [
          { id: 'policy_clear', title: 'A clear policy', why: 'Who knows beforehand what happens rarely opens a case about it.', done: true, proven: true, found: ['Version 3 holds since 1 September 2026.'], source: null },
        ] },
        { id: 'listing', title: 'Your listings', items: [
          { id: 'dimensions', title: 'Dimensions in numbers', why: '“Smaller than expected” is the usual surprise.', done: false, proven: false, found: [], source: null },
          { id: 'scale', title: 'A photo that shows the scale', why: 'A hand or a cup beside it says more than centimetres.', done: false, proven: false, found: [], source: null },
        ] },
      ],
    }],
    lessons: [{ case: 'C-1047', kind_text: 'A parcel did not arrive', buyer: 'Leo Bright', resolution_text: 'The buyer found it', closed_at: '2026-11-20T17:00:00Z', lesson: 'Write the flat number on the label.' }], lessons_total: 1,
    reasons: [{ id: 'no_longer_needed', text: 'No longer needed', cases: 2 }], kinds: [{ id: 'item_not_received', text: 'A parcel did not arrive', cases: 6 }, { id: 'cancellation', text: 'The buyer wants to cancel', cases: 2 }],
    questions: [
      { id: 'where_is_it', cases: 6, missing: [{ value: 'response_time', text: 'Time for answers' }], missing_text: 'Your policy lacks what would answer it: Time for answers. Write that clause, and its words stand here.', texts: [{ lang: 'en', question: 'Where is my parcel?', answer: 'Open the tracking number.' }, { lang: 'de', question: 'Wo ist mein Paket?', answer: 'Öffne die Sendungsnummer.' }] },
      { id: 'cancel_order', cases: 2, missing: [], missing_text: '', texts: [{ lang: 'en', question: 'Can I cancel my order?', answer: 'You can cancel your order within 24 hours of placing it.' }, { lang: 'de', question: 'Kann ich meine Bestellung stornieren?', answer: 'Du kannst deine Bestellung innerhalb von 24 Stunden nach dem Kauf stornieren.' }] },
    ], policy: 3,
    listings: [{ listing: 'Speckled mug', sku: 'MUG-1', cases: 2, orders: 2, sold: 40, share: 5 }],
    responses: { answered: 5, in_time: 4, unanswered: 1, ended_unanswered: 0, within_hours: 24, median_minutes: 190, median: '3 hours', slowest_minutes: 3000, slowest: '2 days', slowest_case: 'C-1043' },
    health: { open: 5, late: 1, escalated: 0 },
    outcomes: [{ kind: 'item_not_received', kind_text: 'A parcel did not arrive', resolution: 'found_after_notice', resolution_text: 'It turned up after the inquiry', cases: 1 }],
    found_after_notice: 1, found_by: [{ step: 'offer_theft_report', text: 'Offer to report a theft', after_notice: true, cases: 1 }], carriers: [{ carrier: 'USPS', text: 'USPS', ended: 1, turned_up: 1, share: 100 }],
    money: { refunded: [usd(3320)], refunds_unknown: 1, recovered: [], claims_open: 0 },
  };
}

export function reportHandlers(done: (text: string, tags: string[]) => Done): Handlers {
  const view = report();
  return {
    report_show: () => structuredClone(view),
    prevention_mark: ({ item, done: ticked }) => {
      const [list] = view.checklists;
      const one = list?.groups.flatMap((group) => group.items).find((entry) => entry.id === item);
      if (list && one && one.done !== ticked) {
        one.done = ticked;
        list.done += ticked ? 1 : -1;
        list.progress = `${list.done} of ${list.total} done`;
      }
      return done(`${ticked ? 'Ticked off' : 'Opened again'}: ${one?.title}`, ['reports']);
    },
  };
}
