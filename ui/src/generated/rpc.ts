// Written by `cargo xtask gen` from the command list of docket-api. Do not edit.

export interface Commands {
  app_state: { request: Nothing; answer: AppState };
  settings_get: { request: Nothing; answer: Settings };
  settings_set: { request: Settings; answer: Done };
  demo_fill: { request: Nothing; answer: DemoMade };
  demo_leave: { request: Nothing; answer: Done };
  undo: { request: Nothing; answer: Done };
  redo: { request: Nothing; answer: Done };
  import_pick: { request: Nothing; answer: PickedFiles };
  import_preview: { request: ImportRequest; answer: ImportPreview };
  import_commit: { request: ImportCommit; answer: ImportReport };
  import_options: { request: Nothing; answer: ImportOptions };
  import_paste: { request: ImportPaste; answer: Pasted };
  import_leave: { request: ImportLeave; answer: Nothing };
  mapping_forget: { request: MappingRef; answer: Done };
  inbox_list: { request: Nothing; answer: InboxView };
  inbox_pass: { request: InboxPass; answer: Done };
  inbox_choose: { request: Nothing; answer: PickedFiles };
  import_list: { request: Nothing; answer: ImportList };
  import_undo: { request: ImportRef; answer: Done };
  job_cancel: { request: JobRef; answer: Nothing };
  order_list: { request: OrderQuery; answer: OrderPage };
  order_show: { request: OrderRef; answer: OrderView };
  side_list: { request: SideQuery; answer: SidePage };
  side_candidates: { request: SideRef; answer: SideCandidates };
  side_join: { request: SideJoin; answer: Done };
  side_aside: { request: SideRef; answer: Done };
  side_release: { request: SideRef; answer: Done };
  order_edit: { request: OrderEdit; answer: Done };
  order_edit_keep: { request: OrderEditRef; answer: Done };
  order_edit_drop: { request: OrderEditRef; answer: Done };
  case_open: { request: CaseOpen; answer: CaseOpened };
  case_list: { request: CaseQuery; answer: CaseList };
  case_show: { request: CaseRef; answer: CaseView };
  case_step: { request: CaseStep; answer: Done };
  case_log: { request: CaseLog; answer: Done };
  case_suspect: { request: CaseSuspect; answer: Done };
  case_close: { request: CaseClose; answer: Done };
  case_reopen: { request: CaseRef; answer: Done };
  wait_set: { request: WaitSet; answer: Done };
  letter_list: { request: Nothing; answer: LetterList };
  letter_render: { request: LetterRequest; answer: LetterDraft };
  letter_send: { request: LetterSend; answer: Done };
  letter_mail: { request: LetterRequest; answer: Nothing };
  calm_marks: { request: CalmText; answer: CalmMarks };
  letter_save: { request: LetterSave; answer: LetterSaved };
  shop_register: { request: ShopRegister; answer: Done };
  paper_list: { request: Nothing; answer: PaperList };
  paper_preview: { request: PaperRequest; answer: PaperPreview };
  paper_save: { request: PaperRequest; answer: PaperSaved };
  paper_print: { request: PaperRequest; answer: PaperSaved };
  today_list: { request: Nothing; answer: TodayView };
  reminder_add: { request: ReminderAdd; answer: Done };
  reminder_snooze: { request: ReminderSnooze; answer: Done };
  reminder_done: { request: ReminderRef; answer: Done };
  find: { request: Find; answer: Found };
  backup_make: { request: Nothing; answer: BackupMade };
  store_check: { request: Nothing; answer: CheckReport };
  case_deadlines: { request: CaseRef; answer: DeadlineList };
  case_stage_set: { request: CaseStageSet; answer: Done };
  deadline_met: { request: DeadlineMet; answer: Done };
  deadline_correct: { request: DeadlineCorrect; answer: Done };
  tracking_preview: { request: TrackingText; answer: TrackingPreview };
  tracking_paste: { request: TrackingText; answer: TrackingPasted };
  tracking_add: { request: TrackingAdd; answer: Done };
  tracking_remove: { request: TrackingRef; answer: Done };
  tracking_show: { request: OrderRef; answer: TrackingView };
  case_standing: { request: CaseRef; answer: StandingView };
  case_label: { request: CaseLabel; answer: Done };
  shop_handling: { request: ShopHandling; answer: Done };
  evidence_pack_show: { request: CaseRef; answer: EvidencePackView };
  evidence_pack_save: { request: EvidencePackSave; answer: EvidencePackSaved };
  cancel_assess: { request: CaseRef; answer: AssessmentView };
  order_cost_set: { request: OrderCostSet; answer: Done };
  cancel_decide: { request: CancelDecide; answer: Done };
  decision_exceptions: { request: Nothing; answer: DecisionList };
  case_records: { request: CaseRef; answer: RecordsView };
  filing_add: { request: FilingAdd; answer: FilingAdded };
  filing_change: { request: FilingChange; answer: Done };
  entry_edit: { request: EntryEdit; answer: Done };
  entry_strike: { request: EntryStrike; answer: Done };
  entry_versions: { request: EntryRef; answer: EntryVersions };
  entry_relayed: { request: EntryRelayed; answer: Done };
  message_paste: { request: MessagePaste; answer: PastedMessage };
  attach_pick: { request: Nothing; answer: PickedFiles };
  attach: { request: Attach; answer: Done };
  attachment_save: { request: AttachmentRef; answer: AttachmentSaved };
  attachment_detach: { request: AttachmentRef; answer: Done };
  case_bulk: { request: CaseBulk; answer: CaseBulkDone };
  case_merge: { request: CaseMerge; answer: Done };
  case_unmerge: { request: CaseRef; answer: Done };
  case_tag: { request: CaseTag; answer: Done };
  case_snooze: { request: CaseSnooze; answer: Done };
  case_siblings: { request: CaseRef; answer: CaseSiblings };
  case_repeats: { request: CaseRef; answer: RepeatList };
  view_list: { request: Nothing; answer: ViewList };
  view_save: { request: ViewSave; answer: ViewSaved };
  view_delete: { request: ViewRef; answer: Done };
  policy_book: { request: Nothing; answer: PolicyBook };
  policy_show: { request: PolicyRef; answer: PolicyView };
  policy_preview: { request: PolicyDraft; answer: PolicyPreview };
  policy_set: { request: PolicyDraft; answer: PolicySaved };
  policy_publish: { request: PolicyPublish; answer: Done };
  policy_reviewed: { request: Nothing; answer: Done };
  policy_first: { request: PolicyAnswers; answer: PolicyDraft };
  playbook_list: { request: Nothing; answer: PlaybookList };
  playbook_show: { request: PlaybookRef; answer: PlaybookView };
  playbook_save: { request: PlaybookSave; answer: Done };
  playbook_reset: { request: PlaybookRef; answer: Done };
  case_playbook_renew: { request: CaseRef; answer: Done };
  case_lesson: { request: CaseLesson; answer: Done };
  case_needed_by: { request: CaseNeededBy; answer: Done };
  case_occasion: { request: CaseOccasion; answer: Done };
  promise_end: { request: PromiseEnd; answer: Done };
  order_letter_render: { request: OrderLetterRequest; answer: LetterDraft };
  order_letter_send: { request: OrderLetterSend; answer: Done };
  order_letters: { request: OrderRef; answer: OrderLetters };
  request_show: { request: CaseRef; answer: RequestView };
  request_reasons: { request: Nothing; answer: RequestReasons };
  request_reread: { request: RequestReread; answer: Done };
  request_fact: { request: RequestFactSet; answer: Done };
  request_cite: { request: RequestCite; answer: Done };
  conduct_set: { request: ConductSet; answer: Done };
  refund_list: { request: RefundQuery; answer: LedgerView };
  remedy_add: { request: RemedyAdd; answer: RemedyAdded };
  paid_set: { request: PaidSet; answer: Done };
  credit_make: { request: CreditMake; answer: CreditMade };
  credit_redeem: { request: CreditRedeem; answer: CreditRedeemed };
  offer_add: { request: OfferAdd; answer: Done };
  offer_answer: { request: OfferReply; answer: Done };
  obligation_add: { request: ObligationAdd; answer: Done };
  obligation_done: { request: ObligationRef; answer: Done };
  report_show: { request: ReportAsk; answer: ReportView };
  prevention_mark: { request: PreventionMark; answer: Done };
}

export type AddressParts = { 
/**
 * Addressee.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Line 1.
 */
line1: string, 
/**
 * Line 2.
 */
line2: string, 
/**
 * City.
 */
city: string, 
/**
 * Region.
 */
region: string, 
/**
 * Postal code.
 */
postal_code: string, 
/**
 * Country.
 */
country: string, };
export type AddressView = { 
/**
 * Addressee.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Line 1.
 */
line1: string, 
/**
 * Line 2.
 */
line2: string, 
/**
 * City.
 */
city: string, 
/**
 * Region.
 */
region: string, 
/**
 * Postal code.
 */
postal_code: string, 
/**
 * Country as imported.
 */
country: string, 
/**
 * The block, byte for byte what letters print.
 */
raw: string, };
export type AppState = { 
/**
 * Version of Docket.
 */
version: string, 
/**
 * No order has ever been imported.
 */
first_start: boolean, 
/**
 * The store holds the sample shop.
 */
sample_shop: boolean, 
/**
 * Where the store lies.
 */
store_path: string, 
/**
 * Language of the user interface, and how it tells days and times: `en-GB`, `en-US` or `de`.
 */
language: string, 
/**
 * IANA zone of the shop.
 */
time_zone: string, 
/**
 * Now, by the core's clock; RFC 3339.
 */
now: string, 
/**
 * Today in the shop's zone.
 */
today: string, 
/**
 * Open matters on Today that are overdue or due today.
 */
today_count: number, 
/**
 * Lost-package cases that are not done.
 */
lost_count: number, 
/**
 * Requests to cancel and withdrawals that are not done.
 */
request_count: number, 
/**
 * The shop's policy should be looked through.
 */
policy_review_due: boolean, 
/**
 * Orders in the store.
 */
order_count: number, 
/**
 * Parcels and payments that wait for their order.
 */
waiting_count: number, 
/**
 * Shops known.
 */
shops: Array<ShopView>, 
/**
 * What undo would take back; null when nothing.
 */
undo: UndoView | null, 
/**
 * What redo would do again; null when nothing.
 */
redo: UndoView | null, 
/**
 * When the last backup was verified by reopening it; null when never.
 */
backup_verified_at: string | null, };
export type ArrivalView = { 
/**
 * First day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day, `YYYY-MM-DD`.
 */
by: string, 
/**
 * Whether the last day is over.
 */
late: boolean, 
/**
 * In words, with the days that were counted and the calendar.
 */
text: string, 
/**
 * Who says so.
 */
source: SaysView, };
export type AssessmentView = { 
/**
 * Case.
 */
case: string, 
/**
 * `accept`, `accept_as_return`, `offer`, `decline`, `manual_review`.
 */
verdict: string, 
/**
 * In words.
 */
verdict_text: string, 
/**
 * The deciding reason.
 */
summary: string, 
/**
 * `ordered`, `processing`, `shipped`, `delivered`, `returned`.
 */
stage: string, 
/**
 * In words.
 */
stage_text: string, 
/**
 * What is known of the request, and what is asked for.
 */
facts: Array<RequestFactView>, 
/**
 * Version of the policy in force at the order date; null without one.
 */
policy_version: number | null, 
/**
 * Which version it is and since when, or why there is none.
 */
policy_text: string, 
/**
 * Its clauses about cancelling, returning and refunding.
 */
clauses: Array<ClauseThenView>, 
/**
 * Why, the deciding reason first.
 */
reasons: Array<ReasonView>, 
/**
 * The right to withdraw.
 */
statutory: StatutoryView, 
/**
 * What may be pressed on the platform.
 */
moves: Array<MoveView>, 
/**
 * The ways out, the recommended one first.
 */
remedies: Array<WayView>, 
/**
 * What the order cost the seller.
 */
costs: Array<OrderCostView>, 
/**
 * Last day to answer, where policy or platform give one.
 */
answer_by: string | null, 
/**
 * That day in words; empty without one.
 */
answer_by_text: string, 
/**
 * Who would pay beside the seller.
 */
protection: Array<ProtectionView>, 
/**
 * How requests like this one were decided, the newest first.
 */
precedents: Array<DecisionView>, 
/**
 * In words.
 */
precedents_text: string, 
/**
 * What was decided about this one; null while nothing was.
 */
decided: DecisionView | null, 
/**
 * The letter that the decision asks for now; null where there is none, or it was sent.
 */
next_letter: NextLetter | null, };
export type Attach = { 
/**
 * Case.
 */
case: string, 
/**
 * Absolute paths.
 */
paths: Array<string>, 
/**
 * What they show; null when nobody has said.
 */
kind: string | null, 
/**
 * Entry of the timeline they belong to; null for the case as a whole.
 */
entry: string | null, };
export type AttachmentRef = { 
/**
 * Id.
 */
attachment: string, };
export type AttachmentSaved = { 
/**
 * Path; null when cancelled.
 */
file: string | null, };
export type AttachmentView = { 
/**
 * Id (`A-3`).
 */
id: string, 
/**
 * The entry it belongs to; null for the case as a whole.
 */
entry: string | null, 
/**
 * What it shows.
 */
kind: string, 
/**
 * In words.
 */
kind_text: string, 
/**
 * Name.
 */
file_name: string, 
/**
 * Media type by content.
 */
media: string, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * SHA-256, hex.
 */
sha256: string, 
/**
 * When it was attached; RFC 3339.
 */
added_at: string, };
export type BackupMade = { 
/**
 * Path; null when cancelled.
 */
file: string | null, 
/**
 * Verified by reopening.
 */
ok: boolean, };
export type CalmMark = { 
/**
 * The words.
 */
words: string, 
/**
 * `accusation`, `insult`, `threat`, `pressure`, `guarantee` or `shouting`.
 */
concern: string, 
/**
 * What is wrong with them, as a sentence.
 */
text: string, };
export type CalmMarks = { 
/**
 * Marks in reading order; empty when the text is calm.
 */
marks: Array<CalmMark>, };
export type CalmText = { 
/**
 * The text.
 */
text: string, 
/**
 * Its language.
 */
lang: string, };
export type CancelDecide = { 
/**
 * Case.
 */
case: string, 
/**
 * The way that is taken.
 */
way: string, 
/**
 * Why it goes another way than policy and law say; empty when it does not.
 */
because: string, };
export type CaseBulk = { 
/**
 * Cases.
 */
cases: Array<string>, 
/**
 * `snooze`, `wake`, `tag`, `untag`, `close` or `done` (ticks off what is due).
 */
action: string, 
/**
 * For `snooze`: a day or an instant.
 */
until: string | null, 
/**
 * For `tag` and `untag`.
 */
tag: string | null, 
/**
 * For `close`.
 */
resolution: string | null, 
/**
 * For `close`: a word for promises that stay open.
 */
because: string, };
export type CaseBulkDone = { 
/**
 * Cases it was done to.
 */
cases: Array<string>, 
/**
 * Cases that were left as they were.
 */
refused: Array<CaseRefused>, 
/**
 * The change, one for all.
 */
done: Done, };
export type CaseClose = { 
/**
 * Case.
 */
case: string, 
/**
 * Resolution.
 */
resolution: string, 
/**
 * Word why open promises may stay unkept; empty when none is open.
 */
because: string, };
export type CaseLabel = { 
/**
 * Case.
 */
case: string, 
/**
 * Whether on the platform; null takes the word back.
 */
on_platform: boolean | null, };
export type CaseLesson = { 
/**
 * Case.
 */
case: string, 
/**
 * In the seller's words.
 */
lesson: string, 
/**
 * Feedback the buyer left; empty when none.
 */
feedback: string, };
export type CaseList = { 
/**
 * How many match in all.
 */
total: number, 
/**
 * Rows left out first.
 */
offset: number, 
/**
 * Whether a search found more than is looked at; the newest cases are.
 */
capped: boolean, 
/**
 * Rows.
 */
rows: Array<CaseRow>, 
/**
 * Rises with every change; pages of one list belong to one revision.
 */
revision: number, };
export type CaseLog = { 
/**
 * Case.
 */
case: string, 
/**
 * Channel: `platform_message`, `case_thread`, `email`, `phone`, `letter`, `in_person`; or `note` for a private note.
 */
channel: string, 
/**
 * From: `buyer`, `seller`, `carrier`, `platform`, `authority`.
 */
from: string, 
/**
 * To.
 */
to: string, 
/**
 * When it happened; null is now.
 */
at: string | null, 
/**
 * Text.
 */
text: string, };
export type CaseMerge = { 
/**
 * The case that ends.
 */
case: string, 
/**
 * The case that goes on.
 */
into: string, };
export type CaseNeededBy = { 
/**
 * Case.
 */
case: string, 
/**
 * `YYYY-MM-DD`; null takes it away.
 */
day: string | null, };
export type CaseOccasion = { 
/**
 * Case.
 */
case: string, 
/**
 * `wedding`, `birthday`, `holiday`; null for none.
 */
occasion: string | null, };
export type CaseOpen = { 
/**
 * Order, id or number.
 */
order: string, 
/**
 * Kind (`item_not_received`).
 */
kind: string, 
/**
 * What the buyer said, in the buyer's words; empty when nothing yet.
 */
reason: string, 
/**
 * When the buyer wrote: a day or an instant; null means now.
 */
at: string | null, 
/**
 * Why the buyer asks to cancel (`order_mistake`), as far as it is said; null where that is not asked.
 */
asked_reason: string | null, 
/**
 * The day on which the buyer needs the goods, `YYYY-MM-DD`; null when nobody said.
 */
needed_by: string | null, };
export type CaseOpened = { 
/**
 * Case.
 */
case: string, 
/**
 * Whether it was open already.
 */
existing: boolean, 
/**
 * The change.
 */
done: Done, };
export type CaseQuery = { 
/**
 * Only this kind.
 */
kind: string | null, 
/**
 * Only what buyers ask to cancel or withdraw from, or only cases about parcels; null lists both.
 */
requests: boolean | null, 
/**
 * `open` (not done), `done`, or a status; null lists all.
 */
status: string | null, 
/**
 * Words searched in everything of a case: numbers, buyer, items, what was written.
 */
find: string, 
/**
 * `active`, `paused` or `done`.
 */
category: string | null, 
/**
 * Who is awaited: `seller`, `buyer`, `carrier`, `platform`, `authority`.
 */
waiting_on: string | null, 
/**
 * Stage at the platform.
 */
stage: string | null, 
/**
 * A tag.
 */
tag: string | null, 
/**
 * Only cases that are put off, or only those that are not.
 */
snoozed: boolean | null, 
/**
 * Only cases whose clock has run out.
 */
overdue: boolean, 
/**
 * Id of a shop.
 */
shop: string | null, 
/**
 * `clock`, `money` (by currency, then amount), `age`, `number` or `needed`; empty is by clock.
 */
sort: string, 
/**
 * The other way round.
 */
descending: boolean, 
/**
 * Rows to leave out first.
 */
offset: number, 
/**
 * The most rows; nothing is the most there may be, 500.
 */
limit: number | null, };
export type CaseRef = { 
/**
 * Case.
 */
case: string, };
export type CaseRefused = { 
/**
 * Case.
 */
case: string, 
/**
 * Code of the reason.
 */
code: string, 
/**
 * The reason in words.
 */
message: string, };
export type CaseRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Order id.
 */
