import { expect, test } from 'vitest';
import { links, parse } from './route.svelte';

test('every link leads where it says', () => {
  expect(parse(links.today)).toEqual({ screen: 'today' });
  expect(parse('')).toEqual({ screen: 'today' });
  expect(parse(links.order('O-12'))).toEqual({ screen: 'orders', order: 'O-12', find: undefined, letter: undefined });
  expect(parse(links.ordersFound('a & b'))).toEqual({ screen: 'orders', order: undefined, find: 'a & b', letter: undefined });
  expect(parse(links.case('C-1042', 'verify_address'))).toMatchObject({ screen: 'case', case: 'C-1042', step: 'verify_address' });
  expect(parse(links.letter('C-1042', 'verify_address'))).toMatchObject({ screen: 'case', case: 'C-1042', letter: 'verify_address', paper: undefined });
  expect(parse(links.orderLetter('O-12', 'order_confirmation'))).toMatchObject({ screen: 'orders', order: 'O-12', letter: 'order_confirmation' });
  expect(parse(links.paper('C-1042', 'usps_ps1000'))).toMatchObject({ screen: 'case', case: 'C-1042', paper: 'usps_ps1000' });
  expect(parse(links.decision('C-1057'))).toMatchObject({ screen: 'case', case: 'C-1057', decision: true });
  expect(parse(links.case('C-1057'))).toMatchObject({ decision: false });
  expect(parse(links.policies)).toEqual({ screen: 'policies', version: undefined });
  expect(parse(links.policy(3))).toEqual({ screen: 'policies', version: 3 });
  expect(parse('#/policies/newest')).toEqual({ screen: 'policies', version: undefined });
  expect(parse(links.reports)).toEqual({ screen: 'reports' });
  expect(parse(links.casesDone)).toEqual({ screen: 'cases', done: true });
  expect(parse(links.requests)).toEqual({ screen: 'requests', done: false });
  expect(parse(links.requestsDone)).toEqual({ screen: 'requests', done: true });
});

test('a number with a slash or a percent sign survives', () => {
  expect(parse(links.order('12/34 %'))).toMatchObject({ order: '12/34 %' });
  expect(parse('#/orders/%E0%A4%A')).toMatchObject({ screen: 'orders' });
});
