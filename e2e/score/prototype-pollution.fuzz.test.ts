import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fakePorts, LOOKUP, post, send, signedPath } from '../../server/app.fixtures.ts';
import { parsePageSettings } from '../../server/http/home-page/parse-page-settings.ts';
import { aDelivery } from '../../server/webhooks/signed-webhook.fixtures.ts';
import { parseTrackResponse } from '../../widget/model/parse-track-response.ts';
import { tryCases } from './count-cases.fixtures.ts';

/** A property that nothing has but what an attacker wrote. */
const PLANTED = 'planted';

const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'order',
  'email',
  'locale',
  'proof',
  'pass',
  'toString',
  'hasOwnProperty',
);

/** JSON text, because an object literal of JavaScript would set the prototype of the test's own object. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(`{"${PLANTED}":true}`, '"1001"', '"jane@example.com"', 'null', '7', '[]'),
    fc
      .array(fc.tuple(key, tie('json')), { minLength: 1, maxLength: 4 })
      .map((pairs) => `{${pairs.map(([name, one]) => `"${name}":${one}`).join(',')}}`),
    fc.array(tie('json'), { maxLength: 3 }).map((all) => `[${all.join(',')}]`),
  ),
}));

function isPolluted(): boolean {
  return [{}, [], () => {}, 'text'].some((one) => PLANTED in Object(one));
}

afterEach(() => {
  expect(isPolluted()).toBe(false);
});

describe('JSON that names prototypes', () => {
  it('changes no object, whoever reads it', async ({ task }) => {
    const ports = fakePorts();
    const statuses = new Set<number>();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await tryCases(
      task,
      {
        row: 'C6',
        suite: 'bodies that name `__proto__`, `constructor` and `prototype`, each read by five',
        target: '0 objects changed, 0 answers of 5xx',
        tries: 100_000,
        each: 5,
      },
      fc.asyncProperty(json, async (text) => {
        const body = text.startsWith('{') ? `${text.slice(0, -1)},"locale":"en"}` : text;
        const responses = [
          await post(ports, body),
          await post(ports, String(new URLSearchParams({ ...LOOKUP, ['__proto__']: text })), {
            headers: form,
          }),
          await send(ports, '/webhooks', { method: 'POST', ...aDelivery({ body: text }) }),
        ];
        parsePageSettings(JSON.parse(text));
        parseTrackResponse({ outcome: 'found', order: JSON.parse(text) });
        for (const { status } of responses) statuses.add(status);
        if (isPolluted()) throw new Error(`it changed a prototype: ${text}`);
        const bad = responses.find(({ status }) => status >= 500);
        if (bad) throw new Error(`${bad.status} for ${text}`);
      }),
    );
    expect(statuses).toEqual(new Set([200, 400, 401]));
  });

  it('would be noticed: an object that is merged carelessly is', () => {
    const careless: Record<string, Record<string, unknown>> = {};
    const read: Record<string, object> = JSON.parse(`{"__proto__":{"${PLANTED}":true}}`);
    for (const [name, value] of Object.entries(read)) Object.assign(careless[name] ?? {}, value);
    expect(isPolluted()).toBe(true);
    Reflect.deleteProperty(Object.prototype, PLANTED);
  });

  it('names no query parameter either', async () => {
    const path = signedPath('/proxy/lookup', undefined, { constructor: 'x', toString: 'y' });
    expect((await post(fakePorts(), LOOKUP, { path })).status).toBe(200);
  });
});
