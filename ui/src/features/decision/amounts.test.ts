import { expect, test } from 'vitest';
import { decimals } from './amounts';

test('an amount is written as the core reads it, with the decimals of its currency', () => {
  expect(decimals({ minor: 499, currency: 'EUR' })).toBe('4.99 EUR');
  expect(decimals({ minor: 5, currency: 'USD' })).toBe('0.05 USD');
  expect(decimals({ minor: 0, currency: 'USD' })).toBe('0.00 USD');
  expect(decimals({ minor: 1200, currency: 'JPY' })).toBe('1200 JPY');
  expect(decimals({ minor: -250, currency: 'GBP' })).toBe('-2.50 GBP');
});
