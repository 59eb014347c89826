// A lost parcel from the seller's first start to the end of its case, through everything that only the real window
// has: the system's file dialogs, its notifications, and a process that ends and starts again.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Home } from './lib/app.mjs';
import { Desktop } from './lib/desktop.mjs';
import { chooseFile, focusedTitle, saveAs } from './lib/hands.mjs';
import { story } from './lib/story.mjs';
import { until } from './lib/until.mjs';

const EXPORT = 'etsy_sold_orders_us.csv';
const BUYER = 'Braeden Saltmarsh';
const NOTE = 'Second carrier name on the label';
const SHEET = 'Claim worksheet in the order of PS Form 1000';
const LESSON = 'Ask for the house number in the listing';
const REMINDER = 'Ask for the picture of the porch';

let desktop;
let home;
let app;

const step = story(() => app);

before(async () => {
  desktop = await Desktop.start();
  home = await Home.make();
  await copyFile(new URL(`../fixtures/exports/${EXPORT}`, import.meta.url), join(home.files, EXPORT));
  app = await home.start();
});

after(async () => {
  await app?.end();
  await home?.remove();
  await desktop?.stop();
});

step('orders come in through the file dialog, and are shown before they are saved', async () => {
  await app.press('Import orders');
  await app.press('Choose files');
  await chooseFile('^Import orders$', join(home.files, EXPORT));
  await app.says(EXPORT);
  await app.press('Import 12 orders');
  await app.says('12 orders imported');
});

step('letters and sheets know who sends them', async () => {
  await app.press('Settings');
  await app.fill('Your name', 'Annika Wren');
  await app.fill('Shop or business', 'Paper Wren');
  await app.fill('Street and number', '5 Mill Lane');
  await app.fill('Postal code', '05401');
  await app.fill('City', 'Burlington');
  await app.fill('State or region', 'VT');
  await app.fill('Country', 'United States');
  await app.press('Save settings');
  await app.saysNoMore('Not saved yet');
});

step('a case opens from the order', async () => {
  await app.press('Orders');
  await app.pressText(BUYER);
  await app.press('Open lost-package case');
  await app.fill('What did the buyer say?', 'It never came.');
  await app.press('Open lost-package case');
  await app.says('Reassure the buyer');
});

step('the letter is ready, and counts as sent when the seller says so', async () => {
  await app.press('Write the letter');
  await app.says('Braeden');
  await app.press('I sent it');
  await app.saysNoMore('Docket sends nothing itself.');
  await app.says('Letter sent: Reassure the buyer');
});

step('the sheet for the post office is saved as a PDF', async () => {
  await app.press('Make another sheet…');
  await app.press(SHEET);
  await app.press('Save PDF');
  const file = join(home.files, 'claim.pdf');
  await saveAs('^Save the paper as PDF$', file);
  await until('the file', async () => (await readFile(file)).subarray(0, 5).toString() === '%PDF-');
  assert.match(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }), /Saltmarsh/);
  await app.press('Close');
});

step('a reminder that is due comes to the desktop, once, and leads back to the case', async () => {
  // The screen sets reminders for days; for one that comes while a test waits, the core is asked as the screen asks it.
  await app.run(
    `const [id] = location.hash.match(/C-\\d+/);
     const at = new Date(Date.now() + 1000).toISOString();
     window.__TAURI_INTERNALS__.invoke('rpc', { cmd: 'reminder_add', payload: { case: id, at, text: arguments[0] } });`,
    REMINDER,
  );
  await app.says(REMINDER);
  await app.press('Orders');
  await app.saysNoMore('Have the address checked');
  await desktop.notifies(REMINDER);
  await desktop.clickNotification();
  await app.says('Have the address checked');
  await until('the window to have the keyboard', async () => (await focusedTitle()) === 'Docket');
  assert.equal(desktop.notifications.filter((one) => one.includes(REMINDER)).length, 1);
});

step('what was written down can be taken back', async () => {
  await app.press('Write down a message, a call, a note…');
  await app.fill('What was said or done?', NOTE);
  await app.press('Write down');
  await until('the note in the timeline', () => app.run('return document.querySelector("main").innerText.includes(arguments[0])', NOTE));
  await app.press('Undo');
  await app.saysNoMore(NOTE);
});

step('after a restart everything is where it was', async () => {
  await app.end();
  app = await home.start();
  await app.press('Lost packages');
  await app.pressText(BUYER);
  await app.says('Have the address checked');
  await app.says(REMINDER);
  await app.press('Orders');
  await app.says('12 orders');
});

step('the parcel turns up, and the case is told to its end', async () => {
  await app.press('Lost packages');
  await app.pressText(BUYER);
  await app.press('Ask in the household');
  await app.press('It was found');
  await app.says('From what you noted');
  await app.press('Close case…');
  await app.says('How did it end?');
  await app.press('Close case');
  await app.says('It turned up.');
  await app.press('Write the letter');
  await app.press('I sent it');
  await app.says('Letter sent: Glad it turned up');
  await app.fill('Lesson', LESSON);
  await app.press('Mark as done');
  await until('the lesson in the timeline', () => app.run('return document.querySelector("main").innerText.includes(arguments[0])', LESSON));
});

step('a case that ended asks for nothing any more', async () => {
  await app.press('Today');
  await app.saysNoMore(BUYER);
  await app.press('Lost packages');
  await app.saysNoMore(BUYER);
  await app.end();
  app = await home.start();
  await app.press('Orders');
  await app.pressText(BUYER);
  await app.says('Closed');
});
