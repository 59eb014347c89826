// Light and dark by the system, unless the seller chose.
const STORED = 'docket.theme';

export type Theme = 'system' | 'light' | 'dark';

export function theme(): Theme {
  const stored = localStorage.getItem(STORED);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function setTheme(wanted: Theme): void {
  localStorage.setItem(STORED, wanted);
  applyTheme();
}

export function applyTheme(): void {
  const wanted = theme();
  if (wanted === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = wanted;
}
