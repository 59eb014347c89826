import { afterEach, expect, test, vi } from 'vitest';
import { HostError } from './host';
import { httpHost } from './http';

afterEach(() => vi.unstubAllGlobals());

const answers = (status: number, body: unknown) => vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(body), { status })));

test('a refusal keeps its code, sentence and incident', async () => {
  answers(422, { code: 'step_locked', message: 'Not yet.', fields: { step: 'call' }, incident: null });
  const error = await httpHost().call('case_step', {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).wire).toMatchObject({ code: 'step_locked', message: 'Not yet.', fields: { step: 'call' } });
});

test('a core that is not there is unreachable', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('refused'))));
  const error = await httpHost().call('app_state', {}).catch((thrown: unknown) => thrown);
  expect((error as HostError).wire.code).toBe('unreachable');
});
