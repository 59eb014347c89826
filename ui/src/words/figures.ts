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
