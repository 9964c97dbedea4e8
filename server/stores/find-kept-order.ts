import { hash, timingSafeEqual } from 'node:crypto';
import type { RawBuilder, Selectable } from 'kysely';
import type { SecondFactor } from '../contract.ts';
import type { ConfirmationNumber } from '../core/lookup/confirmation-number.ts';
import { nameKey } from '../core/lookup/order-lookup.ts';
import type { KeptOrder, KeptOrders, OrderContact } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY } from '../ports/stale-orders.ts';
import { compileOnce } from './compile-once.ts';
import type { Database } from './database.ts';
import type { SealedOrders } from './sealed-orders.ts';
import { readInstant, type Tables } from './tables.ts';

/** Orders of one name in one shop that are compared; more are no look-up, and are read live. */
const MAX_ALIKE = 20;

/**
 * Finds one order with all that says how fresh it is, by one statement.
 *
 * @param onUnreadable - Called with the shop of an order that does not open: by a lost key, or of an unknown form.
 */
export function createFindKeptOrder(
  { reader }: Pick<Database, 'reader'>,
  sealedOrders: SealedOrders,
  onUnreadable: (shop: ShopDomain) => void,
): Pick<KeptOrders, 'findByName' | 'findByCode' | 'findByFactor' | 'findById' | 'findTimes'> {
  const ordersOf = (shop: RawBuilder<ShopDomain>) =>
    reader
      .selectFrom('orders')
      .leftJoin('stale_orders', (join) =>
        join
          .onRef('stale_orders.shop', '=', 'orders.shop')
          .onRef('stale_orders.order_id', '=', 'orders.order_id')
          // That a back-fill lists an order does not say that it has changed.
          .on('stale_orders.priority', '<', PRIORITY.backfill),
      )
      .leftJoin('sync_cursors', (join) =>
        join.onRef('sync_cursors.shop', '=', 'orders.shop').on('sync_cursors.kind', '=', 'orders'),
      )
      .where('orders.shop', '=', shop)
      .select([
        'orders.order_id',
        'orders.confirmation_key',
        'orders.contact',
        'orders.contact_version',
        'orders.is_open',
        'orders.form',
        'orders.document',
        'stale_orders.marked_at',
        'sync_cursors.caught_up_at',
      ]);

  const byName = compileOnce((shop, names) =>
    ordersOf(shop)
      .where('orders.order_id', 'in', ({ selectFrom }) => {
        const idsBy = (column: 'name_key' | 'confirmation_key') =>
          selectFrom('orders as meant')
            .select('meant.order_id')
            .where('meant.shop', '=', shop)
            .where(`meant.${column}`, 'in', names);
        // A search of each index. For `or` and for `union`, SQLite would go through all orders of the shop.
        return idsBy('name_key').unionAll(idsBy('confirmation_key'));
      })
      .limit(MAX_ALIKE),
  );

  const byNameAlone = compileOnce((shop, names) =>
    ordersOf(shop).where('orders.name_key', 'in', names).limit(MAX_ALIKE),
  );

  const byId = compileOnce((shop, [orderId = '']) =>
    ordersOf(shop).where('orders.order_id', '=', orderId),
  );

  function open(shop: ShopDomain, row: Row): KeptOrder | null {
    const document = sealedOrders.open(shop, String(row.order_id), row);
    if (!document) {
      onUnreadable(shop);
      return null;
    }
    return {
      ...document,
      confirmationKey: row.confirmation_key,
      isFinished: row.is_open === 0,
      staleSince: row.marked_at === null ? null : readInstant(row.marked_at),
      caughtUpAt: row.caught_up_at === null ? null : readInstant(row.caught_up_at),
    };
  }

  /** The only one of the orders that is the shopper's; `null` also where more are alike than were read. */
  function onlyOf(
    shop: ShopDomain,
    rows: readonly Row[],
    isOwn: (row: Row) => boolean,
  ): KeptOrder | null {
    const [only, another] = rows.filter(isOwn);
    return only && !another && rows.length < MAX_ALIKE ? open(shop, only) : null;
  }

  return {
    async findByName(shop, names, contacts) {
      const { rows } = await reader.executeQuery(byName(shop, names));
      return onlyOf(shop, rows, (row) => isContactOf(row, contacts));
    },

    async findByCode(shop, names, code) {
      const { rows } = await reader.executeQuery(byNameAlone(shop, names));
      return onlyOf(shop, rows, (row) => isCodeOf(row, code));
    },

    async findByFactor(shop, names, contact, kinds) {
      const { rows } = await reader.executeQuery(byName(shop, names));
      const orders = rows.length < MAX_ALIKE ? rows.map((row) => open(shop, row)) : [];
      const [only, another] = orders.filter((one) => one && hasFactor(one, contact, kinds));
      return only && !another && orders.every(Boolean) ? only : null;
    },

    async findById(shop, orderId) {
      const { rows } = await reader.executeQuery(byId(shop, [orderId]));
      const [row] = rows;
      return row ? open(shop, row) : null;
    },

    async findTimes(shop, orderIds) {
      if (orderIds.length === 0) return new Map();
      const rows = await reader
        .selectFrom('orders')
        .select(['order_id', 'updated_at', 'read_at'])
        .where('shop', '=', shop)
        .where('order_id', 'in', orderIds)
        .execute();
      return new Map(
        rows.map(({ order_id, updated_at, read_at }) => [
          String(order_id),
          {
            updatedAt: readInstant(updated_at),
            readAt: readInstant(read_at),
          },
        ]),
      );
    },
  };
}

interface Row extends Pick<
  Selectable<Tables['orders']>,
  'order_id' | 'confirmation_key' | 'contact' | 'contact_version' | 'is_open' | 'form' | 'document'
> {
  marked_at: number | string | null;
  caught_up_at: number | string | null;
}

/** Compares in constant time, and only with the pseudonym that the row's own key has made. */
function isContactOf(
  { contact, contact_version }: Row,
  contacts: readonly OrderContact[],
): boolean {
  return contacts.some(
    ({ version, pseudonym }) =>
      version === contact_version &&
      contact?.length === pseudonym.length &&
      timingSafeEqual(contact, pseudonym),
  );
}

/** Compares in constant time with all that was sealed of these kinds. */
function hasFactor(
  { passFactors }: KeptOrder,
  contact: string,
  kinds: readonly SecondFactor[],
): boolean {
  const own = kinds.flatMap((kind) => passFactors?.[kind] ?? []);
  const typed = digestOf(contact);
  return own.filter((one) => timingSafeEqual(digestOf(one), typed)).length > 0;
}

/** Compares in constant time: digests have one length, and no code is empty. */
function isCodeOf({ confirmation_key }: Row, code: ConfirmationNumber): boolean {
  return timingSafeEqual(digestOf(confirmation_key ?? ''), digestOf(nameKey(code)));
}

function digestOf(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
