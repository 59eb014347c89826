// Dates as people say them. A day (`YYYY-MM-DD`) has no hour and no zone; an instant (RFC 3339) is shown in the zone of
// the shop; a time whose zone the file did not name (`YYYY-MM-DDTHH:MM:SS`) is shown as it was written. Everything here
// is a function of its arguments, `now` and the zone among them.

const DAY = 86_400_000;

export interface Here {
  now: number;
  zone: string;
  locale: string;
}

export type Urgency = 'late' | 'today' | 'soon' | 'later';

export function isDay(when: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(when);
}

/** A time on a wall clock whose zone nobody named. */
function isLocal(when: string): boolean {
  return /T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(when);
}

function epoch(when: string | number, zone: string): number {
  if (typeof when === 'number') return when;
  return Date.parse(isLocal(when) ? instant(when, zone) : when);
}

/** The civil day of an instant, `YYYY-MM-DD`. */
export function day(when: string | number, zone: string): string {
  if (typeof when === 'string' && (isDay(when) || isLocal(when))) return when.slice(0, 10);
  // No locale writes this form in every web view (WebKit's Canada has slashes), so it is put together from its parts.
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' });
  const told = new Map(parts.formatToParts(epoch(when, zone)).map((part) => [part.type, part.value]));
  return `${told.get('year')}-${told.get('month')}-${told.get('day')}`;
}

export function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from now until then, by the calendar: tomorrow is 1 even when it is two hours away. */
export function daysUntil(when: string, here: Here): number {
  const [then, today] = [day(when, here.zone), day(here.now, here.zone)];
  return Math.round((Date.parse(`${then}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
}

/** "in 2 days", "yesterday", "in 5 hours", "3 days ago". Hours and minutes only for instants within today. */
export function relative(when: string, here: Here): string {
  const words = new Intl.RelativeTimeFormat(here.locale, { numeric: 'auto' });
  const days = daysUntil(when, here);
  if (days !== 0 || isDay(when)) {
    if (Math.abs(days) < 60) return words.format(days, 'day');
    if (Math.abs(days) < 700) return words.format(Math.round(days / 30.44), 'month');
    return words.format(Math.round(days / 365.25), 'year');
  }
  const minutes = Math.round((epoch(when, here.zone) - here.now) / 60_000);
  if (Math.abs(minutes) < 60) return minutes === 0 ? words.format(0, 'second') : words.format(minutes, 'minute');
  return words.format(Math.round(minutes / 60), 'hour');
}

/** "Tue 24 Nov, 17:00"; a year only when it is not this one. */
export function absolute(when: string, here: Here): string {
  const date = civil(when, here, { weekday: 'short', day: 'numeric', month: 'short' });
  return isDay(when) ? date : `${date}, ${moment(when, here)}`;
}

/** The date alone, also of an instant: "Tue 24 Nov". */
export function dateOnly(when: string, here: Here): string {
  return civil(when, here, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "Tuesday 24 November". */
export function dateInFull(when: string | number, here: Here): string {
  return civil(day(when, here.zone), here, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "17:00"; "5:00 PM" in the United States. */
export function moment(when: string, here: Here): string {
  return clock(here.locale, here.zone).format(epoch(when, here.zone)).replace(THIN, ' ');
}

/** Some systems put a narrow blank before "PM". */
const THIN = /\u202f/g;

function clock(locale: string, timeZone: string): Intl.DateTimeFormat {
  const american = locale === 'en-US';
  return new Intl.DateTimeFormat(locale, {
    timeZone, hour: american ? 'numeric' : '2-digit', minute: '2-digit', hourCycle: american ? 'h12' : 'h23',
  });
}

/** A day and an hour that show how a locale tells them: "14 November 2026, 13:58". */
export function sample(locale: string): string {
  const at = Date.parse('2026-11-14T13:58:00Z');
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.format(at)}, ${clock(locale, 'UTC').format(at).replace(THIN, ' ')}`;
}

export function urgency(when: string, here: Here): Urgency {
  const days = daysUntil(when, here);
  const past = isDay(when) ? days < 0 : epoch(when, here.zone) < here.now;
  if (past) return 'late';
  if (days === 0) return 'today';
  return days <= 2 ? 'soon' : 'later';
}

/** `YYYY-MM-DDTHH:MM` in the zone, as a date field wants it. */
export function fieldStamp(now: number, zone: string): string {
  return `${day(now, zone)}T${moment(new Date(now).toISOString(), { now, zone, locale: 'en-GB' })}`;
}

/** The instant of a wall-clock time in a zone, as RFC 3339. In the hour that a clock change repeats, the earlier. */
export function instant(local: string, zone: string): string {
  const wall = Date.parse(`${local.slice(0, 16)}:00Z`);
  // Two looks settle it: the first guess may lie on the other side of a clock change.
  let guess = wall - offset(wall, zone);
  guess = wall - offset(guess, zone);
  return new Date(guess).toISOString().replace('.000Z', 'Z');
}

function offset(at: number, zone: string): number {
  return Date.parse(`${fieldStamp(at, zone)}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

function civil(when: string, here: Here, shape: Intl.DateTimeFormatOptions): string {
  const year = day(when, here.zone).slice(0, 4) === day(here.now, here.zone).slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { ...shape, timeZone: isDay(when) ? 'UTC' : here.zone };
  if (!year) options.year = 'numeric';
  // "Tue 24 Nov" and "Di 24. Nov.": the comma after the weekday would stand beside the one before the hour.
  const text = new Intl.DateTimeFormat(here.locale, options).format(isDay(when) ? Date.parse(`${when}T00:00:00Z`) : epoch(when, here.zone));
  return text.replace(/^([^\s,]+?)\.?, /, '$1 ');
}
