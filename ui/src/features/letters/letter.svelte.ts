// A letter about a case, or about an order without one, on its way to be sent. Copying it or opening the mail program never counts as sending.
import { toasts } from '../../app/toasts.svelte';
import type { AttachmentView, LetterDraft } from '../../generated/rpc';
import { act, attempt, copy, query } from '../../rpc';
import { t } from '../../words';

export type About = { case: string } | { order: string };

export class Letter {
  readonly draft;
  readonly #records;
  readonly #currency: () => string | undefined;
  readonly #about: About;
  lang = $state<string | null>(null);
  register = $state<string | null>(null);
  /** Files of the case that go along when it is saved as an e-mail. */
  attached = $state<string[]>([]);
  channel = $state('');
  /** Whether a sentence of sympathy stands after the greeting. */
  empathy = $state(false);
  /** What the seller typed for values the case does not know. */
  values = $state<Record<string, string>>({});
  #asked = $state<Record<string, string>>({});
  /** Fields stay in sight after they are filled, or the one being typed in would vanish. */
  #everMissing = $state<LetterDraft['missing']>([]);
  readonly #letter: string;

  readonly view: LetterDraft | undefined = $derived.by(() => this.draft.answer);
  readonly complete = $derived.by(() => this.view !== undefined && this.view.missing.length === 0 && !this.draft.stale && this.#settled);
  readonly currency = $derived.by(() => this.#currency());
  readonly fields = $derived.by(() => {
    const labels = new Map(this.#everMissing.filter((field) => this.values[field.id]).map((field) => [field.id, field]));
    for (const field of this.view?.missing ?? []) labels.set(field.id, field);
    const order = this.#everMissing.map((field) => field.id);
    return [...labels.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  });

  constructor(about: About, letter: string) {
    this.#about = about;
    this.#letter = letter;
    if ('case' in about) {
      const shown = query('case_show', () => about);
      this.#currency = () => shown.answer?.order.total?.currency;
      this.draft = query('letter_render', () => ({ ...about, ...this.#wanted }), { keep: true });
      this.#records = query('case_records', () => about);
    } else {
      const shown = query('order_show', () => about);
      this.#currency = () => shown.answer?.total?.currency;
      this.draft = query('order_letter_render', () => ({ ...about, ...this.#wanted }), { keep: true });
    }
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
    const typed = Object.fromEntries(Object.entries(this.values).filter(([, value]) => value.trim() !== ''));
    const line = this.empathy ? this.view?.empathy : null;
    return line ? { ...typed, empathy_line: line } : typed;
  }

  /** Whether the letter in sight was made from what the fields say. */
  get #settled(): boolean {
    return JSON.stringify(this.#asked) === JSON.stringify(this.#typed);
  }

  get #wanted() {
    return { letter: this.#letter, lang: this.lang, register: this.register, set: this.#asked };
  }

  /** Whether the mail program can be opened with it: the letter of a case is addressed by the case. */
  get mailable(): boolean {
    return 'case' in this.#about;
  }

  /** Files of the case that can go along. */
  get files(): readonly AttachmentView[] {
    return this.#records?.answer?.attachments ?? [];
  }

  attach(file: string, along: boolean): void {
    this.attached = along ? [...this.attached, file] : this.attached.filter((one) => one !== file);
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
    if ('case' in this.#about) await attempt('letter_mail', { ...this.#about, ...this.#wanted });
  }

  async save(format: 'eml' | 'pdf'): Promise<void> {
    if (!('case' in this.#about)) return;
    const saved = await attempt('letter_save', { ...this.#about, ...this.#wanted, format, attachments: format === 'eml' ? this.attached : [] });
    if (saved?.file) toasts.say(t('draft-saved', { file: saved.file }));
  }

  async send(): Promise<boolean> {
    const post = { ...this.#wanted, channel: this.channel };
    const sent = 'case' in this.#about ? act('letter_send', { ...this.#about, ...post }) : act('order_letter_send', { ...this.#about, ...post });
    return (await sent) !== undefined;
  }
}
