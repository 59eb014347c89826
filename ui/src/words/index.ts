export { clock } from './clock.svelte';
export { language, languages, locale, locales, setLanguage, t, type Language } from './fluent.svelte';
export * from './say';
export { platformName } from './platform';
export { partyName } from './parties';
export { OCCASIONS, tagName } from './tags';
export { readMoney, splitMoney } from './figures';
