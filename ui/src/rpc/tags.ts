// Which queries speak of what. The core names what changed; a query is asked again when one of its tags is among it.
import type { Commands } from '../generated/rpc';

export type Tag = string;

type Tagger<C extends keyof Commands> = (request: Commands[C]['request'], answer: Commands[C]['answer'] | undefined) => Tag[];

/** `*` is touched by every change. */
const TAGS: { [C in keyof Commands]?: Tagger<C> } = {
  app_state: () => ['*'],
  settings_get: () => [],
  import_list: () => ['imports'],
  import_options: () => [],
  inbox_list: () => ['inbox', 'imports'],
  order_list: () => ['orders', 'cases'],
  order_show: ({ order }, answer) => ['orders', 'cases', ...ids('order', order, answer?.id)],
  tracking_show: ({ order }, answer) => ['orders', 'cases', ...ids('order', order, answer?.order)],
  tracking_preview: () => ['orders'],
  side_list: () => ['orders'],
  side_candidates: () => ['orders'],
  case_list: () => ['cases'],
  case_siblings: () => ['cases', 'orders'],
  case_repeats: () => ['cases', 'orders'],
  view_list: () => ['cases'],
  case_show: (request, answer) => ['cases', 'orders', ...ids('case', request.case, answer?.id)],
  case_deadlines: (request) => ['cases', 'orders', `case:${request.case}`],
  case_records: (request) => ['cases', `case:${request.case}`],
  case_standing: (request, answer) => ['cases', 'orders', ...ids('case', request.case, answer?.case)],
  evidence_pack_show: (request, answer) => ['cases', 'orders', 'policies', ...ids('case', request.case, answer?.case)],
  request_reasons: () => ['settings'],
  order_letters: ({ order }) => ['orders', ...ids('order', order)],
  order_letter_render: ({ order }) => ['orders', 'policies', ...ids('order', order)],
  request_show: (request) => ['cases', 'orders', 'policies', `case:${request.case}`],
  cancel_assess: (request, answer) => ['cases', 'orders', 'policies', ...ids('case', request.case, answer?.case)],
  decision_exceptions: () => ['cases'],
  refund_list: (request, answer) => ['cases', 'orders', ...ids('case', request.case ?? undefined), ...ids('order', request.order ?? undefined, answer?.order)],
  letter_list: () => [],
  letter_render: (request) => ['cases', 'orders', `case:${request.case}`],
  paper_list: () => [],
  paper_preview: (request) => ['orders', `case:${request.case}`],
  playbook_list: () => ['playbooks'],
  playbook_show: () => ['playbooks'],
  today_list: () => ['today', 'cases'],
  policy_book: () => ['policies', 'orders'],
  policy_show: () => ['policies', 'orders'],
  policy_preview: () => ['policies', 'orders'],
  report_show: () => ['cases', 'orders', 'policies', 'reports'],
  find: () => ['orders', 'cases'],
};

export function tagsOf<C extends keyof Commands>(
  command: C,
  request: Commands[C]['request'],
  answer?: Commands[C]['answer'],
): Tag[] {
  return TAGS[command]?.(request, answer) ?? [];
}

/** Settings change language, zone and sender, and with them the words of every answer. */
export function touches(changed: Iterable<Tag>, tags: readonly Tag[]): boolean {
  for (const tag of changed) {
    if (tag === 'settings' || tags.includes('*') || tags.includes(tag)) return true;
  }
  return false;
}

function ids(noun: string, ...values: (string | undefined)[]): Tag[] {
  return [...new Set(values.filter((value) => value !== undefined))].map((value) => `${noun}:${value}`);
}
