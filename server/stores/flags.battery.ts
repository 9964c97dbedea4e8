import * as fc from 'fast-check';
import type { RootOperationNode } from 'kysely';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { Delivery, DeliveryFlag, FlagCode } from '../core/deliveries/delivery.ts';
import { DEFAULT_FLAG_SETTINGS, type FlagSettings } from '../core/deliveries/flag-settings.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { MAX_PAST_FLAGS } from '../ports/flag-history.ts';
import type { PutResult } from '../ports/kept-orders.ts';
import type { DeliveryFilter } from '../ports/delivery-filter.ts';
import type { Stores } from './create-stores.ts';
import { aList, URGENT } from './delivery-lists.fixtures.ts';
import { record } from './explain.fixtures.ts';
import { recount, type TwoServers } from './kept-orders.battery.ts';
import { anEntry, anOrderIn, FACTS } from './kept-orders.fixtures.ts';
import { createPutOrder } from './put-order.ts';

const WRITERS = 8;

const LATER: FlagSettings = {
  ...DEFAULT_FLAG_SETTINGS,
  limits: { ...DEFAULT_FLAG_SETTINGS.limits, late: 4 },
  closedOn: ['2026-12-25', '2026-12-26'],
};

function at(minute: number): Date {
  return new Date(NOW.getTime() + minute * MINUTE);
}

function aFlag(code: FlagCode, since = 0): DeliveryFlag {
  return { code, since: at(since).toISOString(), threshold: { code: 'late', value: 1 } };
}

interface Put {
  id?: string;
  minutes?: number;
  version?: number;
  deliveryIds?: readonly string[];
}

/** Puts an order, each of whose deliveries has this flag. */
async function put(
  { keptOrders }: Stores,
  flag: DeliveryFlag | null,
  { id = '1', minutes = 0, version = 0, deliveryIds = ['1'] }: Put = {},
): Promise<PutResult> {
  const [delivery] = anEntry().deliveries;
  if (!delivery) throw new Error('the order has no delivery');
  const deliveries = deliveryIds.map((one): Delivery => ({ ...delivery, id: one, flag }));
  const readAt = at(minutes).toISOString();
  const entry = anEntry({ id, readAt }, { deliveries, flagVersion: version, updatedAt: readAt });
  return keptOrders.put(aShop(), entry, at(minutes));
}

function minuteOf(date: Date | null): string {
  return date ? `${(date.getTime() - NOW.getTime()) / MINUTE}` : '…';
}

/** A row, as one text. */
function flagOf(row: {
  order_id: number | string;
  delivery_id: number | string;
  flag: FlagCode | null;
}): string {
  return `${row.order_id}/${row.delivery_id} ${row.flag}`;
}

/** The flags of a delivery, the newest first: when each began, was noticed and ended, in minutes. */
async function history({ readFlagHistory }: Stores, id = '1', deliveryId = '1'): Promise<string[]> {
  const flags = (await readFlagHistory(aShop(), id)).get(deliveryId) ?? [];
  return flags.map(({ code, threshold, beganAt, noticedAt, endedAt }) => {
    const by = threshold ? ` by ${threshold.code} ${threshold.value}` : '';
    return `${code}${by}: ${minuteOf(beganAt)}, ${minuteOf(noticedAt)} to ${minuteOf(endedAt)}`;
  });
}

/** The news of a window in minutes: flags, how many, and what has resolved. */
const newsOf = async (
  { readFlagNews }: Stores,
  after: number,
  until: number,
): Promise<[news: string, count: number, resolved: number]> => {
  const window = { after: at(after), until: at(until) };
  const { begun, begunCount, resolved } = await readFlagNews(aShop(), window);
  const news = begun.map(({ orderId, flag }) => `${orderId} ${flag?.code}`);
  return [news.join(), begunCount, resolved];
};

const counts = async ({ deliveryCounts }: Stores): Promise<object> =>
  Object.fromEntries(
    [...(await deliveryCounts(aShop()))].filter(([key]) =>
      /^all|^attention|^flag|^muted/.test(key),
    ),
  );

