// Answers of queries, kept by command and payload, asked again when a change touches their tags.
// Commands that change something never pass here.
import type { Commands } from '../generated/rpc';
import { HostError, hostError } from '../host/host';
import { GONE } from './errors';
import { tagsOf, touches, type Tag } from './tags';

export type Ask = <C extends keyof Commands>(
  command: C,
  request: Commands[C]['request'],
) => Promise<Commands[C]['answer']>;

/** Entries nobody looks at are kept for going back, the latest this many. */
const KEPT = 40;

class Entry<C extends keyof Commands> {
  readonly command: C;
  readonly request: Commands[C]['request'];
  answer = $state.raw<Commands[C]['answer']>();
  error = $state.raw<HostError>();
  loading = $state(false);
  users = 0;
  stale = true;
  #ask: Ask;
  #again = false;

  constructor(command: C, request: Commands[C]['request'], ask: Ask) {
    this.command = command;
    this.request = request;
    this.#ask = ask;
  }

  get tags(): Tag[] {
    return tagsOf(this.command, this.request, this.answer);
  }

  /** Asks the host. A change that comes in while an answer is under way makes it ask once more. */
  async fetch(): Promise<void> {
    if (this.loading) {
      this.#again = true;
      return;
    }
    this.loading = true;
    this.stale = false;
    try {
      this.answer = await this.#ask(this.command, this.request);
      this.error = undefined;
    } catch (thrown) {
      this.error = hostError(thrown);
      this.stale = true;
      // The last answer stays beside an error, but not when there is nothing it could be the answer to.
      if (GONE.includes(this.error.wire.code)) this.answer = undefined;
    }
    this.loading = false;
    if (this.#again) {
      this.#again = false;
      await this.fetch();
    }
  }
}

export class Cache {
  #ask: Ask;
  #entries = new Map<string, Entry<keyof Commands>>();
  #changed = new Set<Tag>();
  #flush: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<(tags: ReadonlySet<Tag>) => void>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  entry<C extends keyof Commands>(command: C, request: Commands[C]['request']): Entry<C> {
    const key = `${command} ${JSON.stringify(request)}`;
    let entry = this.#entries.get(key) as Entry<C> | undefined;
    if (entry) {
      this.#entries.delete(key);
    } else {
      entry = new Entry(command, request, this.#ask);
    }
    this.#entries.set(key, entry as unknown as Entry<keyof Commands>);
    return entry;
  }

  /** Keeps an entry current until the returned function is called. */
  hold<C extends keyof Commands>(entry: Entry<C>): () => void {
    entry.users += 1;
    if (entry.stale && !entry.loading) void entry.fetch();
    return () => {
      entry.users -= 1;
      this.#forget();
    };
  }

  /** The same change is told by the command's answer and by the event; both within a moment count once. */
  change(tags: Iterable<Tag>): void {
    for (const tag of tags) this.#changed.add(tag);
    if (this.#changed.size > 0) this.#flush ??= setTimeout(() => this.#apply(), 15);
  }

  /** Tells of changes whoever keeps answers elsewhere, like the windowed table. */
  onchange(run: (tags: ReadonlySet<Tag>) => void): () => void {
    this.#listeners.add(run);
    return () => this.#listeners.delete(run);
  }

  #apply(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    this.#flush = undefined;
    for (const entry of this.#entries.values()) {
      if (!touches(changed, entry.tags)) continue;
      entry.stale = true;
      if (entry.users > 0) void entry.fetch();
    }
    for (const run of this.#listeners) run(changed);
  }

  #forget(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= KEPT) return;
      if (entry.users === 0) this.#entries.delete(key);
    }
  }
}

export type { Entry };
