// The whole interface over the invented shop: what a person would see.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../App.svelte';
import { router } from '../app/route.svelte';
import { toasts } from '../app/toasts.svelte';
import { cache, start } from '../rpc';
import { mockHost } from './mock';

let page: Record<string, unknown>;

const text = () => document.body.textContent ?? '';
const named = (role: string, name: RegExp) =>
  [...document.querySelectorAll<HTMLElement>(`${role}, [role="${role}"]`)].find((element) => name.test(element.getAttribute('aria-label') ?? element.textContent ?? ''));

async function until<T>(look: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    flushSync();
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`not seen; the page says: ${text().slice(0, 2000)}`);
}

function open(hash: string, options = {}) {
  router.replace(hash);
  start(mockHost(options));
  cache.change(['settings']);
  page = mount(App, { target: document.body });
}

beforeEach(() => {
  toasts.list = [];
});

afterEach(async () => {
  await unmount(page);
  document.body.replaceChildren();
});

test('the first start offers an import and a look around', async () => {
  open('#/', { first: true });
  await until(() => named('button', /Look around with a sample shop/));
  expect(text()).toContain('Everything stays on this computer');
});

test('a first policy comes of a few questions and is kept as a version', async () => {
  open('#/policies');
  (await until(() => named('button', /Write your first policy/))).click();
  (await until(() => named('button', /Make the clauses/))).click();
  await until(() => /within 30 days of delivery/.test(text()) && named('button', /Keep this version/));
  named('button', /Keep this version/)!.click();
  await until(() => named('article', /Text to publish/));
  expect(router.route).toEqual({ screen: 'policies', version: 1 });
});

test('Today says what to do, by when, twice', async () => {
  open('#/');
  const row = await until(() => named('option', /Call the carrier back/));
  expect(row.textContent).toContain('3 days late');
  expect(row.textContent).toContain('Sat 21 Nov');
  expect(row.getAttribute('aria-selected')).toBe('true');
});

test('a case opens at its step, and the letter one step away', async () => {
  open('#/cases/C-1042');
  const write = await until(() => [...document.querySelectorAll('a')].find((link) => link.textContent?.includes('Write the letter')));
  expect(write.getAttribute('href')).toBe('#/cases/C-1042/letter/verify_address');
  expect(text()).toContain('Never leaves this computer’s case file');
});

test('a case says how strong the proof is, who would pay and where to answer', async () => {
  open('#/cases/C-1042');
  const proof = await until(() => document.querySelector<HTMLElement>('section[aria-labelledby="evidence"]'));
  expect(proof.textContent).toContain('Evidence for eBay: strong');
  expect(proof.textContent).toContain('not a promise');
  expect([...proof.querySelectorAll('li')].map((item) => item.textContent)).toHaveLength(4);
  expect(text()).toContain('eBay wants your answer here');
});

test('a refund that somebody else would pay asks for the tick first', async () => {
  open('#/cases/C-1042', { gated: true });
  (await until(() => named('button', /^It was found$/) ?? named('button', /Ask about household/))).click();
  const refund = await until(() => named('button', /^It was found$/));
  const tick = await until(() => document.querySelector<HTMLInputElement>('input[type="checkbox"]'));
  refund.click();
  await until(() => (text().includes('Tick the line first') ? true : null));
  tick.click();
  await until(() => (text().includes('Tick the line first') ? null : true));
  refund.click();
  const toast = await until(() => document.querySelector('.toast'));
  expect(toast.textContent).toContain('Step done');
});

test('an end that keeps the promises asks for no word, any other does', async () => {
  open('#/cases/C-1042');
  (await until(() => named('button', /Close case…/))).click();
  const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  const ends = () => named('button', /^Close case$/) as HTMLButtonElement | undefined;
  (await until(() => radio('buyer_silent'))).click();
  await until(() => /Why may it stay open/.test(text()));
  expect(ends()?.disabled).toBe(true);
  radio('found_by_buyer')!.click();
  await until(() => ends()?.disabled === false);
  expect(text()).not.toContain('Why may it stay open');
});

