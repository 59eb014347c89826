// The strings of the interface, in the seller's language.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { resources, type FtlKey } from '../generated/ftl';

export type Language = keyof typeof resources;

export const languages: Language[] = ['en', 'de'];

/** Dates and figures follow the language; the British form is the one English that is never read two ways. */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

const bundles = new Map<Language, FluentBundle>();

const chosen = $state<{ language: Language }>({ language: guess() });

export function language(): Language {
  return chosen.language;
}

export function locale(): string {
  return LOCALES[chosen.language];
}

export function setLanguage(wanted: string): void {
  if (wanted in LOCALES) chosen.language = wanted as Language;
  document.documentElement.lang = chosen.language;
}

export function t(key: FtlKey, args?: Record<string, FluentVariable>): string {
  const bundle = bundleOf(chosen.language);
  const message = bundle.getMessage(key);
  if (!message?.value) return key;
  return bundle.formatPattern(message.value, args ?? null, []);
}

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language);
  if (!bundle) {
    // Isolation marks would end up in copied text and in accessible names.
    bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
    bundle.addResource(new FluentResource(resources[language]));
    bundles.set(language, bundle);
  }
  return bundle;
}

function guess(): Language {
  const wanted = typeof navigator === 'undefined' ? 'en' : navigator.language.slice(0, 2);
  return wanted === 'de' ? 'de' : 'en';
}
