// A letter on its way to be sent. Copying it or opening the mail program never counts as sending.
import type { LetterDraft } from '../../generated/rpc';
import { act, attempt, copy, query } from '../../rpc';
import { t } from '../../words';

export class Letter {
  readonly draft;
  readonly #shown;
  lang = $state<string | null>(null);
  channel = $state('');
  /** What the seller typed for values the case does not know. */
  values = $state<Record<string, string>>({});
  #asked = $state<Record<string, string>>({});
  /** Fields stay in sight after they are filled, or the one being typed in would vanish. */
  #everMissing = $state<LetterDraft['missing']>([]);
  readonly #case: string;
  readonly #letter: string;

  readonly view: LetterDraft | undefined = $derived.by(() => this.draft.answer);
  readonly complete = $derived.by(() => this.view !== undefined && this.view.missing.length === 0 && !this.draft.stale && this.#settled);
  readonly currency = $derived.by(() => this.#shown.answer?.order.total?.currency);
  readonly fields = $derived.by(() => {
    const labels = new Map(this.#everMissing.filter((field) => this.values[field.id]).map((field) => [field.id, field]));
    for (const field of this.view?.missing ?? []) labels.set(field.id, field);
    const order = this.#everMissing.map((field) => field.id);
    return [...labels.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  });

  constructor(id: string, letter: string) {
    this.#case = id;
    this.#letter = letter;
    this.#shown = query('case_show', () => ({ case: id }));
    this.draft = query('letter_render', () => this.#request, { keep: true });
    $effect(() => {
      const typed = this.#typed;
      const timer = setTimeout(() => (this.#asked = typed), 150);
      return () => clearTimeout(timer);
    });
    $effect.pre(() => {
      const missing = this.view?.missing ?? [];
      const known = new Set(this.#everMissing.map((field) => field.id));
      const fresh = missing.filter((field) => !known.has(field.id));
      if (fresh.length > 0) this.#everMissing = [...this.#everMissing, ...fresh];
    });
    $effect.pre(() => {
      const channels = this.view?.channels;
      if (channels && !channels.some((one) => one.value === this.channel)) this.channel = channels[0]?.value ?? '';
    });
  }

  get #typed(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.values).filter(([, value]) => value.trim() !== ''));
  }

  /** Whether the letter in sight was made from what the fields say. */
  get #settled(): boolean {
    return JSON.stringify(this.#asked) === JSON.stringify(this.#typed);
  }

  get #request() {
    return { case: this.#case, letter: this.#letter, lang: this.lang, set: this.#asked };
  }

  missing(field: string): boolean {
    return this.view?.missing.some((one) => one.id === field) ?? false;
  }

  copy(): Promise<boolean> {
    return copy(this.view?.body ?? '', t('draft-copied'));
  }

  copySubject(): Promise<boolean> {
    return copy(this.view?.subject ?? '', t('draft-subject-copied'));
  }

  async mail(): Promise<void> {
    await attempt('letter_mail', this.#request);
  }

  async send(): Promise<boolean> {
    return (await act('letter_send', { ...this.#request, channel: this.channel })) !== undefined;
  }
}