order: string, 
/**
 * Order number.
 */
number: string, 
/**
 * Platform.
 */
platform: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * Status.
 */
status: string, 
/**
 * Status in words.
 */
status_text: string, 
/**
 * `active`, `paused`, `done`.
 */
status_category: string, 
/**
 * Buyer.
 */
buyer: string, 
/**
 * Items in one line.
 */
items: string, 
/**
 * The next step in words; empty when done.
 */
next_step: string, 
/**
 * Waiting on: `seller`, `buyer`, `carrier`, `authority`; null when done.
 */
waiting_on: string | null, 
/**
 * Money at stake.
 */
exposure: MoneyView | null, 
/**
 * Next clock; RFC 3339.
 */
due_at: string | null, 
/**
 * Opened; RFC 3339.
 */
opened_at: string, 
/**
 * How it ended; null while open.
 */
resolution: string | null, 
/**
 * Kind in words.
 */
kind_text: string, 
/**
 * Stage at the platform in words; empty when the platform does not know of it.
 */
stage_text: string, 
/**
 * Since when somebody else is awaited; RFC 3339.
 */
waiting_since: string | null, 
/**
 * Put off until then; RFC 3339; null when it is not put off now.
 */
snoozed_until: string | null, 
/**
 * The day on which the buyer needs the goods, `YYYY-MM-DD`; null when unknown.
 */
needed_by: string | null, 
/**
 * Tags.
 */
tags: Array<string>, };
export type CaseSiblings = { 
/**
 * Other cases on the order, then other cases of the buyer.
 */
cases: Array<Sibling>, 
/**
 * Cases that were merged into this one.
 */
merged: Array<MergedCase>, 
/**
 * How this one was merged into another; null when it was not.
 */
merge: MergedCase | null, 
/**
 * Tags of the case.
 */
tags: Array<string>, 
/**
 * Put off until then; RFC 3339; null when it is not put off now.
 */
snoozed_until: string | null, };
export type CaseSnooze = { 
/**
 * Case.
 */
case: string, 
/**
 * A day or an instant; null takes it up again.
 */
until: string | null, };
export type CaseStageSet = { 
/**
 * Case.
 */
case: string, 
/**
 * Stage.
 */
stage: string, 
/**
 * When it began: a day or an instant; null when that is not known.
 */
at: string | null, 
/**
 * What the platform calls it.
 */
words: string, };
export type CaseStep = { 
/**
 * Case.
 */
case: string, 
/**
 * Step.
 */
step: string, 
/**
 * `done`, `skip`, `reopen`.
 */
action: string, 
/**
 * Word of the seller for `skip`, or for a refund or replacement that somebody else would likely pay; empty
 * otherwise.
 */
because: string, 
/**
 * Answer, when the step asks one.
 */
answer: string | null, 
/**
 * Fields by id.
 */
fields: { [key in string]: string }, };
export type CaseSuspect = { 
/**
 * Case.
 */
case: string, 
/**
 * `unknown`, `theft`, `misdelivery`, `early_delivery_scan`, `delay`, `customs`, `fraud`.
 */
cause: string, 
/**
 * What indicates it.
 */
because: string, };
export type CaseTag = { 
/**
 * Case.
 */
case: string, 
/**
 * Tag.
 */
tag: string, 
/**
 * Whether to give it; else it is taken away.
 */
add: boolean, };
export type CaseView = { 
/**
 * Id.
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * Heading ("Owen Castle: item not received").
 */
title: string, 
/**
 * Status.
 */
status: string, 
/**
 * Status in words.
 */
status_text: string, 
/**
 * `active`, `paused`, `done`.
 */
status_category: string, 
/**
 * Stage at the platform.
 */
platform_stage: string, 
/**
 * When that stage began; null when nobody said.
 */
platform_stage_at: string | null, 
/**
 * What the platform itself calls it.
 */
platform_words: string, 
/**
 * Stages there are: id and words.
 */
platform_stages: Array<Choice>, 
/**
 * Deadlines of rules, and where two of them clash.
 */
deadlines: DeadlineList, 
/**
 * Opened.
 */
opened_at: string, 
/**
 * Closed.
 */
closed_at: string | null, 
/**
 * How it ended.
 */
resolution: string | null, 
/**
 * Waiting on.
 */
waiting_on: string | null, 
/**
 * Money at stake.
 */
exposure: MoneyView | null, 
/**
 * Why it was opened, in the buyer's words.
 */
reason: string, 
/**
 * The order.
 */
order: OrderView, 
/**
 * Playbook.
 */
playbook: string, 
/**
 * Its version, as frozen at opening.
 */
playbook_version: number, 
/**
 * Steps in order.
 */
steps: Array<StepView>, 
/**
 * Waits and other clocks, soonest first.
 */
clocks: Array<ClockView>, 
/**
 * Promises made.
 */
promises: Array<PromiseView>, 
/**
 * Reminders not done.
 */
reminders: Array<ReminderView>, 
/**
 * Timeline, oldest first.
 */
timeline: Array<EntryView>, 
/**
 * Private suspicion: cause.
 */
suspected_cause: string, 
/**
 * Private suspicion: why.
 */
suspected_because: string, 
/**
 * Papers made.
 */
papers: Array<PaperMade>, 
/**
 * Resolutions offered when closing.
 */
resolutions: Array<ResolutionChoice>, 
/**
 * Language letters to this buyer are written in.
 */
letter_language: string, 
/**
 * A sentence of sympathy in that language; null where there is none.
 */
empathy: string | null, 
/**
 * Resolution that the answers so far propose; null when none.
 */
proposed_resolution: string | null, 
/**
 * The step to do next; null when none is ready.
 */
next_step: string | null, 
/**
 * The letter of thanks that a case which ended well proposes; null when none.
 */
thanks: string | null, 
/**
 * What was learned; empty when nothing yet.
 */
lesson: string, 
/**
 * Feedback the buyer left; empty when none.
 */
feedback: string, 
/**
 * The day on which the buyer needs the goods, `YYYY-MM-DD`; null when unknown.
 */
needed_by: string | null, 
/**
 * How the case stands to that day: `in_time`, `endangered`, `passed`; null without one, or once the case ended.
 */
needed_state: string | null, 
/**
 * What would miss that day, a sentence each.
 */
needed_warnings: Array<string>, 
/**
 * What the goods are for, from the tags: `wedding`, `birthday`, `holiday`; null when nothing is said.
 */
occasion: string | null, 
/**
 * When the parcel is expected; null while that is not known.
 */
arrival: ArrivalView | null, 
/**
 * Whether new cases take another version of the playbook than this one has.
 */
playbook_newer: boolean, };
export type CheckGroup = { 
/**
 * Id.
 */
id: string, 
/**
 * In words.
 */
title: string, 
/**
 * Items.
 */
items: Array<CheckItem>, };
export type CheckItem = { 
/**
 * Id.
 */
id: string, 
/**
 * What to have.
 */
title: string, 
/**
 * What it prevents.
 */
why: string, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Whether Docket finds it out by itself; else the seller ticks it off.
 */
proven: boolean, 
/**
 * What Docket found; empty where the seller ticks it off.
 */
found: Array<string>, 
/**
 * Who says so, where somebody beside Docket does.
 */
source: SaysView | null, };
export type CheckReport = { 
/**
 * Nothing wrong.
 */
ok: boolean, 
/**
 * What is wrong, as sentences.
 */
problems: Array<string>, };
export type ChecklistView = { 
/**
 * Shop.
 */
shop: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many items are done.
 */
done: number, 
/**
 * How many there are.
 */
total: number, 
/**
 * Both in words.
 */
progress: string, 
/**
 * Items, by what they are about.
 */
groups: Array<CheckGroup>, };
export type Choice = { 
/**
 * Value.
 */
value: string, 
/**
 * Words.
 */
text: string, };
export type ClashView = { 
/**
 * The sentence.
 */
text: string, 
/**
 * When the platform's answer is due.
 */
answer_due: string, 
/**
 * When the carrier's claim opens.
 */
claim_opens: string, };
export type ClauseChoice = { 
/**
 * Stable name.
 */
value: string, 
/**
 * Its heading.
 */
text: string, 
/**
 * What buyers read.
 */
sentence: string, };
export type ClauseDifference = { 
/**
 * Kind.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * How it was; null when it is new.
 */
before: string | null, 
/**
 * How it is; null when it is gone.
 */
after: string | null, };
export type ClauseDraft = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Fields.
 */
fields: Array<ClauseValue>, 
/**
 * The seller's own words.
 */
