export { act, attempt, cache, call, copy, fatal, settle, start, watch, type Acted } from './call.svelte';
export { CODES, RpcError } from './errors';
export { query, type Query } from './query.svelte';
