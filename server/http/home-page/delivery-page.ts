import type { DeliveryPage, DeliveryRow } from '../../admin/contract.ts';
import { formatCursor } from '../../deliveries/lists/list-cursor.ts';
import type { DeliveryListPage } from '../../deliveries/lists/read-delivery-list.ts';
import type { ListedDelivery, ListPosition, ListSort } from '../../ports/list-deliveries.ts';

/** A page of the list as the home page reads it. */
export function toDeliveryPage(page: DeliveryListPage): DeliveryPage {
  const { rows, list, before, after, count, counts, facets } = page;
  const cursorOf = (position: ListPosition | null): string | null =>
    position && formatCursor({ sort: list.sort, position });
  return {
    keeping: 'on',
    rows: rows.map(toRow),
    before: cursorOf(before),
    after: cursorOf(after),
    sort: toSort(list.sort),
    count,
    counts: { needs_you: counts.needsYou, all: counts.all, muted: counts.muted },
    facets,
    ignored: page.ignored,
    timeZone: page.timeZone,
    caughtUpAt: page.caughtUpAt?.toISOString() ?? null,
    isLagging: page.isLagging,
  };
}

/** As an address has it; `null` for the order of a search, which no address names. */
function toSort({ by, isDescending }: ListSort): DeliveryPage['sort'] {
  if (by === 'name' || by === 'number') return null;
  return isDescending ? `-${by}` : by;
}

function toRow(one: ListedDelivery): DeliveryRow {
  const { orderName, substatus, position: _, ...same } = one;
  return {
    ...same,
    order: orderName,
    substatus,
    // Of what has not left, the substatus says why.
    reason: one.status === 'waiting' ? substatus : null,
  };
}
