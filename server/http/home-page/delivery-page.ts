import type { DeliveryPage, DeliveryRow } from '../../admin/contract.ts';
import type { DeliveryListPage } from '../../deliveries/read-delivery-list.ts';
import type { ListedDelivery, ListPosition } from '../../ports/list-deliveries.ts';
import { formatCursor } from './list-cursor.ts';

/** A page of the list as the home page reads it. */
export function toDeliveryPage({
  rows,
  by,
  before,
  after,
  counts,
  timeZone,
  caughtUpAt,
  isLagging,
}: DeliveryListPage): DeliveryPage {
  const cursorOf = (position: ListPosition | null): string | null =>
    position && formatCursor({ by, position });
  return {
    keeping: 'on',
    rows: rows.map(toRow),
    before: cursorOf(before),
    after: cursorOf(after),
    counts: { needs_you: counts.needsYou, all: counts.all },
    timeZone,
    caughtUpAt: caughtUpAt?.toISOString() ?? null,
    isLagging,
  };
}

function toRow(one: ListedDelivery): DeliveryRow {
  const { orderId, deliveryId, orderName, placedAt, status, flag } = one;
  const { carrier, trackingNumber, country, expectedOn } = one;
  return {
    orderId,
    deliveryId,
    order: orderName,
    placedAt,
    status,
    // Of what has not left, the substatus says why.
    reason: status === 'waiting' ? one.substatus : null,
    flag,
    carrier,
    trackingNumber,
    country,
    expectedOn,
  };
}
