// A filing as its dialog holds it.
import type { FilingFields, FilingView, MoneyView } from '../../generated/rpc';

/** As the core reads amounts ("33.20 USD"). */
function amount(money: MoneyView | null): string {
  if (!money) return '';
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: money.currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return `${(money.minor / 10 ** digits).toFixed(digits)} ${money.currency}`;
}

export function fieldsOf(filing: FilingView): FilingFields {
  return {
    with: filing.with, number: filing.number, office: filing.office, contact: filing.contact, phone: filing.phone, filed_on: filing.filed_on,
    state: filing.state, expected_by: filing.expected_by ?? '', claimed: amount(filing.claimed), paid: amount(filing.paid),
    paid_because: filing.paid_because, notes: filing.notes,
  };
}

export function newFields(today: string): FilingFields {
  return {
    with: '', number: '', office: '', contact: '', phone: '', filed_on: today, state: 'requested', expected_by: '', claimed: '', paid: '',
    paid_because: '', notes: '',
  };
}

export const TONES = {
  requested: 'info', open: 'info', answered: 'warn', accepted: 'ok', refused: 'late', paid: 'ok', withdrawn: 'calm',
} as const;

export function toneOf(state: string) {
  return TONES[state as keyof typeof TONES] ?? 'calm';
}
