// A sheet being filled: the form beside the pages, which follow what is typed.
import type { FieldView, PaperPreview } from '../../generated/rpc';
import { act, query } from '../../rpc';

export class Paper {
  readonly preview;
  /** What the seller typed, by field. */
  values = $state<Record<string, string>>({});
  #asked = $state<Record<string, string>>({});
  readonly #case: string;
  readonly #form: string;
  /** Fields that were missing when the sheet was opened come first, and stay there while they are filled. */
  #first = $state<string[]>();

  readonly view: PaperPreview | undefined = $derived.by(() => this.preview.answer);
  readonly missing = $derived(this.view?.fields.filter((field) => field.required && !this.value(field).trim()) ?? []);
  readonly fields = $derived.by(() => {
    const all = this.view?.fields ?? [];
    const first = new Set(this.#first);
    return { needed: all.filter((field) => first.has(field.id)), rest: all.filter((field) => !first.has(field.id)) };
  });
  readonly pages = $derived(this.view?.pages.map((page) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`) ?? []);

  constructor(id: string, form: string) {
    this.#case = id;
    this.#form = form;
    this.preview = query('paper_preview', () => ({ case: id, form, set: this.#asked }), { keep: true });
    $effect(() => {
      const typed = { ...this.values };
      const timer = setTimeout(() => (this.#asked = typed), 250);
      return () => clearTimeout(timer);
    });
    $effect.pre(() => {
      if (!this.#first && this.view) this.#first = this.view.fields.filter((field) => field.required && !field.value.trim()).map((field) => field.id);
    });
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
