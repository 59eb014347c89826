import { untrack } from 'svelte';
import type { Commands } from '../generated/rpc';
import { cache } from './call.svelte';
import { RpcError } from './errors';

/** An answer of the core that stays current while the component that asked for it is shown. */
export interface Query<C extends keyof Commands> {
  readonly answer: Commands[C]['answer'] | undefined;
  readonly error: RpcError | undefined;
  /** The answer in sight is that of an earlier request. */
  readonly stale: boolean;
  /** Nothing to show yet. */
  readonly waiting: boolean;
  retry(): void;
}

/** Asks while the component lives. `request` may depend on state; undefined asks nothing. With `keep` the last answer
 * stays in sight while a changed request waits for its own, as a preview does while someone types. */
export function query<C extends keyof Commands>(
  command: C,
  request: () => Commands[C]['request'] | undefined,
  { keep = false } = {},
): Query<C> {
  let last = $state.raw<Commands[C]['answer']>();
  // By its text, so that an equal payload made anew is the same question.
  const text = $derived.by(() => {
    const payload = request();
    return payload === undefined ? undefined : JSON.stringify(payload);
  });
  const entry = $derived(text === undefined ? undefined : cache.entry(command, JSON.parse(text)));
  $effect(() => {
    const held = entry;
    if (!held) return;
    return untrack(() => cache.hold(held));
  });
  $effect(() => {
    if (keep && entry?.answer !== undefined) last = entry.answer;
  });
  return {
    get answer() {
      return entry?.answer ?? (keep && entry ? last : undefined);
    },
    get error() {
      return entry?.error && new RpcError(entry.error);
    },
    get stale() {
      return entry?.answer === undefined || entry.loading;
    },
    get waiting() {
      return entry !== undefined && entry.answer === undefined && entry.error === undefined && !(keep && last);
    },
    retry: () => void entry?.fetch(),
  };
}
