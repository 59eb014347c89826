// A sheet being filled: the form beside the pages, which follow what is typed.
import type { FieldView, PaperPreview } from '../../generated/rpc';
import { act, query } from '../../rpc';

export class Paper {
  readonly preview;
  readonly #shown;
  /** What the seller typed, by field. */
  values = $state<Record<string, string>>({});
  #asked = $state<Record<string, string>>({});
  readonly #case: string;
  readonly #form: string;
  /** Fields that were missing when the sheet was opened come first, and stay there while they are filled. */
  #first = $state<string[]>();

  readonly view: PaperPreview | undefined = $derived.by(() => this.preview.answer);
  readonly fields = $derived.by(() => {
    // Lines of a table are counted by the core, and a signature is written by hand.
    const all = this.view?.fields.filter((field) => field.kind !== 'row' && field.kind !== 'signature') ?? [];
    const first = new Set(this.#first);
    return { needed: all.filter((field) => first.has(field.id)), rest: all.filter((field) => !first.has(field.id)) };
  });
  readonly pages = $derived(this.view?.pages.map((page) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`) ?? []);

  /** What the pages in sight were made from is what the fields say. */
  readonly current = $derived.by(() => !this.preview.waiting && !this.preview.stale && same(this.#asked, this.values));
  readonly currency = $derived.by(() => this.#shown.answer?.order.total?.currency);

  constructor(id: string, form: string) {
    this.#case = id;
    this.#form = form;
    this.#shown = query('case_show', () => ({ case: id }));
    this.preview = query('paper_preview', () => ({ case: id, form, set: this.#asked }), { keep: true });
    $effect(() => {
      const typed = { ...this.values };
      const timer = setTimeout(() => (this.#asked = typed), 250);
      return () => clearTimeout(timer);
    });
    $effect.pre(() => {
      if (!this.#first && this.view) this.#first = this.view.fields.filter((field) => this.missing(field)).map((field) => field.id);
    });
  }

  /** Whether the sheet lacks it. The core names section and label ("Sender: City"), a field its number and label. Two
   * sections may use one label, so that only an empty field counts, or one whose entry was not understood. */
  missing(field: FieldView): boolean {
    return this.#named(field) !== undefined && (this.value(field).trim() === '' || this.values[field.id] !== undefined);
  }

  /** The part of the sheet a missing field belongs to, as far as the core names it. */
  section(field: FieldView): string {
    return this.#named(field)?.split(': ').slice(0, -1).join(': ') ?? '';
  }

  #named(field: FieldView): string | undefined {
    const label = field.label.replace(/^\d+\. /, '');
    return this.view?.missing.find((one) => one === label || one.endsWith(`: ${label}`));
  }

  value(field: FieldView): string {
    return this.values[field.id] ?? field.value;
  }

  get #request() {
    return { case: this.#case, form: this.#form, set: { ...this.values } };
  }

  async save(): Promise<boolean> {
    const saved = await act('paper_save', this.#request);
    return saved?.file != null;
  }

  async print(): Promise<void> {
    await act('paper_print', this.#request);
  }
}

function same(one: Record<string, string>, other: Record<string, string>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
