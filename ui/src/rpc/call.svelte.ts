// The typed way to the core.
import type { Commands, Done } from '../generated/rpc';
import { hostError, type Host, type HostEvents } from '../host/host';
import { toasts } from '../app/toasts.svelte';
import { Cache } from './cache.svelte';
import { CODES, RpcError } from './errors';

let host: Host | undefined;

export const cache = new Cache((command, request) => call(command, request));

/** The error that leaves nothing to show, if there was one. */
export const fatal = $state<{ error: RpcError | undefined }>({ error: undefined });

/** Connects the page to its host. Called once. */
export function start(connected: Host): void {
  host = connected;
  host.on('changed', ({ tags }) => cache.change(tags));
}

export async function call<C extends keyof Commands>(
  command: C,
  request: Commands[C]['request'],
): Promise<Commands[C]['answer']> {
  if (!host) throw hostError('not connected');
  try {
    return (await host.call(command, request)) as Commands[C]['answer'];
  } catch (thrown) {
    const error = hostError(thrown);
    if (error.wire.code === CODES.storeUnusable) fatal.error = new RpcError(error);
    throw error;
  }
}

/** The answer, or undefined after the seller was told what went wrong. */
export async function attempt<C extends keyof Commands>(
  command: C,
  request: Commands[C]['request'],
): Promise<Commands[C]['answer'] | undefined> {
  try {
    return await call(command, request);
  } catch (thrown) {
    const error = new RpcError(hostError(thrown));
    if (!error.fatal && error.code !== CODES.cancelled) toasts.fail(error.sentence, error.incident);
    return undefined;
  }
}

/** Commands that change something and say so. */
export type Acted = {
  [C in keyof Commands]: Commands[C]['answer'] extends Done | { done: Done } ? C : never;
}[keyof Commands];

/** Changes something: refetches what it touched and offers to take it back. */
export async function act<C extends Acted>(
  command: C,
  request: Commands[C]['request'],
): Promise<Commands[C]['answer'] | undefined> {
  const answer = await attempt(command, request);
  // What undo took back comes again by redo, not by another undo.
  if (answer) settle(answer, command !== 'undo' && command !== 'redo');
  return answer;
}

export function settle(answer: Done | { done: Done }, undoable = true): void {
  const done = 'done' in answer ? answer.done : answer;
  // A core that names nothing still changed the frame's counts.
  cache.change(done.changed.length > 0 ? done.changed : ['app']);
  if (done.text) toasts.done(done.text, undoable ? done.op : null);
}

export function watch<E extends keyof HostEvents>(event: E, run: (payload: HostEvents[E]) => void): () => void {
  return host?.on(event, run) ?? (() => {});
}

export async function copy(text: string, said: string): Promise<boolean> {
  try {
    await host?.copy(text);
    toasts.say(said);
    return true;
  } catch {
    return false;
  }
}
