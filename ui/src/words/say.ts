// The pure words of `dates` and `figures`, said here and now: in the seller's language, zone and time.
import type { MoneyView } from '../generated/rpc';
import { clock } from './clock.svelte';
import * as dates from './dates';
import { formatCount, formatMoney } from './figures';
import { locale } from './fluent.svelte';

function here(): dates.Here {
  return { now: clock.now, zone: clock.zone, locale: locale() };
}

export type { Urgency } from './dates';
export { dayAfter, isDay } from './dates';

export const absolute = (when: string): string => dates.absolute(when, here());
export const dateOnly = (when: string): string => dates.dateOnly(when, here());
export const moment = (when: string): string => dates.moment(when, here());
export const relative = (when: string): string => dates.relative(when, here());
export const urgency = (when: string): dates.Urgency => dates.urgency(when, here());
export const daysUntil = (when: string): number => dates.daysUntil(when, here());
export const today = (): string => dates.day(clock.now, clock.zone);
export const todayInFull = (): string => dates.dateInFull(clock.now, here());
export const dayOf = (when: string): string => dates.day(when, clock.zone);
/** Now, as a field for date and time wants it. */
export const nowField = (): string => dates.fieldStamp(clock.now, clock.zone);
/** An instant, as a field for date and time wants it. */
export const asField = (when: string): string => dates.fieldStamp(Date.parse(when), clock.zone);
export const instant = (local: string): string => dates.instant(local, clock.zone);
/** "Thu 19 Nov (5 days ago)": both ways in one string. */
export const both = (when: string): string => `${absolute(when)} (${relative(when)})`;

export const money = (amount: MoneyView): string => formatMoney(amount, locale());
export const count = (figure: number): string => formatCount(figure, locale());

/** "09:00", "9:00 AM": a full hour. */
export const hourOf = (hour: number): string => dates.moment(`2026-01-01T${String(hour).padStart(2, '0')}:00:00`, here());
/** A day and an hour as that locale tells them. */
export const sample = (locale: string): string => dates.sample(locale);

/** "Deutsch", "English": a language in its own name. */
export const languageName = (code: string): string => {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

/** "Euro", "US Dollar": a currency in words. */
export const currencyName = (code: string): string => new Intl.DisplayNames([locale()], { type: 'currency' }).of(code) ?? code;

/** "12 kB", "3.4 MB". */
export const fileSize = (bytes: number): string => {
  const [unit, per] = bytes < 1_000_000 ? ['kilobyte', 1000] as const : ['megabyte', 1_000_000] as const;
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 }).format(Math.max(bytes / per, unit === 'kilobyte' ? 1 : 0));
};
