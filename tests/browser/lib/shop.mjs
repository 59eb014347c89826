// What several tests do on the way to what they are about.

import { expect } from '@playwright/test';
import { fixture } from './core.mjs';

export const LOST = { number: '21-14480-30517', buyer: 'Wilma Ostrander' };

/** A shop with the eBay orders of November 2026, whose seller is known. */
export async function shopWithOrders(core) {
  const settings = await core.ask('settings_get');
  await core.ask('settings_set', { ...settings, seller_name: 'Annika Reed' });
  await core.ask('import_commit', { files: [{ path: fixture('ebay_orders_report_us.csv'), format: null, date_order: null }], job: 'orders' });
}

export async function openCase(core) {
  return (await core.ask('case_open', { order: LOST.number, kind: 'item_not_received', reason: 'Nothing is here.' })).case;
}

/** The heading of the screen. */
export const heading = (page, name) => page.getByRole('main').getByRole('heading', { level: 1, name });

/** One step of the plan of a case, by its title. */
export const step = (page, title) =>
  page.getByRole('region', { name: 'What to do' }).getByRole('listitem').filter({ has: page.getByRole('button', { name: title }) });

export const main = (page) => page.getByRole('main');

export async function focused(locator) {
  await expect(locator).toBeFocused();
}