test('a step that is skipped with a word offers to be taken back', async () => {
  open('#/cases/C-1042');
  (await until(() => named('button', /^Skip…$/))).click();
  const field = await until(() => [...document.querySelectorAll('label')].find((label) => label.textContent?.includes('Why do you skip this?')));
  const input = document.getElementById(field.getAttribute('for')!) as HTMLInputElement;
  input.value = 'Asked already by telephone';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  (await until(() => named('button', /^Skip step$/))).click();
  const toast = await until(() => document.querySelector('.toast'));
  expect(toast.textContent).toContain('Step skipped');
  await until(() => named('button', /^Undo$/));
});

test('a refund is recorded from the facts of a case, and what is left goes down', async () => {
  open('#/cases/C-1042');
  (await until(() => named('button', /^Record a refund…$/))).click();
  const label = await until(() => [...document.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith('Amount')));
  expect(text()).toContain('Left empty, it is all that is left: $33.20.');
  const amount = document.getElementById(label.getAttribute('for')!) as HTMLInputElement;
  amount.value = '13.20';
  amount.dispatchEvent(new Event('input', { bubbles: true }));
  (await until(() => named('button', /^Record$/))).click();
  await until(() => (text().includes('$20.00') ? true : null));
  await until(() => named('button', /^Undo$/));
});

test('a replacement asks for a word why, and for no amount', async () => {
  open('#/cases/C-1042');
  (await until(() => named('button', /^Record a refund…$/))).click();
  const label = await until(() => [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === 'What'));
  const kind = document.getElementById(label.getAttribute('for')!) as HTMLSelectElement;
  kind.value = 'replacement';
  kind.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => ([...document.querySelectorAll('label')].every((one) => !one.textContent?.trim().startsWith('Amount')) ? true : null));
  expect((named('button', /^Record$/) as HTMLButtonElement).disabled).toBe(true);
});

test('a request is decided from one screen: why, what each way costs, and what the law forbids', async () => {
  open('#/cases/C-1057');
  const link = await until(() => [...document.querySelectorAll('a')].find((one) => one.textContent?.includes('See the decision')));
  expect(link.getAttribute('href')).toBe('#/cases/C-1057/decision');
  expect(text()).toContain('Accept as a return');
  router.replace('#/cases/C-1057/decision');
  const ways = await until(() => document.querySelector('table'));
  const row = (name: string) => [...ways.querySelectorAll('tbody tr')].find((one) => one.querySelector('th')?.textContent?.includes(name))!;
  expect(row('Return, then refund').textContent).toContain('return postage (not known)');
  expect(row('Decline').textContent).toContain('The law lets the buyer withdraw');
  expect(row('Decline').querySelector('button')).toBeNull();
  expect(text()).toContain('The buyer may withdraw');
  expect(text()).toContain('German civil code');
  expect(text()).toContain('Requests like this one: 1 of 1');
  const take = () => named('button', /Decide: Return, then refund/) as HTMLButtonElement;
  expect(take().disabled).toBe(true);
  expect(text()).toContain('Answer the question that is still open first.');
  answer(/Did you read everything/, 'yes');
  await until(() => !take().disabled);
  take().click();
  await until(() => /Decided: C-1057/.test(text()));
  expect(named('a', /Write the letter: A cancellation becomes a return/)?.getAttribute('href')).toBe('#/cases/C-1057/letter/cancel_return');
});

