// An import from the chosen files to the report. Nothing is written before `commit`.
import type { ImportCounts, ImportFile, ImportPreview, ImportReport } from '../../generated/rpc';
import { act, attempt, call, CODES, RpcError, settle, watch } from '../../rpc';
import { hostError, type JobProgress } from '../../host/host';

/** Orders of a file; a record is a line, and an order may have several. */
export const ordersOf = (counts: ImportCounts): number => counts.new + counts.updated + counts.unchanged;

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

  readonly file = $derived(this.preview?.files[Math.min(this.shown, (this.preview?.files.length ?? 1) - 1)]);
  /** What will be written: new and changed orders of the files that can be read. */
  readonly writes = $derived(this.preview ? this.preview.counts.new + this.preview.counts.updated : 0);

  constructor() {
    $effect(() => watch('job', (progress) => {
      if (progress.id === this.#job) this.progress = progress;
    }));
    $effect(() => watch('dropped', ({ paths }) => void this.add(paths)));
  }

  async pick(): Promise<void> {
    const picked = await attempt('import_pick', {});
    if (picked && picked.paths.length > 0) await this.add(picked.paths);
  }

  async add(paths: string[]): Promise<void> {
    if (this.writing) return;
    const known = this.report ? [] : this.files;
    const fresh = paths.filter((path) => !known.some((file) => file.path === path));
    await this.#look([...known, ...fresh.map((path) => ({ path, format: null, date_order: null }))]);
  }

  remove(path: string): Promise<void> {
    this.shown = 0;
    return this.#look(this.files.filter((file) => file.path !== path));
  }

  setDateOrder(path: string, order: string): Promise<void> {
    return this.#look(this.files.map((file) => (file.path === path ? { ...file, date_order: order } : file)));
  }

  /** Back to the beginning. */
  reset(): Promise<void> {
    this.shown = 0;
    return this.#look([]);
  }

  async commit(): Promise<void> {
    this.#job = crypto.randomUUID();
    this.progress = undefined;
    this.error = undefined;
    this.cancelled = false;
    this.writing = true;
    try {
      // What cannot be read was said; it does not hold up the rest.
      const unreadable = new Set(this.preview?.files.filter((file) => file.error !== null).map((file) => file.path));
      const files = this.files.filter((file) => !unreadable.has(file.path));
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

  async #look(files: ImportFile[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.files = files;
    this.report = undefined;
    this.error = undefined;
    this.cancelled = false;
    if (files.length === 0) {
      this.preview = undefined;
      return;
    }
    this.reading = true;
    try {
      const preview = await call('import_preview', { files });
      if (asked === this.#asked) this.preview = preview;
    } catch (thrown) {
      if (asked === this.#asked) this.error = new RpcError(hostError(thrown));
    }
    if (asked === this.#asked) this.reading = false;
  }
}
