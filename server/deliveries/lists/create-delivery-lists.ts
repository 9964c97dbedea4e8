import { createLoopTurns } from '../../async/loop-turns.ts';
import type { CountByFlag, DeliveryLists, ListQuery } from '../../ports/delivery-lists.ts';
import type { DeliveryCounts } from '../../ports/kept-orders.ts';
import type { DeliveryList, ListDeliveries, ListedDelivery } from '../../ports/list-deliveries.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { countOf } from './list-counts.ts';
import { parseListQuery } from './parse-list-query.ts';
import { readFirstList } from './read-first-list.ts';
import { readListMeaning, type ListMeaningPorts } from './read-list-meaning.ts';
import { toDeliveryLists, type ListMeaning } from './to-delivery-list.ts';

export interface DeliveryListsPorts extends ListMeaningPorts {
  listDeliveries: ListDeliveries;
  deliveryCounts: DeliveryCounts;
  countByFlag: CountByFlag;
}

/** Rows of a statement: next.md §4.7. Each is some hundred bytes, so that a batch is far below a megabyte. */
const BATCH = 1_000;

/**
 * Batches of all lists in a turn of the event loop. SQLite answers at once, and a socket of a fast reader takes at once, so
 * that nobody else would have a turn until the end of a list.
 */
const BATCHES_A_TURN = 1;

/** Rows that a summary has. */
const MOST_URGENT = 10;

/** The use case: lists for files and reports, read from their beginning to their end by keyset. */
export function createDeliveryLists(ports: DeliveryListsPorts): DeliveryLists {
  const { listDeliveries, deliveryCounts, countByFlag } = ports;
  const turn = createLoopTurns(BATCHES_A_TURN);

  return {
    async open(shop, asked) {
      const found = await find(shop, asked);
      if (!found) return null;
      const { list, meaning, ignored } = found;
      const count = countOf(list.filter, await deliveryCounts(shop));
      return { count, timeZone: meaning.timeZone, ignored, batches: () => walk(shop, list) };
    },

    async summarize(shop, asked) {
      const found = await find(shop, asked);
      if (!found) return null;
      const { filter } = found.list;
      const urgent = {
        filter: { ...filter, flaggedOnly: true },
        sort: { by: 'urgency', isDescending: false },
      } as const;
      const [byFlag, { rows }] = await Promise.all([
        countByFlag(shop, filter),
        listDeliveries(shop, urgent, { size: MOST_URGENT, beside: null }),
      ]);
      return { byFlag, mostUrgent: rows };
    },
  };

  /** The list that is meant; of a search, the first that has a row. `null` where no orders are kept. */
  async function find(
    shop: ShopDomain,
    { query, email, only }: ListQuery,
  ): Promise<{ list: DeliveryList; meaning: ListMeaning; ignored: string[] } | null> {
    const request = parseListQuery(query);
    const read = await readListMeaning(ports, shop, email ?? null);
    if (read.outcome === 'off') return null;
    const { meaning } = read;
    const lists = toDeliveryLists(request, meaning);
    const { list } =
      lists.length === 1
        ? { list: lists[0] }
        : await readFirstList(listDeliveries, shop, lists, { size: 1, beside: null });
    const chosen = only ? { ...list, filter: { ...list.filter, only } } : list;
    return { list: chosen, meaning, ignored: request.ignored };
  }

  async function* walk(shop: ShopDomain, list: DeliveryList): AsyncGenerator<ListedDelivery[]> {
    let position: ListedDelivery['position'] | null = null;
    for (let hasMore = true; hasMore;) {
      const beside = position && { side: 'after' as const, position };
      await turn();
      const part = await listDeliveries(shop, list, { size: BATCH, beside });
      if (part.rows.length > 0) yield part.rows;
      position = part.rows.at(-1)?.position ?? null;
      hasMore = part.hasMore;
    }
  }
}
