// The strings of the interface, in the seller's language.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { resources, type FtlKey } from '../generated/ftl';

export type Language = keyof typeof resources;

export const languages: Language[] = ['en', 'de'];

/** What the seller can choose: a language as one country writes it, and with it how dates and hours are told. */
export const locales = ['en-GB', 'en-US', 'de'] as const;

type Locale = (typeof locales)[number];

const bundles = new Map<Language, FluentBundle>();

const chosen = $state<{ locale: Locale }>({ locale: guess() });

export function language(): Language {
  return languageOf(chosen.locale);
}

export function locale(): string {
  return chosen.locale;
}

export function setLanguage(wanted: string): void {
  const locale = locales.find((one) => one === wanted) ?? locales.find((one) => languageOf(one) === wanted);
  if (locale) chosen.locale = locale;
  document.documentElement.lang = language();
}

export function t(key: FtlKey, args?: Record<string, FluentVariable>): string {
  const bundle = bundleOf(language());
  const message = bundle.getMessage(key);
  if (!message?.value) return key;
  return bundle.formatPattern(message.value, args ?? null, []);
}

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language);
  if (!bundle) {
    // Isolation marks would end up in copied text and in accessible names.
    bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(resources[language]));
    bundles.set(language, bundle);
  }
  return bundle;
}

function languageOf(locale: Locale): Language {
  return locale === 'de' ? 'de' : 'en';
}

/** Until the core has said it; the British form is the one English that is never read two ways. */
function guess(): Locale {
  const wanted = typeof navigator === 'undefined' ? '' : navigator.language;
  if (wanted.startsWith('de')) return 'de';
  return wanted === 'en-US' ? 'en-US' : 'en-GB';
}
