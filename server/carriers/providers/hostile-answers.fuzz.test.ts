import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED, shareOf } from '../../../e2e/score/count-cases.fixtures.ts';
import { FAKE_SERVICES, type FakeService } from '../../../e2e/fake-carriers/fake-world.ts';
import { createMoments } from '../../core/dates/moments.ts';
import { aShipment, NOW } from '../../core/order.fixtures.ts';
import { shipmentState } from '../../core/shipments/shipment-state.ts';
import { ProviderUnavailable, type ProviderAnswer } from '../../ports/tracking-provider.ts';
import { createProviders } from '../create-providers.ts';
import { aParcelQuery, fixedNow, PARCELS, setUpProvider } from '../provider-subject.fixtures.ts';

/** In full mode; `npm test` tries one in a hundred. */
const TRIES = 10_000;

const KINDS = ['report', 'pending', 'not_found', 'unsupported', 'input_required'];

/** What services have sent in places where something else was documented, and what nobody should. */
const ODD_VALUES: readonly unknown[] = [
  '',
  ' ',
  'null',
  '0000-00-00',
  '2026-02-31',
  '2026-99-99T99:99:99Z',
  '2026-11-25T24:00:00Z',
  '+275760-09-13T00:00:00Z',
  '11/25/2026',
  '\u0000',
  '\ud800',
  '<script>',
  '__proto__',
  'x'.repeat(5_000),
  null,
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  [null],
  { toString: 1 },
];

const ODD = fc.oneof(fc.constantFrom<unknown>(...ODD_VALUES), fc.jsonValue({ maxDepth: 2 }));

const answers = new Map<FakeService, object>();

beforeAll(async () => {
  for (const service of FAKE_SERVICES) {
    const create = (deps: Parameters<typeof createProviders>[0]) => {
      const provider = createProviders(deps).get(service);
      if (!provider) throw new Error(`no provider ${service}`);
      return provider;
    };
    const { provider, account, fake } = await setUpProvider(service, create);
    const query = aParcelQuery(PARCELS.delivered);
    const [registered] = await provider.register(account, [query]);
    const ref = registered && 'ref' in registered ? registered.ref : null;
    await provider.fetch(account, [{ ...query, ref }]);
    const last = fake.world.calls.at(-1)?.answer;
    if (typeof last === 'object' && last !== null) answers.set(service, last);
    await fake.close();
  }
});

afterAll(() => answers.clear());

/** Every place in a value, each by the way to it. */
function placesIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]));
  return [way, ...inner];
}

/** The value with something else in one place; `undefined` there leaves the place out. */
function withOdd(value: unknown, [key, ...rest]: readonly string[], odd: unknown): unknown {
  if (key === undefined) return odd;
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === key ? withOdd(one, rest, odd) : one));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === key ? withOdd(one, rest, odd) : one,
    ]),
  );
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Whether an answer is one that the rest of the app can work with. */
function check(answer: ProviderAnswer | undefined): void {
  expect(KINDS).toContain(answer?.kind);
  if (answer?.kind !== 'report') return;
  const { report } = answer;
  for (const { to } of report.expected) expect(to).toMatch(ISO);
  for (const { at, place, text, status } of report.events) {
    if (at !== null) expect(at).toMatch(ISO);
    expect(place?.length ?? 0).toBeLessThanOrEqual(120);
    expect(text?.length ?? 0).toBeLessThanOrEqual(500);
    expect(status).toMatch(/^[a-z_]+$/);
  }
  const moments = createMoments('en', 'Europe/Amsterdam', NOW);
  const parcels = [{ carrier: null, number: report.number, url: null }];
  shipmentState(aShipment({ parcels, reports: [report] }), 'cross_border', { now: NOW, moments });
}

async function fetchOnce(service: FakeService, status: number, body: unknown) {
  const request = async () => ({ status, body, retryAfterSeconds: null });
  const provider = createProviders({ now: fixedNow, request }).get(service);
  const account = { apiKey: 'key', baseUrl: 'https://karrio.shop.example', hookSecret: 'secret' };
  try {
    return await provider?.fetch(account, [aParcelQuery(PARCELS.delivered, { ref: 'r1' })]);
  } catch (error) {
    if (error instanceof ProviderUnavailable) return null;
    throw error;
  }
}

describe('an answer with something odd in it', () => {
  it.each(FAKE_SERVICES)('of %s is read, or is trouble, and breaks nothing', async (service) => {
    const answer = answers.get(service);
    const places = placesIn(answer);
    expect(places.length).toBeGreaterThan(40);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(places.length - 1),
        fc.oneof(ODD, fc.constant(undefined)),
        fc.constantFrom(200, 200, 200, 201, 400, 404, 424),
        async (place, odd, status) => {
          const found = await fetchOnce(service, status, withOdd(answer, places[place] ?? [], odd));
          if (found) check(found[0]);
        },
      ),
      { seed: SEED, numRuns: shareOf(TRIES) },
    );
  });
});
