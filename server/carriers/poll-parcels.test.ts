import { expect, describe, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { StoredParcel } from '../ports/parcel-reports.ts';
import type { ProviderTrouble } from '../ports/tracking-provider.ts';
import { anAccountChoice, aNewParcel, aServiceReport } from '../stores/carriers.fixtures.ts';
import { startCarriers, type CarriersUnderTest, overviewOf } from './carriers.fixtures.ts';
import { failing } from './fake-service.fixtures.ts';

const HOUR = 3_600;
const REPORT = aServiceReport('2026-11-25T10:00:00Z');

function someParcels(many: number): ReturnType<typeof aNewParcel>[] {
  return Array.from({ length: many }, (_, n) => aNewParcel({ number: `3SABC${n}` }));
}

async function ask(world: CarriersUnderTest, many = 1, shop = aShop()): Promise<void> {
  await world.stores.parcelReports.ask(shop, '1', someParcels(many), world.now());
}

async function find({ stores }: CarriersUnderTest): Promise<StoredParcel | null | undefined> {
  const [one] = await stores.parcelReports.find(aShop(), someParcels(1));
  return one;
}

async function account({ stores }: CarriersUnderTest, shop = aShop()) {
  return stores.carrierAccounts.load(shop);
}

function asked({ service }: CarriersUnderTest): string[] {
  return service.calls.map(({ by, parcels }) => `${by} ${parcels.length}`);
}

describe('what is due', () => {
  it('is registered in batches, fetched as soon as the service may have asked, then six hours apart', async () => {
    const world = await startCarriers();
    await ask(world, 4);
    await world.poll();
    expect(asked(world)).toEqual(['register 3', 'register 1']);
    world.at(119);
    await world.poll();
    expect(asked(world)).toHaveLength(2);
    world.at(120);
    await world.poll();
    expect(asked(world).slice(2)).toEqual(['fetch 3', 'fetch 1']);
    world.at(119 + 6 * HOUR);
    await world.poll();
    expect(asked(world)).toHaveLength(4);
    world.at(120 + 6 * HOUR);
    world.service.answer = () => ({ kind: 'report', ref: null, report: REPORT, hasEnded: false });
    await world.poll();
    expect(asked(world).slice(4)).toEqual(['fetch 3', 'fetch 1']);
    expect(world.service.calls.at(-1)?.parcels).toMatchObject([{ ref: 'ref', postalCode: null }]);
    expect(await find(world)).toMatchObject({ report: REPORT });
    expect(world.counted).toEqual(Array.from({ length: 6 }, () => 'ship24 answered'));
  });

  it('is asked about less often while the service knows nothing, and no more once it has ended', async () => {
    const world = await startCarriers();
    await ask(world);
    world.service.answer = () => ({ kind: 'not_found' });
    const askedAt: number[] = [];
    for (let hour = 0; hour < 72; hour += 1) {
      world.at(hour * HOUR);
      const before = world.service.calls.length;
      await world.poll();
      if (world.service.calls.length > before) askedAt.push(hour);
    }
    expect(askedAt).toEqual([0, 6, 18, 42, 66]);
    const report = {
      ...REPORT,
      reportedStatus: { status: 'delivered', substatus: null, weight: 'scan' },
    } as const;
    world.service.answer = () => ({ kind: 'report', ref: null, report, hasEnded: false });
    world.at(90 * HOUR);
    await world.poll();
    expect(await find(world)).toMatchObject({ dueAt: null, endedAt: world.now() });
  });

  it('is asked about no more where the service does not follow the carrier, and waits where it wants more', async () => {
    const world = await startCarriers();
    await ask(world, 2);
    world.service.answer = ({ number }) =>
      number === '3SABC0'
        ? { kind: 'unsupported' }
        : { kind: 'input_required', field: 'postal_code' };
    await world.poll();
    world.at(48 * HOUR);
    await world.poll();
    expect(asked(world)).toEqual(['register 2']);
    const { parcelReports } = world.stores;
    const stored = await parcelReports.find(aShop(), someParcels(2));
    expect(stored.map((one) => [one?.dueAt, one?.endedAt !== null])).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  it.each<[ProviderTrouble, number | null, number | null]>([
    ['wrong_key', null, null],
    ['quota_used_up', null, 24 * HOUR],
    ['quota_used_up', 7, 7],
    ['rate_limited', null, 60],
    ['rate_limited', 9, 9],
    ['deadline', null, 30],
    ['network', null, 30],
    ['server_error', 45, 45],
  ])('rests the account after %s (come back in %s s) for %s s', async (trouble, after, rest) => {
    const world = await startCarriers();
    await ask(world, 7);
    world.service.answer = failing(trouble, after);
    await world.poll();
    expect(asked(world), 'one call, not three').toHaveLength(1);
    const { lastTrouble, resumesAt } = (await account(world)) ?? {};
    expect(lastTrouble).toBe(trouble);
    world.at(rest ?? 0);
    expect(resumesAt).toEqual(rest === null ? null : world.now());
    world.at((rest ?? 9 * HOUR) - 1);
    await world.poll();
    expect(asked(world)).toHaveLength(1);
    world.at(rest ?? 99 * HOUR);
    world.service.answer = () => ({ kind: 'report', ref: null, report: REPORT, hasEnded: false });
    await world.poll();
    expect(asked(world)).toHaveLength(rest === null ? 1 : 4);
  });

  it('keeps the last good report through every trouble, and rests longer after each', async () => {
    const world = await startCarriers();
    await ask(world);
    world.service.answer = () => ({ kind: 'report', ref: null, report: REPORT, hasEnded: false });
    await world.poll();
    world.service.answer = failing('server_error');
    const rests: number[] = [];
    let seconds = 6 * HOUR;
    for (let failure = 0; failure < 9; failure += 1) {
      world.at(seconds);
      await world.poll();
      const { resumesAt } = (await account(world)) ?? {};
      const rest = ((resumesAt?.getTime() ?? 0) - world.now().getTime()) / 1_000;
      rests.push(rest);
      seconds += rest;
    }
    expect(rests).toEqual([30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
    expect(await find(world)).toMatchObject({ report: REPORT });
    world.at(seconds);
    world.service.answer = () => ({ kind: 'pending', ref: null });
    await world.poll();
    expect(await account(world)).toMatchObject({ failures: 0, checkedAt: world.now() });
  });

  it('asks alone about parcels whose batch could not be read, so that one of them stops no other', async () => {
    const world = await startCarriers();
    await ask(world, 3);
    world.service.answer = ({ number }) =>
      number === '3SABC1'
        ? failing('unexpected_answer')()
        : { kind: 'report', ref: null, report: REPORT, hasEnded: false };
    for (let round = 0; round < 3; round += 1) await world.poll();
    expect(asked(world)).toEqual(['register 3', 'register 1', 'register 1', 'register 1']);
    const stored = await world.stores.parcelReports.find(aShop(), someParcels(3));
    expect(stored.map((one) => one?.report !== null)).toEqual([true, false, true]);
    expect(await account(world)).toMatchObject({ failures: 0, lastTrouble: null });
  });

  it('lets an account rest whose every answer cannot be read', async () => {
    const world = await startCarriers();
    await ask(world, 30);
    world.service.answer = failing('not_json');
    for (let round = 0; round < 5; round += 1) await world.poll();
    expect(world.service.calls.length).toBeLessThan(12);
    expect(await account(world)).toMatchObject({ lastTrouble: 'not_json' });
  });

  it('of one shop is asked about though the service fails or hangs for another', async () => {
    const world = await startCarriers();
    const hanging = Promise.withResolvers<never>();
    for (const shop of ['broken', 'hanging'].map(aShop)) {
      const choice = anAccountChoice({
        account: { ...anAccountChoice().account, apiKey: shop },
      });
      await world.stores.carrierAccounts.save(shop, choice, world.now());
      await world.stores.parcelReports.ask(shop, '1', [aNewParcel({ number: shop })], world.now());
    }
    await ask(world);
    world.service.answer = async ({ number }) => {
      if (number.startsWith('hanging')) return hanging.promise;
      if (number.startsWith('broken')) throw new Error('a bug');
      return { kind: 'report', ref: null, report: REPORT, hasEnded: false };
    };
    await world.carriers.poll.begin(new AbortController().signal);
    await expect.poll(async () => (await find(world))?.report).toEqual(REPORT);
    hanging.reject(new Error('at last'));
    await world.carriers.poll.settle();
  });

  it('is registered up to the merchant’s ceiling of a month, the rest in the next one or when it is raised', async () => {
    const world = await startCarriers();
    await world.stores.carrierAccounts.change(aShop(), { monthlyCeiling: 5 });
    await ask(world, 8);
    await world.poll();
    const registered = (): number =>
      world.service.calls.reduce((sum, { by, parcels }) => {
        return sum + (by === 'register' ? parcels.length : 0);
      }, 0);
    expect(registered()).toBe(5);
    expect((await overviewOf(world)).connected?.usedThisMonth).toBe(5);
    await world.carriers.settings.change(aShop(), {
      monthlyCeiling: 6,
      sendsPostalCode: false,
    });
    await world.poll();
    expect(registered()).toBe(6);
    world.at(7 * 24 * HOUR);
    await world.poll();
    expect(registered()).toBe(8);
    expect((await overviewOf(world)).connected?.usedThisMonth).toBe(2);
  });

  it('does not count towards the ceiling what could not be registered', async () => {
    const world = await startCarriers();
    await ask(world, 4);
    world.service.answer = failing('deadline');
    await world.poll();
    expect((await overviewOf(world)).connected?.usedThisMonth).toBe(0);
  });

  it('is registered anew with another service, whose name for it is not the other’s', async () => {
    const world = await startCarriers();
    await ask(world);
    await world.poll();
    const { parcelReports, carrierAccounts } = world.stores;
    await carrierAccounts.save(aShop(), anAccountChoice({ provider: '17track' }), world.now());
    world.at(6 * HOUR);
    await world.poll();
    expect(asked(world), 'this server does not know it').toHaveLength(1);
    await carrierAccounts.save(aShop(), anAccountChoice(), world.now());
    const [claimed] = await parcelReports.claim(aShop(), world.now(), world.now(), 9);
    expect(claimed).toMatchObject({ provider: 'ship24' });
  });
});
