// Short words about what just happened, with the way back.

export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'failed' | 'said';
  /** The operation that can be taken back. */
  op: string | null;
  incident: string | null;
}

const SECONDS = { done: 8, said: 4, failed: 20 } as const;

class Toasts {
  list = $state<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  done(text: string, op: string | null): void {
    this.#show({ text, tone: 'done', op, incident: null });
  }

  say(text: string): void {
    this.#show({ text, tone: 'said', op: null, incident: null });
  }

  fail(text: string, incident: string | null = null): void {
    this.#show({ text, tone: 'failed', op: null, incident });
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** While someone reads or reaches for it, a toast stays. */
  pause(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  resume(): void {
    for (const toast of this.list) this.#time(toast);
  }

  #show(toast: Omit<Toast, 'id'>): void {
    const shown = { ...toast, id: this.#next++ };
    // Only the newest change can be taken back from here; older ones by the Undo button, one after another.
    for (const older of this.list) if (older.tone !== 'failed') this.dismiss(older.id);
    this.list = [...this.list.slice(-2), shown];
    this.#time(shown);
  }

  #time({ id, tone }: Toast): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(id, setTimeout(() => this.dismiss(id), SECONDS[tone] * 1000));
  }
}

export const toasts = new Toasts();
