// Shortcuts at work: screens bind what they do, lists ask whether an event is theirs.
import { matchKeyBindingPress, parseKeybinding, tinykeys } from 'tinykeys';
import { SHORTCUTS, type ShortcutId } from './shortcuts';

const STORED = 'docket.single-keys';

/** Whether single letters act. Who dictates or uses a switch may want them off (WCAG 2.1.4). */
export const singleKeys = $state({ on: readStored() });

function readStored(): boolean {
  return typeof localStorage === 'undefined' || localStorage.getItem(STORED) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  singleKeys.on = on;
  localStorage.setItem(STORED, on ? 'on' : 'off');
}

/** Whether keys belong to a field that is being typed in. */
export function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"])'));
}

/** Binds shortcuts until the returned function is called; made for an `$effect`. */
export function bind(handlers: Partial<Record<ShortcutId, (event: KeyboardEvent) => void>>): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const { id, keys } of SHORTCUTS) {
    const run = handlers[id];
    if (!run) continue;
    for (const key of keys) {
      const withModifier = key.includes('$mod');
      bindings[key] = (event) => {
        if (event.defaultPrevented) return;
        // What is typed in a field is the field's, its own undo among it; a dialog hides the screen's shortcuts.
        if (id !== 'palette' && (typing(event.target) || dialogOpen())) return;
        // Enter is whatever has the focus; a list takes it only when nothing has.
        if (id === 'list.open' && event.target !== document.body) return;
        if (!withModifier && !singleKeys.on) return;
        event.preventDefault();
        run(event);
      };
    }
  }
  return tinykeys(window, bindings);
}

/** Whether the event presses this shortcut of one key. */
export function pressed(event: KeyboardEvent, id: ShortcutId): boolean {
  const shortcut = SHORTCUTS.find((entry) => entry.id === id);
  return shortcut?.keys.some((key) => {
    if (/^[a-z]$/.test(key) && !singleKeys.on) return false;
    const press = parseKeybinding(key)[0];
    return press !== undefined && matchKeyBindingPress(event, press);
  }) ?? false;
}

function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]') !== null;
}