const urgent = async ({ listDeliveries }: Stores): Promise<string[]> =>
  (await listDeliveries(aShop(), URGENT, { size: 9, beside: null })).rows.map(
    ({ orderId }) => orderId,
  );

/** The orders of a list of what is muted, or is not. */
const listed = async ({ listDeliveries }: Stores, filter: Partial<DeliveryFilter>) =>
  (
    await listDeliveries(aShop(), aList({ flaggedOnly: true, ...filter }, { by: 'urgency' }), {
      size: 9,
      beside: null,
    })
  ).rows.map(({ orderId, deliveryId, isMuted }) => `${orderId}/${deliveryId} ${isMuted}`);

const FIRST = [{ orderId: '1', deliveryId: '1' }];

/**
 * What every store of flags has to do: their settings, what is muted, and their history.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function flagsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  async function openShop(): Promise<TwoServers> {
    const servers = await openTwo();
    await servers.one.shops.saveFacts(aShop(), FACTS, NOW);
    return servers;
  }

  describe(`${name}, as settings of flags`, () => {
    it('gives every server what was saved, and the default ones before', async () => {
      const { one, other } = await openShop();
      const { load } = other.flagSettings;
      expect(await load(aShop())).toEqual({ settings: DEFAULT_FLAG_SETTINGS, version: 0 });
      expect(await one.flagSettings.save(aShop(), { settings: LATER, version: 0 }, NOW)).toBe(true);
      expect(await load(aShop())).toEqual({ settings: LATER, version: 1 });
      expect((await load(aShop('other'))).version).toBe(0);
    });

    it('saves what one of two has made of the same settings, and not the other one', async () => {
      const { one, other } = await openShop();
      const saved = await Promise.all(
        [one, other, one, other].map(({ flagSettings }, late) => {
          const limits = { ...LATER.limits, late: late + 1 };
          return flagSettings.save(aShop(), { settings: { ...LATER, limits }, version: 0 }, NOW);
        }),
      );
      expect(saved.filter(Boolean)).toHaveLength(1);
      const { settings, version } = await one.flagSettings.load(aShop());
      expect([settings.limits.late, version]).toEqual([saved.indexOf(true) + 1, 1]);
    });

    it('takes no order that was derived by other settings, whoever is putting some', async () => {
      const { one, other, db } = await openShop();
      const puts = Array.from({ length: 20 }, (_, id) =>
        put(id % 2 ? one : other, null, { id: `${id + 1}` }),
      );
      await other.flagSettings.save(aShop(), { settings: LATER, version: 0 }, NOW);
      const before = await db.selectFrom('orders').select('order_id').execute();
      const results = await Promise.all(puts);
      const after = await db.selectFrom('orders').select('order_id').execute();
      expect(after).toHaveLength(results.filter((result) => result === 'kept').length);
      expect(after.length).toBe(before.length);
      expect(await put(one, null, { id: '99' })).toBe('other_settings');
      expect(await put(one, null, { id: '99', version: 1 })).toBe('kept');
    });

    it('lets one server at a time derive the orders of a shop, from where the last one ended', async () => {
      const { one, other } = await openShop();
      await one.flagSettings.save(aShop(), { settings: LATER, version: 0 }, NOW);
      const claim = ({ flagSettings }: Stores, minutes: number) =>
        flagSettings.claimDerivation(at(minutes), at(minutes + 1));
      const claims = await Promise.all([one, other, one].map((stores) => claim(stores, 0)));
      const [claimed, ...more] = claims.filter((any) => any !== null);
      expect([claimed, more]).toEqual([{ shop: aShop(), version: 1, afterId: '0' }, []]);
      if (!claimed) throw new Error('nothing was due');
      await one.flagSettings.advanceDerivation(claimed, '7', at(0));
      expect(await claim(other, 0)).toEqual({ ...claimed, afterId: '7' });
      // The one that has it ends without a word.
      expect(await claim(one, 0)).toBeNull();
      expect(await claim(one, 1)).toEqual({ ...claimed, afterId: '7' });
      await other.flagSettings.save(aShop(), { settings: LATER, version: 1 }, at(1));
      await one.flagSettings.advanceDerivation(claimed, null, at(1));
      expect(await other.flagSettings.isDeriving(aShop())).toBe(true);
      const again = await claim(other, 1);
      expect(again).toEqual({ shop: aShop(), version: 2, afterId: '0' });
      if (again) await other.flagSettings.advanceDerivation(again, null, at(1));
      expect(await one.flagSettings.isDeriving(aShop())).toBe(false);
      expect(await claim(one, 99)).toBeNull();
    });

    it('reads the orders that settings may say something of, in parts', async () => {
      const { one, other } = await openShop();
      for (const [id, state] of [
        [8, 0],
        [9, 4],
        [10, 2],
        [11, 3],
        [12, 5],
      ] as const) {
        await one.keptOrders.put(aShop(), anEntry({ ...anOrderIn(state), id: `${id}` }), NOW);
      }
      const { readUnsettled, readNewestUnsettled } = other.ordersToDerive;
      const first = await readUnsettled(aShop(), '0', 2, NOW);
      expect(first.entries.map(({ order }) => order.id)).toEqual(['8', '10']);
      const next = await readUnsettled(aShop(), first.lastId ?? '', 2, NOW);
      expect(next.entries.map(({ order }) => order.id)).toEqual(['11']);
      expect(await readUnsettled(aShop(), next.lastId ?? '', 2, NOW)).toEqual({
        entries: [],
        lastId: null,
      });
      const newest = await readNewestUnsettled(aShop(), null, 2);
      expect(newest.lastId).toBe('10');
      const older = await readNewestUnsettled(aShop(), newest.lastId, 2);
      expect(older.entries.map(({ order }) => order.id)).toEqual(['8']);
    });
  });

  describe(`${name}, as muted deliveries`, () => {
    it('leave what needs somebody, and its counts, until they are not muted any more', async () => {
      const { one, other } = await openShop();
      await put(one, aFlag('late'), { deliveryIds: ['1', '2'] });
      await put(one, aFlag('lost'), { id: '2' });
      await put(one, null, { id: '3' });
      const some = ['1', '2', '3', '4'].map((orderId) => ({ orderId, deliveryId: '1' }));
      expect(await one.muteDeliveries(aShop('other'), some, true)).toBe(0);
      expect(await one.muteDeliveries(aShop(), some, true)).toBe(2);
      expect(await other.muteDeliveries(aShop(), some, true)).toBe(0);
      expect(await counts(other)).toEqual({ all: 4, attention: 1, 'flag:late': 1, muted: 2 });
      expect(await urgent(other)).toEqual(['1']);
      expect(await other.findMuted(aShop(), '1')).toEqual(new Set(['1']));
      expect(await other.findMuted(aShop('other'), '1')).toEqual(new Set());
      expect(await listed(other, { muted: true })).toEqual(['2/1 true', '1/1 true']);
      expect(await listed(other, { muted: true, flags: ['lost'] })).toEqual(['2/1 true']);
      expect(await listed(other, { muted: false })).toEqual(['1/2 false']);
      const rest = await listed(other, { muted: false, flaggedOnly: false });
      expect(rest.toSorted()).toEqual(['1/2 false', '3/1 false']);
      expect(await other.muteDeliveries(aShop(), FIRST, false)).toBe(1);
      expect(await counts(one)).toEqual({ all: 4, attention: 2, 'flag:late': 2, muted: 1 });
      expect(await urgent(one)).toEqual(['1', '1']);
    });

    it.each<[string, DeliveryFlag[], number, boolean]>([
      ['read again', [aFlag('late')], 0, true],
      ['late since before', [aFlag('late', -9)], 0, true],
      ['late by another promise', [aFlag('late', 9)], 0, false],
      ['late by other settings', [aFlag('late', 9)], 1, true],
      ['of another flag', [aFlag('no_movement')], 0, false],
      ['of a more urgent flag', [aFlag('lost')], 0, false],
    ])('stay muted until the flag is another one or begins again: %s', async (_, flags, v, is) => {
      const { one } = await openShop();
      await put(one, aFlag('late'));
      await one.muteDeliveries(aShop(), FIRST, true);
      if (v > 0) await one.flagSettings.save(aShop(), { settings: LATER, version: 0 }, NOW);
      for (const flag of flags) await put(one, flag, { minutes: 10, version: v });
      expect(await counts(one)).toMatchObject(is ? { muted: 1 } : { attention: 1 });
      expect((await urgent(one)).length).toBe(is ? 0 : 1);
      await put(one, null, { minutes: 20, version: v });
      await put(one, aFlag('late'), { minutes: 30, version: v });
      expect(await counts(one)).toEqual({ all: 1, attention: 1, 'flag:late': 1 });
    });

    it('are counted exactly after 200 puts, deletions and mutes by eight writers', async () => {
      const { one, other, db } = await openShop();
      const any = fc.record({
        id: fc.integer({ min: 1, max: 8 }),
        flag: fc.constantFrom<(FlagCode | null)[]>(null, 'late', 'lost', 'late', 'no_movement'),
        what: fc.constantFrom('put', 'put', 'put', 'delete', 'mute', 'mute', 'unmute', 'redate'),
        after: fc.nat(30),
      });
      const queue = fc.sample(any, { numRuns: 200, seed: 17 });
      const bulk = queue.map(({ id }) => ({ orderId: `${id}`, deliveryId: `${(id % 2) + 1}` }));
      const run = async (stores: Stores, writer: number): Promise<void> => {
        for (let step = queue.shift(); step; step = queue.shift()) {
          const { id, flag, what, after } = step;
          const some = [...bulk.slice(after, after + 20), ...FIRST].toReversed();
          if (what === 'delete') await stores.keptOrders.delete(aShop(), [`${id}`, `${id + 1}`]);
          else if (what === 'mute' || what === 'unmute') {
            await stores.muteDeliveries(aShop(), writer % 3 ? some : FIRST, what === 'mute');
          } else {
            const since = what === 'redate' ? after : 0;
            const deliveryIds = after % 2 ? ['1', '2'] : ['1'];
            await put(stores, flag && aFlag(flag, since), {
              id: `${id}`,
              minutes: after,
              deliveryIds,
            });
          }
        }
      };
      await Promise.all(
        Array.from({ length: WRITERS }, (_, writer) => run(writer % 2 ? one : other, writer)),
      );
      expect(await one.deliveryCounts(aShop())).toEqual(await recount(db));
      const rows = await db.selectFrom('deliveries').selectAll().execute();
      for (const { flag, flag_rank, muted } of rows) {
        expect(flag_rank === null).toBe(flag === null || muted === 1);
        if (muted === 1) expect(flag).not.toBeNull();
      }
      const open = await db
        .selectFrom('flag_history')
        .selectAll()
        .where('ended_at', 'is', null)
        .execute();
      const flagged = rows.filter(({ flag }) => flag !== null);
      expect(open.map(flagOf).toSorted()).toEqual(flagged.map(flagOf).toSorted());
    });
  });

  describe(`${name}, as a history of flags`, () => {
    it('says when each began, was noticed and was over, the newest first', async () => {
      const { one, other } = await openShop();
      await put(one, null);
      await put(one, aFlag('late', 1), { minutes: 2 });
      await put(one, aFlag('late', 1), { minutes: 3 });
      await put(one, aFlag('lost', 4), { minutes: 5 });
      await put(one, aFlag('lost', 6), { minutes: 7 });
      await put(one, null, { minutes: 8 });
      await put(one, aFlag('late', 9), { minutes: 10 });
      expect(await history(other)).toEqual([
        'late by late 1: 9, 10 to …',
        'lost by late 1: 4, 5 to 8',
        'late by late 1: 1, 2 to 5',
      ]);
    });

    it('dates a flag again when the settings are others, and ends that of a delivery that is gone', async () => {
      const { one, other } = await openShop();
      await put(one, aFlag('late', 1), { deliveryIds: ['1', '2'] });
      await one.flagSettings.save(aShop(), { settings: LATER, version: 0 }, NOW);
      const flag: DeliveryFlag = { ...aFlag('late', 3), threshold: { code: 'late', value: 4 } };
      await put(other, flag, { minutes: 5, version: 1 });
      expect(await history(one)).toEqual(['late by late 4: 3, 0 to …']);
      expect(await history(one, '1', '2')).toEqual(['late by late 1: 1, 0 to 5']);
    });

    it('costs no statement while the flags of an order stay', async () => {
      const { one, db } = await openShop();
      const seen: RootOperationNode[] = [];
      const sealed = { seal: () => ({ form: 0, document: new Uint8Array() }), open: () => null };
      const keptOrders = {
        ...one.keptOrders,
        put: createPutOrder({ db: db.withPlugin(record(seen)), rowLocks: false }, sealed, () => {}),
      };
      const statements = async (flag: DeliveryFlag | null, id: string): Promise<number> => {
        await put(one, flag, { id });
        seen.length = 0;
        expect(await put({ ...one, keptOrders }, flag, { id, minutes: 5 })).toBe('kept');
        return seen.length;
      };
      expect(await statements(aFlag('late'), '1')).toBe(await statements(null, '2'));
      seen.length = 0;
      await put({ ...one, keptOrders }, null, { minutes: 6 });
      expect(seen.map(({ kind }) => kind)).toContain('UpdateQueryNode');
    });

    it('keeps the newest of a delivery, and none of an order that is gone', async () => {
      const { one, db } = await openShop();
      for (let n = 0; n < MAX_PAST_FLAGS + 3; n += 1) {
        await put(one, aFlag(n % 2 ? 'late' : 'lost', n), { minutes: n });
      }
      const flags = await history(one);
      expect(flags).toHaveLength(MAX_PAST_FLAGS);
      expect(flags[0]).toBe('lost by late 1: 22, 22 to …');
      await put(one, aFlag('late'), { id: '2' });
      await put(one, aFlag('late'), { id: '3' });
      await one.keptOrders.delete(aShop(), ['1']);
      const until = new Date(NOW.getTime() + HOUR);
      await one.keptOrders.redact(aShop(), { orderIds: ['2'], contacts: [] }, until);
      const left = await db.selectFrom('flag_history').select('order_id').execute();
      expect(left.map(({ order_id }) => String(order_id))).toEqual(['3']);
    });
  });

  describe(`${name}, as news of flags`, () => {
    it('has each flag that stands in one window, and those that are over as resolved', async () => {
      const { one, other } = await openShop();
      for (const id of ['1', '2', '3', '4']) await put(one, null, { id });
      await put(one, aFlag('late', 1), { id: '1', minutes: 5 });
      await put(one, aFlag('lost', 1), { id: '2', minutes: 10 });
      await put(one, aFlag('late', 1), { id: '3', minutes: 11 });
      await put(one, aFlag('late', 1), { id: '4', minutes: 5 });
      expect(await newsOf(other, 0, 10)).toEqual(['2 lost,1 late,4 late', 3, 0]);
      expect(await newsOf(other, 10, 20)).toEqual(['3 late', 1, 0]);
      await put(one, null, { id: '1', minutes: 25 });
      await put(one, aFlag('no_movement', 2), { id: '2', minutes: 25 });
      await put(one, null, { id: '3', minutes: 20 });
      await one.muteDeliveries(aShop(), [{ orderId: '4', deliveryId: '1' }], true);
      expect(await newsOf(other, 20, 30), 'of one that needs nobody').toEqual([
        '2 no_movement',
        1,
        1,
      ]);
      expect(await newsOf(other, 0, 20)).toEqual(['', 0, 0]);
      expect(await other.readFlagNews(aShop('other'), { after: at(0), until: at(99) })).toEqual({
        begun: [],
        begunCount: 0,
        resolved: 0,
      });
    });

    it('has what is seen for the first time, or by other limits, only where it began in the window', async () => {
      const { one } = await openShop();
      await put(one, aFlag('late', 1), { id: '1', minutes: 30 });
      await put(one, aFlag('late', 21), { id: '2', minutes: 30 });
      await put(one, null, { id: '3' });
      await put(one, null, { id: '4' });
      await one.flagSettings.save(aShop(), { settings: LATER, version: 0 }, NOW);
      await put(one, aFlag('late', 1), { id: '3', minutes: 30, version: 1 });
      await put(one, aFlag('late', 22), { id: '4', minutes: 30, version: 1 });
      expect(await newsOf(one, 20, 40)).toEqual(['2 late,4 late', 2, 0]);
    });
  });
}
