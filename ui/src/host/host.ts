// The border to whatever runs the core: the window's shell, or the development server.
// Deliberately not here: what the commands mean. That is `rpc/`.
import type { WireError } from '../generated/rpc';

/** How far a long job has come, in bytes; `total` is 0 while it is not known. */
export interface JobProgress {
  id: string;
  done: number;
  total: number;
  records: number;
}

export interface HostEvents {
  /** Something was written; the tags name what. */
  changed: { tags: string[] };
  /** A long job moved on. */
  job: JobProgress;
  /** A notification was clicked: show this case. */
  lead: { case: string };
  /** Files were dropped on the window. */
  dropped: { paths: string[] };
  /** Files are being dragged over the window, or not any more. */
  dragging: { over: boolean };
}

export interface Host {
  call(command: string, payload: unknown): Promise<unknown>;
  on<E extends keyof HostEvents>(event: E, run: (payload: HostEvents[E]) => void): () => void;
  copy(text: string): Promise<void>;
}

/** What `call` rejects with. */
export class HostError extends Error {
  readonly wire: WireError;

  constructor(wire: WireError) {
    super(wire.message);
    this.wire = wire;
  }
}

/** Makes a `HostError` of anything that was thrown; an unknown shape becomes the code `unreachable`. */
export function hostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (isWireError(thrown)) return new HostError(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new HostError({ code: 'unreachable', message: '', fields: { detail: message }, incident: null });
}

function isWireError(value: unknown): value is WireError {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Web views outside a secure context have no clipboard; a selected text field is copied everywhere.
    const field = document.createElement('textarea');
    const focused = document.activeElement;
    field.value = text;
    field.className = 'visually-hidden';
    (focused?.closest('[role="dialog"]') ?? document.body).append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    if (!copied) throw new Error('the clipboard is not available');
  }
}