texts: Array<LanguageText>, };
export type ClauseFieldView = { 
/**
 * Name.
 */
name: string, 
/**
 * Label.
 */
label: string, 
/**
 * `choice`, `choices` (names divided by commas), `number`, `money`, `flag` (`yes`, `no`).
 */
kind: string, 
/**
 * Whether the clause says nothing without it.
 */
required: boolean, 
/**
 * Least and most for `number`.
 */
min: number | null, 
/**
 * Most.
 */
max: number | null, 
/**
 * Choices for `choice`, `choices` and `flag`.
 */
choices: Array<Choice>, 
/**
 * The field without which this one does not apply; null when it always does.
 */
only_if_field: string | null, 
/**
 * The value it must have.
 */
only_if_value: string | null, };
export type ClauseKindView = { 
/**
 * Id, also the one that verdicts cite.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is about, in words.
 */
group: string, 
/**
 * Whether buyers read it.
 */
published: boolean, 
/**
 * Fields.
 */
fields: Array<ClauseFieldView>, };
export type ClauseThenView = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Whether the decision rests on it.
 */
cited: boolean, };
export type ClauseValue = { 
/**
 * Name.
 */
name: string, 
/**
 * Value in its text form.
 */
value: string, };
export type ClauseView = { 
/**
 * Kind.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Whether buyers read it.
 */
published: boolean, 
/**
 * What buyers read, by language.
 */
sentences: Array<LanguageText>, };
export type ClockView = { 
/**
 * Id of the step that started it.
 */
step: string, 
/**
 * In words ("Wait for the postal inspector").
 */
what: string, 
/**
 * Who is awaited.
 */
party: string, 
/**
 * Started; RFC 3339.
 */
opens: string, 
/**
 * Ends; RFC 3339.
 */
due: string, 
/**
 * `running`, `over`, `ended`.
 */
state: string, 
/**
 * Days in words ("10 business days").
 */
days_text: string, 
/**
 * Days, as used.
 */
days: number, 
/**
 * Where the days come from, in words ("your setting", "our suggestion, recalled").
 */
basis: string, };
export type ColumnView = { 
/**
 * Heading.
 */
heading: string, 
/**
 * Its first cells that are not empty.
 */
samples: Array<string>, 
/**
 * The field it is read as; null when it is left out.
 */
field: string | null, 
/**
 * Whether the seller said so.
 */
by_hand: boolean, };
export type ConductSet = { 
/**
 * Case.
 */
case: string, 
/**
 * What happened; null takes the note away.
 */
because: string | null, };
export type CostPartView = { 
/**
 * `item`, `packaging`, `postage`, `fees`, …
 */
kind: string, 
/**
 * In words.
 */
label: string, 
/**
 * Null when it is not known.
 */
amount: MoneyView | null, };
export type CreditMade = { 
/**
 * Code.
 */
code: string, 
/**
 * What happened.
 */
done: Done, };
export type CreditMake = { 
/**
 * Case.
 */
case: string, 
/**
 * `12.34` or `12.34 USD`.
 */
amount: string, 
/**
 * Code; without it one is made.
 */
code: string | null, 
/**
 * Last day; without it there is none.
 */
expires_on: string | null, };
export type CreditRedeem = { 
/**
 * Code.
 */
code: string, 
/**
 * How much; without it all that is left.
 */
amount: string | null, 
/**
 * For what.
 */
reference: string | null, };
export type CreditRedeemed = { 
/**
 * What is left.
 */
balance: MoneyView, 
/**
 * What happened.
 */
done: Done, };
export type CreditView = { 
/**
 * Code.
 */
code: string, 
/**
 * Case.
 */
case: string, 
/**
 * Amount it was made with.
 */
amount: MoneyView, 
/**
 * What is left.
 */
balance: MoneyView, 
/**
 * Last day; null when it has none.
 */
expires_on: string | null, 
/**
 * The last day has passed.
 */
expired: boolean, 
/**
 * What was taken from it.
 */
redemptions: Array<RedemptionView>, };
export type CriterionView = { 
/**
 * `total_in_limit`, `right_door`, …
 */
kind: string, 
/**
 * `met`, `unmet`, `unknown`.
 */
state: string, 
/**
 * State in words.
 */
state_text: string, 
/**
 * The condition in words.
 */
label: string, 
/**
 * Why it stands so.
 */
why: string, };
export type DateChoice = { 
/**
 * `mdy`, `dmy`, `ymd`.
 */
order: string, 
/**
 * In words.
 */
text: string, 
/**
 * Dates of the file.
 */
samples: Array<SampleDate>, };
export type DeadlineCorrect = { 
/**
 * Case.
 */
case: string, 
/**
 * Rule.
 */
rule: string, 
/**
 * Figure for the first day; null leaves the rule's.
 */
opens: number | null, 
/**
 * Figure for the last day; null leaves the rule's.
 */
due: number | null, 
/**
 * Day from which it counts, where no file tells it.
 */
basis_on: string | null, 
/**
 * Why.
 */
note: string, 
/**
 * For every case, not only this one.
 */
everywhere: boolean, };
export type DeadlineList = { 
/**
 * Deadlines, soonest end first, unknown ones last.
 */
deadlines: Array<DeadlineView>, 
/**
 * The platform that asks before the carrier can be asked; null when none does.
 */
clash: ClashView | null, };
export type DeadlineMet = { 
/**
 * Case.
 */
case: string, 
/**
 * Rule.
 */
rule: string, 
/**
 * Whether it was met.
 */
met: boolean, };
export type DeadlineView = { 
/**
 * Rule.
 */
rule: string, 
/**
 * Version of the rule's pack.
 */
version: number, 
/**
 * What it is for, as an id.
 */
what: string, 
/**
 * What it is for, in words ("Answer eBay").
 */
title: string, 
/**
 * Who has to act, or may.
 */
party: string, 
/**
 * Service of the carrier by name; empty when it does not matter.
 */
service: string, 
/**
 * First moment; null when it is open from the beginning.
 */
opens: EdgeView | null, 
/**
 * Last moment; null when it does not end.
 */
due: EdgeView | null, 
/**
 * `unknown`, `not_open_yet`, `open`, `near`, `passed`, `met`.
 */
state: string, 
/**
 * State in words.
 */
state_text: string, 
/**
 * What is not known yet, as a sentence; null when everything is.
 */
missing: string | null, 
/**
 * Whether the day that is missing can be told by hand.
 */
missing_day: boolean, 
/**
 * When it was met.
 */
met_at: string | null, 
/**
 * Whose business days it counts; empty when it counts none.
 */
calendar: string, 
/**
 * Zone in which its days begin and end.
 */
zone: string, 
/**
 * What the seller wrote to a correction; null when nothing is corrected.
 */
note: string | null, };
export type DecisionList = { 
/**
 * The newest first.
 */
decisions: Array<DecisionView>, };
export type DecisionView = { 
/**
 * Case.
 */
case: string, 
/**
 * Number of the order.
 */
number: string, 
/**
 * When.
 */
at: string, 
/**
 * What was advised.
 */
verdict: string, 
/**
 * In words.
 */
verdict_text: string, 
/**
 * The way that was taken.
 */
way: string, 
/**
 * In words.
 */
way_text: string, 
/**
 * Why it went another way than policy and law say; empty when it did not.
 */
because: string, 
/**
 * The whole in one line.
 */
text: string, };
export type DemoMade = { 
/**
 * Orders.
 */
orders: number, 
/**
 * Cases.
 */
cases: number, 
/**
 * The change.
 */
done: Done, };
export type Done = { 
/**
 * Id of the operation; null when nothing changed.
 */
op: string | null, 
/**
 * Sentence for the toast.
 */
text: string, 
/**
 * Tags of what changed, also published as an event.
 */
changed: Array<string>, };
export type DoorView = { 
/**
 * `free`, `used`, `not_used`.
 */
state: string, 
/**
 * The sentence to show; empty when there is nothing to say.
 */
text: string, 
/**
 * Why this door.
 */
why: string, 
/**
 * The channel; null where none is known.
 */
channel: string | null, 
/**
 * The channel in words.
 */
channel_text: string, 
/**
 * Who says so; null where no rule is known.
 */
source: SaysView | null, };
export type EarlierAddressView = { 
/**
 * The block.
 */
address: string, 
/**
 * File that told it; empty when the seller wrote it or it is not known any more.
 */
file: string, 
/**
 * The address that came after it, as a block.
 */
replaced_with: string, 
/**
 * File that told the next one; empty when the seller wrote it.
 */
replaced_by_file: string, 
/**
 * Whether the seller wrote the next one.
 */
by_hand: boolean, 
/**
 * When it was replaced; RFC 3339.
 */
at: string | null, 
/**
 * Why the seller replaced it; empty when a file did.
 */
because: string, };
export type EdgeView = { 
/**
 * The moment; null while it is unknown.
 */
at: string | null, 
/**
 * Figure as it was used.
 */
figure: number, 
/**
 * What it counts.
 */
unit: string, 
/**
 * The rule in words ("15 days after the day of mailing").
 */
text: string, 
/**
 * When that was: a day or an instant; null while it is unknown.
 */
basis_at: string | null, 
/**
 * Figure of the rule, where the seller corrected it.
 */
instead_of: number | null, 
/**
 * Who says so.
 */
source: string, 
/**
 * Link.
 */
url: string | null, 
/**
 * Grade.
 */
grade: string, 
/**
 * Day on which somebody looked last.
 */
checked: string, 
/**
 * Other values that were seen.
 */
others: Array<OtherValueView>, };
export type EditView = { 
/**
 * `ship_to`, `buyer_name`, `buyer_email` or `buyer_phone`.
 */
field: string, 
/**
 * What the seller wrote; an address as one block.
 */
value: string, 
/**
 * What the files said then.
 */
before: string, 
/**
 * When; RFC 3339.
 */
at: string, 
/**
 * Why.
 */
because: string, 
/**
 * What the files say now, when that is neither; null while nothing contradicts.
 */
conflict: string | null, };
export type EntryEdit = { 
/**
 * Entry.
 */
entry: string, 
/**
 * The way it took; `note` for a private note.
 */
channel: string, 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, 
/**
 * When it happened; RFC 3339.
 */
at: string, 
/**
 * Text.
 */
text: string, };
export type EntryRecord = { 
/**
 * Entry.
 */
entry: string, 
/**
 * Whether it can be put right and struck out.
 */
editable: boolean, 
/**
 * The way it took, by name; `note` for a private note.
 */
channel: string, 
/**
 * How many earlier versions there are.
 */
versions: number, 
/**
 * When it was struck out; null when it was not.
 */
struck_at: string | null, 
/**
 * Why it was struck out.
 */
struck_because: string, 
/**
 * Whether it brings word from the carrier, so that the buyer can be told.
 */
from_carrier: boolean, 
/**
 * When the buyer was told; null when not yet.
 */
relayed_at: string | null, };
export type EntryRef = { 
/**
 * Entry.
 */
entry: string, };
export type EntryRelayed = { 
/**
 * Entry.
 */
entry: string, 
/**
 * Told, or not.
 */
relayed: boolean, };
export type EntryStrike = { 
/**
 * Entry.
 */
entry: string, 
/**
 * Why it does not count.
 */
because: string, };
export type EntryVersionView = { 
/**
 * When it was replaced; RFC 3339.
 */
replaced_at: string, 
/**
 * When it happened, as it was written then; RFC 3339.
 */
at: string, 
/**
 * The way it took, in words; null for a note.
 */
channel: string | null, 
/**
 * From whom.
 */
from: string | null, 
/**
 * To whom.
 */
to: string | null, 
/**
 * Text.
 */
body: string, };
export type EntryVersions = { 
/**
 * Oldest first.
 */
versions: Array<EntryVersionView>, };
export type EntryView = { 
/**
 * Id.
 */
id: string, 
/**
 * When it happened; RFC 3339.
 */
at: string, 
/**
 * When it was written down, when that differs; RFC 3339.
 */
recorded_at: string, 
/**
 * `opened`, `message`, `call`, `letter`, `paper`, `step`, `note`, `status`, `suspicion`, `wait`, `reminder`, `remedy`.
 */
kind: string, 
/**
 * Channel; null when none.
 */
channel: string | null, 
/**
 * From whom; null when none.
 */
from: string | null, 
/**
 * To whom; null when none.
 */
to: string | null, 
/**
 * Headline in words.
 */
title: string, 
/**
 * Full text; empty when none.
 */
body: string, 
/**
 * Whether it never leaves the case file.
 */
private: boolean, };
export type EvidenceItemView = { 
/**
 * `status_delivered`, `place_match`, …
 */
kind: string, 
/**
 * `ok`, `missing`, `unknown`, `not_needed`.
 */
state: string, 
/**
 * State in words.
 */
state_text: string, 
/**
 * The point in words.
 */
label: string, 
/**
 * The fact it rests on, or what is missing.
 */
fact: string, 
/**
 * Whether the platform asks for it, or it only helps.
 */
needed: boolean, };
export type EvidencePackSave = { 
/**
 * Case.
 */
case: string, 
/**
 * `pdf`: the document; `zip`: the document with the attached files.
 */
form: string, };
export type EvidencePackSaved = { 
/**
 * Path; null when cancelled.
 */
file: string | null, 
/**
 * Where it is over what the platform takes.
 */
over: Array<string>, 
/**
 * The change.
 */
done: Done, };
export type EvidencePackView = { 
/**
 * Case.
 */
case: string, 
/**
 * The platform's list that it was held against; null where none is known.
 */
profile: string | null, 
/**
 * How many sections are complete, in words.
 */
meter: string, 
/**
 * How many sections are complete.
 */
complete_sections: number, 
/**
 * Whether all of them are.
 */
complete: boolean, 
/**
 * Sections.
 */
sections: Array<PackSectionView>, 
/**
 * What stays in the case, sentence by sentence.
 */
stays: Array<string>, 
/**
 * How many attached files it takes along.
 */
attachments: number, 
/**
 * What the platform takes; null where nobody told.
 */
limits: PackLimitsView | null, };
export type EvidenceView = { 
/**
 * Profile.
 */
profile: string, 
/**
 * Heading ("Evidence for eBay: strong").
 */
title: string, 
/**
 * `strong`, `likely`, `weak`, or `wait` while the platform asks the buyer to wait.
 */
forecast: string, 
/**
 * What that means.
 */
forecast_text: string, 
/**
 * Letter that asks the buyer to wait; null unless the forecast is `wait`.
 */
letter: string | null, 
/**
 * Why it is no promise.
 */
caveat: string, 
/**
 * Points in the platform's order.
 */
items: Array<EvidenceItemView>, 
/**
 * Who says so.
 */
source: SaysView, };
export type FaqText = { 
/**
 * Language code.
 */
lang: string, 
/**
 * Question.
 */
question: string, 
/**
 * Answer; null while nothing can be answered.
 */
answer: string | null, };
export type FaqView = { 
/**
 * Id.
 */
id: string, 
/**
 * Behind how many cases it stands.
 */
cases: number, 
/**
 * In every language.
 */
texts: Array<FaqText>, 
/**
 * Clauses that would answer it and are not there.
 */
missing: Array<Choice>, 
/**
 * The same as a sentence; empty when none is missing.
 */
missing_text: string, };
export type FieldChoice = { 
/**
 * Field name.
 */
value: string, 
/**
 * In words.
 */
text: string, 
/**
 * The group it is listed under, in words.
 */
group: string, 
/**
 * Kinds of files that read it.
 */
kinds: Array<string>, };
export type FieldView = { 
/**
 * Id.
 */
id: string, 
/**
 * Label.
 */
label: string, 
/**
 * `text`, `date`, `money`, `days`, `phone`, `choice`, `long_text`.
 */
kind: string, 
/**
 * Value so far; empty when missing.
 */
value: string, 
/**
 * Whether it must be filled.
 */
required: boolean, 
/**
 * Answers of its step that cannot be given without it.
 */
required_for: Array<string>, 
/**
 * What the figure or field is about; empty when clear.
 */
hint: string, 
/**
 * Choices for `choice`.
 */
choices: Array<Choice>, };
export type FilePreview = { 
/**
 * Path.
 */
path: string, 
/**
 * File name.
 */
name: string, 
/**
 * Why the file cannot be imported, as a sentence; null when it can.
 */
error: string | null, 
/**
 * Stable code of that; `import_unknown_format` has columns all the same, for the seller to name.
 */
error_code: string | null, 
/**
 * Platform id.
 */
platform: string, 
/**
 * Format id (`etsy_orders`).
 */
format: string, 
/**
 * Format in words ("Etsy sold orders").
 */
title: string, 
/**
 * Reason in words ("because of 36 of 36 columns").
 */
because: string, 
/**
 * What its records are about: `orders`, `items`, `shipments`, `payments`, `tracking`.
 */
kind: string, 
/**
 * Locale of the wording (`en-US`).
 */
locale: string, 
/**
 * Encoding ("UTF-8").
 */
encoding: string, 
/**
 * Encoding in words ("Windows, Western Europe"); empty when it has no other.
 */
encoding_name: string, 
/**
 * The separator itself.
 */
separator: string, 
/**
 * Separator in words ("comma").
 */
delimiter: string, 
/**
 * How amounts are written ("12.50" or "12,50").
 */
decimal: string, 
/**
 * `point` or `comma`.
 */
decimal_sign: string, 
/**
 * Code of the currency of amounts that name none.
 */
currency: string | null, 
/**
 * The sheet that is read, of a workbook.
 */
sheet: string | null, 
/**
 * The sheets of a workbook.
 */
sheets: Array<string>, 
/**
 * Name of the shop the file goes to.
 */
shop: string, 
/**
 * Name of the platform's own shop, where the file goes when none is named.
 */
shop_default: string, 
/**
 * Line of the headings, from 1.
 */
header_line: number, 
/**
 * `mdy`, `dmy`, `ymd`; null when no date column.
 */
date_order: string | null, 
/**
 * The date decision in words ("month / day / year, sure from 31 rows").
 */
date_text: string, 
/**
 * Whether the dates could also be read another way, so that the seller should look.
 */
date_ambiguous: boolean, 
/**
 * Each order of dates, with dates of the file said in it; empty when the file has no dates.
 */
date_choices: Array<DateChoice>, 
/**
 * What must be answered before the file is imported.
 */
questions: Array<QuestionView>, 
/**
 * Columns in the order of the file.
 */
columns: Array<ColumnView>, 
/**
 * Every decision that holds, those remembered among them.
 */
decided: ImportFile, 
/**
 * Decisions of before that were applied; null when none were.
 */
remembered: RememberedView | null, 
/**
 * Counts.
 */
counts: ImportCounts, 
/**
 * First orders as they will be read.
 */
rows: Array<PreviewRow>, 
/**
 * First parcels or payments as they will be read.
 */
sides: Array<SideRow>, 
/**
 * Lines to look at.
 */
problems: Array<ProblemView>, 
/**
 * Lines left out (preamble, padding, footer).
 */
ignored: Array<ProblemView>, 
/**
 * Sentences about the file as a whole.
 */
warnings: Array<string>, };
export type FilingAdd = { 
/**
 * Case.
 */
case: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * Everything else.
 */
fields: FilingFields, };
export type FilingAdded = { 
/**
 * Id.
 */
filing: string, 
/**
 * The change.
 */
done: Done, };
export type FilingChange = { 
/**
 * Filing.
 */
filing: string, 
/**
 * How it stands now.
 */
fields: FilingFields, 
/**
 * What the other side said, for the timeline; empty when nothing.
 */
said: string, };
export type FilingFields = { 
/**
 * With whom.
 */
with: string, 
/**
 * Number.
 */
number: string, 
/**
 * Office.
 */
office: string, 
/**
 * Contact person.
 */
contact: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Day on which it was filed; empty is today.
 */
filed_on: string, 
/**
 * State.
 */
state: string, 
/**
 * Day by which an answer is expected; empty when unknown.
 */
expected_by: string, 
/**
 * Amount claimed.
 */
claimed: string, 
/**
 * Amount that came.
 */
paid: string, 
/**
 * Why more came than was claimed.
 */
paid_because: string, 
/**
 * The seller's own notes.
 */
notes: string, };
export type FilingKindView = { 
/**
 * Kind.
 */
value: string, 
/**
 * In plain words.
 */
text: string, 
/**
 * What it is for.
 */
hint: string, 
/**
 * Whether money can come of it.
 */
takes_money: boolean, 
/**
 * The name of the other side, as far as the order tells it; empty otherwise.
 */
with: string, };
export type FilingView = { 
/**
 * Id (`F-3`).
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * In words.
 */
kind_text: string, 
/**
 * With whom.
 */
with: string, 
/**
 * Number; empty while there is none.
 */
number: string, 
/**
 * Office.
 */
office: string, 
/**
 * Contact person.
 */
contact: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Day on which it was filed.
 */
filed_on: string, 
/**
 * State.
 */
state: string, 
/**
 * In words.
 */
state_text: string, 
/**
 * States that may follow, with their words.
 */
moves: Array<Choice>, 
/**
 * Whether the other side owes the next word.
 */
awaits_answer: boolean, 
/**
 * Day by which an answer is expected.
 */
expected_by: string | null, 
/**
 * When the answer is asked for; null when none is awaited.
 */
follow_up_at: string | null, 
/**
 * Amount claimed.
 */
claimed: MoneyView | null, 
/**
 * Amount that came.
 */
paid: MoneyView | null, 
/**
 * Why more came than was claimed.
 */
paid_because: string, 
/**
 * The seller's own notes.
 */
notes: string, 
/**
 * Whether money can come of it.
 */
takes_money: boolean, };
export type Find = { 
/**
 * Words.
 */
find: string, };
export type FormatChoice = { 
/**
 * Format id.
 */
value: string, 
/**
 * In words.
 */
text: string, 
/**
 * Platform id; `other` for a table of one's own.
 */
platform: string, 
/**
 * The platform in words.
 */
platform_text: string, 
/**
 * What its records are about: `orders`, `items`, `shipments`, `payments`, `tracking`.
 */
kind: string, };
export type Found = { 
/**
 * Hits, best first.
 */
hits: Array<Hit>, };
export type FoundByView = { 
/**
 * Step; null when none says so.
 */
step: string | null, 
/**
 * In words.
 */
text: string, 
/**
 * Whether it was after a call, a search or a report was announced.
 */
after_notice: boolean, 
/**
 * How many.
 */
cases: number, };
export type HealthView = { 
/**
 * Open cases.
 */
open: number, 
/**
 * Of those, cases whose buyer waits too long for the first answer.
 */
late: number, 
/**
 * Of those, cases that a platform was asked to decide.
 */
escalated: number, };
export type Hit = { 
/**
 * `order` or `case`.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * Headline.
 */
title: string, 
/**
 * A word more.
 */
text: string, };
export type ImportCommit = { 
/**
 * Files with decisions.
 */
files: Array<ImportFile>, 
/**
 * Id made by the caller.
 */
job: string, };
export type ImportCounts = { 
/**
 * Data records in the file.
 */
records: number, 
/**
 * Records that reached an order.
 */
accepted: number, 
/**
 * Records refused.
 */
rejected: number, 
/**
 * Orders not known before.
 */
new: number, 
/**
 * Orders that change.
 */
updated: number, 
/**
 * Orders as before.
 */
unchanged: number, 
/**
 * Parcels or payments that have no order yet.
 */
waiting: number, };
export type ImportFile = { 
/**
 * Absolute path.
 */
path: string, 
/**
 * Format id.
 */
format: string | null, 
/**
 * `mdy`, `dmy` or `ymd`.
 */
date_order: string | null, 
/**
 * Name of an encoding (`windows-1252`).
 */
encoding: string | null, 
/**
 * The sign that separates cells.
 */
delimiter: string | null, 
/**
 * `point` or `comma`.
 */
decimal: string | null, 
/**
 * Code of the currency of amounts that name none.
 */
currency: string | null, 
/**
 * Name of a workbook's sheet.
 */
sheet: string | null, 
/**
 * Name of the shop the file belongs to; absent means the platform's own.
 */
shop: string | null, 
/**
 * Headings and the names of the fields they hold; an empty name leaves the column out.
 */
mapping: { [key in string]: string }, 
/**
 * These decisions and no others: what was decided about such tables before is not put in.
 */
exact: boolean, };
export type ImportLeave = { 
/**
 * Absolute paths; only pasted text is removed.
 */
paths: Array<string>, };
export type ImportList = { 
/**
 * Imports.
 */
imports: Array<ImportedFile>, };
export type ImportOptions = { 
/**
 * Formats.
 */
formats: Array<FormatChoice>, 
/**
 * Encodings.
 */
encodings: Array<Choice>, 
/**
 * Separators.
 */
delimiters: Array<Choice>, 
/**
 * Orders of dates.
 */
date_orders: Array<Choice>, 
/**
 * Decimal signs, each as an amount written with it.
 */
decimals: Array<Choice>, 
/**
 * Codes of currencies.
 */
currencies: Array<string>, 
/**
 * What a column may hold.
 */
fields: Array<FieldChoice>, };
export type ImportPaste = { 
/**
 * The text.
 */
text: string, 
/**
 * Name of the file; null for the clipboard.
 */
name: string | null, };
export type ImportPreview = { 
/**
 * One entry a file, in the order asked.
 */
files: Array<FilePreview>, 
/**
 * Sum over all readable files.
 */
counts: ImportCounts, };
export type ImportRef = { 
/**
 * Id.
 */
import: string, };
export type ImportReport = { 
/**
 * One entry a file.
 */
files: Array<ImportedFile>, 
/**
 * Sum.
 */
counts: ImportCounts, 
/**
 * The change.
 */
done: Done, };
export type ImportRequest = { 
/**
 * Files with decisions.
 */
files: Array<ImportFile>, };
export type ImportedFile = { 
/**
 * Id for `import_undo`.
 */
import: string, 
/**
 * File name.
 */
name: string, 
/**
 * Platform.
 */
platform: string, 
/**
 * Format in words.
 */
title: string, 
/**
 * When; RFC 3339.
 */
at: string, 
/**
 * Whether it was taken back.
 */
undone: boolean, 
/**
 * What its records are about.
 */
kind: string, 
/**
 * Counts.
 */
counts: ImportCounts, 
/**
 * Lines to look at.
 */
problems: Array<ProblemView>, 
/**
 * Lines left out.
 */
ignored: Array<ProblemView>, };
export type InboxFile = { 
/**
 * Absolute path.
 */
path: string, 
/**
 * Name.
 */
name: string, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * When it was written; RFC 3339.
 */
at: string, 
/**
 * What it looks like ("Etsy sold orders"); null when it cannot be read.
 */
title: string | null, 
/**
 * Why it cannot be read, as a sentence.
 */
error: string | null, };
export type InboxPass = { 
/**
 * Absolute path.
 */
path: string, };
export type InboxView = { 
/**
 * The folder; empty when there is none.
 */
folder: string, 
/**
 * Why it cannot be looked into, as a sentence.
 */
error: string | null, 
/**
 * Files that were not imported yet, newest first.
 */
files: Array<InboxFile>, };
export type ItemView = { 
/**
 * SKU.
 */
sku: string, 
/**
 * Title.
 */
title: string, 
/**
 * Variation.
 */
variation: string, 
/**
 * Pieces.
 */
quantity: number, 
/**
 * Price of one.
 */
price: MoneyView | null, };
export type JobRef = { 
/**
 * Id.
 */
job: string, };
export type LabelView = { 
/**
 * The seller's word; null while nobody said.
 */
on_platform: boolean | null, 
/**
 * The question.
 */
text: string, };
export type LanguageText = { 
/**
 * Language code.
 */
lang: string, 
/**
 * Words.
 */
text: string, };
export type LedgerView = { 
/**
 * Order.
 */
order: string, 
/**
 * What the buyer paid; null when nobody tells.
 */
paid: MoneyView | null, 
/**
 * No file tells what was paid; it is the seller's word, or unknown.
 */
paid_by_hand: boolean, 
/**
 * What files tell as refunded.
 */
told: MoneyView | null, 
/**
 * What was booked by hand, by line.
 */
lines: Array<LineSum>, 
/**
 * What went back in all; null when it cannot be said.
 */
refunded: MoneyView | null, 
/**
 * What can still go back; null when it is not known.
 */
remaining: MoneyView | null, 
/**
 * What was done for the buyer, oldest first.
 */
remedies: Array<RemedyView>, 
/**
 * Store credits.
 */
credits: Array<CreditView>, 
/**
 * Offers, oldest first.
 */
offers: Array<OfferView>, 
/**
 * Obligations.
 */
obligations: Array<ObligationView>, 
/**
 * Kinds of remedies.
 */
kinds: Array<RemedyChoice>, 
/**
 * Lines of a refund.
 */
line_choices: Array<Choice>, };
export type LessonView = { 
/**
 * Case.
 */
case: string, 
/**
 * What it was about.
 */
kind_text: string, 
/**
 * Its buyer.
 */
buyer: string, 
/**
 * How it ended.
 */
resolution_text: string, 
/**
 * When; RFC 3339.
 */
closed_at: string, 
/**
 * The lesson.
 */
lesson: string, };
export type LetterDraft = { 
/**
 * Letter.
 */
letter: string, 
/**
 * Title.
 */
title: string, 
/**
 * Language.
 */
lang: string, 
/**
 * Languages.
 */
langs: Array<string>, 
/**
 * How it addresses the buyer: `formal` or `informal`.
 */
register: string, 
/**
 * The ways that its language has.
 */
registers: Array<Choice>, 
/**
 * Subject; empty while something is missing.
 */
subject: string, 
/**
 * Body; empty while something is missing.
 */
body: string, 
/**
 * Body in pieces: plain text and filled-in values, for marking.
 */
pieces: Array<LetterPiece>, 
/**
 * What is missing, as fields to fill.
 */
missing: Array<FieldView>, 
/**
 * Promises that sending creates.
 */
promises: Array<string>, 
/**
 * Words that could hurt ("you claim").
 */
warnings: Array<string>, 
/**
 * A sentence of sympathy that can be put after the greeting, as the value `empathy_line`; null where there is
 * none, or the letter is about no case.
 */
empathy: string | null, 
/**
 * Channels offered, the platform's own first.
 */
channels: Array<Choice>, 
/**
 * Buyer's e-mail; empty when unknown.
 */
to_email: string, };
export type LetterInfo = { 
/**
 * Id (`verify_address`).
 */
id: string, 
/**
 * Title in words.
 */
title: string, 
/**
 * Languages.
 */
langs: Array<string>, };
export type LetterList = { 
/**
 * Letters.
 */
letters: Array<LetterInfo>, };
export type LetterPiece = { 
/**
 * Text.
 */
text: string, 
/**
 * Whether it was filled in from the case.
 */
filled: boolean, };
export type LetterRequest = { 
/**
 * Case.
 */
case: string, 
/**
 * Letter.
 */
letter: string, 
/**
 * Language; null takes the buyer's.
 */
lang: string | null, 
/**
 * `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
 */
register: string | null, 
/**
 * Values for variables the case does not know.
 */
set: { [key in string]: string }, };
export type LetterSave = { 
/**
 * Case.
 */
case: string, 
/**
 * Letter.
 */
letter: string, 
/**
 * Language; null takes the buyer's.
 */
lang: string | null, 
/**
 * `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
 */
register: string | null, 
/**
 * Values for variables the case does not know.
 */
set: { [key in string]: string }, 
/**
 * `eml` for a message, `pdf` for a paper.
 */
format: string, 
/**
 * Attached files of the case that go with a message.
 */
attachments: Array<string>, };
export type LetterSaved = { 
/**
 * The file; null when the dialog was cancelled.
 */
file: string | null, };
export type LetterSend = { 
/**
 * Case.
 */
case: string, 
/**
 * Letter.
 */
letter: string, 
/**
 * Language.
 */
lang: string | null, 
/**
 * `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
 */
register: string | null, 
/**
 * Values for variables.
 */
set: { [key in string]: string }, 
/**
 * Channel.
 */
channel: string, };
export type LineSum = { 
/**
 * `item`, `shipping`, `tax`, `goodwill`.
 */
line: string, 
/**
 * In words.
 */
text: string, 
/**
 * Sum.
 */
amount: MoneyView, };
export type ListingView = { 
/**
 * Title; where it has none its SKU.
 */
listing: string, 
/**
 * SKU; empty when it has none or several.
 */
sku: string, 
/**
 * How many cases.
 */
cases: number, 
/**
 * On how many orders.
 */
orders: number, 
/**
 * Orders with it that were placed in the period or came back in it; null when there are too many to look at.
 */
sold: number | null, 
/**
 * Which part of them came back, in whole percent; null where `sold` is.
 */
share: number | null, };
export type MappingRef = { 
/**
 * As in `RememberedView`.
 */
header: string, };
export type MergedCase = { 
/**
 * The case that ended.
 */
case: string, 
/**
 * The case that goes on.
 */
into: string, 
/**
 * When; RFC 3339.
 */
at: string, };
export type MessagePaste = { 
/**
 * Text.
 */
text: string, };
export type MoneyMovedView = { 
/**
 * Refunded, one sum for each currency.
 */
refunded: Array<MoneyView>, 
/**
 * Orders that ended with money back, of which nobody noted how much.
 */
refunds_unknown: number, 
/**
 * Recovered, one sum for each currency.
 */
recovered: Array<MoneyView>, 
/**
 * Claims that still await an answer or the money.
 */
claims_open: number, };
export type MoneyView = { 
/**
 * Minor units.
 */
minor: number, 
/**
 * ISO 4217 code.
 */
currency: string, };
export type MoveView = { 
/**
 * Rule.
 */
id: string, 
/**
 * `buyer_cancels`, `seller_answers`, …
 */
action: string, 
/**
 * In words.
 */
text: string, 
/**
 * `open`, `later`, `closed`, `unknown`.
 */
state: string, 
/**
 * In words.
 */
state_text: string, 
/**
 * Until when, or from when; null without a time.
 */
until: string | null, 
/**
 * In words; empty without a time.
 */
until_text: string, 
/**
 * `none`, `counts`, `decides`, `unknown`.
 */
standing: string, 
/**
 * What it does to the seller's standing.
 */
standing_text: string, 
/**
 * Who says so.
 */
source: SaysView, };
export type NextLetter = { 
/**
 * Letter.
 */
letter: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The step of the playbook that hands it over.
 */
step: string, };
export type Nothing = Record<symbol, never>;
export type ObligationAdd = { 
/**
 * Case.
 */
case: string, 
/**
 * `refund` or `accept_return`.
 */
kind: string, 
/**
 * How much.
 */
amount: string | null, 
/**
 * By which day.
 */
due_on: string, 
/**
 * Words of the ruling.
 */
text: string | null, };
export type ObligationRef = { 
/**
 * Id.
 */
obligation: string, };
export type ObligationView = { 
/**
 * Id.
 */
id: string, 
/**
 * Case.
 */
case: string, 
/**
 * `refund` or `accept_return`.
 */
kind: string, 
/**
 * Kind in words.
 */
kind_text: string, 
/**
 * How much.
 */
amount: MoneyView | null, 
/**
 * By which day.
 */
due_on: string, 
/**
 * Words of the ruling.
 */
text: string, 
/**
 * When it was discharged; null while it is open.
 */
done_at: string | null, 
/**
 * Open, and its day has passed.
 */
overdue: boolean, };
export type OfferAdd = { 
/**
 * Case.
 */
case: string, 
/**
 * `seller` or `buyer`.
 */
party: string, 
/**
 * Kind of remedy.
 */
kind: string, 
/**
 * How much.
 */
amount: string | null, 
/**
 * In whose words.
 */
text: string | null, 
/**
 * Last day.
 */
until: string | null, };
export type OfferReply = { 
/**
 * Offer.
 */
offer: string, 
/**
 * Taken, or turned down.
 */
accept: boolean, };
export type OfferView = { 
/**
 * Id.
 */
id: string, 
/**
 * Case.
 */
case: string, 
/**
 * `seller` or `buyer`.
 */
party: string, 
/**
 * Kind of remedy.
 */
kind: string, 
/**
 * Kind in words.
 */
kind_text: string, 
/**
 * How much.
 */
amount: MoneyView | null, 
/**
 * In whose words.
 */
text: string, 
/**
 * When.
 */
at: string, 
/**
 * Last day; null when it has none.
 */
until: string | null, 
/**
 * `proposed`, `countered`, `accepted`, `denied`, `expired`.
 */
state: string, 
/**
 * State in words.
 */
state_text: string, 
/**
 * The offer it counters.
 */
counters: string | null, };
export type OrderCostSet = { 
/**
 * Case.
 */
case: string, 
/**
 * `item`, `packaging`, `postage`, `fees`, `return_postage`.
 */
kind: string, 
/**
 * Such as `4.99` or `4.99 EUR`; blank takes it away again.
 */
amount: string, };
export type OrderCostView = { 
/**
 * `item`, `packaging`, `postage`, `fees`, `return_postage`.
 */
kind: string, 
/**
 * In words.
 */
label: string, 
/**
 * Null when it is not known.
 */
amount: MoneyView | null, 
/**
 * Whether the seller gave it; else it comes with the order.
 */
given: boolean, };
export type OrderEdit = { 
/**
 * Order, id or number.
 */
order: string, 
/**
 * `ship_to`, `buyer_name`, `buyer_email` or `buyer_phone`.
 */
field: string, 
/**
 * The new text; not read for an address.
 */
text: string, 
/**
 * The new address; only for `ship_to`.
 */
address: AddressParts | null, 
/**
 * Why, in the seller's words.
 */
because: string, };
export type OrderEditRef = { 
/**
 * Order, id or number.
 */
order: string, 
/**
 * The part.
 */
field: string, };
export type OrderLetterRequest = { 
/**
 * Order, id or number.
 */
order: string, 
/**
 * Letter.
 */
letter: string, 
/**
 * Language; null takes the buyer's.
 */
lang: string | null, 
/**
 * `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
 */
register: string | null, 
/**
 * Values for variables the order does not know.
 */
set: { [key in string]: string }, };
export type OrderLetterSend = { 
/**
 * Order, id or number.
 */
order: string, 
/**
 * Letter.
 */
letter: string, 
/**
 * Language; null takes the buyer's.
 */
lang: string | null, 
/**
 * `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
 */
register: string | null, 
/**
 * Values for variables the order does not know.
 */
set: { [key in string]: string }, 
/**
 * Channel.
 */
channel: string, };
export type OrderLetterSent = { 
/**
 * Letter.
 */
letter: string, 
/**
 * Title.
 */
title: string, 
/**
 * When.
 */
at: string, 
/**
 * Subject.
 */
subject: string, 
/**
 * Text.
 */
body: string, };
export type OrderLetters = { 
/**
 * Those that can be written.
 */
offered: Array<Choice>, 
/**
 * Those that were sent, oldest first.
 */
sent: Array<OrderLetterSent>, };
export type OrderPage = { 
/**
 * Orders that match in all.
 */
total: number, 
/**
 * First row.
 */
offset: number, 
/**
 * Rows.
 */
rows: Array<OrderRow>, 
/**
 * Changes when the list could have changed.
 */
revision: number, };
export type OrderQuery = { 
/**
 * Words searched in number, buyer, address, item and tracking number; empty lists all.
 */
find: string, 
/**
 * Only this platform.
 */
platform: string | null, 
/**
 * Only this stage.
 */
stage: string | null, 
/**
 * `ordered_desc`, `ordered_asc`, `buyer`, `number`, `total_desc`.
 */
sort: string, 
/**
 * First row.
 */
offset: number, 
/**
 * Rows wanted, at most 500.
 */
limit: number, };
export type OrderRef = { 
/**
 * Id or number.
 */
order: string, };
export type OrderRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Platform.
 */
