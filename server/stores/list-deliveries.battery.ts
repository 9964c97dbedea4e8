import { CompiledQuery, type RootOperationNode } from 'kysely';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../core/deliveries/delivery.ts';
import { trackingKey } from '../core/deliveries/tracking-key.ts';
import { nameKey } from '../core/lookup/order-lookup.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { DeliveryList, ListDeliveries, ListedDelivery } from '../ports/list-deliveries.ts';
import { aList, aSearch, URGENT } from './delivery-lists.fixtures.ts';
import { anyList, anyRow, modelList } from './delivery-lists.model.fixtures.ts';
import { explain, record } from './explain.fixtures.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { anEntry, FACTS } from './kept-orders.fixtures.ts';
import { up as listFilters } from './migrations/0013-list-filters.ts';
import { createListDeliveries } from './list-deliveries.ts';

const DAY = 86_400_000;

/** Enough for a planner to prefer an index, in a shop beside as large a one. */
const MANY = 3_000;
const ROWS_A_STATEMENT = 500;

/** Rows that lists are compared with a model on, and how many lists; the full test tries more. */
const ROWS = 60;
/** Of the rows, so that a list which fails fails again. */
const SEED = 17;
const RUNS = import.meta.env.MODE === 'full' ? 2_000 : 100;

const LISTS: readonly DeliveryList[] = [
  URGENT,
  aList(),
  aList({}, { by: 'expected' }),
  aList({}, { by: 'shipped', isDescending: true }),
  aSearch('name', nameKey('#10')),
  aSearch('name', nameKey('#10'), true),
  aSearch('number', trackingKey('3S 1')),
];

function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * DAY).toISOString();
}

function aDelivery(overrides: Partial<Delivery> = {}): Delivery {
  return {
    id: '1',
    status: 'in_transit',
    substatus: null,
    flag: null,
    carrier: 'PostNL',
    trackingNumber: null,
    country: 'NL',
    method: 'shipping',
    shippedAt: daysAgo(2),
    expectedOn: '2026-11-26',
    lastEventAt: daysAgo(1),
    deliveredAt: null,
    isComingBack: false,
    isOnTime: null,
    isFed: null,
    ...overrides,
  };
}

/** Every row of a list, page by page and at last back again; each page has been read twice. */
async function walk(
  list: (part: Parameters<ListDeliveries>[2]) => ReturnType<ListDeliveries>,
  size = 3,
) {
  const pages: ListedDelivery[][] = [];
  let beside: Parameters<ListDeliveries>[2]['beside'] = null;
  for (let hasMore = true; hasMore;) {
    const page = await list({ size, beside });
    pages.push(page.rows);
    const last = page.rows.at(-1);
    hasMore = page.hasMore && last !== undefined;
    if (last) beside = { side: 'after', position: last.position };
  }
  for (const [index, page] of pages.entries()) {
    const [next] = pages[index + 1] ?? [];
    if (!next) continue;
    const back = await list({ size, beside: { side: 'before', position: next.position } });
    expect(back.rows).toEqual(page);
    expect(back.hasMore).toBe(index > 0);
  }
  return pages.flat().map(({ orderId, deliveryId }) => `${orderId}/${deliveryId}`);
}

