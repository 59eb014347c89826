// Amounts as the core reads them back.
import type { MoneyView } from '../../generated/rpc';

/** Such as "4.99 EUR"; yen have no decimals. */
export function decimals({ minor, currency }: MoneyView): string {
  const places = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const whole = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return `${minor < 0 ? '-' : ''}${whole} ${currency}`;
}
