// An invented shop for looking at the screens and for unit tests. Never part of the built app.
import type {
  DeadlineList, DeadlineView, EdgeView,
  AppState, CaseRow, CaseView, Commands, Done, EvidencePackView, PackPartView, PackSectionView, ImportCounts, ImportedFile, LedgerView, LetterDraft, MoneyView, OrderRow, OrderView, PaperPreview, PolicyDraft, RecordsView, Settings,
  SideView, StandingView, StepView, TodayView,
} from '../generated/rpc';
import { HostError, type Host, type HostEvents } from '../host/host';
import { decisionHandlers, REQUEST } from './decision';
import { reportHandlers } from './report';
import { requestHandlers } from './request';

type Handlers = { [C in keyof Commands]: (request: Commands[C]['request']) => Commands[C]['answer'] | Promise<Commands[C]['answer']> };

const usd = (minor: number): MoneyView => ({ minor, currency: 'USD' });
const NOW = '2026-11-24T11:58:00Z';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const BUYERS = [
  ['Owen Castle', 'Alder, US', 'Hockey card lot (25)', 3320], ['June Tadworth', 'Quarry Bend, US', 'Speckled mug', 3995],
  ['Maren Holt', 'Wien, AT', 'Linen apron, oat', 5714], ['Iven Sandström', 'Märsta, SE', 'Wool scarf, moss', 8580],
  ['Nora Finch', 'Leeds, GB', 'Beeswax candle, set of three', 2576], ['Leo Bright', 'Brook Hollow, US', 'Tote bag “North”', 7800],
  ['Birgit Sommer', 'Köln, DE', 'Umhängetasche', 7240], ['olivia ☁️🧸', 'Plover, US', 'Stickers, sheet of 12', 1119],
] as const;

function orders(count: number): OrderRow[] {
  const stages = ['shipped', 'delivered', 'to_ship', 'delivered', 'shipped', 'refunded', 'cancelled', 'unpaid'];
  return Array.from({ length: count }, (_, index) => {
    const [buyer, place, items, minor] = BUYERS[index % BUYERS.length]!;
    const day = new Date(Date.parse('2026-11-23T12:00:00Z') - index * 7_400_000);
    return {
      id: `O-${index + 1}`, platform: ['ebay', 'etsy'][index % 2]!, number: index % 2 ? String(2911840276 + index * 37) : `14-${20881 + index}-${55310 - (index % 900)}`,
      buyer: index < 8 ? buyer : `${buyer} ${index}`, place, items, total: usd(minor + (index % 50) * 10), stage: stages[index % stages.length]!,
      ordered_at: day.toISOString().slice(0, 10), shipped_at: day.toISOString().slice(0, 10), tracking_number: `9400 1112 0620 6406 ${2607 + index} 87`,
      open_case: index < 5 ? `C-${1042 + index}` : null,
    };
  });
}

function orderView(row: OrderRow, cases: CaseRow[]): OrderView {
  return {
    id: row.id, shop: 'S-1', platform: row.platform, number: row.number, stage: row.stage, platform_status: 'SHIPPED', ordered_at: '2026-11-09', paid_at: '2026-11-09T18:20:00Z',
    shipped_at: '2026-11-10', ship_by: '2026-11-12', deliver_by: '2026-11-16', buyer_name: row.buyer, buyer_username: 'owencards77', buyer_email: 'owen@example.org', buyer_phone: '',
    ship_to: { name: row.buyer, company: '', line1: '62 Larch Hill Rd', line2: '', city: 'Alder', region: 'OR', postal_code: '97003-2210', country: 'United States', raw: `${row.buyer}\n62 Larch Hill Rd\nAlder, OR 97003-2210\nUnited States` },
    items: [{ sku: 'HC-25', title: row.items, variation: '', quantity: 1, price: usd(2720) }], total: row.total, subtotal: usd(2720), shipping: usd(400), tax: usd(200), discount: null, refunded: null,
    shipments: [{ carrier: 'USPS', service: 'Ground Advantage', tracking_number: row.tracking_number, shipped_at: '2026-11-10', delivered_at: '2026-11-14T21:58:00Z', status: 'Delivered, in or at mailbox', cost: usd(512), insured_value: usd(10000), side: null }],
    payments: [], sides: [], edits: [], earlier_addresses: [],
    buyer_note: '', cases: cases.filter((one) => one.order === row.id), history: [], sources: [{ import: 'I-1', file: 'eBay-OrdersReport-Nov.csv', line: 41, at: '2026-11-20T09:12:00Z' }],
  };
}

const step = (id: string, state: string, title: string, more: Partial<StepView> = {}): StepView => ({
  id, state, title, why: '', advice: null, source: 'USPS advice to sellers', source_url: 'https://example.org/advice', grade: 'A', checked: '2026-11-21', locked_because: null, skipped_because: null, answer: null, answers: [], suggested: null, suggested_because: null, fields: [],
  letter: null, paper: null, due: null, done_at: null, may_skip: true, repeats: null, when_closed: false, later: false, ...more,
});

function steps(): StepView[] {
  return [
    step('open', 'done', 'Case opened from the buyer’s message', { done_at: '2026-11-19T16:58:00Z' }),
    step('verify_address', 'ready', 'Reassure, and check the address', {
      why: 'First calm the buyer and promise a refund if it is not found. The address comes from the order as eBay gave it.', letter: 'verify_address',
    }),
    step('household', 'ready', 'Ask about household, neighbours, workplace', { why: 'Most “delivered” parcels turn up within three days.', answers: [{ value: 'found', text: 'It was found' }, { value: 'not_found', text: 'Not found' }], grade: 'own', source: '' }),
    step('wait_misdelivery', 'waiting', 'Wait for a misdelivered parcel', { due: '2026-11-26T17:00:00Z', why: 'A neighbour often brings it back.' }),
    step('post_office', 'locked', 'Buyer calls the post office with the number', { locked_because: 'after the buyer’s answer, or from Thu 26 Nov' }),
    step('carrier_search', 'ready', 'File the claim sheet', { paper: 'usps_ps1000', fields: [{ id: 'value', label: 'Value of the contents', kind: 'money', value: '', required: true, required_for: [], hint: 'As on the order, without shipping', choices: [] }], why: 'The sheet asks for what you know already.' }),
    step('theft_report', 'locked', 'Offer, then file, the theft report', { locked_because: 'starts your wait of 21 days', grade: 'R' }),
    step('refund', 'locked', 'Refund or replace', { locked_because: 'first look who would pay' }),
    step('gift', 'not_applicable', 'Ask for a gift receipt'),
  ];
}

