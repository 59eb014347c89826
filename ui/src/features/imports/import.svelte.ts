// An import from the chosen files to the report. Nothing is written before `commit`.
import type { ImportFile, ImportPreview, ImportReport } from '../../generated/rpc';
import { act, attempt, call, CODES, RpcError, settle, watch } from '../../rpc';
import { hostError, type JobProgress } from '../../host/host';
import { decide, mapped, thingOf, toName, untouched, writesOf } from './decide';

/** While someone decides one thing after the other, the files are read once. */
const PAUSE_MS = 150;

export class Import {
  files = $state.raw<ImportFile[]>([]);
  preview = $state.raw<ImportPreview>();
  report = $state.raw<ImportReport>();
  progress = $state.raw<JobProgress>();
  error = $state.raw<RpcError>();
  reading = $state(false);
  writing = $state(false);
  cancelled = $state(false);
  shown = $state(0);
  #job = '';
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly file = $derived(this.preview?.files[Math.min(this.shown, (this.preview?.files.length ?? 1) - 1)]);
  readonly readable = $derived(this.preview?.files.filter((file) => file.error === null) ?? []);
  /** What will be written: new and changed orders of the files that can be read. */
  readonly writes = $derived(this.preview ? this.preview.counts.new + this.preview.counts.updated : 0);
  readonly questions = $derived(this.readable.reduce((sum, file) => sum + file.questions.length, 0));
  /** A table whose columns have no names yet. */
  readonly unnamed = $derived(this.preview?.files.some(toName) ?? false);
  readonly sum = $derived(writesOf(this.readable));
  readonly thing = $derived(thingOf(this.readable.map((file) => file.kind)));

  constructor() {
    $effect(() => watch('job', (progress) => {
      if (progress.id === this.#job) this.progress = progress;
    }));
    // Pasted text that was not imported is not kept.
    $effect(() => () => void this.#leave(this.files));
  }

  async pick(): Promise<void> {
    const picked = await attempt('import_pick', {});
    if (picked && picked.paths.length > 0) await this.add(picked.paths);
  }

  async add(paths: string[]): Promise<void> {
    if (this.writing) return;
    const known = this.report ? [] : this.files;
    const fresh = paths.filter((path) => !known.some((file) => file.path === path));
    const files = [...known, ...fresh.map(untouched)];
    if (fresh.length > 0) this.shown = known.length;
    await this.#look(files);
  }

  /** Reads text from the clipboard as if it were a file. Whether the core took it. */
  async paste(text: string): Promise<boolean> {
    if (this.writing) return false;
    const pasted = await attempt('import_paste', { text, name: null });
    if (!pasted) return false;
    await this.add([pasted.path]);
    return true;
  }

  async remove(path: string): Promise<void> {
    this.shown = 0;
    const left = this.files.filter((file) => file.path === path);
    await Promise.all([this.#look(this.files.filter((file) => file.path !== path)), this.#leave(left)]);
  }

  /** Decides something about the file, or with null leaves it to Docket again. */
  decide(path: string, change: Partial<ImportFile>): void {
    const file = this.preview?.files.find((one) => one.path === path);
    if (!file) return;
    // Decisions that follow quickly build on each other, not on the preview that is not there yet.
    const asked = this.files.find((one) => one.path === path);
    const base = asked?.exact ? { ...file, decided: asked } : file;
    const files = this.files.map((one) => (one.path === path ? decide(base, change) : one));
    void this.#look(files, PAUSE_MS);
  }

  /** Says what a column holds. */
  map(path: string, heading: string, field: string): void {
    const file = this.preview?.files.find((one) => one.path === path);
    const asked = this.files.find((one) => one.path === path);
    if (file) this.decide(path, { mapping: mapped(asked?.exact ? { ...file, decided: asked } : file, heading, field) });
  }

  /** What was decided about such tables is not applied any more, here and later. */
  async forget(path: string): Promise<void> {
    const then = this.preview?.files.find((one) => one.path === path)?.remembered;
    if (!then || !(await act('mapping_forget', { header: then.header }))) return;
    await this.#look(this.files.map((one) => (one.path === path ? untouched(path) : one)));
  }

  /** Back to the beginning. */
  async reset(): Promise<void> {
    this.shown = 0;
    const left = this.files;
    await Promise.all([this.#look([]), this.#leave(left)]);
  }

  async commit(): Promise<void> {
    this.#job = crypto.randomUUID();
    this.progress = undefined;
    this.error = undefined;
    this.cancelled = false;
    this.writing = true;
    try {
      // What cannot be read was said; it does not hold up the rest.
      const readable = new Set(this.readable.map((file) => file.path));
      const files = this.files.filter((file) => readable.has(file.path));
      const report = await call('import_commit', { files, job: this.#job });
      settle(report);
      this.report = report;
    } catch (thrown) {
      const error = new RpcError(hostError(thrown));
      if (error.code === CODES.cancelled) this.cancelled = true;
      else this.error = error;
    }
    this.writing = false;
  }

  async cancel(): Promise<void> {
    await attempt('job_cancel', { job: this.#job });
  }

  async undo(): Promise<void> {
    // One import wrote all files of one go, so that each is taken back by itself.
    for (const file of this.report?.files ?? []) {
      if (!file.undone && !(await act('import_undo', { import: file.import }))) return;
    }
    await this.reset();
  }

  /** The core removes what was pasted, and leaves the seller's own files alone. */
  async #leave(files: readonly ImportFile[]): Promise<void> {
    if (files.length > 0) await attempt('import_leave', { paths: files.map((file) => file.path) });
  }

  /** The newest question wins: an answer to an earlier one comes too late. */
  async #look(files: ImportFile[], pause = 0): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.files = files;
    this.report = undefined;
    this.error = undefined;
    this.cancelled = false;
    clearTimeout(this.#pause);
    if (files.length === 0) {
      this.preview = undefined;
      this.reading = false;
      return;
    }
    this.reading = true;
    if (pause > 0) await new Promise((resolve) => (this.#pause = setTimeout(resolve, pause)));
    if (asked !== this.#asked) return;
    try {
      const preview = await call('import_preview', { files });
      if (asked === this.#asked) this.preview = preview;
    } catch (thrown) {
      if (asked === this.#asked) this.error = new RpcError(hostError(thrown));
    }
    if (asked === this.#asked) this.reading = false;
  }
}
