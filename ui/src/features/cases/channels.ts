// The doors a word can come through, and who speaks.
import type { FtlKey } from '../../generated/ftl';
import type { Choice } from '../../generated/rpc';
import { partyName, t } from '../../words';

const CHANNELS: Record<string, FtlKey> = {
  platform_message: 'channel-platform-message', case_thread: 'channel-case-thread', email: 'channel-email', phone: 'channel-phone',
  letter: 'channel-letter', in_person: 'channel-in-person', note: 'channel-note',
};

export function channelName(channel: string): string {
  const key = CHANNELS[channel];
  return key ? t(key) : channel;
}

export const channels = (): Choice[] => Object.keys(CHANNELS).map((value) => ({ value, text: channelName(value) }));

export const parties = (): Choice[] =>
  ['buyer', 'seller', 'carrier', 'platform', 'authority'].map((value) => ({ value, text: partyName(value) }));