/**
 * What every store of deliveries has to list.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function listDeliveriesBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  /** A shop with orders of these ids, each placed a day before the one ahead of it. */
  async function openShop(
    orders: Readonly<Record<string, Partial<Delivery>[]>>,
  ): Promise<TwoServers> {
    const servers = await openTwo();
    for (const shop of [aShop(), aShop('other')]) {
      await servers.one.shops.saveFacts(shop, FACTS, NOW);
    }
    for (const [index, [id, deliveries]] of Object.entries(orders).entries()) {
      const entry = anEntry(
        { id, name: `#10${id}`, placedAt: daysAgo(index) },
        { deliveries: deliveries.map(aDelivery) },
      );
      await servers.one.keptOrders.put(aShop(), entry, NOW);
      const theirs = { ...entry, order: { ...entry.order, name: '#10OTHER' } };
      await servers.one.keptOrders.put(aShop('other'), theirs, NOW);
    }
    return servers;
  }

  describe(`${name}, as a list of deliveries`, () => {
    it('gives another server all of a delivery, and of its order', async () => {
      const flag = { code: 'late', since: daysAgo(3) } as const;
      const whole = aDelivery({
        flag,
        trackingNumber: '3S AB 12',
        substatus: 'sorting',
        deliveredAt: daysAgo(0),
      });
      const { other } = await openShop({ 7: [whole] });
      const { rows, hasMore } = await other.listDeliveries(aShop(), aList(), {
        size: 3,
        beside: null,
      });
      const { id: deliveryId, isOnTime: _, isFed: __, ...rest } = whole;
      expect(hasMore).toBe(false);
      expect(rows).toEqual([
        {
          ...rest,
          trackingNumber: '3SAB12',
          deliveryId,
          orderId: '7',
          orderName: '#107',
          isMuted: false,
          placedAt: daysAgo(0),
          position: { sortedBy: [NOW.getTime()], comesLast: false, orderId: '7', deliveryId: '1' },
        },
      ]);
    });

    it('lists what needs somebody: the most urgent flag first, and of one flag the oldest', async () => {
      const { one } = await openShop({
        1: [{ flag: { code: 'no_tracking', since: daysAgo(9) } }],
        2: [{ flag: null }],
        3: [
          { id: '9', flag: { code: 'late', since: daysAgo(2) } },
          { id: '10', flag: { code: 'late', since: daysAgo(2) } },
        ],
        4: [{ flag: { code: 'late', since: daysAgo(4) } }],
        5: [{ flag: { code: 'returning', since: daysAgo(1) } }],
      });
      const list = await walk((part) => one.listDeliveries(aShop(), URGENT, part));
      expect(list).toEqual(['5/1', '4/1', '3/9', '3/10', '1/1']);
    });

    it('lists all, the newest order first, and pages both ways without a gap', async () => {
      const { one } = await openShop({
        9: [{ id: '1' }, { id: '2' }],
        10: [{ id: '3' }],
        11: [],
        12: [{ id: '0' }, { id: '5' }, { id: '40' }],
        13: [{ id: '6' }],
      });
      const list = await walk((part) => one.listDeliveries(aShop(), aList(), part));
      expect(list).toEqual(['9/2', '9/1', '10/3', '12/40', '12/5', '12/0', '13/6']);
    });

    it('goes on where a page ended, though its last row is gone and others have come', async () => {
      const { one, other } = await openShop({ 1: [{}], 2: [{}], 3: [{}], 4: [{}] });
      const first = await one.listDeliveries(aShop(), aList(), { size: 2, beside: null });
      const position = first.rows.at(-1)?.position;
      if (!position) throw new Error('there is no first page');
      await other.keptOrders.delete(aShop(), ['2']);
      const newer = anEntry({ id: '5', name: '#105' }, { deliveries: [aDelivery()] });
      await other.keptOrders.put(aShop(), newer, NOW);
      const { rows } = await one.listDeliveries(aShop(), aList(), {
        size: 2,
        beside: { side: 'after', position },
      });
      expect(rows.map(({ orderId }) => orderId)).toEqual(['3', '4']);
    });

    it('finds by the beginning of a name or of a tracking number, the exact one first', async () => {
      const flag = { code: 'late', since: daysAgo(1) } as const;
      const { one } = await openShop({
        7: [{ trackingNumber: '3S 12 4' }],
        71: [{ trackingNumber: '3S12', flag }],
        72: [{ id: '1' }, { id: '2', flag }],
        8: [{ trackingNumber: '13S12' }],
      });
      const find = (list: DeliveryList) => walk((part) => one.listDeliveries(aShop(), list, part));
      const byName = (prefix: string, flaggedOnly = false) =>
        find(aSearch('name', prefix, flaggedOnly));
      expect(await byName('107')).toEqual(['7/1', '71/1', '72/1', '72/2']);
      expect(await byName('107', true)).toEqual(['71/1', '72/2']);
      expect(await byName('1072')).toEqual(['72/1', '72/2']);
      expect(await byName('10729')).toEqual([]);
      expect(await byName("1' or true --")).toEqual([]);
      expect(await find(aSearch('number', '3S12'))).toEqual(['71/1', '7/1']);
    });

    it('lists what a plain model lists, however filtered and sorted, and pages it both ways', async () => {
      const { one, other, db } = await openTwo();
      const [found = []] = fc.sample(fc.array(anyRow, { minLength: ROWS, maxLength: ROWS }), {
        seed: SEED,
        numRuns: 1,
      });
      // Ids that sort otherwise as texts, some deliveries of one order, and another shop's beside them.
      const rows = found.map((row, index) => ({
        ...row,
        order_id: String(7 + Math.floor(index / 2)),
        delivery_id: String(9 + (index % 2)),
      }));
      const theirs = rows.map((row) => ({ ...row, shop: aShop('other') }));
      await db.insertInto('deliveries').values(rows).execute();
      await db.insertInto('deliveries').values(theirs).execute();
      await fc.assert(
        fc.asyncProperty(anyList, async (list) => {
          const expected = modelList(rows, list);
          expect(await walk((part) => one.listDeliveries(aShop(), list, part), 9)).toEqual(
            expected,
          );
          const counts = await other.countByFlag(aShop(), list.filter);
          const sum = [...counts.values()].reduce((all, count) => all + count, 0);
          expect(sum).toBe(expected.length);
        }),
        { numRuns: RUNS },
      );
    });

    it('counts what was kept before it was counted', async () => {
      const { one, db } = await openShop({
        1: [{ status: 'waiting', substatus: 'awaiting_stock', carrier: null, country: null }],
        2: [{}, { id: '2', carrier: 'DHL', country: 'DE' }],
      });
      const counts = await one.deliveryCounts(aShop());
      for (const index of ['deliveries_expected', 'deliveries_shipped']) {
        await db.schema.dropIndex(index).execute();
      }
      await db.schema.alterTable('deliveries').dropColumn('comes_back').execute();
      await db
        .deleteFrom('delivery_counts')
        .where(({ eb, or }) =>
          or(['hold:%', 'carrier:%', 'country:%'].map((keys) => eb('key', 'like', keys))),
        )
        .execute();
      await listFilters(db);
      expect(counts.get('carrier:')).toBe(1);
      expect(await one.deliveryCounts(aShop())).toEqual(counts);
    });

    it('reads every page of every list from an index', async () => {
      const servers = await openTwo();
      await fillTwoShops(servers);
      const seen: RootOperationNode[] = [];
      const listDeliveries = createListDeliveries({ reader: servers.db.withPlugin(record(seen)) });
      for (const list of LISTS) {
        const { rows } = await listDeliveries(aShop(), list, { size: 25, beside: null });
        const position = rows.at(-1)?.position;
        if (!position) throw new Error('the list is empty');
        for (const side of ['after', 'before'] as const) {
          await listDeliveries(aShop(), list, { size: 25, beside: { side, position } });
        }
      }
      expect(seen).toHaveLength(LISTS.length * 3);
      for (const node of seen) {
        const steps = await explain(servers.db, node);
        expect(steps).toMatch(/index.* deliveries_(?:placed|flag|expected|shipped|name|number)\b/i);
        expect(steps).not.toMatch(/seq scan|^scan |b-tree for order by/im);
      }
    });
  });
}

/** Two shops with as many deliveries, a tenth of them with a flag. */
async function fillTwoShops({ db }: TwoServers): Promise<void> {
  const rows = Array.from({ length: 2 * MANY }, (_, index) => ({
    shop: index % 2 ? aShop() : aShop('other'),
    order_id: `${index}`,
    delivery_id: '1',
    order_name: `#${index}`,
    name_key: Buffer.from(nameKey(`#${index}`)),
    status: 'in_transit' as const,
    substatus: null,
    flag: index % 20 < 2 ? ('late' as const) : null,
    flag_rank: index % 20 < 2 ? 8 : null,
    flag_since: index % 20 < 2 ? NOW.getTime() - index : null,
    carrier: null,
    tracking_key: Buffer.from(`3S${index}`),
    country: null,
    method: 'shipping' as const,
    placed_at: NOW.getTime() - index * 1_000,
    shipped_at: NOW.getTime() - index * 500,
    expected_on: index % 3 ? null : `2026-11-${10 + (index % 20)}`,
    last_event_at: null,
    delivered_at: null,
  }));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await db
      .insertInto('deliveries')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute();
  }
  await db.executeQuery(CompiledQuery.raw('analyze deliveries'));
}
