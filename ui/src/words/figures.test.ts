import { expect, test } from 'vitest';
import { formatCount, formatMoney } from './figures';

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
