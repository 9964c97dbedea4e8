import * as fc from 'fast-check';
import { sql, type RootOperationNode } from 'kysely';
import { describe, expect, it } from 'vitest';
import { countKeys } from '../core/deliveries/count-keys.ts';
import { parseCodeLookup } from '../core/lookup/order-lookup.ts';
import { LONGEST_RETENTION } from '../core/deliveries/retention.ts';
import { aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import type { Stores } from './create-stores.ts';
import type { Database } from './database.ts';
import { explain, record } from './explain.fixtures.ts';
import { createFindKeptOrder } from './find-kept-order.ts';
import { anEntry, anOrderIn, contactOf, FACTS } from './kept-orders.fixtures.ts';
import { aSession } from './stores.fixtures.ts';

/** The stores of two servers on one database, and the database itself. */
export interface TwoServers {
  one: Stores;
  other: Stores;
  db: Database['db'];
}

const DAY = 86_400_000;
const WRITERS = 8;

/** Enough for a planner to prefer an index. */
const MANY = 3_000;
const ROWS_A_STATEMENT = 500;

const WITH_CODE = { confirmationNumber: 'XPAV284CT' };

function after(milliseconds: number): Date {
  return new Date(NOW.getTime() + milliseconds);
}

/** An entry that was read and had changed so many milliseconds later than others. */
function entryAt(order: Parameters<typeof anEntry>[0], changed: number, read: number): OrderEntry {
  const entry = anEntry({ ...order, readAt: after(read).toISOString() });
  return { ...entry, updatedAt: after(changed).toISOString() };
}

/** The columns of an order's row that say nothing. */
const EMPTY_ROW = {
  name_key: '',
  placed_at: 0,
  updated_at: 0,
  read_at: 0,
  is_open: 1,
  derivation: 0,
  forget_at: 0,
  form: 0,
  document: new Uint8Array(),
};

/** Counts a shop's deliveries one by one. */
export async function recount(db: Database['db'], shop = aShop()): Promise<Map<string, number>> {
  const rows = await db.selectFrom('deliveries').selectAll().where('shop', '=', shop).execute();
  const counts = new Map<string, number>();
  for (const key of rows.flatMap(countKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * What every store of kept orders has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function keptOrdersBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  /** Of a shop that was read once. */
  async function openShop(...others: string[]): Promise<TwoServers> {
    const servers = await openTwo();
    for (const shop of ['demo', ...others]) {
      await servers.one.shops.saveFacts(aShop(shop), FACTS, NOW);
    }
    return servers;
  }

  describe(`${name}, as kept orders`, () => {
    it('finds an order by an index, however many the shop has', async () => {
      const { db } = await openShop();
      const rows = Array.from({ length: MANY }, (_, index) => ({
        ...EMPTY_ROW,
        shop: aShop(),
        order_id: `${index}`,
        name_key: `${index}`,
        confirmation_key: `c${index}`,
      }));
      for (let start = 0; start < MANY; start += ROWS_A_STATEMENT) {
        const some = rows.slice(start, start + ROWS_A_STATEMENT);
        await db.insertInto('orders').values(some).execute();
      }
      const seen: RootOperationNode[] = [];
      const reader = db.withPlugin(record(seen));
      const nobody = { seal: () => ({ form: 0, document: new Uint8Array() }), open: () => null };
      const find = createFindKeptOrder({ reader }, nobody, () => {});
      const typed = parseCodeLookup({ order: '7', code: 'XPAV284CT' });
      if (!typed.ok || !('code' in typed.lookup)) throw new Error('there is no code');
      await find.findByName(aShop(), ['7', '#7'], [contactOf()]);
      await find.findByCode(aShop(), ['7', '#7'], typed.lookup.code);
      await find.findById(aShop(), '7');
      expect(seen).toHaveLength(3);
      // What goes through a shop searches for nothing but the shop, or reads the table.
      for (const node of seen) {
        expect(await explain(db, node)).not.toMatch(/seq scan on orders|^scan |\(shop=\?\)$/im);
      }
    });

    it('gives every server an order by its name, its confirmation number and its id', async () => {
      const { one, other } = await openShop('other');
      const entry = anEntry({ name: '#EN1001' }, { confirmationNumber: 'xpav284ct' });
      expect(await one.keptOrders.put(aShop(), entry, NOW)).toBe('kept');
      const kept = {
        order: entry.order,
        passContact: 'pseudonym',
        isFinished: false,
        staleSince: null,
        caughtUpAt: null,
        confirmationKey: 'XPAV284CT',
      };
      const { keptOrders } = other;
      expect(await keptOrders.findByName(aShop(), ['X', 'EN1001'], [contactOf()])).toEqual(kept);
      expect(await keptOrders.findByName(aShop(), ['XPAV284CT'], [contactOf()])).toEqual(kept);
      expect(await keptOrders.findById(aShop(), entry.order.id)).toEqual(kept);
      expect(await keptOrders.findByName(aShop(), ['1001'], [contactOf()])).toBeNull();
      expect(await keptOrders.findById(aShop('other'), entry.order.id)).toBeNull();
    });

    it('gives an order to nobody with another address, key or shop, and none of two', async () => {
      const { one } = await openShop('other');
      const { keptOrders } = one;
      await keptOrders.put(aShop(), anEntry(), NOW);
      const find = (contact = contactOf()) => keptOrders.findByName(aShop(), ['1001'], [contact]);
      expect(await find()).not.toBeNull();
      expect(await find(contactOf('jack@example.com'))).toBeNull();
      expect(await find({ ...contactOf(), version: 'k0' })).toBeNull();
      expect(await find(contactOf(undefined, aShop('other')))).toBeNull();
      expect(await keptOrders.findByName(aShop('other'), ['1001'], [contactOf()])).toBeNull();
      await keptOrders.put(aShop(), anEntry({ id: '2' }), NOW);
      expect(await find()).toBeNull();
    });

    it('gives an order to its confirmation number beside its name, and to no other', async () => {
      const { one } = await openShop();
      const { keptOrders } = one;
      await keptOrders.put(aShop(), anEntry({}, WITH_CODE), NOW);
      const find = async (names: string[], code: string): Promise<boolean> => {
        const link = parseCodeLookup({ order: '1', code });
        if (!link.ok) throw new Error(code);
        return (await keptOrders.findByCode(aShop(), names, link.lookup.code)) !== null;
      };
      expect(await find(['X', '1001'], 'XPAV284CT')).toBe(true);
      expect(await find(['1001'], 'XPAV284CS')).toBe(false);
      expect(await find(['1002'], 'XPAV284CT')).toBe(false);
      expect(await find(['XPAV284CT'], 'XPAV284CT')).toBe(false);
      await keptOrders.put(aShop(), anEntry({ id: '2' }), NOW);
      expect(await find(['1001'], 'XPAV284CT')).toBe(true);
      await keptOrders.put(aShop(), anEntry({ id: '3' }, WITH_CODE), NOW);
      expect(await find(['1001'], 'XPAV284CT')).toBe(false);
    });

    it('finds an order of no known address by its id only', async () => {
      const { one } = await openShop();
      await one.keptOrders.put(aShop(), anEntry({}, { contact: null }), NOW);
      expect(await one.keptOrders.findByName(aShop(), ['1001'], [contactOf()])).toBeNull();
      expect(await one.keptOrders.findById(aShop(), anEntry().order.id)).not.toBeNull();
    });

    it('says since when an order may have changed, and up to when changes were seen', async () => {
      const { one, other } = await openShop();
      const { id } = anEntry().order;
      await one.keptOrders.put(aShop(), anEntry(), NOW);
      const times = { at: after(1), dueAt: after(5) };
      await one.staleOrders.mark(aShop(), id, PRIORITY.webhook, times);
      const cursor = { cursorAt: NOW, caughtUpAt: after(2), setAt: NOW, dueAt: NOW };
      await one.syncCursors.save(aShop(), 'orders', cursor);
      expect(await other.keptOrders.findById(aShop(), id)).toMatchObject({
        staleSince: after(1),
        caughtUpAt: after(2),
      });
    });

    it.each<[string, [changed: number, read: number], [changed: number, read: number], boolean]>([
      ['changed later', [0, 0], [1, 0], true],
      ['changed earlier', [1, 0], [0, 1], false],
      ['was read later', [0, 0], [0, 1], true],
      ['was read earlier', [0, 1], [0, 0], false],
      ['is the same', [0, 0], [0, 0], true],
      ['changed earlier, and was read more than an hour later', [1, 0], [0, 3_600_001], true],
      ['was read before one that was read in the future', [0, DAY + 1], [0, 0], true],
    ])('replaces an order by one that %s: %s, %s, %s', async (_, before, next, isReplaced) => {
      const { one, other } = await openShop();
      await one.keptOrders.put(aShop(), entryAt({ payment: 'pending' }, ...before), NOW);
      const result = await other.keptOrders.put(
        aShop(),
        entryAt({ payment: 'paid' }, ...next),
        NOW,
      );
      expect(result).toBe(isReplaced ? 'kept' : 'older');
      const kept = await one.keptOrders.findById(aShop(), anEntry().order.id);
      expect(kept?.order.payment).toBe(isReplaced ? 'paid' : 'pending');
    });

    it('counts exactly, and keeps the newest of each order, after 200 puts by eight writers', async () => {
      const { one, other, db } = await openShop();
      const put = fc.record({
        id: fc.integer({ min: 1, max: 10 }),
        state: fc.nat(5),
        changed: fc.nat(30),
        read: fc.nat(5),
      });
      const puts = fc
        .sample(put, { numRuns: 200, seed: 15 })
        .map(({ id, state, changed, read }) =>
          entryAt({ ...anOrderIn(state), id: `${id}` }, changed, read),
        );
      const queue = [...puts];
      await Promise.all(
        Array.from({ length: WRITERS }, async (_, writer) => {
          for (let entry = queue.shift(); entry; entry = queue.shift()) {
            await (writer % 2 ? one : other).keptOrders.put(aShop(), entry, NOW);
          }
        }),
      );
      expect(await one.deliveryCounts(aShop())).toEqual(await recount(db));
      const newest = Map.groupBy(puts, ({ order }) => order.id);
      for (const [id, all] of newest) {
        const [last] = all.toSorted(
          (a, b) =>
            b.updatedAt.localeCompare(a.updatedAt) || b.order.readAt.localeCompare(a.order.readAt),
        );
        const kept = await other.keptOrders.findById(aShop(), id);
        expect(kept?.order.readAt, id).toBe(last?.order.readAt);
      }
    });

    it('counts the deliveries of each shop by what lists are narrowed by', async () => {
      const { one } = await openShop('other');
      await one.keptOrders.put(aShop(), anEntry({ ...anOrderIn(3), id: '1' }), NOW);
      await one.keptOrders.put(aShop(), anEntry({ ...anOrderIn(2), id: '2' }), NOW);
      await one.keptOrders.put(aShop('other'), anEntry({ id: '1' }), NOW);
      expect(Object.fromEntries(await one.deliveryCounts(aShop()))).toEqual({
        all: 3,
        attention: 2,
        'carrier:PostNL': 3,
        'country:NL': 3,
        'flag:attempt_failed': 1,
        'flag:exception': 1,
        'status:attempt_failed': 1,
        'status:delivered': 1,
        'status:exception': 1,
      });
      await one.keptOrders.put(aShop(), anEntry({ ...anOrderIn(5), id: '1' }), NOW);
      await one.keptOrders.delete(aShop(), ['2', '3']);
      expect(await one.deliveryCounts(aShop())).toEqual(new Map());
      expect((await one.deliveryCounts(aShop('other'))).get('all')).toBe(1);
    });

    it('keeps nothing of a shop that was never read, or keeps no orders', async () => {
      const { one, other, db } = await openTwo();
      expect(await one.keptOrders.put(aShop(), anEntry(), NOW)).toBe('off');
      await one.shops.saveFacts(aShop(), FACTS, NOW);
      await one.keptOrders.put(aShop(), anEntry(), NOW);
      const puts = Array.from({ length: 20 }, (_, id) =>
        (id % 2 ? one : other).keptOrders.put(aShop(), anEntry({ id: `${id + 2}` }), NOW),
      );
      await other.shops.setKeepsOrders(aShop(), false);
      await Promise.all(puts);
      expect(await one.keptOrders.put(aShop(), anEntry(), NOW)).toBe('off');
      expect(await db.selectFrom('orders').select('order_id').execute()).toEqual([]);
      expect(await one.deliveryCounts(aShop())).toEqual(new Map());
      await one.shops.setKeepsOrders(aShop(), true);
      expect(await other.keptOrders.put(aShop(), anEntry(), NOW)).toBe('kept');
    });

    it('keeps nothing of a shop that removed the app, whatever is under way, until it has a session', async () => {
      const { one, other, db } = await openShop('other');
      await one.sessions.save(aSession());
      await one.keptOrders.put(aShop(), anEntry(), NOW);
      await one.shops.leave(aShop(), NOW);
      expect(
        await one.keptOrders.findById(aShop(), anEntry().order.id),
        'installed',
      ).not.toBeNull();
      await one.sessions.remove(aSession());
      const puts = Array.from({ length: 20 }, (_, id) =>
        (id % 2 ? one : other).keptOrders.put(aShop(), anEntry({ id: `${id + 2}` }), NOW),
      );
      await one.shops.leave(aShop(), NOW);
      await Promise.all(puts);
      await one.keptOrders.put(aShop('other'), anEntry(), NOW);
      expect(await one.keptOrders.put(aShop(), anEntry(), NOW)).toBe('off');
      const left = await db.selectFrom('orders').select('shop').execute();
      expect(left).toEqual([{ shop: aShop('other') }]);
      await other.sessions.save(aSession());
      expect(await one.keptOrders.put(aShop(), anEntry(), NOW)).toBe('kept');
    });

    it('deletes 1,200 orders and 6,000 marks of a shop, and what an interruption has left of them', async () => {
      const { one, other, db } = await openShop('other', 'third');
      const rows = Array.from({ length: 1_200 }, (_, id) => ({
        ...EMPTY_ROW,
        shop: aShop(),
        order_id: `${id + 1}`,
      }));
      for (let from = 0; from < rows.length; from += 100) {
        await db
          .insertInto('orders')
          .values(rows.slice(from, from + 100))
          .execute();
      }
      const at = NOW.getTime();
      const mark = { shop: aShop(), marks: 1, attempts: 0, marked_at: at, due_at: at };
      for (let from = 0; from < 6_000; from += 1_000) {
        const ids = Array.from({ length: 1_000 }, (_, id) => `${10_000 + from + id}`);
        await db
          .insertInto('stale_orders')
          .values(ids.map((order_id) => ({ ...mark, priority: PRIORITY.backfill, order_id })))
          .execute();
      }
      await one.keptOrders.put(aShop('other'), anEntry(), NOW);
      await one.keptOrders.put(aShop('third'), anEntry(), NOW);
      await db.updateTable('shops').set({ keeps_orders: 0 }).where('shop', '=', aShop()).execute();
      await db
        .updateTable('shops')
        .set({ left_at: NOW.getTime() })
        .where('shop', '=', aShop('third'))
        .execute();
      await other.shops.finishDeletions();
      expect(await db.selectFrom('orders').select('shop').execute()).toEqual([
        { shop: aShop('other') },
      ]);
      expect(await db.selectFrom('stale_orders').select('shop').execute()).toEqual([]);
      expect(await one.deliveryCounts(aShop('third'))).toEqual(new Map());
    });

    it('opens no document in the row of another shop or order, or that was altered', async () => {
      const { one, db } = await openShop('other');
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }), NOW);
      await one.keptOrders.put(aShop(), anEntry({ id: '2', payment: 'pending' }), NOW);
      await one.keptOrders.put(aShop('other'), anEntry({ id: '1' }), NOW);
      const [{ document } = { document: new Uint8Array() }] = await db
        .selectFrom('orders')
        .select('document')
        .where('shop', '=', aShop())
        .where('order_id', '=', '1')
        .execute();
      const altered = Uint8Array.from(document);
      altered.set([(altered.at(-20) ?? 0) ^ 1], altered.length - 20);
      const rows: [string, string, Uint8Array][] = [
        ['other', '1', document],
        ['demo', '2', document],
        ['demo', '1', altered],
        ['demo', '1', new Uint8Array()],
      ];
      for (const [shop, id, bytes] of rows) {
        const row = db.updateTable('orders').where('shop', '=', aShop(shop));
        await row.where('order_id', '=', id).set({ document: bytes }).execute();
        expect(await one.keptOrders.findById(aShop(shop), id)).toBeNull();
      }
    });

    it('deletes a customer’s orders, those named and those of the address, and keeps them no more until a day', async () => {
      const { one, other } = await openShop();
      const { keptOrders } = one;
      const jack = contactOf('jack@example.com');
      await keptOrders.put(aShop(), anEntry({ id: '1' }), NOW);
      await keptOrders.put(aShop(), anEntry({ id: '2' }, { contact: jack }), NOW);
      await keptOrders.put(aShop(), anEntry({ id: '3' }, { contact: jack }), NOW);
      const customer = { orderIds: ['2', '4'], contacts: [contactOf()] };
      await other.keptOrders.redact(aShop(), customer, after(DAY));
      const results = [];
      for (const id of ['1', '2', '3', '4', '5']) {
        results.push(await keptOrders.put(aShop(), anEntry({ id }), NOW));
      }
      expect(results).toEqual(['redacted', 'redacted', 'kept', 'redacted', 'kept']);
      expect((await one.deliveryCounts(aShop())).get('all')).toBe(2);
      expect(await keptOrders.findById(aShop(), '1')).toBeNull();
      expect(await keptOrders.put(aShop(), anEntry({ id: '1' }), after(DAY))).toBe('kept');
    });

    it('keeps no order that is redacted while it is put', async () => {
      const { one, other, db } = await openShop();
      const orderIds = Array.from({ length: 12 }, (_, id) => `${id + 1}`);
      const customer = { orderIds, contacts: [] };
      await Promise.all([
        ...orderIds.map((id, n) =>
          (n % 2 ? one : other).keptOrders.put(aShop(), anEntry({ id }), NOW),
        ),
        one.keptOrders.redact(aShop(), customer, after(DAY)),
        ...orderIds.map((id) => other.keptOrders.put(aShop(), anEntry({ id }), NOW)),
      ]);
      expect(await db.selectFrom('orders').select('order_id').execute()).toEqual([]);
      expect(await one.deliveryCounts(aShop())).toEqual(await recount(db));
    });

    it('redact between claim and put → not back, whatever was claimed', async () => {
      const { one, other } = await openShop();
      const changesAt = NOW.toISOString();
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }, { changesAt }), NOW);
      const times = { at: NOW, dueAt: NOW };
      await one.staleOrders.mark(aShop(), '1', PRIORITY.webhook, times);
      const [changing] = await one.keptOrders.claimChanging(NOW, after(60), 10);
      const [stale] = await one.staleOrders.claim(NOW, after(60), 10);
      const customer = { orderIds: [], contacts: [contactOf()] };
      await other.keptOrders.redact(aShop(), customer, after(DAY));
      expect([changing?.order.id, stale?.orderId]).toEqual(['1', '1']);
      const put = (changed: number): Promise<unknown> =>
        one.keptOrders.put(aShop(), entryAt({ id: '1' }, changed, changed), after(changed));
      expect([await put(0), await put(DAY - 1)]).toEqual(['redacted', 'redacted']);
      expect(await one.keptOrders.idsOf(aShop(), { orderIds: ['1'], contacts: [] })).toEqual([]);
      expect(await one.staleOrders.claim(after(120), after(180), 10)).toEqual([]);
    });

    it('deletes a customer’s orders also where the shop keeps none any more', async () => {
      const { one, other, db } = await openShop();
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }), NOW);
      await db.updateTable('shops').set({ keeps_orders: 0 }).execute();
      const customer = { orderIds: [], contacts: [contactOf()] };
      await other.keptOrders.redact(aShop(), customer, after(DAY));
      expect(await db.selectFrom('orders').select('order_id').execute()).toEqual([]);
      expect(await one.deliveryCounts(aShop())).toEqual(new Map());
    });

    it('finds the newest orders of a contact that were placed since an instant', async () => {
      const { one } = await openShop();
      const put = (id: string, placedAt: string, email?: string): Promise<unknown> =>
        one.keptOrders.put(aShop(), anEntry({ id, placedAt }, { contact: contactOf(email) }), NOW);
      await put('1', '2026-11-20T12:00:00Z');
      await put('2', '2026-11-22T12:00:00Z');
      await put('3', '2026-11-21T12:00:00Z');
      await put('4', '2026-09-01T12:00:00Z');
      await put('5', '2026-11-24T12:00:00Z', 'jack@example.com');
      const newest = (limit: number): Promise<string[]> =>
        one.keptOrders.newestOf(aShop(), [contactOf()], new Date('2026-09-26T12:00:00Z'), limit);
      expect(await newest(5)).toEqual(['2', '3', '1']);
      expect(await newest(2)).toEqual(['2', '3']);
      expect(await one.keptOrders.newestOf(aShop(), [], NOW, 5)).toEqual([]);
    });

    it('finds the orders of a parcel by its number, the last placed first', async () => {
      const { one } = await openShop();
      const put = (id: string, placedAt: string, numbers: readonly string[]): Promise<unknown> => {
        const shipments = numbers.map((number, index) =>
          aShipment({
            id: `gid://shopify/Fulfillment/${id}${index}`,
            parcels: [{ carrier: 'PostNL', number, url: null }],
          }),
        );
        return one.keptOrders.put(aShop(), anEntry({ id, placedAt, shipments }), NOW);
      };
      await put('1', '2026-11-20T12:00:00Z', ['3S 1', '3S 1']);
      await put('2', '2026-11-21T12:00:00Z', ['3s1', '3S2']);
      const of = (...numbers: string[]): Promise<string[]> =>
        one.keptOrders.idsOfParcel(aShop(), numbers, 3);
      expect(await of('3S1')).toEqual(['2', '1']);
      expect(await of('3S2', '3S-2')).toEqual(['2']);
      expect(await of('3S')).toEqual([]);
      expect(await one.keptOrders.idsOfParcel(aShop(), ['3S1'], 1)).toEqual(['2']);
      expect(await one.keptOrders.idsOfParcel(aShop('other'), ['3S1'], 3)).toEqual([]);
    });

    it('deletes a customer’s 2,000 orders, and knows which of them it keeps', async () => {
      const { one, db } = await openShop('other');
      const orderIds = Array.from({ length: 2_000 }, (_, id) => `${id + 1}`);
      const jack = contactOf('jack@example.com');
      for (const id of ['1', '500', '501', '2000', '2001']) {
        await one.keptOrders.put(aShop(), anEntry({ id }), NOW);
      }
      await one.keptOrders.put(aShop(), anEntry({ id: '3' }, { contact: jack }), NOW);
      await one.keptOrders.put(aShop('other'), anEntry({ id: '1' }), NOW);
      const customer = { orderIds, contacts: [contactOf()] };
      const ids = await one.keptOrders.idsOf(aShop(), customer);
      expect(ids.toSorted()).toEqual(['1', '2000', '2001', '3', '500', '501']);
      await one.keptOrders.redact(aShop(), customer, after(DAY));
      expect(await one.keptOrders.idsOf(aShop(), customer)).toEqual([]);
      expect(await db.selectFrom('redactions').select('order_id').execute()).toHaveLength(2_001);
      expect(await one.keptOrders.findById(aShop('other'), '1')).not.toBeNull();
      expect(await one.deliveryCounts(aShop())).toEqual(await recount(db));
    });

    it('forgets orders whose time is over, and redactions that have ended', async () => {
      const { one, db } = await openShop();
      const forgetAt = after(10).toISOString();
      await one.keptOrders.put(aShop(), anEntry({ id: '1' }, { forgetAt }), NOW);
      await one.keptOrders.put(aShop(), anEntry({ id: '2' }), NOW);
      await one.keptOrders.redact(aShop(), { orderIds: ['3'], contacts: [] }, after(10));
      expect(await one.keptOrders.forget(after(9), 10, LONGEST_RETENTION)).toBe(0);
      expect(await one.keptOrders.forget(after(10), 10, LONGEST_RETENTION)).toBe(1);
      expect(await one.keptOrders.forget(after(10), 10, LONGEST_RETENTION)).toBe(0);
      expect(await one.keptOrders.findById(aShop(), '1')).toBeNull();
      expect(await one.keptOrders.findById(aShop(), '2')).not.toBeNull();
      expect(await db.selectFrom('redactions').selectAll().execute()).toEqual([]);
      expect((await one.deliveryCounts(aShop())).get('all')).toBe(1);
    });

    it.each([
      ['days after the end', { ...LONGEST_RETENTION, daysAfterEnd: 30 }, 30, ['open']],
      ['days after the order', { ...LONGEST_RETENTION, daysAfterPlacing: 40 }, 40, []],
      ['no day after the end', { ...LONGEST_RETENTION, daysAfterEnd: 0 }, 0, ['open']],
    ])(
      'forgets orders earlier where fewer %s are chosen, those that are kept already too',
      async (_, retention, days, left) => {
        const { one } = await openShop();
        const placedAt = NOW.toISOString();
        const forgetAt = after(90 * DAY).toISOString();
        const ended = { forgetAt, isFinished: true };
        await one.keptOrders.put(aShop(), anEntry({ id: '1', placedAt }, ended), NOW);
        const open = { forgetAt: after(180 * DAY).toISOString(), isFinished: false };
        await one.keptOrders.put(aShop(), anEntry({ id: '2', placedAt }, open), NOW);
        const both = { orderIds: ['1', '2'], contacts: [] };
        await one.keptOrders.forget(after(days * DAY - 1), 10, retention);
        expect((await one.keptOrders.idsOf(aShop(), both)).length).toBe(2);
        await one.keptOrders.forget(after(days * DAY), 10, retention);
        expect(await one.keptOrders.idsOf(aShop(), both)).toEqual(left.map(() => '2'));
      },
    );

    it('gives an order whose deliveries differ by now to one server, until it is put or its lease ends', async () => {
      const { one, other } = await openShop();
      const changing = anEntry(
        {},
        { changesAt: after(10).toISOString(), confirmationNumber: 'XPAV284CT' },
      );
      await one.keptOrders.put(aShop(), changing, NOW);
      const claim = (at: number) => other.keptOrders.claimChanging(after(at), after(at + 60), 10);
      expect(await claim(9)).toEqual([]);
      const [claimed] = await claim(10);
      const { order, confirmationNumber, contact, passContact, updatedAt } = changing;
      const own = { order, confirmationNumber, contact, passContact, updatedAt };
      expect(claimed).toEqual({ shop: aShop(), ...own });
      expect(await claim(69)).toEqual([]);
      expect(await claim(70)).toHaveLength(1);
      const derived = { ...changing, changesAt: null };
      expect(await one.keptOrders.put(aShop(), derived, NOW)).toBe('kept');
      expect(await claim(9_999)).toEqual([]);
    });

    it('gives orders that were derived by older rules, each once', async () => {
      const { one, db } = await openShop();
      for (const id of ['1', '2', '3']) {
        await one.keptOrders.put(aShop(), anEntry({ id }, { changesAt: null }), NOW);
      }
      await sql`update orders set derivation = 0 where order_id <> 2`.execute(db);
      const claimed = [
        ...(await one.keptOrders.claimChanging(NOW, after(60), 1)),
        ...(await one.keptOrders.claimChanging(NOW, after(60), 10)),
        ...(await one.keptOrders.claimChanging(NOW, after(60), 10)),
      ];
      expect(claimed.map(({ order }) => order.id).toSorted()).toEqual(['1', '3']);
      expect(await one.keptOrders.claimChanging(after(60), after(120), 10)).toHaveLength(2);
    });

    it('marks an order stale that does not open when it is due', async () => {
      const { one, db } = await openShop();
      const changesAt = NOW.toISOString();
      await one.keptOrders.put(aShop(), anEntry({ id: '7' }, { changesAt }), NOW);
      await db.updateTable('orders').set({ form: 99 }).execute();
      expect(await one.keptOrders.claimChanging(NOW, after(60), 10)).toEqual([]);
      expect(await one.staleOrders.claim(NOW, after(60), 10)).toMatchObject([{ orderId: '7' }]);
    });
  });
}