platform: string, 
/**
 * The platform's number.
 */
number: string, 
/**
 * Buyer.
 */
buyer: string, 
/**
 * City and country.
 */
place: string, 
/**
 * Items in one line.
 */
items: string, 
/**
 * Total.
 */
total: MoneyView | null, 
/**
 * Stage.
 */
stage: string, 
/**
 * Ordered.
 */
ordered_at: string | null, 
/**
 * Shipped.
 */
shipped_at: string | null, 
/**
 * Tracking number; empty when none.
 */
tracking_number: string, 
/**
 * The open case; null when none.
 */
open_case: string | null, };
export type OrderView = { 
/**
 * Id.
 */
id: string, 
/**
 * Shop.
 */
shop: string, 
/**
 * Platform.
 */
platform: string, 
/**
 * The platform's number.
 */
number: string, 
/**
 * Stage.
 */
stage: string, 
/**
 * Status in the platform's words.
 */
platform_status: string, 
/**
 * Ordered.
 */
ordered_at: string | null, 
/**
 * Paid.
 */
paid_at: string | null, 
/**
 * Shipped.
 */
shipped_at: string | null, 
/**
 * To be shipped by.
 */
ship_by: string | null, 
/**
 * Last day of the estimate.
 */
deliver_by: string | null, 
/**
 * Buyer's name.
 */
buyer_name: string, 
/**
 * Buyer's account.
 */
buyer_username: string, 
/**
 * Buyer's e-mail.
 */
buyer_email: string, 
/**
 * Buyer's telephone.
 */
buyer_phone: string, 
/**
 * Address at import.
 */
ship_to: AddressView, 
/**
 * Items.
 */
items: Array<ItemView>, 
/**
 * Total.
 */
total: MoneyView | null, 
/**
 * Items before the rest.
 */
subtotal: MoneyView | null, 
/**
 * Shipping.
 */
shipping: MoneyView | null, 
/**
 * Tax.
 */
tax: MoneyView | null, 
/**
 * Discount.
 */
discount: MoneyView | null, 
/**
 * Refunded.
 */
refunded: MoneyView | null, 
/**
 * Parcels.
 */
shipments: Array<ShipmentView>, 
/**
 * Buyer's note.
 */
buyer_note: string, 
/**
 * Cases.
 */
cases: Array<CaseRow>, 
/**
 * What is remembered of cases with this buyer, of this order and of others, the newest first.
 */
history: Array<PastCase>, 
/**
 * Files and lines the order came from.
 */
sources: Array<SourceView>, 
/**
 * Payments, from payment files.
 */
payments: Array<PaymentView>, 
/**
 * Parcels and payments from files of their own.
 */
sides: Array<SideView>, 
/**
 * What the seller changed by hand.
 */
edits: Array<EditView>, 
/**
 * Addresses before the present one, oldest first.
 */
earlier_addresses: Array<EarlierAddressView>, };
export type OtherValueView = { 
/**
 * The value in words ("7 days").
 */
text: string, 
/**
 * The moment it gives; null while that is unknown.
 */
at: string | null, 
/**
 * Link.
 */
url: string | null, 
/**
 * Grade.
 */
grade: string, };
export type OutcomeView = { 
/**
 * Kind.
 */
kind: string, 
/**
 * In words.
 */
kind_text: string, 
/**
 * How they ended.
 */
resolution: string, 
/**
 * In words.
 */
resolution_text: string, 
/**
 * How many.
 */
cases: number, };
export type PackLimitsView = { 
/**
 * The limits, one a line.
 */
told: Array<string>, 
/**
 * Where the pack is over them.
 */
over: Array<string>, 
/**
 * Who says so.
 */
source: SaysView, };
export type PackPartView = { 
/**
 * `address`, `answer`, `tracking_events`, …
 */
kind: string, 
/**
 * In words.
 */
label: string, 
/**
 * `ok`, `missing`, `unknown`, `not_needed`.
 */
state: string, 
/**
 * State in words.
 */
state_text: string, 
/**
 * Whether the section is incomplete without it.
 */
needed: boolean, 
/**
 * What is there, or how to get it.
 */
text: string, };
export type PackSectionView = { 
/**
 * `order`, `communication`, `policies`, `evidence`.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Whether it has all it needs.
 */
complete: boolean, 
/**
 * That in words.
 */
state_text: string, 
/**
 * What it should hold.
 */
parts: Array<PackPartView>, };
export type PaidSet = { 
/**
 * Case.
 */
case: string, 
/**
 * `12.34 USD`.
 */
amount: string, };
export type PaperInfo = { 
/**
 * Id (`usps_ps1000`).
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Issuer.
 */
issuer: string, 
/**
 * Languages.
 */
langs: Array<string>, };
export type PaperList = { 
/**
 * Forms.
 */
papers: Array<PaperInfo>, };
export type PaperMade = { 
/**
 * Id.
 */
id: string, 
/**
 * Form.
 */
form: string, 
/**
 * Title.
 */
title: string, 
/**
 * When.
 */
at: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * SHA-256 of the PDF, hex.
 */
sha256: string, 
/**
 * Missing required fields at that time.
 */
missing: number, };
export type PaperPreview = { 
/**
 * Form.
 */
form: string, 
/**
 * Title.
 */
title: string, 
/**
 * Issuer.
 */
issuer: string, 
/**
 * Pages as SVG documents.
 */
pages: Array<string>, 
/**
 * Fields that can be filled, in the form's order.
 */
fields: Array<FieldView>, 
/**
 * Labels of required fields that are missing.
 */
missing: Array<string>, 
/**
 * Edition and reliability of the form's data, in words.
 */
note: string, };
export type PaperRequest = { 
/**
 * Case.
 */
case: string, 
/**
 * Form.
 */
form: string, 
/**
 * Values by field id.
 */
set: { [key in string]: string }, };
export type PaperSaved = { 
/**
 * Path; null when cancelled.
 */
file: string | null, 
/**
 * Made paper.
 */
paper: PaperMade | null, 
/**
 * The change.
 */
done: Done, };
export type ParcelTrackingView = { 
/**
 * Tracking number; empty when it has none.
 */
number: string, 
/**
 * Carrier as the file names it.
 */
carrier: string, 
/**
 * Events, newest first.
 */
events: Array<TrackEventView>, 
/**
 * What the newest event says.
 */
status: string, 
/**
 * In words.
 */
status_text: string, 
/**
 * What that means, by name.
 */
situation: string, 
/**
 * What that means and the first sensible date, as sentences.
 */
sentence: string, 
/**
 * Who says so; empty where no figure is used.
 */
basis: string, 
/**
 * Days since the newest event; null when nothing is known.
 */
days_silent: number | null, 
/**
 * Until when a scan "delivered" may be an early one.
 */
early_until: string | null, 
/**
 * First day on which it makes sense to do something; null when that is now or never.
 */
wait_until: string | null, 
/**
 * Nothing was told for longer than is usual.
 */
stale: boolean, };
export type PastCase = { 
/**
 * Case.
 */
case: string, 
/**
 * Number of its order.
 */
number: string, 
/**
 * Whether it is on the order that is shown.
 */
same_order: boolean, 
/**
 * Kind in words.
 */
kind_text: string, 
/**
 * Status in words, or how it ended.
 */
status_text: string, 
/**
 * Opened; RFC 3339.
 */
opened_at: string, 
/**
 * What was learned; empty when nothing was written down.
 */
lesson: string, 
/**
 * Feedback the buyer left; empty when none.
 */
feedback: string, };
export type Pasted = { 
/**
 * Absolute path.
 */
path: string, };
export type PastedMessage = { 
/**
 * Its text without the lines above it.
 */
text: string, 
/**
 * When it was written; RFC 3339; null when it names no hour.
 */
at: string | null, 
/**
 * The day it names, when it names no hour.
 */
day: string | null, 
/**
 * What was read, and in which zone, as a sentence.
 */
note: string, };
export type PayerView = { 
/**
 * Id.
 */
id: string, 
/**
 * `programme`, `carrier`, `insurance`, `carrier_claim`, `payment_dispute`, `seller`.
 */
kind: string, 
/**
 * Name.
 */
name: string, 
/**
 * What would be paid, never above the loss; null where it cannot be said.
 */
amount: MoneyView | null, 
/**
 * The amount and how sure it is, in words.
 */
text: string, 
/**
 * `likely`, `possible`, `unlikely`, `certain`.
 */
likelihood: string, 
/**
 * Conditions.
 */
criteria: Array<CriterionView>, 
/**
 * What to do first; empty when nothing.
 */
first: string, 
/**
 * Last day for it; null when none is known.
 */
by: string | null, 
/**
 * Who says so; null where nobody has to.
 */
source: SaysView | null, };
export type PaymentView = { 
/**
 * The provider's number.
 */
reference: string, 
/**
 * What it is, in the provider's words.
 */
kind: string, 
/**
 * When.
 */
at: string | null, 
/**
 * What the buyer paid; negative when money went back.
 */
gross: MoneyView | null, 
/**
 * What the provider kept.
 */
fee: MoneyView | null, 
/**
 * What reached the seller.
 */
net: MoneyView | null, 
/**
 * Refunded of it.
 */
refunded: MoneyView | null, 
/**
 * Status in the provider's words.
 */
status: string, 
/**
 * The record of a payments file that tells of it; null when the order's own file does.
 */
side: string | null, };
export type PickedFiles = { 
/**
 * Absolute paths.
 */
paths: Array<string>, };
export type PlaybookList = { 
/**
 * Rows.
 */
playbooks: Array<PlaybookRow>, };
export type PlaybookRef = { 
/**
 * Id (`item_not_received`).
 */
playbook: string, };
export type PlaybookRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Title: the kind of case in words.
 */
