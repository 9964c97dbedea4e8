import type { BareDatabase } from './bare-database.ts';

/** A fifth of all orders are one shop's, and another fifth are a shop's whose deliveries have no flag. */
export const BIG_SHOP = 'big.myshopify.com';
export const CALM_SHOP = 'calm.myshopify.com';

/** Bytes of a sealed document: the mean of the sample orders and what sealing adds (`order-dictionary.ts`). */
const DOCUMENT_BYTES = 570;

/** Orders that one statement inserts. */
const BATCH = 50_000;

/** Of the newest order, in milliseconds; the others are 20 seconds apart. */
const NEWEST_AT = Date.parse('2026-11-25T12:00:00Z');

/** Fills the tables of kept orders by SQL alone: one delivery for each order. Their documents open with no key. */
export async function fillDatabase(
  database: BareDatabase,
  { orders, shops }: { orders: number; shops: number },
): Promise<void> {
  const { series, bytes, toBytes } = database.dialect;
  const shop = `case when g % 5 = 0 then '${BIG_SHOP}' when g % 5 = 1 then '${CALM_SHOP}' else 'shop' || (g % ${shops}) || '.myshopify.com' end`;
  const placedAt = `${NEWEST_AT} - cast(g as bigint) * 20000`;
  // Among the orders of the big shop: what follows is spread over them as over all.
  const nth = '(g / 5)';
  const isDelivered = `${nth} % 10 < 7`;
  // The rarest carrier has every hundredth delivery, the rarest country every two hundredth.
  const carrier = `case when ${nth} % 100 = 7 then 'DHL' when ${nth} % 10 = 3 then 'UPS' else 'PostNL' end`;
  const country = `case when ${nth} % 200 = 9 then 'JP' when ${nth} % 4 = 3 then 'DE' else 'NL' end`;
  const isFlagged = 'g % 33 = 0 and g % 5 <> 1';
  for (let from = 1; from <= orders; from += BATCH) {
    const numbers = series(from, Math.min(orders, from + BATCH - 1));
    await database.run(`insert into orders
      (shop, order_id, name_key, confirmation_key, contact, contact_version, placed_at, updated_at, read_at, is_open, derivation, changes_at, forget_at, form, document)
      select ${shop}, 5000000000000 + g, cast(1000000 + g as text), 'C' || g, ${bytes(16)}, 'k1', ${placedAt}, ${NEWEST_AT}, ${NEWEST_AT}, case when ${isDelivered} then 0 else 1 end, 1, case when ${isDelivered} then null else ${NEWEST_AT} + g end, ${NEWEST_AT} + 86400000, 1, ${bytes(DOCUMENT_BYTES)}
      from ${numbers}`);
    await database.run(`insert into deliveries
      (shop, order_id, delivery_id, order_name, name_key, status, substatus, flag, flag_rank, flag_since, carrier, tracking_key, country, method, placed_at, shipped_at, expected_on, last_event_at, delivered_at)
      select ${shop}, 5000000000000 + g, 1, '#' || (1000000 + g), ${toBytes('1000000 + g')}, case when ${isDelivered} then 'delivered' else 'in_transit' end, null, case when ${isFlagged} then 'late' end, case when ${isFlagged} then 8 end, case when ${isFlagged} then ${placedAt} end, ${carrier}, ${toBytes("'3S' || (cast(g as bigint) * 7919)")}, ${country}, 'shipping', ${placedAt}, ${placedAt} + 86400000, case when ${isDelivered} then null else '2026-' || (10 + ${nth} % 3) || '-' || (10 + ${nth} % 19) end, ${placedAt} + 172800000 + (g % 97) * 3600000, case when ${isDelivered} then ${placedAt} + 259200000 end
      from ${numbers}`);
  }
  for (const statement of database.dialect.finish) await database.run(statement);
}
