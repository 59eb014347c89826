import type { Host } from './host';

export type { Host, HostEvents, JobProgress } from './host';
export { HostError } from './host';

/** The host this page runs in. */
export async function connect(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) return (await import('./tauri')).tauriHost();
  if (import.meta.env.DEV && new URLSearchParams(location.search).has('mock')) {
    return (await import('../test/mock')).mockHost();
  }
  return (await import('./http')).httpHost();
}
