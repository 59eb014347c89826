// A policy while it is being written: what is typed, by clause, and what goes to the core from it.
import type { ClauseFieldView, ClauseKindView, PolicyDraft } from '../../generated/rpc';

export interface ClauseForm {
  /** Whether the policy has this clause. */
  on: boolean;
  values: Record<string, string>;
  /** The seller's own words by language; empty for the words that Docket makes. */
  texts: Record<string, string>;
}

export interface PolicyForm {
  validFrom: string;
  scope: string;
  /** Country codes as they are typed. */
  sellsTo: string;
  clauses: Record<string, ClauseForm>;
}

/** A form with a place for every clause, filled with what the draft has. */
export function formOf(draft: PolicyDraft, kinds: readonly ClauseKindView[]): PolicyForm {
  const clauses = kinds.map((kind) => {
    const found = draft.clauses.find((clause) => clause.kind === kind.id);
    return [kind.id, {
      on: found !== undefined,
      values: Object.fromEntries(kind.fields.map((field) => [field.name, found?.fields.find((one) => one.name === field.name)?.value ?? ''])),
      texts: Object.fromEntries(found?.texts.map(({ lang, text }) => [lang, text]) ?? []),
    }] as const;
  });
  return { validFrom: draft.valid_from, scope: draft.scope, sellsTo: draft.sells_to.join(', '), clauses: Object.fromEntries(clauses) };
}

/** What the core is told. A field that does not apply is left out, whatever was typed there before. */
export function draftOf(form: PolicyForm, kinds: readonly ClauseKindView[]): PolicyDraft {
  const clauses = kinds.flatMap((kind) => {
    const clause = form.clauses[kind.id];
    if (!clause?.on) return [];
    const fields = kind.fields.filter((field) => applies(field, clause.values)).map((field) => ({ name: field.name, value: clause.values[field.name] ?? '' }));
    const texts = Object.entries(clause.texts).filter(([, text]) => text.trim() !== '').map(([lang, text]) => ({ lang, text }));
    return [{ kind: kind.id, fields, texts }];
  });
  return { valid_from: form.validFrom, scope: form.scope, sells_to: codes(form.sellsTo), clauses };
}

export function applies(field: ClauseFieldView, values: Record<string, string>): boolean {
  return field.only_if_field === null || values[field.only_if_field] === field.only_if_value;
}

/** "us, DE" as the codes it names. */
export function codes(typed: string): string[] {
  return [...new Set(typed.split(/[\s,;]+/).filter(Boolean).map((code) => code.toUpperCase()))];
}

export const isCode = (code: string): boolean => /^[A-Z]{2}$/.test(code);

/** A list of names divided by commas, with one more or one less. */
export function listed(value: string, name: string, on: boolean): string {
  const rest = value.split(',').filter((one) => one !== '' && one !== name);
  return (on ? [...rest, name] : rest).join(',');
}
