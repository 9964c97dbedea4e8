import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../app.fixtures.ts';
import { aShop } from '../core/order.fixtures.ts';
import type { StoredParcel } from '../ports/parcel-reports.ts';
import type { ProviderHook } from '../ports/tracking-provider.ts';
import {
  aNewParcel,
  anAccountChoice,
  aServiceReport,
  anOutcome,
} from '../stores/carriers.fixtures.ts';
import { startCarriers, type CarriersUnderTest } from './carriers.fixtures.ts';

const SECRET = 'canary-hook-secret';
const EARLY = aServiceReport('2026-11-24T10:00:00Z');
const LATE = aServiceReport('2026-11-25T10:00:00Z');

/** A parcel that was fetched, and is due again in an hour. */
async function start(): Promise<CarriersUnderTest & { path: string }> {
  const world = await startCarriers();
  const { parcelReports, carrierAccounts } = world.stores;
  await parcelReports.ask(aShop(), '1', [aNewParcel()], world.now());
  const [claimed] = await parcelReports.claim(aShop(), world.now(), world.now(), 9);
  if (!claimed) throw new Error('nothing asked');
  const dueAt = new Date(world.now().getTime() + 3_600_000);
  await parcelReports.settle(claimed, anOutcome({ dueAt }), world.now());
  const account = await carrierAccounts.load(aShop());
  return { ...world, path: `/carriers/${account?.hookId}` };
}

function aHook(overrides: Partial<ProviderHook> = {}): ProviderHook {
  return {
    isSigned: false,
    parcels: [{ number: '3sabcd 123456789', ref: null, answer: null }],
    ...overrides,
  };
}

function hookWith(report: typeof LATE): ProviderHook {
  const answer = { kind: 'report', ref: null, report, hasEnded: false } as const;
  return aHook({ isSigned: true, parcels: [{ number: '3SABCD123456789', ref: 'r', answer }] });
}

/** Posts a hook to the whole app; the status and what was counted. */
async function post(
  { carriers, path }: CarriersUnderTest & { path: string },
  body: ProviderHook | string,
  { signature = SECRET, to = path, openCarrierHook = carriers.openCarrierHook } = {},
): Promise<unknown[]> {
  const ports = fakePorts({ openCarrierHook });
  const answer = await send(ports, to, {
    method: 'POST',
    headers: { signature },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return [answer.status, ...ports.counted];
}

async function find({ stores }: CarriersUnderTest): Promise<StoredParcel | null | undefined> {
  return (await stores.parcelReports.find(aShop(), [aNewParcel()]))[0];
}

const away = (): Promise<never> => Promise.reject(new Error('away'));

describe('a hook of a tracking service', () => {
  it('is a hint: it is stored, without a word of its body, and its parcel is due at once', async () => {
    const world = await start();
    expect(await post(world, aHook())).toEqual([200, 'new']);
    expect(world.webhooks).toEqual([
      {
        topic: 'carrier/ship24',
        shop: aShop(),
        id: expect.stringMatching(/^[\da-f]{64}$/),
        subject: null,
        about: expect.stringMatching(/^[\da-f]{32}$/),
      },
    ]);
    await world.carriers.hintParcels(aShop(), world.webhooks[0]?.about ?? null);
    expect(await find(world)).toMatchObject({ dueAt: world.now(), report: null });
    expect(await post(world, aHook())).toEqual([200, 'duplicate']);
  });

  it.each(['a body signed by another', 'no JSON'])('is refused and counted: %s', async (body) => {
    const world = await start();
    const signature = body === 'no JSON' ? SECRET : 'forged';
    expect(await post(world, body, { signature })).toEqual([401, 'forged']);
    expect(world.webhooks).toEqual([]);
  });

  it.each([
    ['of nobody', `/carriers/${'A'.repeat(22)}`],
    ['of another form', '/carriers/1'],
    ['with something behind it', `/carriers/${'A'.repeat(22)}%20`],
  ])('to an address %s finds nothing, like any that is not there', async (_, to) => {
    const world = await start();
    expect(await post(world, aHook(), { to })).toEqual([404, 'unknown']);
    const ports = fakePorts({ openCarrierHook: world.carriers.openCarrierHook });
    const bodies = [to, '/nowhere'].map(async (path) =>
      (await send(ports, path, { method: 'POST' })).text(),
    );
    const [unknown, nowhere] = await Promise.all(bodies);
    expect(unknown).toBe(nowhere);
  });

  it('is not read when it is too large, and sent again while the database is away', async () => {
    const world = await start();
    expect(await post(world, 'x'.repeat(1_000_001))).toEqual([413]);
    expect(await post(world, aHook(), { openCarrierHook: away })).toEqual([503, 'not_stored']);
    const receiving = async (): Promise<typeof away> => away;
    expect(await post(world, aHook(), { openCarrierHook: receiving })).toEqual([503, 'not_stored']);
  });

  it('that is signed as a whole is stored as it is, and never takes the place of newer news', async () => {
    const world = await start();
    expect(await post(world, hookWith(LATE))).toEqual([200, 'new']);
    expect(world.webhooks).toMatchObject([{ about: null }]);
    expect(await find(world)).toMatchObject({ report: LATE });
    expect(await post(world, hookWith(EARLY))).toEqual([200, 'new']);
    expect(await find(world)).toMatchObject({ report: LATE });
    expect(world.webhooks[1]?.about, 'it is a hint').not.toBeNull();
  });

  it('that is not signed is never stored, whatever it tells', async () => {
    const world = await start();
    await post(world, { ...hookWith(LATE), isSigned: false });
    expect(await find(world)).toMatchObject({ report: null });
    expect(world.webhooks[0]?.about).not.toBeNull();
  });

  it('about a parcel of another shop changes nothing there', async () => {
    const world = await start();
    const { parcelReports, carrierAccounts } = world.stores;
    await carrierAccounts.save(aShop('other'), anAccountChoice(), world.now());
    await parcelReports.ask(aShop('other'), '1', [aNewParcel({ number: '3SOTHER9' })], world.now());
    const foreign = hookWith(LATE).parcels.map((one) => ({ ...one, number: '3SOTHER9' }));
    await post(world, { isSigned: true, parcels: foreign });
    const [theirs] = await parcelReports.find(aShop('other'), [aNewParcel({ number: '3SOTHER9' })]);
    expect(theirs?.report).toBeNull();
  });
});
