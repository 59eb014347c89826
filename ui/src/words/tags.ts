// Tags as they are shown: an occasion has words, every other tag is the seller's own.
import type { FtlKey } from '../generated/ftl';
import { t } from './fluent.svelte';

export const OCCASIONS: Record<string, FtlKey> = { wedding: 'occasion-wedding', birthday: 'occasion-birthday', holiday: 'occasion-holiday' };

export const tagName = (tag: string): string => {
  const key = OCCASIONS[tag];
  return key === undefined ? tag : t(key);
};
