import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeService } from '../../../e2e/fake-carriers/fake-world.ts';
import {
  startFakeCarriers,
  type FakeCarriers,
} from '../../../e2e/fake-carriers/start-fake-carriers.ts';
import { FAKE_PARCELS } from '../../../e2e/fake-carriers/fake-parcels.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { createCallJson } from '../client/call-json.ts';
import { createProviders } from '../create-providers.ts';
import { aParcelQuery } from '../provider-subject.fixtures.ts';
import { readOpenApi, type OpenApi } from './openapi.fixtures.ts';

const DOCUMENTS: [[FakeService, OpenApi | null], [FakeService, OpenApi | null]] = [
  ['ship24', readOpenApi('ship24-tracking-api.yaml')],
  ['karrio', readOpenApi('karrio-openapi.yml')],
];

if (DOCUMENTS.some(([, document]) => document === null)) {
  console.warn('OpenAPI documents of Ship24 and Karrio skipped: they are not at hand');
}

const now = () => NOW;

let fake: FakeCarriers;

/** All calls are made before the first is checked: compiling a schema takes longer than a connection is kept. */
beforeAll(async () => {
  fake = await startFakeCarriers({ now });
  for (const [service, document] of DOCUMENTS) if (document) await callAll(service);
});

afterAll(() => fake.close());

/** Makes every call that a service gets of us. */
async function callAll(service: FakeService): Promise<void> {
  const { standIns } = fake;
  const request = createCallJson({ now, standIns });
  const provider = createProviders({ now, request }).get(service);
  const account = fake.account(service);
  await provider?.checkAccount(account);
  for (const { number } of FAKE_PARCELS) {
    const query = aParcelQuery(number, { postalCode: '2011 AB' });
    const [registered] = (await provider?.register(account, [query])) ?? [];
    const ref = registered && 'ref' in registered ? registered.ref : null;
    await provider?.fetch(account, [{ ...query, ref }]);
  }
}

describe.each(DOCUMENTS)('%s', (service, document) => {
  it.skipIf(document === null)(
    'is asked as its OpenAPI document says, and the fake answers as it says',
    () => {
      const calls = fake.world.calls.filter((call) => call.service === service);
      expect(calls.length).toBeGreaterThan(10);
      for (const call of calls) {
        expect(document?.problemsOf(call), `${call.method} ${call.path}`).toEqual([]);
      }
    },
  );

  it.skipIf(document === null)('has a document that finds what is wrong', () => {
    const call = { method: 'POST', path: '/nowhere', body: {}, status: 200, answer: {} };
    expect(document?.problemsOf(call)).not.toEqual([]);
    const own = fake.world.calls.find((one) => one.service === service && one.body);
    if (!own) throw new Error('no call with a body');
    expect(document?.problemsOf({ ...own, body: { trackingNumber: 7 } })).not.toEqual([]);
    expect(document?.problemsOf({ ...own, answer: 'text' })).not.toEqual([]);
  });
});

const [[, ship24]] = DOCUMENTS;

describe("Ship24's own example of an answer", () => {
  it.skipIf(ship24 === null)('is read whole, but for the recipient', async () => {
    const body = ship24?.example('response-result-tracker');
    const request = async () => ({ status: 200, body, retryAfterSeconds: null });
    const provider = createProviders({ now, request }).get('ship24');
    const query = aParcelQuery('9400115901047177598206', { ref: 'r1' });
    const [answer] = (await provider?.fetch(fake.account('ship24'), [query])) ?? [];
    if (answer?.kind !== 'report') throw new Error('no report');
    const { events, ...report } = answer.report;
    expect(report).toMatchObject({
      lastMileNumber: '9400111202544843610364',
      reportedStatus: { status: 'delivered' },
      rowOrder: 'newest_first',
    });
    expect(events.map(({ sequence }) => sequence)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(9);
    expect(events.map(({ status }) => status).slice(0, 2)).toEqual([
      'delivered',
      'out_for_delivery',
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/John|Research Blvd/);
  });
});
