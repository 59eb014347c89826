// The playbooks: one is open at a time, with its text as the seller types it.
import { hostError } from '../../host/host';
import { act, attempt, call, query, RpcError, settle } from '../../rpc';

export class Playbooks {
  list = query('playbook_list', () => ({}));
  id = $state<string>();
  text = $state('');
  #stored = $state('');
  /** Why it was refused, with the line at fault when there is one. */
  refused = $state<{ sentence: string; line: number | null }>();

  readonly changed = $derived.by(() => this.text !== this.#stored);

  async open(id: string): Promise<void> {
    const view = await attempt('playbook_show', { playbook: id });
    if (!view) return;
    this.id = id;
    this.text = this.#stored = view.text;
    this.refused = undefined;
  }

  close(): void {
    this.id = undefined;
    this.refused = undefined;
  }

  async save(): Promise<void> {
    if (this.id === undefined) return;
    try {
      settle(await call('playbook_save', { playbook: this.id, text: this.text }));
      this.refused = undefined;
      this.#stored = this.text;
    } catch (thrown) {
      const error = new RpcError(hostError(thrown));
      const line = Number.parseInt(error.fields.line ?? '', 10);
      this.refused = { sentence: error.sentence, line: Number.isFinite(line) ? line : null };
    }
  }

  async reset(): Promise<void> {
    const id = this.id;
    if (id !== undefined && (await act('playbook_reset', { playbook: id }))) await this.open(id);
  }
}
