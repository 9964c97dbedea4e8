import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeService } from '../../e2e/fake-carriers/fake-world.ts';
import type { ParcelQuery, ProviderAnswer, TrackingProvider } from '../ports/tracking-provider.ts';
import type { ServiceDeps } from './client/service.ts';
import { providerFaultsBattery } from './provider-faults.battery.ts';
import { providerHooksBattery } from './provider-hooks.battery.ts';
import {
  aParcelQuery,
  fixedNow,
  PARCELS,
  setUpProvider,
  troubleOf,
  type ProviderSubject,
} from './provider-subject.fixtures.ts';

/** What a service cannot say, because its API has no word for it. */
type Wordless = 'unsupported' | 'input_required' | 'quota';

/** Of a parcel: its number, carrier, day and country; and what services want of a call, not of a parcel. */
const SENT = new Set([
  PARCELS.onItsWay,
  'UPS',
  'ups',
  '100002',
  '2026-11-22T15:00:00Z',
  'NL',
  'true',
  '100',
]);

/** The values of JSON, as text, whatever their fields are called. */
function leavesOf(json: unknown): string[] {
  if (json === undefined || json === null) return [];
  return typeof json === 'object'
    ? Object.values(json).flatMap(leavesOf)
    : [JSON.stringify(json).replaceAll('"', '')];
}

function refOf(answer: ProviderAnswer | undefined): string | null {
  return answer && 'ref' in answer ? answer.ref : null;
}

/**
 * What every tracking service has to do, against a fake of it that answers as the service documents. A merchant's own
 * runs it too (docs/carriers.md).
 *
 * @param wordless - What the service's API cannot say.
 */
