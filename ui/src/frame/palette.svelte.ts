// What the palette offers: what can be done from anywhere, and what the store finds.
import { app } from '../app/app.svelte';
import { links, router } from '../app/route.svelte';
import type { Command } from '../parts/command';
import { query } from '../rpc';
import { t } from '../words';

export class Palette {
  open = $state(false);
  text = $state('');
  #asked = $state('');
  #found = query('find', () => (this.open && this.#asked ? { find: this.#asked } : undefined), { keep: true });

  constructor() {
    // A pause in typing, not each letter, asks the store.
    $effect(() => {
      const text = this.text.trim();
      const timer = setTimeout(() => (this.#asked = text), text ? 90 : 0);
      return () => clearTimeout(timer);
    });
  }

  get actions(): Command[] {
    const group = t('palette-actions');
    const goes = (id: string, title: string, hash: string, caps?: string[]): Command => ({
      id, title, group, run: () => router.go(hash), ...(caps && { caps }),
    });
    const state = app.state;
    return [
      goes('today', t('palette-go', { place: t('today') }), links.today, ['G', 'T']),
      goes('lost', t('palette-go', { place: t('lost') }), links.cases, ['G', 'L']),
      goes('requests', t('palette-go', { place: t('requests') }), links.requests, ['G', 'C']),
      goes('orders', t('palette-go', { place: t('orders') }), links.orders, ['G', 'O']),
      ...(state?.waiting_count ? [goes('waiting', t('palette-go', { place: t('waiting') }), links.waiting)] : []),
      goes('import', t('import-orders'), links.import, ['I']),
      goes('imports', t('palette-go', { place: t('imports') }), links.imports, ['G', 'I']),
      goes('policies', t('palette-go', { place: t('policies') }), links.policies, ['G', 'P']),
      goes('reports', t('palette-go', { place: t('reports') }), links.reports, ['G', 'R']),
      goes('settings', t('palette-go', { place: t('settings') }), links.settings),
      ...(state?.undo ? [{ id: 'undo', title: t('undo-what', { what: state.undo.text }), group, caps: ['$mod', 'Z'], run: () => app.undo() }] : []),
      ...(state?.redo ? [{ id: 'redo', title: t('redo-what', { what: state.redo.text }), group, caps: ['$mod', 'Shift', 'Z'], run: () => app.redo() }] : []),
    ];
  }

  get found(): Command[] {
    const text = this.text.trim();
    if (!text) return [];
    const hits: Command[] = (this.#found.answer?.hits ?? []).map((hit) => ({
      id: `${hit.kind} ${hit.id}`,
      title: hit.title,
      text: hit.text,
      group: hit.kind === 'case' ? t('palette-cases') : t('palette-orders'),
      run: () => router.go(hit.kind === 'case' ? links.case(hit.id) : links.order(hit.id)),
    }));
    return [
      ...hits,
      { id: 'all', title: t('palette-all-orders', { text }), group: t('palette-orders'), run: () => router.go(links.ordersFound(text)) },
    ];
  }
}
