import { zoneClock } from '../../core/dates/zone-clock.ts';
import type { ListedDelivery } from '../../ports/list-deliveries.ts';

/** What one cell says; `null` is an empty one. */
type CellOf = (delivery: ListedDelivery, timeZone: string) => string | null;

/**
 * The columns of the CSV, in their order. Their names are documented (docs/overview.md): one is never renamed, and new
 * ones are added at the end. An instant is there twice: in UTC as ISO 8601, and as the shop's clock showed it, which a
 * spreadsheet reads as a date.
 */
const COLUMNS = {
  order_name: ({ orderName }) => orderName,
  status: ({ status }) => status,
  substatus: ({ substatus }) => substatus,
  needs: ({ flag }) => flag?.code ?? null,
  needs_since: ({ flag }) => flag?.since ?? null,
  needs_since_local: ({ flag }, timeZone) => toLocal(flag?.since ?? null, timeZone),
  muted: ({ isMuted }) => (isMuted ? 'yes' : 'no'),
  carrier: ({ carrier }) => carrier,
  tracking_number: ({ trackingNumber }) => trackingNumber,
  country: ({ country }) => country,
  method: ({ method }) => method,
  placed_at: ({ placedAt }) => placedAt,
  placed_at_local: ({ placedAt }, timeZone) => toLocal(placedAt, timeZone),
  shipped_at: ({ shippedAt }) => shippedAt,
  shipped_at_local: ({ shippedAt }, timeZone) => toLocal(shippedAt, timeZone),
  expected_on: ({ expectedOn }) => expectedOn,
  last_event_at: ({ lastEventAt }) => lastEventAt,
  last_event_at_local: ({ lastEventAt }, timeZone) => toLocal(lastEventAt, timeZone),
  delivered_at: ({ deliveredAt }) => deliveredAt,
  delivered_at_local: ({ deliveredAt }, timeZone) => toLocal(deliveredAt, timeZone),
  coming_back: ({ isComingBack }) => (isComingBack ? 'yes' : 'no'),
  time_zone: (_, timeZone) => timeZone,
  order_id: ({ orderId }) => orderId,
  delivery_id: ({ deliveryId }) => deliveryId,
} as const satisfies Record<string, CellOf>;

export type CsvColumn = keyof typeof COLUMNS;

const SECOND_LENGTH = '2026-11-25T08:12:00'.length;

/** `2026-11-25 08:12:00`, on the clock of that zone. */
function toLocal(at: string | null, timeZone: string): string | null {
  if (at === null) return null;
  const instant = Date.parse(at);
  const local = new Date(instant + zoneClock(timeZone).offsetAt(instant));
  return local.toISOString().slice(0, SECOND_LENGTH).replace('T', ' ');
}

/** The columns but some, each with what its cells say. */
export function csvColumns(without: readonly CsvColumn[]): [name: string, cellOf: CellOf][] {
  const left: ReadonlySet<string> = new Set(without);
  return Object.entries(COLUMNS).filter(([name]) => !left.has(name));
}
