import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { ProviderUnavailable } from '../ports/tracking-provider.ts';
import { aNewParcel, anAccountChoice, aServiceReport } from '../stores/carriers.fixtures.ts';
import { startCarriers } from './carriers.fixtures.ts';
import { aFakeService, failing } from './fake-service.fixtures.ts';

describe('a merchant', () => {
  it('chooses a service, whose key is checked, and can be read never again', async () => {
    const world = await startCarriers({ hasAccount: false });
    const { settings } = world.carriers;
    expect(await settings.read(aShop())).toEqual({
      offered: [{ name: 'ship24', wants: { baseUrl: false, hookSecret: true } }],
      mayReadPostalCode: false,
      chosen: null,
      news: [],
      withoutNews: [],
    });
    const account = { ...anAccountChoice().account, apiKey: '  canary-api-key ' };
    const choice = anAccountChoice({ account, sendsPostalCode: true });
    expect(await settings.choose(aShop(), choice)).toEqual({ outcome: 'saved' });
    expect(world.service.calls).toMatchObject([
      { by: 'check', account: { apiKey: 'canary-api-key' } },
    ]);
    const state = await settings.read(aShop());
    expect(state.chosen).toEqual({
      provider: 'ship24',
      // The app may not read it.
      sendsPostalCode: false,
      monthlyCeiling: 1_000,
      lastTrouble: null,
      lastTroubleAt: null,
      checkedAt: world.now(),
      usedThisMonth: 0,
      hookPath: expect.stringMatching(/^\/carriers\/[\w-]{22}$/),
      isStopped: false,
    });
    expect(JSON.stringify(state)).not.toContain('canary');
  });

  it('is told at once that a key is wrong, and nothing is saved', async () => {
    const service = aFakeService({
      checkAccount: async () => {
        throw new ProviderUnavailable('wrong_key', 'in a test');
      },
    });
    const world = await startCarriers({ hasAccount: false, service });
    const { settings } = world.carriers;
    expect(await settings.choose(aShop(), anAccountChoice())).toEqual({
      outcome: 'refused',
      trouble: 'wrong_key',
    });
    expect((await settings.read(aShop())).chosen).toBeNull();
  });

  it.each([
    ['provider', anAccountChoice({ provider: 'karrio' })],
    ['apiKey', anAccountChoice({ account: { apiKey: ' ', baseUrl: null, hookSecret: null } })],
    ['ceiling', anAccountChoice({ monthlyCeiling: 1.5 })],
  ])(
    'cannot save a choice without a %s that can be, and no service is asked',
    async (field, choice) => {
      const world = await startCarriers({ hasAccount: false });
      const result = await world.carriers.settings.choose(aShop(), choice);
      expect(result).toEqual({ outcome: 'invalid', field });
      expect(world.service.calls).toEqual([]);
    },
  );

  it('reads what the service has told by carrier, why it stopped, and goes on with another key', async () => {
    const world = await startCarriers();
    const { settings, poll } = world.carriers;
    const parcels = [aNewParcel(), aNewParcel({ number: '3SX1' }), aNewParcel({ carrier: 'GLS' })];
    await world.stores.parcelReports.ask(aShop(), '1', parcels, world.now());
    const report = aServiceReport('2026-11-25T10:00:00Z');
    world.service.answer = ({ number }) =>
      number === '3SX1'
        ? { kind: 'not_found' }
        : { kind: 'report', ref: null, report, hasEnded: false };
    await world.poll();
    expect((await settings.read(aShop())).news).toEqual([
      { carrier: 'PostNL', provider: 'ship24', asked: 2, withNews: 1 },
      { carrier: 'GLS', provider: 'ship24', asked: 1, withNews: 1 },
    ]);
    world.at(6 * 3_600);
    world.service.answer = failing('wrong_key');
    await world.poll();
    expect((await settings.read(aShop())).chosen).toMatchObject({
      isStopped: true,
      lastTrouble: 'wrong_key',
      lastTroubleAt: world.now(),
    });
    world.service.answer = () => ({ kind: 'pending', ref: null });
    await settings.choose(aShop(), anAccountChoice());
    const { calls } = world.service;
    const before = calls.length;
    await world.poll();
    await poll.settle();
    expect(calls.length).toBe(before + 1);
    expect((await settings.read(aShop())).chosen).toMatchObject({
      isStopped: false,
      lastTrouble: null,
    });
  });

  it('turns it off: account and reports are gone, and the hook address with them', async () => {
    const world = await startCarriers();
    await world.stores.parcelReports.ask(aShop(), '1', [aNewParcel()], world.now());
    const { chosen } = await world.carriers.settings.read(aShop());
    await world.carriers.settings.turnOff(aShop());
    expect(await world.carriers.settings.read(aShop())).toMatchObject({ chosen: null, news: [] });
    const hookId = chosen?.hookPath.split('/').at(-1) ?? '';
    expect(await world.carriers.openCarrierHook(hookId)).toBeNull();
    await world.poll();
    expect(world.service.calls).toEqual([]);
  });

  it('reads which share of each carrier’s deliveries has no news, without any service', async () => {
    const world = await startCarriers({
      hasAccount: false,
      carrierFeeds: async () =>
        new Map([
          ['ups', { fed: 9, unfed: 1 }],
          ['postnl', { fed: 0, unfed: 5 }],
        ]),
    });
    expect((await world.carriers.settings.read(aShop())).withoutNews).toEqual([
      { carrier: 'postnl', deliveries: 5, withoutNews: 5 },
      { carrier: 'ups', deliveries: 10, withoutNews: 1 },
    ]);
  });
});
