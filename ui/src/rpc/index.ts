export { act, attempt, cache, call, copy, fatal, settle, start, watch, type Acted } from './call.svelte';
export { CODES, RpcError } from './errors';
export { PAGE, Pages, type Page } from './pages.svelte';
export { query, type Query } from './query.svelte';
