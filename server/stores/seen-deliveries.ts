import type { Selectable } from 'kysely';
import { DERIVATION } from '../core/deliveries/derive-deliveries.ts';
import type { DeliverySeen, OrderSeen } from '../core/notices/occurrence.ts';
import { readInstant, type Tables } from './tables.ts';

/**
 * What deliveries are derived by: other rules tell nobody anything.
 *
 * @param flagVersion - Of the shop's own limits.
 */
export function rulesOf(flagVersion: number): string {
  return `${DERIVATION}.${flagVersion}`;
}

/** Columns that an occurrence is told from, beside those that flags are compared by. */
export const SEEN_COLUMNS = [
  'expected_on',
  'shipped_at',
  'last_event_at',
  'delivered_at',
  'rules',
] as const satisfies (keyof Tables['deliveries'])[];

type Seen =
  'delivery_id' | 'status' | 'substatus' | 'flag' | 'flag_since' | (typeof SEEN_COLUMNS)[number];

/** All `null` where the order had no delivery. */
type SeenRow = { [Key in Seen]: Selectable<Tables['deliveries']>[Key] | null };

/** The deliveries of an order as they were stored. */
export function toSeen(rows: readonly SeenRow[]): OrderSeen {
  const [first] = rows;
  const rules = rows.every((row) => row.rules === first?.rules) ? first?.rules : null;
  return { deliveries: rows.flatMap((row) => toDelivery(row) ?? []), rules: rules ?? '' };
}

function toDelivery(row: SeenRow): DeliverySeen | null {
  const { delivery_id, status, flag, flag_since } = row;
  if (delivery_id === null || status === null) return null;
  return {
    id: String(delivery_id),
    status,
    substatus: row.substatus,
    flag:
      flag === null || flag_since === null
        ? null
        : { code: flag, since: readInstant(flag_since).toISOString() },
    shippedAt: toIso(row.shipped_at),
    expectedOn: row.expected_on,
    lastEventAt: toIso(row.last_event_at),
    deliveredAt: toIso(row.delivered_at),
  };
}

function toIso(column: number | string | null): string | null {
  return column === null ? null : readInstant(column).toISOString();
}