title: string, 
/**
 * Version; that of a copy is above a thousand.
 */
version: number, 
/**
 * Whether it is the seller's copy.
 */
is_copy: boolean, 
/**
 * How many steps it has.
 */
steps: number, };
export type PlaybookSave = { 
/**
 * Id.
 */
playbook: string, 
/**
 * The whole text, TOML.
 */
text: string, };
export type PlaybookView = { 
/**
 * The row of the list.
 */
playbook: PlaybookRow, 
/**
 * Name of the file that refusals speak of.
 */
file: string, 
/**
 * The whole text, TOML.
 */
text: string, };
export type PolicyAnswers = { 
/**
 * `processing`, `shipping` or `hours_after_order`.
 */
cancel_until: string, 
/**
 * Hours, where they count.
 */
cancel_hours: number, 
/**
 * Days from delivery; 0 for never.
 */
return_days: number, 
/**
 * `buyer`, `seller` or `seller_if_faulty`.
 */
payer: string, 
/**
 * Days until the money goes back.
 */
refund_days: number, 
/**
 * Kinds of goods that are not taken back.
 */
exceptions: Array<string>, 
/**
 * Whether store credit is offered.
 */
store_credit: boolean, 
/**
 * Hours until an answer.
 */
response_hours: number, 
/**
 * Countries sold to.
 */
sells_to: Array<string>, };
export type PolicyBook = { 
/**
 * Versions, the newest first.
 */
versions: Array<PolicyLine>, 
/**
 * Version to show first; null when there is none.
 */
current: number | null, 
/**
 * Kinds of clauses in the order they are filled.
 */
kinds: Array<ClauseKindView>, 
/**
 * What a policy may be for.
 */
scopes: Array<Choice>, 
/**
 * The day from which it should be looked through; null when there is none.
 */
review_on: string | null, 
/**
 * Whether that day has come.
 */
review_due: boolean, 
/**
 * What the first policy starts from.
 */
first: PolicyAnswers, };
export type PolicyDraft = { 
/**
 * First day, `YYYY-MM-DD`.
 */
valid_from: string, 
/**
 * `all`, `platform:<id>` or `shop:<id>`.
 */
scope: string, 
/**
 * Country codes.
 */
sells_to: Array<string>, 
/**
 * Clauses.
 */
clauses: Array<ClauseDraft>, };
export type PolicyFinding = { 
/**
 * `contradiction`, `law`, `missing` or `version`.
 */
kind: string, 
/**
 * The clause it is about; null when about none.
 */
clause: string | null, 
/**
 * Title of the clause; empty when about none.
 */
title: string, 
/**
 * In words.
 */
text: string, 
/**
 * The law's source, for `law`; null otherwise.
 */
url: string | null, 
/**
 * Grade of that source; empty otherwise.
 */
grade: string, };
export type PolicyLine = { 
/**
 * Number.
 */
version: number, 
/**
 * `all`, `platform:<id>` or `shop:<id>`.
 */
scope: string, 
/**
 * In words.
 */
scope_text: string, 
/**
 * First day.
 */
valid_from: string, 
/**
 * When it was written down; RFC 3339.
 */
recorded_at: string, 
/**
 * `in_force`, `later`, `earlier`, or `never` when another one begins on the same day.
 */
state: string, };
export type PolicyPlace = { 
/**
 * Version.
 */
version: number, 
/**
 * Language code.
 */
lang: string, 
/**
 * Where.
 */
place: string, 
/**
 * Since which day.
 */
published_on: string, };
export type PolicyPreview = { 
/**
 * Clauses in words.
 */
clauses: Array<ClauseView>, 
/**
 * Fields that cannot be read.
 */
problems: Array<PolicyProblem>, 
/**
 * What is to look at.
 */
findings: Array<PolicyFinding>, 
/**
 * The page for buyers, by language.
 */
pages: Array<LanguageText>, };
export type PolicyProblem = { 
/**
 * Clause.
 */
clause: string, 
/**
 * Field of the clause.
 */
field: string, 
/**
 * In words.
 */
text: string, };
export type PolicyPublish = { 
/**
 * Version.
 */
version: number, 
/**
 * Language code.
 */
lang: string, 
/**
 * Where.
 */
place: string, 
/**
 * Since which day; null for today.
 */
on: string | null, };
export type PolicyRef = { 
/**
 * Number.
 */
version: number, };
export type PolicySaved = { 
/**
 * Its number.
 */
version: number, 
/**
 * What was done.
 */
done: Done, };
export type PolicyView = { 
/**
 * The version.
 */
line: PolicyLine, 
/**
 * Clauses in words.
 */
clauses: Array<ClauseView>, 
/**
 * What is to look at.
 */
findings: Array<PolicyFinding>, 
/**
 * The page for buyers, by language; without one when nothing is meant for them.
 */
pages: Array<LanguageText>, 
/**
 * Where they can read it, the newest first.
 */
places: Array<PolicyPlace>, 
/**
 * For editing it into a new version.
 */
draft: PolicyDraft, 
/**
 * The version before it for the same; null when it is the first.
 */
before: number | null, 
/**
 * What changed since then.
 */
differences: Array<ClauseDifference>, };
export type PreventionMark = { 
/**
 * Shop.
 */
shop: string, 
/**
 * Item.
 */
item: string, 
/**
 * Whether it is done.
 */
done: boolean, };
export type PreviewRow = { 
/**
 * Order number.
 */
number: string, 
/**
 * Ordered, day or instant.
 */
ordered_at: string | null, 
/**
 * Shipped; null when not yet.
 */
shipped_at: string | null, 
/**
 * Buyer.
 */
buyer: string, 
/**
 * Address in one line.
 */
ship_to: string, 
/**
 * Items in one line.
 */
items: string, 
/**
 * Total.
 */
total: MoneyView | null, };
export type ProblemView = { 
/**
 * Line, from 1.
 */
line: number, 
/**
 * Kind, stable name.
 */
kind: string, 
/**
 * Sentence.
 */
text: string, 
/**
 * Raw text.
 */
raw: string, 
/**
 * Whether the record was refused (true) or accepted without this cell (false).
 */
refused: boolean, };
export type PromiseEnd = { 
/**
 * Case.
 */
case: string, 
/**
 * Promise.
 */
promise: string, 
/**
 * Whether it was kept; else it is no longer due.
 */
kept: boolean, 
/**
 * A word why it is no longer due.
 */
because: string, };
export type PromiseView = { 
/**
 * Id.
 */
id: string, 
/**
 * In words.
 */
text: string, 
/**
 * Made at.
 */
made_at: string, 
/**
 * Due; null when it has no date of its own.
 */
due: string | null, 
/**
 * `open`, `kept`, `released`.
 */
state: string, };
export type ProtectionView = { 
/**
 * Id.
 */
programme: string, 
/**
 * Name.
 */
name: string, 
/**
 * Whether every condition is met; null when nobody can say.
 */
covered: boolean | null, 
/**
 * Why.
 */
why: string, };
export type QuestionView = { 
/**
 * What is asked: `date_order`.
 */
ask: string, 
/**
 * Heading of the column.
 */
column: string, 
/**
 * The question.
 */
text: string, 
/**
 * Possible answers.
 */
choices: Array<DateChoice>, };
export type ReasonView = { 
/**
 * Id of the clause or rule.
 */
id: string, 
/**
 * `clause`, `statute`, `platform`, `own`.
 */
kind: string, 
/**
 * In words.
 */
text: string, 
/**
 * Who says so.
 */
source: SaysView, };
export type RecordsView = { 
/**
 * What was filed, oldest first.
 */
filings: Array<FilingView>, 
/**
 * Attached files, oldest first.
 */
attachments: Array<AttachmentView>, 
/**
 * What is said about entries of the timeline; entries of which nothing is said are left out.
 */
entries: Array<EntryRecord>, 
/**
 * What came back so far, one sum for each currency.
 */
recovered: Array<MoneyView>, 
/**
 * Words of the carrier that the buyer has not been told.
 */
unrelayed: number, 
/**
 * Minutes from opening the case to the first word to the buyer; null while there is none.
 */
first_response_minutes: number | null, 
/**
 * The same in words ("after 3 hours"); null while there is none.
 */
first_response: string | null, 
/**
 * A letter to tell the buyer how a claim goes, by id and title; null when there is nothing new to tell.
 */
update: Choice | null, 
/**
 * What can be filed.
 */
kinds: Array<FilingKindView>, 
/**
 * What a file may show.
 */
attachment_kinds: Array<Choice>, };
export type RecoveryView = { 
/**
 * Carrier; null when nobody tells.
 */
carrier: string | null, 
/**
 * In words.
 */
text: string, 
/**
 * Cases that ended.
 */
ended: number, 
/**
 * Of those, cases whose parcel turned up.
 */
turned_up: number, 
/**
 * Which part that is, in whole percent.
 */
share: number | null, };
export type RedemptionView = { 
/**
 * How much.
 */
amount: MoneyView, 
/**
 * When.
 */
at: string, 
/**
 * For what.
 */
reference: string, };
export type RefundQuery = { 
/**
 * Case.
 */
case: string | null, 
/**
 * Order.
 */
order: string | null, };
export type RemedyAdd = { 
/**
 * Case.
 */
case: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * `12.34` or `12.34 USD`; a full refund without it is all that is left.
 */
amount: string | null, 
/**
 * Line; without it the usual one.
 */
line: string | null, 
/**
 * Reference; for a store credit its code.
 */
reference: string | null, 
/**
 * Why, or what.
 */
because: string | null, 
/**
 * Day; without it today.
 */
day: string | null, 
/**
 * What the buyer paid, when no file tells it.
 */
paid: string | null, 
/**
 * Whether the seller says to have seen who else would pay.
 */
cover_seen: boolean, };
export type RemedyAdded = { 
/**
 * What went back in all.
 */
refunded_total: MoneyView | null, 
/**
 * What can still go back.
 */
remaining: MoneyView | null, 
/**
 * What happened.
 */
done: Done, };
export type RemedyChoice = { 
/**
 * Name.
 */
value: string, 
/**
 * In words.
 */
text: string, 
/**
 * `needed`, `possible`, `never`.
 */
amount: string, 
/**
 * It is explained in words.
 */
needs_words: boolean, 
/**
 * Whether money or goods leave the seller now.
 */
gives_away: boolean, 
/**
 * The line of an amount for which none is named.
 */
line: string, };
export type RemedyView = { 
/**
 * Id.
 */
id: string, 
/**
 * Case.
 */
case: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * Kind in words.
 */
kind_text: string, 
/**
 * Line of the refund; null without one.
 */
line: string | null, 
/**
 * Line in words.
 */
line_text: string | null, 
/**
 * What went back; null when no money did.
 */
amount: MoneyView | null, 
/**
 * Day on which it was done.
 */
day: string, 
/**
 * Reference.
 */
reference: string, 
/**
 * Why, or what.
 */
because: string, };
export type RememberedView = { 
/**
 * What the headings are known by, for `mapping_forget`.
 */
header: string, 
/**
 * "as you decided on 12 March 2026 for orders.csv".
 */
text: string, };
export type ReminderAdd = { 
/**
 * Case.
 */
case: string, 
/**
 * When; RFC 3339 or a day.
 */
at: string, 
/**
 * Words.
 */
text: string, };
export type ReminderRef = { 
/**
 * Id.
 */
reminder: string, };
export type ReminderSnooze = { 
/**
 * Id.
 */
reminder: string, 
/**
 * Until; RFC 3339 or a day.
 */
until: string, };
export type ReminderView = { 
/**
 * Id.
 */
id: string, 
/**
 * When; RFC 3339.
 */
at: string, 
/**
 * Words.
 */
text: string, 
/**
 * `pending`, `fired`, `done`.
 */
state: string, 
/**
 * Step it belongs to; null for own reminders.
 */
step: string | null, };
export type RepeatCase = { 
/**
 * Case.
 */
case: string, 
/**
 * Number of its order.
 */
number: string, 
/**
 * Buyer.
 */
buyer: string, 
/**
 * Opened; RFC 3339.
 */
opened_at: string, 
/**
 * Status in words, or how it ended.
 */
status_text: string, };
export type RepeatList = { 
/**
 * What repeats; empty when nothing does.
 */
repeats: Array<RepeatView>, };
export type RepeatView = { 
/**
 * `address`, `route` (postal code and carrier) or `buyer`.
 */
ground: string, 
/**
 * What repeats, as a sentence ("This is the 3rd parcel lost at this address since …").
 */
text: string, 
/**
 * The other cases, the oldest first.
 */
cases: Array<RepeatCase>, 
/**
 * Who says that so many repeat.
 */
source: SaysView, };
export type ReportAsk = { 
/**
 * Only this shop; null for every shop.
 */
shop: string | null, 
/**
 * First day; null for as far back as reports usually look.
 */
from: string | null, 
/**
 * Last day; null for today.
 */
to: string | null, };
export type ReportCount = { 
/**
 * Its stable name.
 */
id: string, 
/**
 * In words.
 */
text: string, 
/**
 * How many.
 */
cases: number, };
export type ReportView = { 
/**
 * The one shop it is about; null for every shop.
 */
shop: string | null, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Checklists of prevention, shop by shop.
 */
checklists: Array<ChecklistView>, 
/**
 * What was learned, the newest first.
 */
lessons: Array<LessonView>, 
/**
 * How many lessons there are in all.
 */
lessons_total: number, 
/**
 * Why buyers ask to cancel or withdraw, the most frequent reasons.
 */
reasons: Array<ReportCount>, 
/**
 * What cases were about, the most frequent kinds.
 */
kinds: Array<ReportCount>, 
/**
 * Questions behind them.
 */
questions: Array<FaqView>, 
/**
 * The version of the policy that answers them; null when none is in force.
 */
policy: number | null, 
/**
 * Listings that come back as not as described.
 */
listings: Array<ListingView>, 
/**
 * How fast buyers were answered.
 */
responses: ResponsesView, 
/**
 * How open cases stand now.
 */
health: HealthView, 
/**
 * What came of cases that ended.
 */
outcomes: Array<OutcomeView>, 
/**
 * How many parcels turned up after a call, a search or a report was announced.
 */
found_after_notice: number, 
/**
 * By which step parcels turned up.
 */
found_by: Array<FoundByView>, 
/**
 * What became of missing parcels, by carrier.
 */
carriers: Array<RecoveryView>, 
/**
 * Money of cases that ended.
 */
money: MoneyMovedView, };
export type RequestCite = { 
/**
 * Case.
 */
case: string, 
/**
 * Clause; null cites none.
 */
clause: string | null, };
export type RequestFactSet = { 
/**
 * Case.
 */
case: string, 
/**
 * `reason_class`, `messages_read`, `item_kind`, `parcel_place`, `item_state`, `told_of_right`, `buyer_kind`, `work_begun`, `delivered_on`, `country`.
 */
fact: string, 
/**
 * Answer; empty leaves the fact open again.
 */
answer: string, };
export type RequestFactView = { 
/**
 * `ordered_at`, `shipped_at`, `delivered_on`, `country`, `reason_class`, `messages_read`, `item_kind`, `parcel_place`, `item_state`, `told_of_right`, `buyer_kind`, `work_begun`.
 */
id: string, 
/**
 * What it is.
 */
label: string, 
/**
 * Value as it is given back; null when it is not known.
 */
value: string | null, 
/**
 * Value in words; empty when it is not known.
 */
text: string, 
/**
 * `choice`, `day`, `text`; empty where it cannot be answered here.
 */
kind: string, 
/**
 * Choices for `choice`.
 */
choices: Array<Choice>, 
/**
 * Whether the decision would be surer with it.
 */
missing: boolean, 
/**
 * Whether it has to be marked before anybody decides, and is not yet.
 */
to_mark: boolean, 
/**
 * The question to the seller; empty where nothing is asked.
 */
question: string, };
export type RequestReasons = { 
/**
 * Reasons that can be chosen.
 */
reasons: Array<Choice>, };
export type RequestReread = { 
/**
 * Case.
 */
case: string, 
/**
 * Why, as far as the buyer says.
 */
reason: string, 
/**
 * What that comes down to; null takes what such a reason usually comes down to.
 */
reason_class: string | null, 
/**
 * Why it is read otherwise now; may be empty.
 */
because: string, };
export type RequestView = { 
/**
 * Whether the case is about such a request; everything else is empty where it is not.
 */
is_request: boolean, 
/**
 * When the buyer asked.
 */
asked_at: string | null, 
/**
 * The buyer's words.
 */
words: string, 
/**
 * Why, as far as the buyer says.
 */
reason: string, 
/**
 * What that comes down to; null while it is not known.
 */
reason_class: string | null, 
/**
 * Reasons that can be chosen.
 */
reasons: Array<Choice>, 
/**
 * What a reason can come down to.
 */
classes: Array<Choice>, 
/**
 * `before_shipment` or `after_shipment`.
 */
flow: string, 
/**
 * That in words.
 */
flow_text: string, 
/**
 * How many facts have to be marked yet before it can be decided.
 */
facts_open: number, 
/**
 * Clauses of the policy in force on the day of the order; empty where there was none.
 */
clauses: Array<ClauseChoice>, 
/**
 * The clause that answers the request; null while none is cited.
 */
clause: string | null, 
/**
 * Version of that policy and since when it held; null where there was none.
 */
policy: string | null, 
/**
 * The private note on the buyer's behaviour; null when there is none.
 */
conduct: string | null, };
export type ResolutionChoice = { 
/**
 * Stable name.
 */
value: string, 
/**
 * Words.
 */
text: string, 
/**
 * Whether that end keeps what was promised to the buyer; any other takes a word why a promise stays open.
 */
keeps_promises: boolean, };
export type ResponsesView = { 
/**
 * Cases with an answer.
 */
answered: number, 
/**
 * Cases whose answer came in time.
 */
in_time: number, 
/**
 * Open cases without one.
 */
unanswered: number, 
/**
 * Cases that ended without one.
 */
ended_unanswered: number, 
/**
 * What in time means, in hours.
 */
within_hours: number, 
/**
 * The answer in the middle, in minutes; null while there is none.
 */
median_minutes: number | null, 
/**
 * The same in words.
 */
median: string | null, 
/**
 * The slowest answer, in minutes.
 */
slowest_minutes: number | null, 
/**
 * The same in words.
 */
slowest: string | null, 
/**
 * The case of the slowest answer.
 */
slowest_case: string | null, };
export type SampleDate = { 
/**
 * As it stands there.
 */
raw: string, 
/**
 * In words ("3 April 2026"); null when it is no date in that order.
 */
said: string | null, };
export type SaysView = { 
/**
 * In words.
 */
text: string, 
/**
 * Link.
 */
url: string | null, 
/**
 * `A`, `B`, `C`, `R`, `own`.
 */
grade: string, 
/**
 * Day on which it was checked.
 */
checked: string, };
export type Settings = { 
/**
 * Language of the user interface, and how it tells days and times: `en-GB`, `en-US` or `de`.
 */
language: string, 
/**
 * IANA zone of the shop.
 */
time_zone: string, 
/**
 * Name to sign letters with.
 */
seller_name: string, 
/**
 * Name of the shop or business.
 */
business_name: string, 
/**
 * Street and number.
 */
address_line1: string, 
/**
 * Second line.
 */
address_line2: string, 
/**
 * City.
 */
city: string, 
/**
 * State or region.
 */
region: string, 
/**
 * Postal code.
 */
postal_code: string, 
/**
 * Country, name or code.
 */
country: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Hour of the day (0 to 23, shop's zone) at which reminders without an hour of their own come.
 */
reminder_hour: number, 
/**
 * Days to wait after a theft report before refunding: the seller's own figure; null takes the pack's.
 */
investigation_days: number | null, 
/**
 * The pack's own figure, for display.
 */
investigation_days_pack: number, 
/**
 * Business days that a parcel takes at most within the country: the seller's own; null takes the pack's.
 */
transit_days_domestic: number | null, 
/**
 * The pack's own figure, for display.
 */
transit_days_domestic_pack: number, 
/**
 * Business days that a parcel takes at most abroad: the seller's own; null takes the pack's.
 */
transit_days_international: number | null, 
/**
 * The pack's own figure, for display.
 */
transit_days_international_pack: number, 
/**
 * Folder in which exports arrive; empty when there is none.
 */
inbox_folder: string, };
export type ShipmentView = { 
/**
 * Carrier.
 */
carrier: string, 
/**
 * Service.
 */
service: string, 
/**
 * Tracking number.
 */
tracking_number: string, 
/**
 * Handed over.
 */
shipped_at: string | null, 
/**
 * Delivered.
 */
delivered_at: string | null, 
/**
 * Status as the file words it.
 */
status: string, 
/**
 * What the label cost the seller.
 */
cost: MoneyView | null, 
/**
 * What the parcel is insured for.
 */
insured_value: MoneyView | null, 
/**
 * The record of a shipments file that tells of this parcel; null when the order's own file does.
 */
side: string | null, };
export type ShopHandling = { 
/**
 * Shop.
 */
shop: string, 
/**
 * Business days from the day after the order; null where nobody says.
 */
days: number | null, };
export type ShopRegister = { 
/**
 * Shop.
 */
shop: string, 
/**
 * `formal` or `informal`.
 */
register: string, };
export type ShopView = { 
/**
 * Id.
 */
id: string, 
/**
 * Platform id (`etsy`).
 */
platform: string, 
/**
 * Name the seller gave, or the platform's.
 */
name: string, 
/**
 * Business days in which it says it hands over; null while nobody said.
 */
handling_days: number | null, 
/**
 * How its letters address buyers where a language has two ways: `formal` or `informal`.
 */
register: string, };
export type Sibling = { 
/**
 * The case.
 */
case: CaseRow, 
/**
 * Whether it is on the same order.
 */
same_order: boolean, 
/**
 * Whether it may be the same matter; then merging is offered.
 */
alike: boolean, };
export type SideCandidates = { 
/**
 * Rows as in the table of orders.
 */
rows: Array<OrderRow>, };
export type SideJoin = { 
/**
 * Parcel or payment.
 */
side: string, 
/**
 * Order, id or number.
 */
order: string, };
export type SidePage = { 
/**
 * In all.
 */
total: number, 
/**
 * First row.
 */
offset: number, 
/**
 * Rows.
 */
rows: Array<SideView>, 
/**
 * Changes when the list could have changed.
 */
revision: number, };
export type SideQuery = { 
/**
 * Those set aside instead of those that wait.
 */
aside: boolean, 
/**
 * First row.
 */
offset: number, 
/**
 * Rows wanted, at most 500.
 */
limit: number, };
export type SideRef = { 
/**
 * Id.
 */
side: string, };
export type SideRow = { 
/**
 * Order number; empty when the file does not name it.
 */
order_number: string, 
/**
 * Shipped or paid.
 */
at: string | null, 
/**
 * Carrier and service, or the kind of payment.
 */
what: string, 
/**
 * Tracking number, or the provider's number.
 */
number: string, 
/**
 * Addressee or buyer.
 */
buyer: string, 
/**
 * City and country.
 */
place: string, 
/**
 * What the label cost, or what the buyer paid.
 */
amount: MoneyView | null, 
/**
 * What the provider kept.
 */
fee: MoneyView | null, 
/**
 * What reached the seller.
 */
net: MoneyView | null, };
export type SideSource = { 
/**
 * File name.
 */
file: string, 
/**
 * Line, from 1.
 */
line: number, };
export type SideView = { 
/**
 * Id (`L-12`).
 */
id: string, 
/**
 * `shipment` or `payment`.
 */
kind: string, 
/**
 * How it came to its order: `number`, `place`, `hand`; `aside` when it needs none; null while it waits.
 */
joined_by: string | null, 
/**
 * When it was shipped or paid.
 */
at: string | null, 
/**
 * Addressee, or who paid.
 */
name: string, 
/**
 * Postal code and city.
 */
place: string, 
/**
 * Tracking number, or the provider's number.
 */
number: string, 
/**
 * Carrier and service, or kind of payment.
 */
what: string, 
/**
 * Status as the file words it.
 */
status: string, 
/**
 * Whether the label was voided or the payment never came about.
 */
void: boolean, 
/**
 * What was paid, or what the label cost.
 */
amount: MoneyView | null, 
/**
 * Order number that the file names; empty when none.
 */
order_number: string, 
/**
 * Files and lines that tell of it.
 */
sources: Array<SideSource>, };
export type SourceView = { 
/**
 * Import.
 */
import: string, 
/**
 * File name.
 */
file: string, 
/**
 * Line.
 */
line: number, 
/**
 * When imported.
 */
at: string, };
export type StandingView = { 
/**
 * Case.
 */
case: string, 
/**
 * Proof of delivery; null where the platform has no list.
 */
evidence: EvidenceView | null, 
/**
 * Where the label was bought; null where nothing asks for it.
 */
label: LabelView | null, 
/**
 * Who would pay, the seller last.
 */
payers: Array<PayerView>, 
/**
 * Warning that stands above the payers; null when there is none.
 */
warning: string | null, 
/**
 * Whether a refund or replacement asks for a word that this was seen.
 */
gate: boolean, 
/**
 * The steps that ask for it; empty without a gate.
 */
gate_steps: Array<string>, 
/**
 * What that word confirms; empty without a gate.
 */
gate_text: string, 
/**
 * The right door.
 */
door: DoorView, };
export type StatutoryView = { 
/**
 * `runs`, `may_run`, `unknown`, `over`, `excepted`, `none`.
 */
state: string, 
/**
 * In words.
 */
state_text: string, 
/**
 * Whether the buyer may withdraw; null when nobody can say.
 */
right: boolean | null, 
/**
 * Whether a refusal could break the law.
 */
forbids_declining: boolean, 
/**
 * Id of the statute; null where none is known.
 */
statute: string | null, 
/**
 * Last day; null before delivery and where it is not known.
 */
until: string | null, 
/**
 * Last day if the buyer was not told of the right; null where that makes no difference.
 */
until_if_untold: string | null, 
/**
 * Why, one sentence each.
 */
texts: Array<string>, 
/**
 * Who says so; null where no statute is known.
 */
source: SaysView | null, };
export type StepView = { 
/**
 * Id (`verify_address`).
 */
id: string, 
/**
 * `locked`, `ready`, `waiting`, `done`, `skipped`, `not_applicable`.
 */
state: string, 
/**
 * What to do, as a verb.
 */
title: string, 
/**
 * Why.
 */
why: string, 
/**
 * What the day on which the buyer needs the goods means for it; null where that changes nothing.
 */
advice: string | null, 
/**
 * Who says so.
 */
source: string, 
/**
 * Link of the source; null when none.
 */
source_url: string | null, 
/**
 * Grade of the source: `A`, `B`, `C`, `R`, or `own` for Docket's own advice.
 */
grade: string, 
/**
 * Day on which the source was looked up; null when a seller's own playbook does not say.
 */
checked: string | null, 
/**
 * Why it is locked, in words; null when not locked.
 */
locked_because: string | null, 
/**
 * Word of the seller when skipping; null when not skipped.
 */
skipped_because: string | null, 
/**
 * Answer recorded; null when none.
 */
answer: string | null, 
/**
 * Answers offered (`found`, `not_found`); empty when the step asks none.
 */
answers: Array<Choice>, 
/**
 * The answer that the shop's policy suggests; null when it suggests none.
 */
suggested: string | null, 
/**
 * Why it is suggested, or that the buyer chooses; null where nothing is to be suggested.
 */
suggested_because: string | null, 
/**
 * Fields that must be filled to do it.
 */
fields: Array<FieldView>, 
/**
 * Letter it hands over.
 */
letter: string | null, 
/**
 * Paper it hands over.
 */
paper: string | null, 
/**
 * Last instant of what it waits for; null when it does not wait.
 */
due: string | null, 
/**
 * Done at.
 */
done_at: string | null, 
/**
 * Whether it may be skipped.
 */
may_skip: boolean, 
/**
 * How often its letter is due again while it waits, in words; null when only once.
 */
repeats: string | null, 
/**
 * Whether it belongs after the end of the case.
 */
when_closed: boolean, 
/**
 * Whether it is locked for want of something that may never come, so that it is shown apart.
 */
later: boolean, };
export type TagCount = { 
/**
 * Tag.
 */
tag: string, 
/**
 * On how many cases.
 */
cases: number, };
export type TodayGroup = { 
/**
 * `overdue`, `today`, `week`, `waiting`.
 */
id: string, 
/**
 * Rows, soonest first.
 */
rows: Array<TodayRow>, 
/**
 * Whether there are more rows than these.
 */
more: boolean, };
export type TodayRow = { 
/**
 * Reminder id; null when the row is a step without reminder.
 */
reminder: string | null, 
/**
 * `step`, `wait`, `promise`, `own`, `deadline`, `follow_up`, `silence`.
 */
kind: string, 
/**
 * What to do, as a verb.
 */
title: string, 
/**
 * A word more.
 */
text: string, 
/**
 * Case.
 */
case: string, 
/**
 * Step to open at; null when none.
 */
step: string | null, 
/**
 * Buyer.
 */
buyer: string, 
/**
 * Items in one line.
 */
items: string, 
/**
 * Clock; RFC 3339; null when no hour presses.
 */
due: string | null, 
/**
 * Money at stake.
 */
exposure: MoneyView | null, 
/**
 * The day on which the buyer needs the goods, `YYYY-MM-DD`; null when unknown.
 */
needed_by: string | null, };
export type TodayView = { 
/**
 * Groups in order; empty groups are left out.
 */
groups: Array<TodayGroup>, };
export type TrackEventView = { 
/**
 * Id; null while it is only read.
 */
id: string | null, 
/**
 * When: a day, a time without zone, or RFC 3339 with the offset that the carrier wrote.
 */
at: string, 
/**
 * The same on the clock of the wall there, in numbers.
 */
local_time: string, 
/**
 * Where; empty when the carrier does not say.
 */
place: string, 
/**
 * Our reading.
 */
status: string, 
/**
 * In words.
 */
status_text: string, 
/**
 * Why it did not go as planned; null when the words do not say.
 */
incident: string | null, 
/**
 * The carrier's words; empty when the seller set the status.
 */
description: string, 
/**
 * The lines it was read from.
 */
raw: string, 
/**
 * `pasted`, `typed` or `imported`.
 */
source: string, 
/**
 * Why the seller set the status; empty for the carrier's words.
 */
because: string, 
/**
 * The parcel has it already.
 */
known: boolean, };
export type TrackingAdd = { 
/**
 * Order, by our id or the platform's number.
 */
order: string, 
/**
 * Tracking number of the parcel; null when the order has one.
 */
tracking_number: string | null, 
/**
 * A day, a time without zone, or RFC 3339.
 */
at: string, 
/**
 * Where; may be empty.
 */
place: string, 
/**
 * Status; null takes what the carrier's words mean.
 */
status: string | null, 
/**
 * The carrier's words; empty when the seller sets the status.
 */
description: string, 
/**
 * Why the seller sets the status.
 */
because: string, };
export type TrackingPasted = { 
/**
 * Events that were new.
 */
added: number, 
/**
 * What it did.
 */
done: Done, };
export type TrackingPreview = { 
/**
 * The parcel it goes to; null while that has to be asked.
 */
tracking_number: string | null, 
/**
 * Tracking numbers to choose from.
 */
numbers: Array<string>, 
/**
 * Events in the order of the text.
 */
events: Array<TrackEventView>, 
/**
 * How many of them are new.
 */
new: number, 
/**
 * Lines that are part of no event.
 */
unparsed: Array<UnreadLine>, 
/**
 * Dates that can be read in two ways, said in each; empty when none has to be asked about.
 */
date_choices: Array<DateChoice>, 
/**
 * What is read and what is not, as a sentence.
 */
sentence: string, };
export type TrackingRef = { 
/**
 * Id.
 */
event: string, };
export type TrackingText = { 
/**
 * Order, by our id or the platform's number.
 */
order: string, 
/**
 * The text.
 */
text: string, 
/**
 * Tracking number of the parcel; null when the order has one parcel or the text names it.
 */
tracking_number: string | null, 
/**
 * `mdy` or `dmy`, once that was asked; else null.
 */
date_order: string | null, };
export type TrackingView = { 
/**
 * Id of the order.
 */
order: string, 
/**
 * Its parcels.
 */
parcels: Array<ParcelTrackingView>, 
/**
 * Statuses that a seller may set.
 */
statuses: Array<Choice>, };
export type UndoView = { 
/**
 * Id of the operation.
 */
op: string, 
/**
 * What it did, in the seller's language ("Import of orders.csv").
 */
text: string, };
export type UnreadLine = { 
/**
 * Number, counted from 1.
 */
line: number, 
/**
 * Text.
 */
text: string, };
export type ViewLine = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * What it lists.
 */
query: CaseQuery, };
export type ViewList = { 
/**
 * Views, in the order in which they were made.
 */
views: Array<ViewLine>, 
/**
 * Tags.
 */
tags: Array<TagCount>, 
/**
 * Stages at a platform.
 */
stages: Array<Choice>, };
export type ViewRef = { 
/**
 * Id.
 */
view: string, };
export type ViewSave = { 
/**
 * The view to write over; null makes one.
 */
view: string | null, 
/**
 * Name.
 */
name: string, 
/**
 * What it lists.
 */
query: CaseQuery, };
export type ViewSaved = { 
/**
 * Id.
 */
view: string, 
/**
 * The change.
 */
done: Done, };
export type WaitSet = { 
/**
 * Case.
 */
case: string, 
/**
 * Step that started the wait.
 */
step: string, 
/**
 * Days, 1 to 365.
 */
days: number, };
export type WayView = { 
/**
 * `refund_full`, `refund_partial`, `replacement`, `return_then_refund`, `intercept`, `store_credit`, `goodwill`, `other`, `decline`.
 */
kind: string, 
/**
 * In words.
 */
title: string, 
/**
 * Whether it is the one to take first.
 */
recommended: boolean, 
/**
 * `yes`, `if_agreed`, `no`.
 */
allowed: string, 
/**
 * In words.
 */
allowed_text: string, 
/**
 * Why, or why not.
 */
why: string, 
/**
 * Whether taking it goes another way than policy and law say, and needs a word.
 */
exception: boolean, 
/**
 * What it costs the seller; null while a part is not known.
 */
cost: MoneyView | null, 
/**
 * The parts that are known together; null when none is, or in several currencies.
 */
cost_known: MoneyView | null, 
/**
 * In words, with what is not known.
 */
cost_text: string, 
/**
 * Parts.
 */
parts: Array<CostPartView>, 
/**
 * What the buyer gets; null where that is open.
 */
buyer_gets: MoneyView | null, 
/**
 * Who pays the postage: `buyer`, `seller`, `nobody`, `unknown`.
 */
who_pays: string, 
/**
 * In words.
 */
who_pays_text: string, 
/**
 * Last day; null where it hangs on something to come.
 */
deadline: string | null, 
/**
 * In words.
 */
deadline_text: string, 
/**
 * `low`, `medium`, `high`.
 */
risk: string, 
/**
 * In words.
 */
risk_text: string, 
/**
 * Why.
 */
risk_why: string, };
export type WireError = { 
/**
 * Stable code the UI may act on.
 */
code: string, 
/**
 * Sentence in the seller's language.
 */
message: string, 
/**
 * What the sentence speaks of, by name.
 */
fields: { [key in string]: string }, 
/**
 * Id in the log for an error of ours; null when the cause lies outside.
 */
incident: string | null, };
