import type { DeliveryCounts } from '../../ports/kept-orders.ts';
import type {
  DeliveryList,
  ListDeliveries,
  ListedDelivery,
  ListPart,
  ListPosition,
} from '../../ports/list-deliveries.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { ReadSyncStatus, SyncStatus } from '../../ports/sync-status.ts';
import { countOf, toFacets, type ListFacets } from './list-counts.ts';
import type { ListRequest } from './list-request.ts';
import { readFirstList } from './read-first-list.ts';
import { readListMeaning, type ListMeaningPorts } from './read-list-meaning.ts';
import { toDeliveryLists } from './to-delivery-list.ts';

export interface DeliveryListPorts extends ListMeaningPorts {
  listDeliveries: ListDeliveries;
  deliveryCounts: DeliveryCounts;
  syncStatus: ReadSyncStatus;
}

export interface DeliveryListRequest extends ListRequest {
  /** The e-mail address whose orders are listed; `null` for any. It is made a pseudonym of, and answered nowhere. */
  email: string | null;
}

export interface DeliveryListPage extends SyncStatus {
  rows: ListedDelivery[];
  /** The list that has these rows. */
  list: DeliveryList;
  /** Where the pages beside this one go on; `null` where there is none. */
  before: ListPosition | null;
  after: ListPosition | null;
  /** Of the list; `null` where that would have to be counted. */
  count: number | null;
  /** Of the two views, and of what is muted, whatever is searched for. */
  counts: { needsYou: number; all: number; muted: number };
  facets: ListFacets;
  /** An IANA name; `null` for a shop that was never read. */
  timeZone: string | null;
  /** As in {@link ListRequest}, with the cursor where it is of another list. */
  ignored: string[];
}

export type DeliveryListResult =
  { outcome: 'listed'; page: DeliveryListPage } | { outcome: 'off'; by: 'server' | 'merchant' };

/** Rows of a page: what a person looks through before turning over. */
const PAGE_SIZE = 25;

/** Reads one page of the merchant's list. It asks Shopify nothing, and rejects during an outage of the database. */
export type ReadDeliveryList = (
  shop: ShopDomain,
  request: DeliveryListRequest,
) => Promise<DeliveryListResult>;

/** The use case: what needs the merchant, and all that is under way, from what is kept (decisions 0038, 0046). */
export function createReadDeliveryList(ports: DeliveryListPorts): ReadDeliveryList {
  const { listDeliveries, deliveryCounts, syncStatus } = ports;

  return async function readDeliveryList(shop, request) {
    const read = await readListMeaning(ports, shop, request.email);
    if (read.outcome === 'off') return read;
    const { meaning, hasFacts } = read;
    const lists = toDeliveryLists(request, meaning);
    const [same, ...others] = lists.filter((list) => isIn(list, request.beside));
    const [part, counts, sync] = await Promise.all([
      same ? readPart(shop, [same, ...others], request.beside) : readPart(shop, lists, null),
      deliveryCounts(shop),
      syncStatus(shop),
    ]);
    const side = !same && request.beside ? [request.beside.side] : [];
    return {
      outcome: 'listed',
      page: {
        ...part,
        // A page with none beside it is the list.
        count: countOf(part.list.filter, counts) ?? (isWhole(part) ? part.rows.length : null),
        counts: {
          needsYou: counts.get('attention') ?? 0,
          all: counts.get('all') ?? 0,
          muted: counts.get('muted') ?? 0,
        },
        facets: toFacets(counts),
        timeZone: hasFacts ? meaning.timeZone : null,
        ignored: [...side, ...request.ignored],
        ...sync,
      },
    };
  };

  async function readPart(
    shop: ShopDomain,
    lists: readonly [DeliveryList, ...DeliveryList[]],
    beside: ListPart['beside'],
  ): Promise<Pick<DeliveryListPage, 'rows' | 'list' | 'before' | 'after'>> {
    const { list, rows, hasMore } = await readFirstList(listDeliveries, shop, lists, {
      size: PAGE_SIZE,
      beside,
    });
    // The list has become shorter meanwhile, or reaches its beginning: whole pages are counted from there.
    const isBackwards = beside?.side === 'before';
    if (beside && (isBackwards ? rows.length < PAGE_SIZE : rows.length === 0)) {
      return readPart(shop, [list], null);
    }
    const first = rows[0]?.position ?? null;
    const last = rows.at(-1)?.position ?? null;
    return {
      rows,
      list,
      before: beside && (!isBackwards || hasMore) ? first : null,
      after: isBackwards || hasMore ? last : null,
    };
  }
}

/** Whether a page beside that row is of this list: it is sorted alike, and the row begins as what is searched for. */
function isIn({ filter, sort }: DeliveryList, beside: ListRequest['beside']): boolean {
  if (!beside) return true;
  if (beside.sort.by !== sort.by || beside.sort.isDescending !== sort.isDescending) return false;
  if (sort.by !== 'name' && sort.by !== 'number') return true;
  const { search } = filter;
  const isPrefixed = search !== null && 'prefix' in search;
  return isPrefixed && String(beside.position.sortedBy[0]).startsWith(search.prefix);
}

function isWhole({ before, after }: Pick<DeliveryListPage, 'before' | 'after'>): boolean {
  return before === null && after === null;
}