const says = (text: string) => ({ text, url: 'https://example.org/rule', grade: 'A', checked: '2026-11-21' });
const point = (kind: string, state: string, label: string, fact: string) => ({ kind, state, state_text: state === 'ok' ? 'There' : 'Not needed', label, fact, needed: true });
const edge = (at: string | null, figure: number, text: string, more: Partial<EdgeView> = {}): EdgeView => ({
  at, figure, unit: 'calendar_days', text, basis_at: at && '2026-11-10', instead_of: null, source: 'usps.com', url: 'https://example.org/claims', grade: 'B', checked: '2026-11-21', others: [], ...more,
});
const deadline = (rule: string, title: string, state: string, more: Partial<DeadlineView>): DeadlineView => ({
  rule, version: 1, what: 'claim', title, party: 'seller', service: '', opens: null, due: null, state, state_text: state, missing: null, missing_day: false, met_at: null, calendar: '', zone: 'Europe/Berlin', note: null, ...more,
});
const DEADLINES: DeadlineList = {
  deadlines: [
    deadline('etsy_answer', 'Answer the help request', 'met', { due: edge('2026-11-21T16:58:00Z', 48, '48 hours after the request at the platform began', { unit: 'hours' }), met_at: '2026-11-20T09:00:00Z' }),
    deadline('ebay_escalate', 'eBay may be asked to decide', 'open', {
      party: 'buyer', calendar: 'United States', opens: edge('2026-11-24T05:00:00Z', 3, '3 business days after the request at the platform began', { unit: 'business_days' }), due: edge('2026-12-22T04:59:59Z', 21, '21 business days after the request at the platform began', { unit: 'business_days' }),
    }),
    deadline('usps_ground_advantage_claim', 'Claim from USPS', 'not_open_yet', {
      service: 'Ground Advantage', note: 'the clerk said 16',
      opens: edge('2026-11-26T05:00:00Z', 16, '16 days after the day of mailing', { instead_of: 15, others: [{ text: '7 days', at: '2026-11-17T05:00:00Z', url: null, grade: 'C' }] }), due: edge('2027-01-10T04:59:59Z', 60, '60 days after the day of mailing'),
    }),
    deadline('usps_ground_advantage_search', 'Search by USPS', 'unknown', { opens: edge(null, 7, '7 business days after the help request at the carrier', { unit: 'business_days' }), missing: 'Unknown until you asked the carrier for help.', missing_day: true }),
  ],
  clash: { text: 'eBay asks 2 days before USPS lets you claim. Plan the refund first, the claim pays you back.', answer_due: '2026-11-24T17:00:00Z', claim_opens: '2026-11-26T05:00:00Z' },
};
function evidencePack(id: string): EvidencePackView {
  const part = (kind: string, label: string, text: string, state = 'ok', needed = true): PackPartView => ({ kind, label, text, state, needed, state_text: state === 'ok' ? 'There' : 'Missing' });
  const section = (id: string, title: string, parts: PackPartView[]): PackSectionView => {
    const lacking = parts.filter((one) => one.needed && one.state !== 'ok').length;
    return { id, title, parts, complete: lacking === 0, state_text: lacking === 0 ? 'Complete' : '1 thing missing' };
  };
  return {
    case: id, profile: 'ebay_item_not_received', meter: '3 of 4 sections complete', complete_sections: 3, complete: false, attachments: 1,
    sections: [
      section('order', 'Order details', [part('address', 'Address as imported', '62 Larch Hill Rd, 97003-2210, Alder'), part('total', 'What was paid', '$33.20')]),
      section('communication', 'Communication', [part('answer', 'Answer to the buyer', 'No message to the buyer is in the timeline. Paste it there.', 'missing')]),
      section('policies', 'Policies', [part('policy_version', 'Policy on the day of the order', 'Version 1, in force since 1 January 2026')]),
      section('evidence', 'Evidence', [part('attachments', 'Attached files', 'A picture of the tracking page makes it stronger.', 'missing', false)]),
    ],
    stays: ['Private notes, what you suspect and how the buyer behaves are never in it.'], limits: null,
  };
}

const standing: StandingView = {
  label: null,
  case: 'C-1042', warning: null, gate: false, gate_steps: [], gate_text: '',
  evidence: {
    profile: 'ebay_item_not_received', title: 'Evidence for eBay: strong', forecast: 'strong', forecast_text: 'Everything eBay asks for is there.', letter: null, caveat: 'A forecast from the platform’s own list, not a promise: eBay decides.', source: says('eBay, proof of delivery'),
    items: [
      point('status_delivered', 'ok', 'Status delivered', '14 Nov, 13:58'), point('shipped_in_time', 'ok', 'Shipped inside handling time', '10 Nov, last day 12 Nov'),
      point('place_match', 'ok', 'City and region or postal code as on the order', 'Alder 97003'), point('signature', 'not_needed', 'Signature', 'not needed below $750.00 incl. shipping and tax'),
    ],
  },
  payers: [
    { id: 'ebay_seller_protection', kind: 'programme', name: 'eBay seller protection', amount: usd(3320), text: '$33.20, likely', likelihood: 'likely', first: 'Give eBay the tracking in the request before you refund', by: null, source: says('eBay, helping buyers with items not received'), criteria: [{ kind: 'evidence_strong', state: 'met', state_text: 'Met', label: 'Proof of delivery', why: 'strong' }] },
    { id: 'seller', kind: 'seller', name: 'You', amount: usd(3320), text: 'until one of them does', likelihood: 'certain', first: '', by: null, source: null, criteria: [] },
  ],
  door: { state: 'not_used', text: 'eBay wants your answer here: Official case thread. Nothing was said there yet.', why: 'eBay counts your answer and the tracking inside the request.', channel: 'case_thread', channel_text: 'Official case thread', source: says('eBay, helping buyers with items not received') },
};

