import { sql, type Selectable } from 'kysely';
import { DAY, HOUR } from '../core/dates/durations.ts';
import type { Retention } from '../core/deliveries/retention.ts';
import type {
  CarrierNews,
  ClaimedParcel,
  ParcelReports,
  StoredParcel,
} from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { createAskParcels } from './ask-parcels.ts';
import type { Database } from './database.ts';
import { deleteParcels } from './delete-parcels.ts';
import type { KeyRing } from './key-ring.ts';
import type { ParcelKeys } from './parcel-keys.ts';
import { createSaveReport, markChanging } from './save-report.ts';
import { createSealedParcels } from './sealed-parcels.ts';
import { readInstant, type Tables } from './tables.ts';

/** Days that a parcel is stored after its end, and after it was first asked about. */
const LONGEST_STORED = { daysAfterEnd: 30, daysAfterAsking: 90 };

/** Milliseconds. A lease that ends later was taken while a clock was ahead: none is as long. */
const MAX_LEASE = HOUR;

const COLUMNS = [
  'parcel_key',
  'report',
  'fetched_at',
  'changed_at',
  'due_at',
  'ended_at',
] as const satisfies (keyof Tables['parcels'])[];

const CLAIMED = [
  ...COLUMNS,
  'query',
  'provider',
  'provider_ref',
  'result',
  'marks',
  'attempts',
] as const satisfies (keyof Tables['parcels'])[];

