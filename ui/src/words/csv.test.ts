import { expect, test } from 'vitest';
import { csv } from './csv';

test('a row is a line, and what would divide a cell is quoted', () => {
  expect(csv([['Listing', 'Cases'], ['Mug, "North"', '2'], ['Two\nlines', '']])).toBe('Listing,Cases\r\n"Mug, ""North""",2\r\n"Two\nlines",\r\n');
});

test('a name that begins like a formula is none', () => {
  expect(csv([['=1+1', '-3', '@home', '+49']])).toBe("'=1+1,-3,'@home,'+49\r\n");
});
