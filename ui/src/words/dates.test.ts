import { describe, expect, test } from 'vitest';
import { absolute, dateInFull, day, dayAfter, daysUntil, fieldStamp, instant, relative, sample, urgency, type Here } from './dates';

// Tuesday, 12:00 in Berlin.
const here: Here = { now: Date.parse('2026-11-24T11:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' };
const german: Here = { ...here, locale: 'de-DE' };

describe('a date is said twice', () => {
  test('an instant says the day and the hour, in the zone of the shop', () => {
    expect(absolute('2026-11-24T16:00:00Z', here)).toBe('Tue 24 Nov, 17:00');
    expect(absolute('2026-11-24T16:00:00Z', { ...here, zone: 'America/Los_Angeles' })).toBe('Tue 24 Nov, 08:00');
  });

  test('a day says no hour, and no zone moves it', () => {
    expect(absolute('2026-11-26', here)).toBe('Thu 26 Nov');
    expect(absolute('2026-11-26', { ...here, zone: 'America/Los_Angeles' })).toBe('Thu 26 Nov');
  });

  test('a year is named when it is another one', () => {
    expect(absolute('2027-01-08', here)).toBe('Fri 8 Jan 2027');
  });

  test('German days and months', () => {
    expect(absolute('2026-11-24T16:00:00Z', german)).toBe('Di 24. Nov., 17:00');
    expect(dateInFull(german.now, german)).toBe('Dienstag 24. November');
  });

  test('American days and hours', () => {
    const american: Here = { ...here, locale: 'en-US' };
    expect(absolute('2026-11-24T16:00:00Z', american)).toBe('Tue Nov 24, 5:00 PM');
    expect(absolute('2026-11-23T23:05:00Z', american)).toBe('Tue Nov 24, 12:05 AM');
    expect(absolute('2027-01-08', american)).toBe('Fri Jan 8, 2027');
    expect(dateInFull(american.now, american)).toBe('Tuesday November 24');
    expect(fieldStamp(american.now, american.zone)).toBe('2026-11-24T12:00');
  });

  test('a locale shows how it tells a day and an hour', () => {
    expect(['en-GB', 'en-US', 'de'].map(sample)).toEqual(['14 November 2026, 13:58', 'November 14, 2026, 1:58 PM', '14. November 2026, 13:58']);
  });

  test('within today the hours count, beyond it the calendar', () => {
    expect(relative('2026-11-24T16:00:00Z', here)).toBe('in 5 hours');
    expect(relative('2026-11-24T11:20:00Z', here)).toBe('in 20 minutes');
    expect(relative('2026-11-24T11:00:10Z', here)).toBe('now');
    expect(relative('2026-11-25T05:00:00Z', here)).toBe('tomorrow');
    expect(relative('2026-11-26', here)).toBe('in 2 days');
    expect(relative('2026-11-21T16:00:00Z', here)).toBe('3 days ago');
    expect(relative('2026-11-26', german)).toBe('übermorgen');
    expect(relative('2026-11-24', here)).toBe('today');
    expect(relative('2027-06-24', here)).toBe('in 7 months');
  });
});

test('a time without a zone is shown as it was written', () => {
  for (const zone of ['Europe/Berlin', 'America/Los_Angeles']) {
    expect(absolute('2026-11-09T18:20:00', { ...here, zone })).toBe('Mon 9 Nov, 18:20');
    expect(day('2026-11-09T23:50:00', zone)).toBe('2026-11-09');
  }
});

test('days are counted by the calendar, not by hours', () => {
  expect(daysUntil('2026-11-25T00:30:00+01:00', here)).toBe(1);
  expect(daysUntil('2026-11-23T23:30:00Z', here)).toBe(0);
  expect(dayAfter('2026-12-30', 3)).toBe('2027-01-02');
});

test('a day that is today is not late, an hour that has passed is', () => {
  expect(urgency('2026-11-24', here)).toBe('today');
  expect(urgency('2026-11-24T10:59:00Z', here)).toBe('late');
  expect(urgency('2026-11-24T12:00:00Z', here)).toBe('today');
  expect(urgency('2026-11-26', here)).toBe('soon');
  expect(urgency('2026-11-27', here)).toBe('later');
  expect(urgency('2026-11-23', here)).toBe('late');
});

test('a typed time is the instant that the wall clock of the shop shows', () => {
  expect(instant('2026-11-24T17:00', 'Europe/Berlin')).toBe('2026-11-24T16:00:00Z');
  expect(instant('2026-07-24T17:00', 'Europe/Berlin')).toBe('2026-07-24T15:00:00Z');
  // The night of the clock change: half past two comes twice.
  expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']).toContain(instant('2026-10-25T02:30', 'Europe/Berlin'));
  expect(fieldStamp(here.now, here.zone)).toBe('2026-11-24T12:00');
  expect(day('2026-11-24T23:30:00Z', here.zone)).toBe('2026-11-25');
});
