// Figures in the seller's locale.
import type { MoneyView } from '../generated/rpc';

/** Signs that mean one currency only; "$" is the one people here write most. Others keep their country ("CA$"). */
const PLAIN = new Set(['USD', 'EUR', 'GBP', 'JPY']);

export function formatMoney({ minor, currency }: MoneyView, locale: string): string {
  let style: Intl.NumberFormat;
  try {
    style = new Intl.NumberFormat(locale, {
      style: 'currency', currency, currencyDisplay: PLAIN.has(currency) ? 'narrowSymbol' : 'symbol',
    });
  } catch {
    // Not a currency code: the figure with what the file said.
    return `${new Intl.NumberFormat(locale).format(minor)} ${currency}`.trim();
  }
  return style.format(minor / 10 ** (style.resolvedOptions().maximumFractionDigits ?? 2));
}

export function formatCount(figure: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(figure);
}

/** An amount as the core writes it ("33.20 USD"), in its parts. */
export function splitMoney(value: string): { amount: string; currency: string | undefined } {
  const [, amount, currency] = /^(.*?)\s*([A-Z]{3})?$/.exec(value.trim()) ?? [];
  return { amount: amount ?? '', currency };
}

/** What was typed as an amount, as the core writes it; undefined when it is none. Both "1,234.50" and "1.234,50" are
 * understood: the last sign before one or two digits at the end divides the cents. */
export function readMoney(typed: string, currency: string): string | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f'’$€£¥]/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const cents = digits > 0 ? new RegExp(`^(.*)[.,](\\d{1,${digits}})$`).exec(bare) : null;
  const whole = cents?.[1] ?? bare;
  // What is left may only be groups of three.
  if (/[.,]/.test(whole) && !/^-?\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  const amount = whole.replace(/[.,]/g, '');
  if (!/\d/.test(amount)) return undefined;
  return `${amount}${digits > 0 ? `.${(cents?.[2] ?? '').padEnd(digits, '0')}` : ''} ${currency}`;
}
