// Who takes part in a case.
import type { FtlKey } from '../generated/ftl';
import { t } from './fluent.svelte';

const PARTIES: Record<string, FtlKey> = {
  seller: 'party-seller', buyer: 'party-buyer', carrier: 'party-carrier', platform: 'party-platform',
  authority: 'party-authority', payment_provider: 'party-payment',
};

export function partyName(party: string): string {
  const key = PARTIES[party];
  return key ? t(key) : party;
}
