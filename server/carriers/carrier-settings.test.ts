import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { ServiceChoice, ServiceProblem } from '../ports/carrier-settings.ts';
import { ProviderUnavailable, type ProviderTrouble } from '../ports/tracking-provider.ts';
import { aNewParcel, anAccountChoice, aServiceReport } from '../stores/carriers.fixtures.ts';
import { overviewOf, startCarriers } from './carriers.fixtures.ts';
import { aFakeService, failing } from './fake-service.fixtures.ts';

function aChoice(overrides: Partial<ServiceChoice> = {}): ServiceChoice {
  const { provider, ...choice } = anAccountChoice();
  return { name: provider, ...choice, ...overrides };
}

/** What the shop's deliveries have shown. */
const FEEDS = new Map([
  ['ups', { fed: 9, unfed: 1 }],
  ['postnl', { fed: 0, unfed: 5 }],
  ['', { fed: 0, unfed: 2 }],
]);

describe('a merchant', () => {
  it('chooses a service, whose key is checked, and can be read never again', async () => {
    const world = await startCarriers({ hasAccount: false });
    const { settings } = world.carriers;
    expect(settings.services).toEqual([
      { name: 'ship24', wants: { baseUrl: false, hookSecret: true } },
    ]);
    expect(await overviewOf(world)).toEqual({
      outcome: 'read',
      connected: null,
      mayReadPostalCode: false,
      mayWriteBack: true,
      carriers: [],
    });
    const choice = aChoice({ sendsPostalCode: true });
    expect(await settings.choose(aShop(), choice)).toEqual({ outcome: 'saved' });
    expect(world.service.calls).toMatchObject([
      { by: 'check', account: { apiKey: 'canary-api-key' } },
    ]);
    const overview = await overviewOf(world);
    expect(overview.connected).toEqual({
      name: 'ship24',
      baseUrl: null,
      hasHookSecret: true,
      hookPath: expect.stringMatching(/^\/carriers\/[\w-]{22}$/),
      // The app may not read it.
      sendsPostalCode: false,
      writesBack: false,
      monthlyCeiling: 1_000,
      usedThisMonth: 0,
      checkedAt: world.now(),
      trouble: null,
    });
    expect(JSON.stringify(overview)).not.toContain('canary');
  });

  it.each<[ProviderTrouble, ServiceProblem]>([
    ['wrong_key', 'wrong_key'],
    ['rate_limited', 'busy'],
    ['deadline', 'unreachable'],
    ['not_json', 'unexpected_answer'],
  ])('is told at once of a key that meets %s, and nothing is saved', async (trouble, problem) => {
    const service = aFakeService({
      checkAccount: async () => {
        throw new ProviderUnavailable(trouble, 'in a test');
      },
    });
    const world = await startCarriers({ hasAccount: false, service });
    const result = await world.carriers.settings.choose(aShop(), aChoice());
    expect(result).toEqual({ outcome: 'refused', problem });
    expect((await overviewOf(world)).connected).toBeNull();
  });

  it('cannot choose a service that is not offered, nor a server that is not public', async () => {
    const service = aFakeService({ wants: { baseUrl: true, hookSecret: true } });
    const world = await startCarriers({ hasAccount: false, service });
    const { settings } = world.carriers;
    expect(await settings.choose(aShop(), aChoice({ name: 'karrio' }))).toEqual({
      outcome: 'refused',
      problem: 'not_offered',
    });
    for (const baseUrl of [null, 'https://127.1', 'http://karrio.example', 'karrio']) {
      const account = { apiKey: 'key', baseUrl, hookSecret: null };
      expect(await settings.choose(aShop(), aChoice({ account }))).toEqual({
        outcome: 'refused',
        problem: 'address_refused',
      });
    }
    expect(world.service.calls).toEqual([]);
  });

  it('reads what the service has told by carrier, why it stopped, and goes on with another key', async () => {
    const world = await startCarriers({ carrierFeeds: async () => FEEDS });
    const { settings, poll } = world.carriers;
    const parcels = [aNewParcel(), aNewParcel({ number: '3SX1' })];
    await world.stores.parcelReports.ask(aShop(), '1', parcels, world.now());
    const report = aServiceReport('2026-11-25T10:00:00Z');
    world.service.answer = ({ number }) =>
      number === '3SX1'
        ? { kind: 'not_found' }
        : { kind: 'report', ref: null, report, hasEnded: false };
    await world.poll();
    expect((await overviewOf(world)).carriers).toEqual([
      { carrier: 'PostNL', parcels: 5, fromShopify: 0, fromService: 1 },
      { carrier: null, parcels: 2, fromShopify: 0, fromService: 0 },
      { carrier: 'UPS', parcels: 10, fromShopify: 9, fromService: 0 },
    ]);
    world.at(6 * 3_600);
    world.service.answer = failing('wrong_key');
    await world.poll();
    expect((await overviewOf(world)).connected?.trouble).toEqual({
      code: 'wrong_key',
      at: world.now(),
      resumesAt: null,
    });
    world.service.answer = () => ({ kind: 'pending', ref: null });
    await settings.choose(aShop(), aChoice());
    const { calls } = world.service;
    const before = calls.length;
    await world.poll();
    await poll.settle();
    expect(calls.length).toBe(before + 1);
    expect((await overviewOf(world)).connected?.trouble).toBeNull();
  });

  it('changes the ceiling and the secret of hooks without the key', async () => {
    const world = await startCarriers();
    const { settings } = world.carriers;
    const change = { monthlyCeiling: 7, sendsPostalCode: false };
    expect(await settings.change(aShop(), { ...change, hookSecret: null })).toEqual({
      outcome: 'saved',
    });
    expect((await overviewOf(world)).connected).toMatchObject({
      monthlyCeiling: 7,
      hasHookSecret: false,
    });
    const saved = await world.stores.carrierAccounts.load(aShop());
    expect(saved?.account.apiKey).toBe('canary-api-key');
    expect(world.service.calls).toEqual([]);
    await settings.change(aShop(), { ...change, hookSecret: 'secret' });
    const account = { apiKey: 'another key', baseUrl: null, hookSecret: null };
    await settings.choose(aShop(), aChoice({ account }));
    expect((await world.stores.carrierAccounts.load(aShop()))?.account).toEqual({
      ...account,
      hookSecret: 'secret',
    });
    expect(await settings.change(aShop('other'), change)).toEqual({ outcome: 'none' });
    await settings.change(aShop(), { ...change, writesBack: true });
    await settings.change(aShop(), change);
    expect((await overviewOf(world)).connected?.writesBack, 'as it was').toBe(true);
  });

  it('turns it off: account and reports are gone, and the hook address with them', async () => {
    const world = await startCarriers();
    await world.stores.parcelReports.ask(aShop(), '1', [aNewParcel()], world.now());
    const { connected } = await overviewOf(world);
    await world.carriers.settings.turnOff(aShop());
    expect((await overviewOf(world)).connected).toBeNull();
    expect(await world.stores.parcelReports.newsByCarrier(aShop())).toEqual([]);
    const hookId = connected?.hookPath.split('/').at(-1) ?? '';
    expect(await world.carriers.openCarrierHook(hookId)).toBeNull();
    await world.poll();
    expect(world.service.calls).toEqual([]);
  });

  it('who keeps no orders has nothing to set', async () => {
    const world = await startCarriers({ hasAccount: false });
    await world.stores.shops.setKeepsOrders(aShop(), false);
    const off = { outcome: 'off', by: 'merchant' };
    expect(await world.carriers.settings.read(aShop())).toEqual(off);
    expect(await world.carriers.settings.choose(aShop(), aChoice())).toEqual(off);
    expect(world.service.calls).toEqual([]);
  });
});
