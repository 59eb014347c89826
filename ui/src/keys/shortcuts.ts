// Every shortcut there is. The sheet behind `?` is made from this list, and a test proves that none clash.
import type { FtlKey } from '../generated/ftl';

/** `everywhere` is always on; the others while that part of a screen is shown. */
export type Scope = 'everywhere' | 'list' | 'today' | 'case';

export interface Shortcut {
  id: string;
  scope: Scope;
  keys: readonly string[];
  /** How the sheet writes the keys; each is one cap. */
  caps: readonly string[];
  label: FtlKey;
}

export const SHORTCUTS = [
  { id: 'palette', scope: 'everywhere', keys: ['$mod+k'], caps: ['$mod', 'K'], label: 'keys-palette' },
  { id: 'search', scope: 'everywhere', keys: ['/', 'Shift+/'], caps: ['/'], label: 'keys-search' },
  { id: 'undo', scope: 'everywhere', keys: ['$mod+z'], caps: ['$mod', 'Z'], label: 'keys-undo' },
  { id: 'redo', scope: 'everywhere', keys: ['$mod+Shift+z'], caps: ['$mod', 'Shift', 'Z'], label: 'keys-redo' },
  { id: 'today', scope: 'everywhere', keys: ['g t'], caps: ['G', 'T'], label: 'keys-today' },
  { id: 'lost', scope: 'everywhere', keys: ['g l'], caps: ['G', 'L'], label: 'keys-lost' },
  { id: 'requests', scope: 'everywhere', keys: ['g c'], caps: ['G', 'C'], label: 'keys-requests' },
  { id: 'orders', scope: 'everywhere', keys: ['g o'], caps: ['G', 'O'], label: 'keys-orders' },
  { id: 'imports', scope: 'everywhere', keys: ['g i'], caps: ['G', 'I'], label: 'keys-imports' },
  { id: 'policies', scope: 'everywhere', keys: ['g p'], caps: ['G', 'P'], label: 'keys-policies' },
  { id: 'reports', scope: 'everywhere', keys: ['g r'], caps: ['G', 'R'], label: 'keys-reports' },
  { id: 'import', scope: 'everywhere', keys: ['i'], caps: ['I'], label: 'keys-import' },
  { id: 'sheet', scope: 'everywhere', keys: ['?', 'Shift+?'], caps: ['?'], label: 'keys-sheet' },
  { id: 'list.next', scope: 'list', keys: ['j', 'ArrowDown'], caps: ['J'], label: 'keys-next' },
  { id: 'list.previous', scope: 'list', keys: ['k', 'ArrowUp'], caps: ['K'], label: 'keys-previous' },
  { id: 'list.open', scope: 'list', keys: ['Enter'], caps: ['Enter'], label: 'keys-open' },
  { id: 'list.close', scope: 'list', keys: ['Escape'], caps: ['Esc'], label: 'keys-close' },
  { id: 'list.first', scope: 'list', keys: ['Home'], caps: ['Home'], label: 'keys-first' },
  { id: 'list.last', scope: 'list', keys: ['End'], caps: ['End'], label: 'keys-last' },
  { id: 'list.pageDown', scope: 'list', keys: ['PageDown'], caps: ['Page ↓'], label: 'keys-page-down' },
  { id: 'list.pageUp', scope: 'list', keys: ['PageUp'], caps: ['Page ↑'], label: 'keys-page-up' },
  { id: 'list.mark', scope: 'list', keys: ['x'], caps: ['X'], label: 'keys-mark' },
  { id: 'list.markOn', scope: 'list', keys: ['Shift+ArrowDown', 'Shift+j'], caps: ['Shift', 'J'], label: 'keys-mark-on' },
  { id: 'today.snooze', scope: 'today', keys: ['s'], caps: ['S'], label: 'keys-snooze' },
  { id: 'today.done', scope: 'today', keys: ['e'], caps: ['E'], label: 'keys-done' },
  { id: 'case.note', scope: 'case', keys: ['m'], caps: ['M'], label: 'keys-note' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];
