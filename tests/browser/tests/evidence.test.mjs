// The evidence pack of a case: opened from the facts, read, saved both ways; by keyboard, with axe.

import { stat, writeFile } from 'node:fs/promises';
import { readable } from '../lib/axe.mjs';
import { press } from '../lib/keys.mjs';
import { LOST, main, openCase, shopWithOrders } from '../lib/shop.mjs';
import { expect, test } from '../lib/test.mjs';

const FAR = 200;

test('a pack is opened, its gaps are read, and what was missing completes a section, all by keyboard', async ({ page, core, folder }) => {
  await shopWithOrders(core);
  const id = await openCase(core);
  await page.goto(`/#/cases/${id}`);
  await press(page, main(page).getByRole('link', { name: 'Evidence pack' }), FAR);
  const dialog = page.getByRole('dialog', { name: 'Evidence pack' });
  await expect(dialog.getByText('1 of 4 sections complete')).toBeVisible();
  await expect(dialog.getByText('No message to the buyer is in the timeline. Paste it there.')).toBeVisible();
  await expect(dialog.getByText(/Private notes, what you suspect/)).toBeVisible();
  await readable(page, 'an evidence pack with gaps');

  // What another window adds is seen at once.
  await core.ask('case_log', { case: id, channel: 'email', from: 'seller', to: 'buyer', at: null, text: 'I am looking into it.' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await press(page, main(page).getByRole('link', { name: 'Evidence pack' }), FAR);
  await expect(dialog.getByText('2 of 4 sections complete')).toBeVisible();
  await readable(page, 'an evidence pack');

  const [pdf, zip] = [folder.file('pack.pdf'), folder.file('pack.zip')];
  await core.pick(pdf);
  await press(page, dialog.getByRole('button', { name: 'Save as PDF' }));
  await expect(page.getByText(`Made the evidence pack of ${id}`)).toBeVisible();
  await core.pick(zip);
  await press(page, dialog.getByRole('button', { name: 'Save with attachments (ZIP)' }));
  await expect(async () => expect((await stat(zip)).size).toBeGreaterThan(1000)).toPass();
  expect((await stat(pdf)).size).toBeGreaterThan(1000);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(main(page).getByText('Paper made: Evidence pack').first()).toBeVisible();
});

test('what a marketplace takes and where the pack is over it stands in the dialog', async ({ page, core, folder }) => {
  await shopWithOrders(core);
  const { case: id } = await core.ask('case_open', { order: LOST.number, kind: 'payment_dispute', reason: 'My bank asks.' });
  const film = folder.file('film.bin');
  await writeFile(film, Buffer.alloc(1_800_000, 7));
  await core.ask('attach', { case: id, paths: [film], kind: null, entry: null });
  await page.goto(`/#/cases/${id}/paper/evidence_pack`);
  const dialog = page.getByRole('dialog', { name: 'Evidence pack' });
  await expect(dialog.getByText(/All files together have \d+ kB; up to 1750 kB are taken/)).toBeVisible();
  await expect(dialog.getByText('Over the limit')).toBeVisible();
  await readable(page, 'an evidence pack over its limits');
});
