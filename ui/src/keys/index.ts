export { bind, pressed, setSingleKeys, singleKeys, typing } from './bind.svelte';
export { SHORTCUTS, type Scope, type Shortcut, type ShortcutId } from './shortcuts';
