import type { Kysely } from 'kysely';
import type { CustomerOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** Orders that one statement names: far below the 32,766 parameters that SQLite allows. */
const IDS_AT_ONCE = 500;

/** The ids of a customer's orders that are kept: those named, and those with one of the contacts. */
export async function keptIdsOf(
  db: Kysely<Tables>,
  shop: ShopDomain,
  { orderIds, contacts }: CustomerOrders,
): Promise<string[]> {
  const found = await idsOfContacts(db, shop, contacts);
  for (const ids of inBatches(orderIds)) {
    const rows = await db
      .selectFrom('orders')
      .select('order_id')
      .where('shop', '=', shop)
      .where('order_id', 'in', ids)
      .execute();
    found.push(...rows.map(({ order_id }) => String(order_id)));
  }
  return [...new Set(found)];
}

/** The ids of the kept orders with one of these contacts. */
export async function idsOfContacts(
  db: Kysely<Tables>,
  shop: ShopDomain,
  contacts: CustomerOrders['contacts'],
): Promise<string[]> {
  if (contacts.length === 0) return [];
  const rows = await ordersOfContacts(db, shop, contacts).execute();
  return rows.map(({ order_id }) => String(order_id));
}

/** The newest of them that were placed since an instant, newest first. */
export async function newestIdsOf(
  db: Kysely<Tables>,
  shop: ShopDomain,
  contacts: CustomerOrders['contacts'],
  since: Date,
  limit: number,
): Promise<string[]> {
  if (contacts.length === 0) return [];
  const rows = await ordersOfContacts(db, shop, contacts)
    .where('placed_at', '>=', since.getTime())
    .orderBy('placed_at', 'desc')
    .orderBy('order_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ order_id }) => String(order_id));
}

function ordersOfContacts(
  db: Kysely<Tables>,
  shop: ShopDomain,
  contacts: CustomerOrders['contacts'],
) {
  return db
    .selectFrom('orders')
    .select('order_id')
    .where('shop', '=', shop)
    .where(({ eb, and, or }) =>
      or(
        contacts.map(({ version, pseudonym }) =>
          and([eb('contact', '=', pseudonym), eb('contact_version', '=', version)]),
        ),
      ),
    );
}

/** Cuts a list into pieces of {@link IDS_AT_ONCE} at most. */
export function inBatches(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, index) =>
    ids.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE),
  );
}
