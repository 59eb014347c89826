// Writes src/generated/ftl.ts from the strings of the interface, as `cargo xtask gen` does.
import { readFileSync, writeFileSync } from 'node:fs';

const file = (language) => new URL(`../../src-tauri/packs/locales/${language}/ui.ftl`, import.meta.url);
const [en, de] = ['en', 'de'].map((language) => readFileSync(file(language), 'utf8'));
const keys = [...en.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1]).sort();
const text = `// Written by \`cargo xtask gen\` from packs/locales/*/ui.ftl. Do not edit.

export type FtlKey =
${keys.map((key) => `  | '${key}'`).join('\n')};

export const resources: Record<'en' | 'de', string> = {
  en: ${JSON.stringify(en)},
  de: ${JSON.stringify(de)},
};
`;
writeFileSync(new URL('../src/generated/ftl.ts', import.meta.url), text);