export function mockHost({ first = false, language = 'en-GB', many = 1318, gated = false } = {}): Host & { emit<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): void } {
  const search = typeof location === 'undefined' ? new URLSearchParams() : new URLSearchParams(location.search);
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const emit = <E extends keyof HostEvents>(event: E, payload: HostEvents[E]) => listeners.get(event)?.forEach((run) => run(payload as never));

  let firstStart = first || search.has('first');
  const empty = search.has('empty');
  const rows = firstStart || empty ? [] : orders(Number(search.get('many') ?? many));
  const settings: Settings = {
    language: search.get('lang') ?? language, time_zone: 'America/Los_Angeles', seller_name: 'Annika', business_name: 'Paper Wren', address_line1: '', address_line2: '', city: '', region: '', postal_code: '', country: 'United States', phone: '', email: 'annika@example.org',
    reminder_hour: 9, investigation_days: null, investigation_days_pack: 21, transit_days_domestic: null, transit_days_domestic_pack: 7, transit_days_international: null, transit_days_international_pack: 15, inbox_folder: '',
  };
  const records: RecordsView = {
    filings: [], attachments: [], entries: [], recovered: [], unrelayed: 0, first_response_minutes: null, first_response: null, update: null,
    kinds: [{ value: 'carrier_search', text: 'Search at the carrier', hint: 'The carrier looks for the parcel.', takes_money: false, with: 'USPS' }],
    attachment_kinds: [{ value: 'photo', text: 'Photo' }],
  };
  let undo: { op: string; text: string } | null = { op: 'P-7', text: 'Import of eBay-OrdersReport-Nov.csv' };
  let redo: { op: string; text: string } | null = null;
  let ops = 7;

  const caseRow = (at: number, more: Partial<CaseRow>): CaseRow => ({
    id: `C-${1042 + at}`, order: rows[at]?.id ?? '', number: rows[at]?.number ?? '', platform: rows[at]?.platform ?? 'ebay', kind: 'item_not_received', status: 'open', status_text: 'Open', status_category: 'active', buyer: rows[at]?.buyer ?? '', items: rows[at]?.items ?? '',
    next_step: 'Reassure, and check the address', waiting_on: 'seller', exposure: usd(BUYERS[at % 8]![3]), due_at: '2026-11-24T17:00:00Z', opened_at: '2026-11-19T16:58:00Z', needed_by: null, resolution: null, kind_text: 'Not received', stage_text: '', waiting_since: null, snoozed_until: null, tags: [], ...more,
  });
  const cases: CaseRow[] = rows.length === 0 ? [] : [
    caseRow(1, { next_step: 'Call the carrier back', due_at: '2026-11-21T17:00:00Z' }), caseRow(0, {}), caseRow(2, { next_step: 'Keep your word: news by Tuesday' }),
    caseRow(3, { next_step: 'File the claim sheet', due_at: '2026-11-26T08:00:00Z', status_text: 'Waiting on the carrier', waiting_on: 'carrier' }),
    caseRow(4, { next_step: 'Wait for the buyer', due_at: '2026-12-03T08:00:00Z', waiting_on: 'buyer', status_text: 'Waiting on the buyer' }),
    caseRow(5, { status: 'closed', status_category: 'done', status_text: 'Found by the buyer', resolution: 'found_by_buyer', waiting_on: null, due_at: null, next_step: '' }),
  ];
  const requested: CaseRow[] = rows.length === 0 ? [] : [caseRow(6, { id: REQUEST, kind: 'cancellation', kind_text: 'Cancellation request', buyer: 'Birgit Sommer', next_step: 'Read what your policy says' })];
  const ledger: LedgerView = {
    order: 'O-1', paid: usd(3320), paid_by_hand: false, told: null, lines: [], refunded: usd(0), remaining: usd(3320), remedies: [],
    credits: [{ code: 'SORRY-5', case: 'C-1042', amount: usd(500), balance: usd(300), expires_on: '2026-12-31', expired: false, redemptions: [{ amount: usd(200), at: NOW, reference: '14-20990' }] }],
    offers: [{ id: 'OF-1', case: 'C-1042', party: 'seller', kind: 'refund_partial', kind_text: 'Partial refund', amount: usd(1000), text: '', at: NOW, until: '2026-11-27', state: 'proposed', state_text: 'open', counters: null }],
    obligations: [{ id: 'OB-1', case: 'C-1042', kind: 'refund', kind_text: 'refund the buyer', amount: usd(3320), due_on: '2026-11-28', text: '', done_at: null, overdue: false }],
    kinds: [
      { value: 'refund_full', text: 'Full refund', amount: 'needed', needs_words: false, gives_away: true, line: 'item' }, { value: 'refund_partial', text: 'Partial refund', amount: 'needed', needs_words: false, gives_away: true, line: 'item' },
      { value: 'replacement', text: 'Replacement', amount: 'never', needs_words: true, gives_away: true, line: 'item' },
    ],
    line_choices: [{ value: 'item', text: 'Goods' }, { value: 'shipping', text: 'Postage' }],
  };
  const view: CaseView | undefined = rows[0] && {
    id: 'C-1042', kind: 'item_not_received', title: 'Owen Castle: item not received', status: 'open', status_text: 'Open', status_category: 'active', platform_stage: 'inquiry', platform_stage_at: '2026-11-19T16:58:00Z', platform_words: '', platform_stages: [{ value: 'none', text: 'Not at the platform' }, { value: 'inquiry', text: 'Request' }], deadlines: DEADLINES, opened_at: '2026-11-19T16:58:00Z', closed_at: null, resolution: null, waiting_on: 'seller',
    exposure: usd(3320), reason: 'hi, ebay says its delivered but theres nothing in my mailbox. can you check?', order: orderView(rows[0], cases), playbook: 'item_not_received', playbook_version: 1, steps: steps(),
    clocks: [
      { step: 'answer', what: 'Answer eBay', party: 'seller', opens: '2026-11-19T16:58:00Z', due: '2026-11-24T17:00:00Z', state: 'running', days_text: '', days: 5, basis: 'eBay’s rule, checked' },
      { step: 'wait_misdelivery', what: 'A misdelivered parcel may turn up', party: 'buyer', opens: '2026-11-23T17:00:00Z', due: '2026-11-26T17:00:00Z', state: 'running', days_text: '', days: 3, basis: 'our suggestion' },
      { step: 'claim', what: 'Claim at USPS', party: 'carrier', opens: '2026-11-26T08:00:00Z', due: '2027-01-08T08:00:00Z', state: 'running', days_text: '', days: 60, basis: 'USPS, from memory' },
    ],
    promises: [{ id: 'PR-1', text: 'Refund if the parcel is not found', made_at: '2026-11-19T18:00:00Z', due: '2026-11-27', state: 'open' }], reminders: [{ id: 'R-1', at: '2026-11-25T17:00:00Z', text: 'Ask Ms. Reed at the post office again', state: 'pending', step: null }],
    timeline: [
      { id: 'E-1', at: '2026-11-14T21:58:00Z', recorded_at: '2026-11-20T09:12:00Z', kind: 'status', channel: null, from: null, to: null, title: 'Delivered, in or at mailbox · Alder, OR 97003', body: '', private: false },
      { id: 'E-2', at: '2026-11-19T16:40:00Z', recorded_at: '2026-11-19T16:58:00Z', kind: 'message', channel: 'platform_message', from: 'buyer', to: 'seller', title: 'Message from the buyer', body: 'hi, ebay says its delivered but theres nothing in my mailbox. can you check?', private: false },
      { id: 'E-3', at: '2026-11-19T16:58:00Z', recorded_at: '2026-11-19T16:58:00Z', kind: 'opened', channel: null, from: null, to: null, title: 'Case opened: item not received', body: '', private: false },
      { id: 'E-4', at: '2026-11-20T17:10:00Z', recorded_at: '2026-11-20T17:15:00Z', kind: 'call', channel: 'phone', from: 'seller', to: 'carrier', title: 'Call', body: 'Alder post office, 4 min, Ms. Reed: the carrier remembers the street, she will ask tomorrow.', private: false },
      { id: 'E-5', at: '2026-11-20T17:20:00Z', recorded_at: '2026-11-20T17:20:00Z', kind: 'note', channel: 'note', from: null, to: null, title: 'Private note', body: 'Second missing parcel in this street.', private: true },
    ],
    suspected_cause: 'unknown', suspected_because: '', papers: [{ id: 'PA-1', form: 'usps_ps1000', title: 'Claim sheet (PS 1000)', at: '2026-11-23T17:20:00Z', pages: 2, sha256: 'ab', missing: 2 }],
    resolutions: [{ value: 'found_by_buyer', text: 'The buyer found it', keeps_promises: true }, { value: 'delivered_late', text: 'It came late', keeps_promises: true }, { value: 'refunded_full', text: 'Refunded in full', keeps_promises: true }, { value: 'replaced', text: 'Sent again', keeps_promises: true }, { value: 'buyer_silent', text: 'The buyer stopped writing', keeps_promises: false }], letter_language: 'en', empathy: 'I am sorry that your parcel has not reached you.', proposed_resolution: null, next_step: 'verify_address', thanks: null, lesson: '', feedback: '', needed_by: null, needed_state: null, needed_warnings: [], occasion: null, arrival: null, playbook_newer: false,
  };

  function done(text: string, changed: string[]): Done {
    ops += 1;
    undo = { op: `P-${ops}`, text };
    redo = null;
    setTimeout(() => emit('changed', { tags: [...changed, 'app'] }), 5);
    return { op: undo.op, text, changed };
  }

  const state = (): AppState => ({
    version: '0.1.0', first_start: firstStart, sample_shop: search.has('sample'), store_path: '/home/annika/.local/share/docket/docket.db', language: settings.language, time_zone: settings.time_zone, now: NOW, today: '2026-11-24',
    today_count: rows.length ? 3 : 0, lost_count: rows.length ? 5 : 0, request_count: rows.length ? 1 : 0, policy_review_due: false, order_count: rows.length, waiting_count: rows.length ? sides.length : 0, shops: [{ id: 'S-1', platform: 'ebay', name: 'Paper Wren', handling_days: null, register: 'formal' }], undo, redo, backup_verified_at: '2026-11-24T09:40:00Z',
  });

  const today: TodayView = { groups: rows.length === 0 ? [] : [
    { id: 'overdue', more: false, rows: [{ reminder: 'R-2', kind: 'wait', title: 'Call the carrier back', text: 'USPS case 8841-2207: they promised word by Saturday', case: 'C-1043', step: null, buyer: 'June Tadworth', items: 'Speckled mug', due: '2026-11-21T17:00:00Z', exposure: usd(3995), needed_by: null }] },
    { id: 'today', more: false, rows: [
      { reminder: 'R-3', kind: 'step', title: 'Answer eBay', text: 'Item not received. Tracking says delivered, signature not needed below $750', case: 'C-1042', step: 'verify_address', buyer: 'Owen Castle', items: 'Hockey card lot (25)', due: '2026-11-24T17:00:00Z', exposure: usd(3320), needed_by: null },
      { reminder: 'R-4', kind: 'promise', title: 'Keep your word', text: 'You promised news “by Tuesday” in your letter of 19 November', case: 'C-1044', step: null, buyer: 'Maren Holt', items: 'Linen apron, oat', due: '2026-11-24', exposure: usd(5714), needed_by: null },
    ] },
    { id: 'week', more: false, rows: [
      { reminder: null, kind: 'step', title: 'File the claim sheet', text: 'USPS Priority Mail, day 15 after mailing. The sheet is ready, 2 fields are missing', case: 'C-1045', step: 'carrier_search', buyer: 'Iven Sandström', items: 'Wool scarf, moss', due: '2026-11-26T08:00:00Z', exposure: usd(8580), needed_by: null },
      { reminder: 'R-5', kind: 'own', title: 'Ask Nora once more', text: '', case: 'C-1046', step: null, buyer: 'Nora Finch', items: 'Beeswax candle', due: '2026-11-27', exposure: usd(2576), needed_by: null },
    ] },
    { id: 'waiting', more: false, rows: [{ reminder: 'R-6', kind: 'wait', title: 'Postal inspector', text: 'Report filed 12 November, wait of 21 days set by you', case: 'C-1046', step: null, buyer: 'Leo Bright', items: 'Tote bag “North”', due: '2026-12-03T17:00:00Z', exposure: usd(7800), needed_by: null }] },
  ] };

  function letter({ letter: id, lang, register, set }: Commands['letter_render']['request']): LetterDraft {
    const pieces = [
      ['Hello '], ['Owen', 1], [',\n\nthank you for letting me know, and I am sorry the cards are not with you yet. USPS shows the parcel as delivered on '], ['Sat 14 November, 13:58', 1], [' to '], ['Alder, OR 97003', 1],
      ['.\n\nCould you check once more that this is right?\n'], ['62 Larch Hill Rd\nAlder, OR 97003-2210', 1], ['\n\nParcels are often taken in by family or a neighbour and turn up within two or three days. If it is not found by '], [set['promise_day'] ?? '', 1], [', I will refund you.\n\nKind regards\nAnnika, Paper Wren'],
    ].filter(([text]) => text !== '').map(([text, filled]) => ({ text: String(text), filled: Boolean(filled) }));
    const missing = set['promise_day'] || search.has('complete') ? [] : [{ id: 'promise_day', label: 'By which day will you refund?', kind: 'date', value: '', required: true, required_for: [], hint: 'The buyer will hold you to it.', choices: [] }];
    return {
      letter: id, title: 'Reassure, and check the address', lang: lang ?? 'en', langs: ['en', 'de'], register: register ?? 'formal', registers: lang === 'de' ? [{ value: 'formal', text: 'Sie' }, { value: 'informal', text: 'du' }] : [{ value: 'formal', text: 'Sie' }], subject: missing.length ? '' : 'Your order of hockey cards', body: missing.length ? '' : pieces.map((piece) => piece.text).join(''), pieces: missing.length ? [] : pieces, missing,
      promises: ['Refund if the parcel is not found'], empathy: null, warnings: search.has('warn') ? ['“you claim”: sounds like doubt. Try “you wrote”.'] : [], channels: [{ value: 'platform_message', text: 'eBay message' }, { value: 'email', text: 'E-mail' }], to_email: 'owen@example.org',
    };
  }

  function paper({ form, set }: Commands['paper_preview']['request']): PaperPreview {
    const value = set['value'] ?? '';
    const page = (title: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="612pt" height="792pt" viewBox="0 0 612 792"><rect width="612" height="792" fill="#fff"/><text x="60" y="80" font-size="22" font-family="sans-serif">${title}</text><text x="60" y="130" font-size="12" font-family="sans-serif">Sender: Annika, Paper Wren</text><rect x="60" y="150" width="490" height="30" fill="none" stroke="#000"/><text x="66" y="170" font-size="12" font-family="sans-serif">Value: ${value}</text></svg>`;
    return {
      form, title: 'Claim sheet (PS 1000)', issuer: 'United States Postal Service', pages: [page('Claim for loss'), page('Page 2')], note: 'Edition of March 2024, from memory',
      fields: [
        { id: 'sender', label: 'Sender', kind: 'text', value: 'Annika, Paper Wren\n12 Mill Lane', required: true, required_for: [], hint: '', choices: [] }, { id: 'value', label: 'Value of the contents', kind: 'money', value: '', required: true, required_for: [], hint: 'Without shipping', choices: [] },
        { id: 'service', label: 'Service', kind: 'choice', value: 'ga', required: true, required_for: [], hint: '', choices: [{ value: 'ga', text: 'Ground Advantage' }, { value: 'pm', text: 'Priority Mail' }] },
        { id: 'cod', label: '3. Cash on delivery', kind: 'checkbox', value: '', required: false, required_for: [], hint: '', choices: [] }, { id: 'signature', label: '9. Signature', kind: 'signature', value: '', required: true, required_for: [], hint: '', choices: [] }, { id: 'remarks', label: 'Remarks', kind: 'long_text', value: '', required: false, required_for: [], hint: '', choices: [] },
      ],
      missing: value ? [] : ['Value of the contents'],
    };
  }

  const counts = (fresh: number, updated: number, unchanged: number, rejected: number): ImportCounts => ({ records: fresh + updated + unchanged + rejected, accepted: fresh + updated + unchanged, rejected, new: fresh, updated, unchanged, waiting: 0 });
  const choices = [
    { order: 'mdy', text: 'month / day / year', samples: [{ raw: '03/04/2026', said: '4 March 2026' }] }, { order: 'dmy', text: 'day / month / year', samples: [{ raw: '03/04/2026', said: '3 April 2026' }] },
    { order: 'ymd', text: 'year / month / day', samples: [{ raw: '03/04/2026', said: null }] },
  ];
  const problems = [
    { line: 41, kind: 'damaged_number', text: 'Tracking number damaged by a spreadsheet, left empty:', raw: '9.20219E+21', refused: false },
    { line: 57, kind: 'amount', text: 'Total cannot be read:', raw: '12,9O €', refused: true },
  ];
  const imported: ImportedFile[] = rows.length === 0 ? [] : [{ import: 'I-1', name: 'eBay-OrdersReport-Nov.csv', platform: 'ebay', title: 'eBay orders report', at: '2026-11-20T09:12:00Z', undone: false, counts: counts(310, 0, 0, 2), problems, kind: 'orders', ignored: [] }, { import: 'I-0', name: 'EtsySoldOrders2026.csv', platform: 'etsy', title: 'Etsy sold orders', at: '2026-11-12T09:12:00Z', undone: true, counts: counts(1204, 0, 0, 0), problems: [], kind: 'orders', ignored: [] }];
  let cancelled = false;
  const sides: SideView[] = ['940011120620640626', '940011120620640643'].map((number, index) => ({
    id: `L-${index + 1}`, kind: 'shipment', joined_by: null, at: '2026-11-11', name: BUYERS[index]![0], place: '97003 Alder', number, what: 'USPS Ground Advantage', status: 'In Transit', void: false, amount: usd(512), order_number: '', sources: [{ file: 'labels.csv', line: index + 2 }],
  }));
  const aside: SideView[] = [];
  const leaves = (id: string): SideView | undefined => { const at = sides.findIndex((side) => side.id === id); return at < 0 ? undefined : sides.splice(at, 1)[0]; };

  const policies: PolicyDraft[] = [];
  const policyDraft = (days: number): PolicyDraft => ({ valid_from: '2026-11-24', scope: 'all', sells_to: ['US'], clauses: [{ kind: 'return_window', fields: [{ name: 'days', value: String(days) }], texts: [] }] });
  const policyDays = (draft: PolicyDraft) => draft.clauses.find((clause) => clause.kind === 'return_window')?.fields[0]?.value;
  const policyClauses = (draft: PolicyDraft) => draft.clauses.map(({ kind }) => ({ id: kind, title: kind === 'return_window' ? 'Return window' : 'Limit of goodwill', published: kind === 'return_window', sentences: [{ lang: 'en', text: `You can send goods back within ${policyDays(draft)} days of delivery.` }] }));
  const policyPages = (draft: PolicyDraft) => [{ lang: 'en', text: `Cancellations, returns and refunds\nYou can send goods back within ${policyDays(draft)} days of delivery.` }];
  const policyLine = (draft: PolicyDraft, index: number) => ({ version: index + 1, scope: draft.scope, scope_text: 'Every shop', valid_from: draft.valid_from, recorded_at: NOW, state: index + 1 === policies.length ? 'in_force' : 'earlier' });

  const handlers: Handlers = {
    app_state: state,
    policy_book: () => ({
      versions: policies.map(policyLine).reverse(), current: policies.length || null, kinds: [
        { id: 'return_window', title: 'Return window', group: 'Sending goods back', published: true, fields: [{ name: 'days', label: 'Days from delivery', kind: 'number', required: true, min: 0, max: 366, choices: [], only_if_field: null, only_if_value: null }] },
        { id: 'goodwill_limit', title: 'Limit of goodwill', group: 'How we work', published: false, fields: [{ name: 'limit', label: 'At most in one case', kind: 'money', required: true, min: null, max: null, choices: [], only_if_field: null, only_if_value: null }] },
      ],
      scopes: [{ value: 'all', text: 'Every shop' }, { value: 'platform:ebay', text: 'Every shop on eBay' }], review_on: policies.length ? '2027-11-24' : null, review_due: false,
      first: { cancel_until: 'shipping', cancel_hours: 24, return_days: 30, payer: 'seller_if_faulty', refund_days: 5, exceptions: [], store_credit: false, response_hours: 24, sells_to: [] },
    }),
    policy_show: ({ version }) => {
      const draft = policies[version - 1] ?? policyDraft(30);
      return { line: policyLine(draft, version - 1), clauses: policyClauses(draft), findings: [{ kind: 'missing', clause: 'goodwill_limit', title: 'Limit of goodwill', text: 'There is no clause about this: Limit of goodwill.', url: null, grade: '' }], pages: policyPages(draft), places: [], draft, before: version > 1 ? version - 1 : null, differences: [] };
    },
    policy_preview: (draft) => ({ clauses: policyClauses(draft), problems: [], findings: [], pages: policyPages(draft) }),
    policy_set: (draft) => { policies.push(draft); return { version: policies.length, done: done(`Wrote version ${policies.length} of the policy`, ['policies']) }; },
    policy_publish: () => done('Noted where the policy stands', ['policies']),
    policy_reviewed: () => done('Noted that the policy was looked through', ['policies']),
    policy_first: ({ return_days }) => policyDraft(return_days),
    settings_get: () => ({ ...settings }),
    settings_set: (request) => { Object.assign(settings, request); return done('Settings saved', ['settings']); },
    demo_fill: () => { firstStart = false; rows.push(...orders(many)); return { orders: many, cases: 5, done: done('Sample shop made', ['orders', 'cases', 'today']) }; },
    undo: () => { const text = `Undone: ${undo?.text}`; redo = undo; undo = null; setTimeout(() => emit('changed', { tags: ['app', 'orders', 'cases', 'today'] }), 5); return { op: 'P-undo', text, changed: ['app'] }; },
    redo: () => { const text = `Redone: ${redo?.text}`; undo = redo; redo = null; return { op: 'P-redo', text, changed: ['app'] }; },
    import_pick: () => ({ paths: ['/tmp/EtsySoldOrders2026.csv', '/tmp/eBay-OrdersReport-Nov.csv', '/tmp/holiday.jpg'] }),
    import_options: () => ({
      formats: [{ value: 'etsy_orders', text: 'Etsy sold orders', platform: 'etsy', platform_text: 'Etsy', kind: 'orders' }, { value: 'generic_orders', text: 'A table of my own', platform: 'other', platform_text: 'Other', kind: 'orders' }],
      encodings: [{ value: 'UTF-8', text: 'UTF-8, as most programs write today' }, { value: 'windows-1252', text: 'Windows, Western Europe' }], delimiters: [{ value: ',', text: 'comma' }, { value: ';', text: 'semicolon' }],
      date_orders: choices.map(({ order, text }) => ({ value: order, text })), decimals: [{ value: 'point', text: '12.50' }, { value: 'comma', text: '12,50' }], currencies: ['USD', 'EUR'],
      fields: [{ value: 'order_number', text: 'Order number', group: 'Order', kinds: ['orders'] }, { value: 'ordered_at', text: 'Ordered on', group: 'Dates', kinds: ['orders'] }, { value: 'ship_name', text: 'Ship to: name', group: 'Ship to', kinds: ['orders'] }],
    }),
    import_paste: ({ name }) => ({ path: `/tmp/${name ?? 'Pasted 2026-11-24 03-58.txt'}` }),
    import_leave: () => ({}),
    mapping_forget: () => done('Forgot what was decided', ['imports']),
    inbox_list: () => ({ folder: search.has('inbox') ? '/home/annika/Downloads' : '', error: null, files: search.has('inbox') ? [{ path: '/home/annika/Downloads/EtsySoldOrders2026-11.csv', name: 'EtsySoldOrders2026-11.csv', bytes: 48_213, at: NOW, title: 'Etsy sold orders', error: null }] : [] }),
    inbox_pass: () => done('Left in the inbox folder', ['inbox']),
    inbox_choose: () => ({ paths: ['/home/annika/Downloads'] }),
    import_preview: ({ files }) => {
      const previews = files.map((file, index) => ({
        path: file.path, name: file.path.split('/').at(-1)!, error_code: file.path.endsWith('.jpg') ? 'import_not_a_table' : null, error: file.path.endsWith('.jpg') ? 'holiday.jpg is a picture. Choose the CSV or Excel file that your shop lets you download.' : null, platform: index ? 'ebay' : 'etsy', format: index ? 'ebay_orders' : 'etsy_orders', title: index ? 'eBay orders report, German' : 'Etsy sold orders', because: index ? 'because of the header on line 3' : 'because of 36 of 36 columns',
        kind: 'orders', locale: index ? 'de-DE' : 'en-US', encoding: file.encoding ?? 'UTF-8', encoding_name: 'UTF-8, as most programs write today', separator: index ? ';' : ',', delimiter: index ? 'semicolon' : 'comma', decimal: index ? '12,50' : '12.50', decimal_sign: index ? 'comma' : 'point',
        currency: file.currency ?? (index ? 'EUR' : 'USD'), sheet: null, sheets: [], shop: file.shop ?? (index ? 'eBay' : 'Etsy'), shop_default: index ? 'eBay' : 'Etsy', header_line: index ? 3 : 1, decided: file, remembered: null,
        date_choices: choices, questions: index === 1 && !file.date_order ? [{ ask: 'date_order', column: 'Sale Date', text: 'How are the dates in “Sale Date” written? Nothing in the file tells.', choices: choices.slice(0, 2) }] : [],
        columns: [['Order ID', 'order_number'], ['Sale Date', 'ordered_at'], ['Full Name', 'ship_name'], ['Coupon Code', null]].map(([heading, field]) => ({ heading: String(heading), samples: ['2911840276', '2911840991'], field: file.mapping[String(heading)] === '' ? null : file.mapping[String(heading)] ?? field ?? null, by_hand: String(heading) in file.mapping })), sides: [], date_order: file.date_order ?? 'mdy', date_text: file.date_order === 'dmy' ? 'day / month / year, chosen by you' : 'month / day / year, sure from 31 rows', date_ambiguous: index === 1 && !file.date_order, counts: file.path.endsWith('.jpg') ? counts(0, 0, 0, 0) : index ? counts(296, 14, 0, 2) : counts(1022, 0, 183, 0),
        rows: [['2911840276', '2026-09-22', '2026-09-25', 'olivia ☁️🧸', '18 Plover Way, Brook Hollow, TX 78613, United States', 'Stickers, sheet of 12', 3119], ['2911840991', '2026-10-03', null, 'Maren Holt', 'Gartenweg 66, 1010 Wien, Austria', 'Linen apron, oat', 2706], ['2911838120', '2026-09-23', '2026-09-25', 'Iven Sandström', 'Björkgatan 8A, 195 53 Märsta, Sweden', 'Wool scarf, moss', 3434]].map(([number, ordered_at, shipped_at, buyer, ship_to, items, minor]) => ({ number: String(number), ordered_at: String(ordered_at), shipped_at: shipped_at as string | null, buyer: String(buyer), ship_to: String(ship_to), items: String(items), total: usd(Number(minor)) })),
        problems: index === 1 ? problems : [], ignored: index === 1 ? [{ line: 1, kind: 'preamble', text: 'Title of the report', raw: 'Bestellbericht', refused: false }] : [], warnings: [],
      }));
      return { files: previews, counts: counts(1318, 14, 183, 2) };
    },
    import_commit: async ({ job }) => {
      cancelled = false;
      for (let at = 0; at <= 10 && !cancelled; at += 1) {
        emit('job', { id: job, done: at * 41_000, total: 410_000, records: at * 133 });
        await wait(search.has('slow') ? 800 : 30);
      }
      if (cancelled) throw new HostError({ code: 'cancelled', message: 'Import stopped', fields: {}, incident: null });
      firstStart = false;
      if (rows.length === 0) rows.push(...orders(many));
      const files: ImportedFile[] = [{ import: `I-${ops}`, name: 'EtsySoldOrders2026.csv', platform: 'etsy', title: 'Etsy sold orders', at: NOW, undone: false, counts: counts(1318, 14, 183, 2), problems, kind: 'orders', ignored: [] }];
      imported.unshift(...files);
      return { files, counts: counts(1318, 14, 183, 2), done: done('1,332 orders imported', ['orders', 'imports']) };
    },
    import_list: () => ({ imports: [...imported] }),
    import_undo: (request) => { const one = imported.find((entry) => entry.import === request.import); if (one) Object.assign(one, { undone: true }); return done(`Import of ${one?.name} taken back`, ['imports', 'orders']); },
    job_cancel: () => { cancelled = true; return {}; },
    order_list: ({ find, stage, offset, limit, sort }) => {
      const hits = rows.filter((row) => (!stage || row.stage === stage) && (!find || Object.values(row).join(' ').toLowerCase().includes(find.toLowerCase())));
      if (sort === 'buyer') hits.sort((a, b) => a.buyer.localeCompare(b.buyer));
      return { total: hits.length, offset, rows: hits.slice(offset, offset + limit), revision: ops };
    },
    side_list: (request) => { const list = request.aside ? aside : sides; return { total: list.length, offset: 0, rows: list.slice(request.offset, request.offset + request.limit), revision: ops }; },
    side_candidates: ({ side }) => ({ rows: rows.filter((row) => row.buyer === sides.find((one) => one.id === side)?.name).slice(0, 3) }),
    side_join: ({ side }) => done(`Matched ${leaves(side)?.number} with its order`, ['orders', 'cases', 'today']),
    side_aside: ({ side }) => { const left = leaves(side); if (left) aside.push(left); return done(`Set ${left?.number} aside`, ['orders']); },
    side_release: ({ side }) => { const at = aside.findIndex((one) => one.id === side); sides.push(...aside.splice(at, 1)); return done('Put back to those that wait', ['orders']); },
    order_edit: ({ order }) => done(`Changed order ${order} by hand`, ['orders']),
    order_edit_keep: ({ order }) => done(`Kept your change to order ${order}`, ['orders']),
    order_edit_drop: ({ order }) => done(`Dropped your change to order ${order}`, ['orders']),
    order_show: ({ order }) => {
      const row = rows.find((one) => one.id === order || one.number === order);
      if (!row) throw new HostError({ code: 'order_unknown', message: `There is no order ${order}. It may have been taken back with its import.`, fields: {}, incident: null });
      return orderView(row, cases);
    },
    case_open: () => ({ case: 'C-1042', existing: false, done: done('Case C-1042 opened', ['cases', 'today']) }),
    case_list: ({ requests, status, find, offset, limit }) => { const hits = (requests ? requested : cases).filter((row) => (status === 'done') === (row.status_category === 'done') && (!find || JSON.stringify(row).toLowerCase().includes(find.toLowerCase()))); return { total: hits.length, offset, capped: false, rows: hits.slice(offset, offset + (limit ?? 500)), revision: ops }; },
    case_bulk: ({ cases: ids }) => ({ cases: ids, refused: [], done: done(`${ids.length} cases`, ['cases', 'today']) }),
    case_merge: () => done('Cases merged', ['cases', 'today']),
    case_unmerge: () => done('Merge taken back', ['cases', 'today']),
    case_tag: () => done('Tagged', ['cases']),
    case_snooze: () => done('Case put off', ['cases', 'today']),
    case_repeats: () => ({ repeats: [] }),
    case_label: () => done('Label noted', ['case:C-1042']),
    shop_handling: () => done('Handling time set', ['app']),
    calm_marks: ({ text }) => ({ marks: text.includes('you claim') ? [{ words: 'you claim', concern: 'accusation', text: '“you claim” can sound as if the buyer were not telling the truth.' }] : [] }),
    case_siblings: () => ({ cases: [], merged: [], merge: null, tags: [], snoozed_until: null }),
    view_list: () => ({ views: [], tags: [], stages: [{ value: 'none', text: 'Not at the platform' }, { value: 'inquiry', text: 'Request' }] }),
    view_save: () => ({ view: '1', done: done('View saved', ['cases']) }),
    view_delete: () => done('View deleted', ['cases']),
    case_show: ({ case: id }) => {
      if (!view) throw new HostError({ code: 'case_unknown', message: `There is no case ${id}.`, fields: {}, incident: null });
      const row = cases.find((one) => one.id === id);
      const about = id === REQUEST ? { kind: 'cancellation', title: 'Birgit Sommer: wants to cancel' } : { title: `${row?.buyer}: item not received` };
      return { ...structuredClone(view), id, ...about, order: { ...view.order, buyer_name: row?.buyer ?? '' } };
    },
    case_standing: ({ case: id }) => ({
      ...standing, case: id,
      ...(gated && { gate: true, gate_steps: ['household'], gate_text: 'I have seen who else would pay', warning: 'Somebody else would likely pay. A refund now may cost you that.' }),
    }),
    ...decisionHandlers(done),
    ...requestHandlers(done, letter),
    ...reportHandlers(done),
    case_deadlines: () => DEADLINES,
    case_stage_set: ({ stage }) => { if (view) view.platform_stage = stage; return done('Stage noted', ['case:C-1042']); },
    deadline_met: () => done('Deadline met', ['case:C-1042']),
    deadline_correct: () => done('Rule corrected', ['cases']),
    tracking_preview: () => ({ tracking_number: null, numbers: [], events: [], new: 0, unparsed: [], date_choices: [], sentence: '' }),
    tracking_paste: () => ({ added: 0, done: done('Nothing new', []) }),
    tracking_add: () => done('Tracking noted', ['orders', 'cases']),
    tracking_remove: () => done('Tracking removed', ['orders', 'cases']),
    tracking_show: ({ order }) => ({ order, parcels: [], statuses: [] }),
    playbook_list: () => ({ playbooks: [{ id: 'item_not_received', title: 'Parcel not received', version: 2, is_copy: false, steps: 20 }] }),
    playbook_show: ({ playbook }) => ({ playbook: { id: playbook, title: 'Parcel not received', version: 2, is_copy: false, steps: 20 }, file: `${playbook}.toml`, text: `id = "${playbook}"\n` }),
    playbook_save: () => done('Playbook saved', ['settings', 'cases']),
    playbook_reset: () => done('Playbook as it came', ['settings', 'cases']),
    case_playbook_renew: () => done('Moved to the new playbook', ['case:C-1042']),
    case_lesson: ({ lesson, feedback }) => { if (view) Object.assign(view, { lesson, feedback }); return done('Written down', ['case:C-1042']); },
    case_occasion: ({ occasion }) => { if (view) view.occasion = occasion; return done('Written down', ['case:C-1042']); },
    case_needed_by: ({ day }) => { if (view) view.needed_by = day; return done('Written down', ['case:C-1042']); },
    promise_end: () => done('Promise ended', ['case:C-1042']),
    case_records: () => structuredClone(records),
    filing_add: ({ kind, fields }) => {
      const number = records.filings.length + 1;
      records.filings.push({
        id: `F-${number}`, kind, kind_text: records.kinds.find((one) => one.value === kind)?.text ?? kind, with: fields.with, number: fields.number, office: fields.office,
        contact: fields.contact, phone: fields.phone, filed_on: fields.filed_on, state: fields.state, state_text: 'On file', moves: [{ value: 'answered', text: 'Answered' }],
        awaits_answer: true, expected_by: null, follow_up_at: '2026-11-26T17:00:00Z', claimed: null, paid: null, paid_because: '', notes: fields.notes, takes_money: false,
      });
      return { filing: `F-${number}`, done: done('Recorded a filing', ['case:C-1042']) };
    },
    filing_change: ({ filing, fields }) => {
      const one = records.filings.find((entry) => entry.id === filing);
      if (one) Object.assign(one, { state: fields.state, state_text: 'Answered', number: fields.number, follow_up_at: null });
      return done('Changed a filing', ['case:C-1042']);
    },
    entry_edit: ({ entry: id, text }) => {
      const entry = view?.timeline.find((one) => one.id === id);
      if (entry) entry.body = text;
      return done('Put an entry right', ['case:C-1042']);
    },
    entry_strike: ({ entry: id, because }) => {
      const entry = records.entries.find((one) => one.entry === id);
      if (entry) Object.assign(entry, { struck_at: NOW, struck_because: because, editable: false });
      return done('Struck out an entry', ['case:C-1042']);
    },
    entry_versions: () => ({ versions: [] }),
    entry_relayed: ({ entry: id, relayed }) => {
      const entry = records.entries.find((one) => one.entry === id);
      if (entry) entry.relayed_at = relayed ? NOW : null;
      return done('Noted', ['case:C-1042']);
    },
    message_paste: ({ text }) => ({ text, at: null, day: null, note: 'The message does not say clearly when it was written. Put the time in yourself.' }),
    attach_pick: () => ({ paths: ['/home/annika/porch.jpg'] }),
    attach: ({ paths, entry }) => {
      for (const path of paths) records.attachments.push({ id: `A-${records.attachments.length + 1}`, entry, kind: 'photo', kind_text: 'Photo', file_name: path.split('/').at(-1) ?? path, media: 'image/jpeg', bytes: 182_000, sha256: '0'.repeat(64), added_at: NOW });
      return done('Attached files', ['case:C-1042']);
    },
    attachment_save: () => ({ file: null }),
    attachment_detach: ({ attachment }) => { records.attachments = records.attachments.filter((one) => one.id !== attachment); return done('Took an attached file off', ['case:C-1042']); },
    case_step: ({ step: id, action, answer, because }) => {
      if (view && answer === 'found') view.proposed_resolution = 'found_by_buyer';
      const one = view?.steps.find((entry) => entry.id === id);
      if (one) Object.assign(one, { state: action === 'done' ? 'done' : action === 'skip' ? 'skipped' : 'ready', answer, skipped_because: because, done_at: action === 'done' ? NOW : null });
      return done(action === 'skip' ? 'Step skipped' : 'Step done', ['case:C-1042', 'today']);
    },
    case_log: ({ channel, from, to, text }) => {
      view?.timeline.push({ id: `E-${ops + 10}`, at: NOW, recorded_at: NOW, kind: channel === 'note' ? 'note' : 'message', channel, from, to, title: channel === 'note' ? 'Private note' : 'Written down', body: text, private: channel === 'note' });
      return done('Written down', ['case:C-1042']);
    },
    case_suspect: ({ cause, because }) => { if (view) Object.assign(view, { suspected_cause: cause, suspected_because: because }); return done('Suspicion noted', ['case:C-1042']); },
    case_close: ({ resolution }) => { if (view) Object.assign(view, { status_category: 'done', status_text: 'Closed', resolution }); return done('Case closed', ['case:C-1042', 'cases']); },
    case_reopen: () => { if (view) Object.assign(view, { status_category: 'active', status_text: 'Open' }); return done('Case reopened', ['case:C-1042', 'cases']); },
    demo_leave: () => done('Left the sample shop', ['app', 'orders', 'cases', 'today']),
    wait_set: () => done('Wait changed', ['case:C-1042']),
    refund_list: () => structuredClone(ledger),
    remedy_add: ({ kind, amount, line, reference, because, day }) => {
      const choice = ledger.kinds.find((one) => one.value === kind);
      const minor = choice?.amount === 'never' ? 0 : amount ? Math.round(Number.parseFloat(amount) * 100) : ledger.remaining?.minor ?? 0;
      ledger.remedies.push({ id: `RF-${ops}`, case: 'C-1042', kind, kind_text: choice?.text ?? kind, line: minor ? line ?? 'item' : null, line_text: minor ? 'Goods' : null, amount: minor ? usd(minor) : null, day: day ?? NOW.slice(0, 10), reference: reference ?? '', because: because ?? '' });
      if (minor) Object.assign(ledger, { lines: [...ledger.lines, { line: line ?? 'item', text: 'Goods', amount: usd(minor) }], refunded: usd((ledger.refunded?.minor ?? 0) + minor), remaining: usd((ledger.remaining?.minor ?? 0) - minor) });
      return { refunded_total: ledger.refunded, remaining: ledger.remaining, done: done('Recorded a remedy in C-1042', ['case:C-1042', 'cases']) };
    },
    paid_set: () => done('Noted what was paid', ['case:C-1042']),
    credit_make: () => ({ code: 'CREDIT-1042-1', done: done('Gave a store credit', ['case:C-1042']) }),
    credit_redeem: () => ({ balance: usd(0), done: done('Redeemed store credit', ['cases']) }),
    offer_add: () => done('Wrote down an offer', ['case:C-1042']),
    offer_answer: () => done('Answered an offer', ['case:C-1042']),
    obligation_add: () => done('Wrote down an obligation', ['case:C-1042']),
    obligation_done: () => done('Discharged an obligation', ['case:C-1042']),
    letter_list: () => ({ letters: [{ id: 'verify_address', title: 'Check the address', langs: ['en', 'de'] }, { id: 'found_thanks', title: 'Thanks, it was found', langs: ['en'] }] }),
    letter_render: letter,
    letter_send: () => done('Letter sent by eBay message', ['case:C-1042', 'today']),
    letter_mail: () => ({}),
    letter_save: ({ format }) => ({ file: `/home/annika/letter.${format}` }),
    shop_register: () => done('Chose how letters of Paper Wren address buyers', ['cases']),
    paper_list: () => ({ papers: [{ id: 'usps_ps1000', title: 'Claim worksheet (PS 1000)', issuer: 'USPS', langs: ['en'] }] }),
    paper_preview: paper,
    paper_save: () => ({ file: '/tmp/claim.pdf', paper: null, done: done('Sheet saved as claim.pdf', ['case:C-1042']) }),
    evidence_pack_show: ({ case: id }) => evidencePack(id),
    evidence_pack_save: ({ case: id, form }) => ({ file: `/tmp/${id}-evidence-pack.${form}`, over: [], done: done(`Made the evidence pack of ${id}`, [`case:${id}`]) }),
    paper_print: () => { setTimeout(() => window.print()); return { file: null, paper: null, done: done('Sheet printed', ['case:C-1042']) }; },
    today_list: () => today,
    reminder_add: ({ at, text }) => { view?.reminders.push({ id: `R-${ops + 20}`, at, text, state: 'pending', step: null }); return done('Reminder set', ['case:C-1042', 'today']); },
    reminder_snooze: () => done('Reminder snoozed until Wed 25 Nov', ['today']),
    reminder_done: ({ reminder }) => { for (const group of today.groups) group.rows = group.rows.filter((row) => row.reminder !== reminder); return done('Reminder done', ['today']); },
    find: ({ find }) => ({ hits: [
      ...cases.filter((row) => `${row.id} ${row.buyer}`.toLowerCase().includes(find.toLowerCase())).map((row) => ({ kind: 'case', id: row.id, title: `${row.id} ${row.buyer}`, text: row.items })),
      ...rows.filter((row) => `${row.number} ${row.buyer}`.toLowerCase().includes(find.toLowerCase())).slice(0, 5).map((row) => ({ kind: 'order', id: row.id, title: `${row.number} ${row.buyer}`, text: row.items })),
    ] }),
    backup_make: () => ({ file: '/home/annika/docket-2026-11-24.backup', ok: true }),
    store_check: () => ({ ok: true, problems: [] }),
  };

  return {
    async call(command, payload) {
      await wait(4);
      if (search.get('fail') === command || search.get('fail') === 'all') {
        throw new HostError(search.get('fail') === 'all'
          ? { code: 'store_unusable', message: 'The file was written by a newer Docket (schema 9). Install the newer version to open it.', fields: { path: '/home/annika/.local/share/docket/docket.db' }, incident: null }
          : { code: 'internal', message: 'Docket made a mistake while reading this list. Nothing was changed.', fields: {}, incident: '7F3A' });
      }
      return structuredClone(await handlers[command as keyof Commands](payload as never));
    },
    on(event, run) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(run as (payload: never) => void));
      return () => set.delete(run as (payload: never) => void);
    },
    copy: async (text) => { await navigator.clipboard?.writeText(text).catch(() => {}); },
    emit,
  };
}
