import { expect, test } from 'vitest';
import type { ClauseFieldView, ClauseKindView, PolicyDraft } from '../../generated/rpc';
import { applies, codes, draftOf, formOf, listed } from './form';

const field = (name: string, more: Partial<ClauseFieldView> = {}): ClauseFieldView => ({
  name, label: name, kind: 'choice', required: true, min: null, max: null, choices: [], only_if_field: null, only_if_value: null, ...more,
});
const kinds: ClauseKindView[] = [
  { id: 'cancel_until', title: 'Cancelling until', group: 'Cancelling', published: true, fields: [field('until'), field('hours', { kind: 'number', only_if_field: 'until', only_if_value: 'hours_after_order' })] },
  { id: 'exceptions', title: 'Exceptions', group: 'Returning', published: true, fields: [field('kinds', { kind: 'choices' })] },
];
const draft: PolicyDraft = {
  valid_from: '2026-01-01', scope: 'all', sells_to: ['US', 'DE'],
  clauses: [{ kind: 'cancel_until', fields: [{ name: 'until', value: 'hours_after_order' }, { name: 'hours', value: '24' }], texts: [{ lang: 'en', text: 'Within 24 hours.' }] }],
};

test('a draft comes out of the form as it went in', () => {
  expect(draftOf(formOf(draft, kinds), kinds)).toEqual(draft);
});

test('a clause that is switched off is not told, and comes back as it was typed', () => {
  const form = formOf(draft, kinds);
  form.clauses['cancel_until']!.on = false;
  expect(draftOf(form, kinds).clauses).toEqual([]);
  form.clauses['cancel_until']!.on = true;
  expect(draftOf(form, kinds)).toEqual(draft);
});

test('a field that does not apply is not told', () => {
  const form = formOf(draft, kinds);
  form.clauses['cancel_until']!.values['until'] = 'shipping';
  expect(applies(kinds[0]!.fields[1]!, form.clauses['cancel_until']!.values)).toBe(false);
  expect(draftOf(form, kinds).clauses[0]!.fields).toEqual([{ name: 'until', value: 'shipping' }]);
});

test('an empty list is a list, not an absent clause', () => {
  const form = formOf(draft, kinds);
  form.clauses['exceptions']!.on = true;
  expect(draftOf(form, kinds).clauses[1]).toEqual({ kind: 'exceptions', fields: [{ name: 'kinds', value: '' }], texts: [] });
});

test('names come into a list once and leave it', () => {
  expect(listed('', 'hygiene', true)).toBe('hygiene');
  expect(listed('hygiene', 'digital', true)).toBe('hygiene,digital');
  expect(listed('hygiene,digital', 'hygiene', true)).toBe('digital,hygiene');
  expect(listed('hygiene,digital', 'hygiene', false)).toBe('digital');
});

test('countries are read from what is typed', () => {
  expect(codes(' us, DE;fr  us')).toEqual(['US', 'DE', 'FR']);
  expect(codes('')).toEqual([]);
});