/** Parcels in SQL: a row is due, or leased until `claimed_until`, or waits for a look, a hint or the merchant. */
export function createParcelReports(
  database: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  keyRing: KeyRing,
  keys: ParcelKeys,
): ParcelReports {
  const { db, reader, rowLocks } = database;
  const sealed = createSealedParcels(keyRing);

  function toStored(
    shop: ShopDomain,
    row: Pick<Selectable<Tables['parcels']>, (typeof COLUMNS)[number]>,
  ): StoredParcel {
    const key = toHex(row.parcel_key);
    return {
      key,
      report: row.report && sealed.openReport({ shop, key }, row.report),
      fetchedAt: toDate(row.fetched_at),
      changedAt: toDate(row.changed_at),
      dueAt: toDate(row.due_at),
      endedAt: toDate(row.ended_at),
    };
  }

  return {
    ask: createAskParcels(database, keys, sealed),
    ...createSaveReport(database, keys, sealed),
    numberKeys: (shop, number) => keys.ofNumber(shop, number).map(toHex),

    async find(shop, parcels) {
      if (parcels.length === 0) return [];
      const wanted = parcels.map((one) => keys.ofParcel(shop, one));
      const rows = await reader
        .selectFrom('parcels')
        .select(COLUMNS)
        .where('shop', '=', shop)
        .where('parcel_key', 'in', wanted.flat())
        .execute();
      const found = new Map(rows.map((row) => [toHex(row.parcel_key), row]));
      return wanted.map((ofParcel) => {
        const row = ofParcel.map((key) => found.get(toHex(key))).find((one) => one !== undefined);
        return row ? toStored(shop, row) : null;
      });
    },

    async bringForward(shop, hexKeys, dueAt) {
      if (hexKeys.length === 0) return;
      await db
        .updateTable('parcels')
        .set({ due_at: dueAt.getTime() })
        .where('shop', '=', shop)
        .where('parcel_key', 'in', hexKeys.map(fromHex))
        .where('due_at', '>', dueAt.getTime())
        .execute();
    },

    async stop(shop, hexKeys, now) {
      if (hexKeys.length === 0) return;
      await db
        .updateTable('parcels')
        .set({ due_at: null, ended_at: now.getTime() })
        .where('shop', '=', shop)
        .where('parcel_key', 'in', hexKeys.map(fromHex))
        .where('ended_at', 'is', null)
        .execute();
    },

    async hint(shop, numberKeys, now) {
      if (numberKeys.length === 0) return 0;
      const { numUpdatedRows } = await db
        .updateTable('parcels')
        .set({ due_at: now.getTime(), marks: sql`marks + 1` })
        .where('shop', '=', shop)
        .where('number_key', 'in', numberKeys.map(fromHex))
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },

    async claim(shop, now, until, limit) {
      const at = now.getTime();
      const rows = await db
        .with('due', (due) =>
          due
            .selectFrom('parcels')
            .select('parcel_key')
            .where('shop', '=', shop)
            .where('due_at', '<=', at)
            .where(({ eb, or }) =>
              or([
                eb('claimed_until', 'is', null),
                eb('claimed_until', '<=', at),
                eb('claimed_until', '>', at + MAX_LEASE),
              ]),
            )
            .orderBy('due_at')
            .limit(limit)
            .$if(rowLocks, (due_rows) => due_rows.forUpdate().skipLocked()),
        )
        .updateTable('parcels')
        .from('due')
        .where('parcels.shop', '=', shop)
        .whereRef('parcels.parcel_key', '=', 'due.parcel_key')
        .set({ claimed_until: until.getTime() })
        .returning(CLAIMED.map((column) => `parcels.${column}` as const))
        .execute();
      const claimed: ClaimedParcel[] = [];
      const unreadable: Uint8Array[] = [];
      for (const row of rows.toSorted((a, b) => Number(a.due_at) - Number(b.due_at))) {
        const { parcel_key, provider, provider_ref, result, marks, attempts } = row;
        const place = { shop, key: toHex(parcel_key) };
        const query = sealed.openQuery(place, row.query);
        const ref = provider_ref && sealed.openRef(place, provider_ref);
        if (!query) unreadable.push(parcel_key);
        else {
          const stored = toStored(shop, row);
          claimed.push({ ...stored, shop, query, provider, ref, result, marks, attempts });
        }
      }
      // By a key that is lost. Whoever looks at the order next asks anew.
      await deleteParcels(db, shop, unreadable);
      return claimed;
    },

    async postpone({ shop, key, marks }, dueAt, attempts) {
      await db
        .updateTable('parcels')
        .set({ due_at: dueAt.getTime(), claimed_until: null, attempts })
        .where('shop', '=', shop)
        .where('parcel_key', '=', fromHex(key))
        .where('ended_at', 'is', null)
        .where('marks', '=', marks)
        .execute();
      // One that was hinted at meanwhile is due already.
      await db
        .updateTable('parcels')
        .set({ claimed_until: null })
        .where('shop', '=', shop)
        .where('parcel_key', '=', fromHex(key))
        .execute();
    },

    async retryWaiting(shop, now) {
      await db
        .updateTable('parcels')
        .set({ due_at: now.getTime() })
        .where('shop', '=', shop)
        .where('ended_at', 'is', null)
        .where(({ eb, or }) =>
          or([eb('provider', 'is', null), eb('result', 'like', 'input_required:%')]),
        )
        .execute();
    },

    async deriveAgain(shop, orderId, now) {
      await markChanging(db, shop, [orderId], now.getTime());
    },

    async ordersOf(shop, key) {
      const rows = await reader
        .selectFrom('parcel_orders')
        .select('order_id')
        .where('shop', '=', shop)
        .where('parcel_key', '=', fromHex(key))
        .execute();
      return rows.map(({ order_id }) => String(order_id));
    },

    async countDue(now) {
      const { due } = await reader
        .selectFrom('parcels')
        .select(({ fn }) => fn.countAll().as('due'))
        .where('due_at', '<=', now.getTime())
        .executeTakeFirstOrThrow();
      return Number(due);
    },

    async newsByCarrier(shop) {
      const rows = await reader
        .selectFrom('parcels')
        .select(({ fn }) => [
          'carrier',
          'provider',
          fn.countAll().as('asked'),
          fn.count('report').as('with_news'),
        ])
        .where('shop', '=', shop)
        .groupBy(['carrier', 'provider'])
        .execute();
      return rows
        .flatMap(({ carrier, provider, asked, with_news }): CarrierNews[] =>
          provider
            ? [{ carrier, provider, asked: Number(asked), withNews: Number(with_news) }]
            : [],
        )
        .toSorted((a, b) => b.asked - a.asked);
    },

    async forget(now, limit, retention) {
      const { afterEnd, afterAsking } = storedFor(retention);
      const rows = await reader
        .selectFrom('parcels')
        .select(['shop', 'parcel_key'])
        .where(({ eb, or }) =>
          or([
            eb('ended_at', '<=', now.getTime() - afterEnd),
            eb('first_asked_at', '<=', now.getTime() - afterAsking),
          ]),
        )
        .limit(limit)
        .execute();
      for (const [shop, ofShop] of Map.groupBy(rows, (row) => row.shop)) {
        const parcelKeys = ofShop.map(({ parcel_key }) => parcel_key);
        await db
          .transaction()
          .execute((transaction) => deleteParcels(transaction, shop, parcelKeys));
      }
      return rows.length;
    },
  };
}

/** In milliseconds: never longer than an order is kept. */
function storedFor({ daysAfterEnd, daysAfterPlacing }: Retention): {
  afterEnd: number;
  afterAsking: number;
} {
  return {
    afterEnd: Math.min(LONGEST_STORED.daysAfterEnd, daysAfterEnd) * DAY,
    afterAsking: Math.min(LONGEST_STORED.daysAfterAsking, daysAfterPlacing) * DAY,
  };
}

function toDate(column: number | string | null): Date | null {
  return column === null ? null : readInstant(column);
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function fromHex(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}
