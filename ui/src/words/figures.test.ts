import { expect, test } from 'vitest';
import { formatCount, formatMoney, readMoney, splitMoney } from './figures';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('money is written in the locale, with the digits of its currency', () => {
  expect(formatMoney({ minor: 3320, currency: 'USD' }, 'en-GB')).toBe('$33.20');
  expect(plain(formatMoney({ minor: 7240, currency: 'EUR' }, 'de-DE'))).toBe('72,40 €');
  expect(formatMoney({ minor: 1200, currency: 'JPY' }, 'en-GB')).toMatch(/1,200$/);
  expect(formatMoney({ minor: -500, currency: 'GBP' }, 'en-GB')).toBe('-£5.00');
});

test('a dollar that is not the American one says so', () => {
  expect(formatMoney({ minor: 3320, currency: 'CAD' }, 'en-GB')).toContain('CA');
});

test('what is no currency is shown as it came', () => {
  expect(formatMoney({ minor: 3320, currency: '' }, 'en-GB')).toBe('3,320');
});

test('figures are grouped', () => {
  expect(formatCount(1000000, 'en-GB')).toBe('1,000,000');
  expect(formatCount(1318, 'de-DE')).toBe('1.318');
});

test('an amount is understood as people of either habit type it', () => {
  for (const typed of ['33.20', '33,20', '33.2', '$33.20', ' 33,20 € ']) expect(readMoney(typed, 'USD'), typed).toBe('33.20 USD');
  for (const typed of ['1,234.50', '1.234,50', '1 234,50', '1234.5']) expect(readMoney(typed, 'EUR'), typed).toBe('1234.50 EUR');
  expect(readMoney('33', 'USD')).toBe('33.00 USD');
  expect(readMoney('1,234', 'USD')).toBe('1234.00 USD');
  expect(readMoney('1200', 'JPY')).toBe('1200 JPY');
});

test('what is no amount is never made one', () => {
  for (const typed of ['', 'abc', '12.9O', '1.2.3', '--1', '12,34,56', '1e3']) expect(readMoney(typed, 'USD'), typed).toBeUndefined();
});

test('a written amount is taken apart again', () => {
  expect(splitMoney('33.20 USD')).toEqual({ amount: '33.20', currency: 'USD' });
  expect(splitMoney('33,20')).toEqual({ amount: '33,20', currency: undefined });
  expect(splitMoney('')).toEqual({ amount: '', currency: undefined });
});
