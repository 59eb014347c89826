import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { resources } from '../generated/ftl';
import { setLanguage, t } from '.';

const src = join(dirname(fileURLToPath(import.meta.url)), '..');

const messages = (text: string) =>
  new Map(text.split(/\n(?=[a-z])/).filter((block) => /^[a-z][a-z0-9-]* =/.test(block)).map((block) => [block.slice(0, block.indexOf(' =')), block]));
const variables = (block: string) => [...new Set([...block.matchAll(/\$([a-z_]+)/g)].map((match) => match[1]))].sort();

const en = messages(resources.en.replace(/^#.*\n/gm, '\n'));
const de = messages(resources.de.replace(/^#.*\n/gm, '\n'));

describe('the strings of the interface', () => {
  test('exist in both languages', () => {
    expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
    expect(en.size).toBeGreaterThan(300);
  });

  test('name the same variables in both languages', () => {
    for (const [key, block] of en) expect(variables(de.get(key) ?? ''), key).toEqual(variables(block));
  });

  test('are all read without an error', () => {
    for (const language of ['en', 'de'] as const) {
      const bundle = new FluentBundle(language);
      expect(bundle.addResource(new FluentResource(resources[language]))).toEqual([]);
      for (const key of en.keys()) expect(bundle.getMessage(key)?.value, `${language} ${key}`).toBeTruthy();
    }
  });

  test('are all used', () => {
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('generated') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
    const unused = [...en.keys()].filter((key) => !code.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  test('are what the packs say', () => {
    for (const language of ['en', 'de'] as const) {
      const file = join(src, `../../src-tauri/packs/locales/${language}/ui.ftl`);
      expect(resources[language], `${language}: run cargo xtask gen`).toBe(readFileSync(file, 'utf8'));
    }
  });
});

test('plurals follow the language', () => {
  setLanguage('en');
  expect(t('orders-count', { count: 1 })).toBe('1 order');
  expect(t('orders-count', { count: 1318 })).toBe('1,318 orders');
  setLanguage('de');
  expect(t('orders-count', { count: 1318 })).toBe('1.318 Bestellungen');
  expect(document.documentElement.lang).toBe('de');
  setLanguage('en');
});
