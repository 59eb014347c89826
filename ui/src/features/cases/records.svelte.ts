// What was filed for a case, what is attached to it, and what is said about the entries of its timeline.
import type { AttachmentView, EntryRecord, FilingFields, FilingView } from '../../generated/rpc';
import { act, attempt, query } from '../../rpc';

export class Records {
  readonly id: string;
  readonly shown;

  readonly view = $derived.by(() => this.shown.answer);
  readonly #entries: Map<string, EntryRecord> = $derived.by(() => new Map(this.view?.entries.map((entry) => [entry.entry, entry])));

  constructor(id: string) {
    this.id = id;
    this.shown = query('case_records', () => ({ case: id }));
  }

  /** What is said about an entry; nothing for most. */
  about(entry: string): EntryRecord | undefined {
    return this.#entries.get(entry);
  }

  /** Files that belong to an entry, or with null to the case as a whole. */
  attached(entry: string | null): AttachmentView[] {
    return this.view?.attachments.filter((attachment) => attachment.entry === entry) ?? [];
  }

  async add(kind: string, fields: FilingFields): Promise<boolean> {
    return (await act('filing_add', { case: this.id, kind, fields })) !== undefined;
  }

  async change(filing: FilingView, fields: FilingFields, said: string): Promise<boolean> {
    return (await act('filing_change', { filing: filing.id, fields, said })) !== undefined;
  }

  async edit(entry: string, how: { channel: string; from: string; to: string; at: string; text: string }): Promise<boolean> {
    return (await act('entry_edit', { entry, ...how })) !== undefined;
  }

  async strike(entry: string, because: string): Promise<boolean> {
    return (await act('entry_strike', { entry, because })) !== undefined;
  }

  relayed(entry: string, relayed: boolean) {
    return act('entry_relayed', { entry, relayed });
  }

  async versions(entry: string) {
    return (await attempt('entry_versions', { entry }))?.versions ?? [];
  }

  paste(text: string) {
    return attempt('message_paste', { text });
  }

  /** Asks for files and attaches them. */
  async pick(entry: string | null): Promise<void> {
    const picked = await attempt('attach_pick', {});
    if (picked && picked.paths.length > 0) await this.attach(picked.paths, entry);
  }

  attach(paths: string[], entry: string | null) {
    return act('attach', { case: this.id, paths, kind: null, entry });
  }

  save(attachment: string) {
    return attempt('attachment_save', { attachment });
  }

  detach(attachment: string) {
    return act('attachment_detach', { attachment });
  }
}
