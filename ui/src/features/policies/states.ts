// How a version stands today, in words and tone.
import type { FtlKey } from '../../generated/ftl';

export const STATES: Record<string, { text: FtlKey; tone: 'ok' | 'info' | 'calm' | 'warn' }> = {
  in_force: { text: 'policy-state-in-force', tone: 'ok' },
  later: { text: 'policy-state-later', tone: 'info' },
  earlier: { text: 'policy-state-earlier', tone: 'calm' },
  never: { text: 'policy-state-never', tone: 'warn' },
};
