// The house rules of the interface, read from the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith('generated/'));

/** What a file imports: packages by name, own files by their path below src. */
function imports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  return named.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

const feature = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];
const broken = (rule: (file: string, imported: string) => boolean) =>
  files.flatMap((file) => imports(file).filter((imported) => rule(file, imported)).map((imported) => `${file} imports ${imported}`));

describe('the house rules', () => {
  test('only src/host/tauri.ts knows Tauri', () => {
    expect(broken((file, imported) => imported.startsWith('@tauri-apps/') && file !== 'host/tauri.ts')).toEqual([]);
    expect(imports('host/tauri.ts')).toContain('@tauri-apps/api/core');
  });

  test('no feature imports another', () => {
    expect(broken((file, imported) => feature(file) !== undefined && feature(imported) !== undefined && feature(file) !== feature(imported))).toEqual([]);
    expect(new Set(files.map(feature)).size).toBeGreaterThan(6);
  });

  test('parts import nothing of features or of the frame', () => {
    expect(broken((file, imported) => file.startsWith('parts/') && /^(features|frame)\//.test(imported))).toEqual([]);
  });

  test('nothing that is shipped imports the test folder, but for the mock in development', () => {
    expect(broken((file, imported) => !file.startsWith('test/') && imported.startsWith('test/'))).toEqual(['host/index.ts imports test/mock']);
  });
});

test('no markup has a style attribute that the content security policy would have to allow', () => {
  const styled = files.filter((file) => file.endsWith('.svelte') && /<[a-z][^>]*\sstyle="/.test(readFileSync(join(src, file), 'utf8')));
  expect(styled).toEqual([]);
});
