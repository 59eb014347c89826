// The seller's settings: a draft beside what is stored, saved in one go.
import type { CheckReport, Settings } from '../../generated/rpc';
import { act, attempt, cache, query } from '../../rpc';

export class SettingsDraft {
  stored = query('settings_get', () => ({}));
  #typed = $state<Partial<Settings>>({});
  check = $state.raw<CheckReport>();
  backup = $state<{ file: string; ok: boolean }>();

  readonly value: Settings | undefined = $derived.by(() => (this.stored.answer ? { ...this.stored.answer, ...this.#typed } : undefined));
  readonly changed = $derived.by(() => {
    const stored = this.stored.answer;
    return stored !== undefined && Object.entries(this.#typed).some(([key, value]) => stored[key as keyof Settings] !== value);
  });

  set<K extends keyof Settings>(key: K, value: Settings[K]): void {
    this.#typed = { ...this.#typed, [key]: value };
  }

  async save(): Promise<void> {
    if (this.value && (await act('settings_set', this.value))) this.#typed = {};
  }

  async chooseInbox(): Promise<void> {
    const picked = await attempt('inbox_choose', {});
    const [folder] = picked?.paths ?? [];
    if (folder !== undefined) this.set('inbox_folder', folder);
  }

  discard(): void {
    this.#typed = {};
  }

  async makeBackup(): Promise<void> {
    const made = await attempt('backup_make', {});
    if (!made?.file) return;
    this.backup = { file: made.file, ok: made.ok };
    cache.change(['app']);
  }

  async checkStore(): Promise<void> {
    this.check = await attempt('store_check', {});
  }
}