export function trackingProviderBattery(
  service: FakeService,
  create: (deps: ServiceDeps) => TrackingProvider,
  wordless: readonly Wordless[] = [],
): void {
  const canSay = (word: Wordless): boolean => !wordless.includes(word);

  describe(service, () => {
    let subject: ProviderSubject;

    beforeAll(async () => {
      subject = await setUpProvider(service, create);
    });

    afterAll(() => subject.fake.close());

    /** Registers parcels, then asks about them by what the service called them. */
    async function follow(...numbers: string[]): Promise<ProviderAnswer[]> {
      const { provider, account } = subject;
      const queries = numbers.map((number) => aParcelQuery(number));
      const registered = await provider.register(account, queries);
      return provider.fetch(
        account,
        queries.map((query, index) => ({ ...query, ref: refOf(registered[index]) })),
      );
    }

    async function reportOn(number: string) {
      const [answer] = await follow(number);
      if (answer?.kind !== 'report') throw new Error(`no report, but ${answer?.kind}`);
      return answer;
    }

    async function registerOne(query: ParcelQuery): Promise<ProviderAnswer | undefined> {
      return (await subject.provider.register(subject.account, [query]))[0];
    }

    it('accepts the key of an account, and says at once that another one is wrong', async () => {
      const { provider, account } = subject;
      await provider.checkAccount(account);
      for (const apiKey of ['wrong', '']) {
        const wrong = { ...account, apiKey };
        const query = [aParcelQuery(PARCELS.onItsWay)];
        const calls = [
          provider.checkAccount(wrong),
          provider.register(wrong, query),
          provider.fetch(wrong, query),
        ];
        for (const call of calls) {
          expect(await troubleOf(call)).toMatchObject({ trouble: 'wrong_key' });
        }
      }
    });

    it('checks an account by one call that is about no parcel', async () => {
      const { fake, provider, account } = subject;
      fake.world.calls.length = 0;
      await provider.checkAccount(account);
      expect(fake.world.calls).toHaveLength(1);
      expect(JSON.stringify(fake.world.calls)).not.toContain('1Z');
    });

    it('reports the scans of a parcel on its way', async () => {
      const { report, hasEnded } = await reportOn(PARCELS.onItsWay);
      expect(hasEnded).toBe(false);
      expect(report).toMatchObject({
        source: subject.provider.name,
        number: PARCELS.onItsWay,
        fetchedAt: fixedNow().toISOString(),
        expired: false,
        reportedStatus: { status: 'out_for_delivery' },
        expected: [{ to: '2026-11-25' }],
        deliveredAt: null,
      });
      expect(report.events.map(({ status }) => status).toSorted()).toEqual([
        'in_transit',
        'in_transit',
        'info_received',
        'out_for_delivery',
      ]);
      const places = report.events.map(({ place, country }) => `${place} ${country}`);
      expect(places).toContainEqual(expect.stringMatching(/^Haarlem (NL|null)$/));
    });

    it('reports a delivery, and where the parcel was left', async () => {
      const { report } = await reportOn(PARCELS.delivered);
      expect(report.reportedStatus.status).toBe('delivered');
      const delivered = report.events.filter(({ status }) => status === 'delivered');
      expect(delivered).toMatchObject([{ substatus: 'mailbox' }]);
    });

    it('reports a parcel that waits at a pickup point after a failed attempt', async () => {
      const { report } = await reportOn(PARCELS.atPickupPoint);
      expect(report.reportedStatus.status).toBe('available_for_pickup');
      expect(report.events.map(({ status }) => status)).toContain('attempt_failed');
    });

    it('keeps no name, no signature, no telephone number and no coordinates', async () => {
      const kept = [await reportOn(PARCELS.delivered), await reportOn(PARCELS.atPickupPoint)];
      expect(JSON.stringify(kept)).not.toMatch(/Jansen|12345678|52\.38|4\.64|2011 ?AB/);
    });

    it('answers for each parcel, in their order, however many are asked about', async () => {
      const { provider, account } = subject;
      const { delivered, nothingYet, onItsWay } = PARCELS;
      const numbers = [delivered, nothingYet, onItsWay].slice(0, provider.batchSize);
      const answers = await follow(...numbers);
      expect(answers.map((one) => (one.kind === 'report' ? one.report.number : one.kind))).toEqual(
        numbers.map((number) => (number === nothingYet ? 'pending' : number)),
      );
      const many = Array.from({ length: provider.batchSize }, () => aParcelQuery(onItsWay));
      expect(await provider.fetch(account, many)).toHaveLength(provider.batchSize);
    });

    it('calls a parcel pending of which the carrier has said nothing yet', async () => {
      expect(await follow(PARCELS.nothingYet)).toMatchObject([{ kind: 'pending' }]);
    });

    it('calls a parcel not found that it was never asked to follow', async () => {
      const { provider, account } = subject;
      const query = aParcelQuery('1Z9999999999999999', { ref: 'nobody-1' });
      expect(await provider.fetch(account, [query])).toEqual([{ kind: 'not_found' }]);
    });

    it('calls a parcel not found whose number the carrier does not know', async () => {
      const registered = await registerOne(aParcelQuery(PARCELS.unknownNumber));
      const isFollowed = registered?.kind === 'pending';
      const [answer] = isFollowed ? await follow(PARCELS.unknownNumber) : [registered];
      expect(answer).toEqual({ kind: 'not_found' });
    });

    it.runIf(canSay('unsupported'))('says that it does not follow a carrier', async () => {
      expect(await registerOne(aParcelQuery(PARCELS.unsupported))).toEqual({ kind: 'unsupported' });
    });

    it.runIf(canSay('input_required'))(
      'asks for a postcode that the carrier wants, and sends it only then',
      async () => {
        const { calls } = subject.fake.world;
        const { needsPostcode, onItsWay } = PARCELS;
        expect(await registerOne(aParcelQuery(needsPostcode))).toEqual({
          kind: 'input_required',
          field: 'postal_code',
        });
        calls.length = 0;
        const postalCode = '2011 AB';
        expect(await registerOne(aParcelQuery(onItsWay, { postalCode }))).toMatchObject({
          kind: 'pending',
        });
        expect(JSON.stringify(calls)).not.toContain(postalCode);
        expect(await registerOne(aParcelQuery(needsPostcode, { postalCode }))).toMatchObject({
          kind: 'pending',
        });
        expect(JSON.stringify(calls)).toContain(postalCode);
      },
    );

    it('registers a parcel twice as once', async () => {
      expect(await follow(PARCELS.onItsWay)).toEqual(await follow(PARCELS.onItsWay));
    });

    it('sends a service the parcel, and nothing else of its order', async () => {
      const { calls } = subject.fake.world;
      calls.length = 0;
      await follow(PARCELS.onItsWay);
      for (const { path, body } of calls) {
        const query = new URL(path, 'https://fake.example').searchParams;
        for (const value of [...query.values(), ...leavesOf(body)]) expect(SENT).toContain(value);
      }
    });

    describe('a fault', () => {
      providerFaultsBattery(service, () => subject, canSay('quota'));
    });

    describe('a hook', () => {
      providerHooksBattery(service, () => subject);
    });
  });
}