/** A question on the decision screen, and an answer to it. */
function question(name: RegExp): HTMLSelectElement | undefined {
  const label = [...document.querySelectorAll<HTMLLabelElement>('section[aria-labelledby="d-questions"] label')].find((one) => name.test(one.textContent ?? ''));
  return label && (document.getElementById(label.htmlFor) as HTMLSelectElement);
}
function answer(name: RegExp, value: string) {
  const field = question(name)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

test('a fact that is missing is asked for as a field, and then it is known', async () => {
  open('#/cases/C-1057/decision');
  await until(() => question(/What does the reason come down to/));
  answer(/What does the reason come down to/, 'late');
  await until(() => !question(/What does the reason come down to/));
  expect(document.querySelector('ul[aria-labelledby="d-facts"]')?.textContent).toContain('Too late');
});

test('another way than the advised one asks for a word and keeps it', async () => {
  open('#/cases/C-1057/decision');
  await until(() => question(/Did you read everything/));
  answer(/Did you read everything/, 'yes');
  await until(() => !(named('button', /Choose: Refund all of it/) as HTMLButtonElement).disabled);
  named('button', /Choose: Refund all of it/)!.click();
  const because = await until(() => document.querySelector<HTMLTextAreaElement>('#d-exception textarea'));
  const record = () => named('button', /Record the exception/) as HTMLButtonElement;
  expect(record().disabled).toBe(true);
  because.value = 'A buyer of many years.';
  because.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  record().click();
  await until(() => /as an exception: A buyer of many years/.test(text()));
});

test('requests stand in a list of their own, and the rail shows where their case belongs', async () => {
  open('#/requests');
  await until(() => /Birgit Sommer/.test(text()));
  expect(document.querySelector('h1')?.textContent).toBe('Cancellations');
  expect(named('a', /^Cancellations\s*1$/)?.getAttribute('aria-current')).toBe('page');
  router.go('#/cases/C-1057');
  await until(() => /What the buyer asks for/.test(text()));
  expect(named('a', /^Cancellations\s*1$/)?.getAttribute('aria-current')).toBe('page');
  expect(text()).toContain('hi, can I still cancel? I no longer need them');
});

test('a clause is cited word by word on the case, and the note on the buyer is private', async () => {
  open('#/cases/C-1057');
  const field = (name: RegExp) => {
    const label = [...document.querySelectorAll('.request label')].find((one) => name.test(one.textContent ?? ''));
    return label && (document.getElementById(label.getAttribute('for')!) as HTMLSelectElement | HTMLTextAreaElement);
  };
  const choose = (element: HTMLSelectElement | HTMLTextAreaElement, value: string) => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await until(() => /2 facts are still to find out before you decide/.test(text()));
  choose(await until(() => field(/Clause that answers it/)), 'cancel_until');
  await until(() => /within 24 hours of placing it/.test(text()));
  (await until(() => named('button', /Note threats or insults/))).click();
  choose(await until(() => field(/What happened/)), 'He threatened to come by.');
  flushSync();
  (await until(() => document.querySelector<HTMLButtonElement>('.request .private button[type="submit"]'))).click();
  await until(() => named('button', /^Take it back$/));
  expect(document.querySelector('.request .private')?.textContent).toContain('He threatened to come by.');
});

test('an order confirmation is written from the order and stays with it', async () => {
  const order = 'O-1';
  open(`#/orders/${order}/letter/order_confirmation`);
  await until(() => named('dialog', /Order confirmation/));
  expect(named('button', /Open in mail program/)).toBeUndefined();
  const send = await until(() => [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].find((one) => /sent/i.test(one.textContent ?? '') && !one.disabled));
  send.click();
  await until(() => /Order confirmation, sent/.test(text()));
});

test('the report ticks an item off, counts it, and offers to take it back', async () => {
  open('#/reports');
  const box = await until(() => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((one) => !one.checked));
  expect(text()).toContain('1 of 3 done');
  box.click();
  await until(() => (text().includes('2 of 3 done') ? true : null));
  expect((await until(() => document.querySelector('.toast'))).textContent).toContain('Ticked off: Dimensions in numbers');
  await until(() => named('button', /^Undo$/));
});

test('what Docket proves by itself has no box to tick, and an answer that lacks a clause names it', async () => {
  open('#/reports');
  await until(() => (text().includes('Version 3 holds since') ? true : null));
  expect(document.querySelectorAll('input[type="checkbox"]')).toHaveLength(2);
  expect(text()).toContain('Your policy lacks what would answer it: Time for answers');
  expect(text()).toContain('one refund of unknown amount');
  const slow = [...document.querySelectorAll('a')].find((link) => link.textContent === '2 days');
  expect(slow?.getAttribute('href')).toBe('#/cases/C-1043');
});
