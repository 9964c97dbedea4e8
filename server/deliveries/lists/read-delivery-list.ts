import type { ContactsOf, DeliveryCounts } from '../../ports/kept-orders.ts';
import type {
  DeliveryList,
  ListDeliveries,
  ListedDelivery,
  ListPart,
  ListPosition,
} from '../../ports/list-deliveries.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import type { ReadSyncStatus, SyncStatus } from '../../ports/sync-status.ts';
import { countOf, toFacets, type ListFacets } from './list-counts.ts';
import type { ListRequest } from './list-request.ts';
import { toDeliveryLists } from './to-delivery-list.ts';

export interface DeliveryListPorts {
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  listDeliveries: ListDeliveries;
  deliveryCounts: DeliveryCounts;
  contactsOf: ContactsOf;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  syncStatus: ReadSyncStatus;
  now(): Date;
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
  /** Of the two views, whatever is searched for. */
  counts: { needsYou: number; all: number };
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

/** Of a shop that was never read. */
const ANY_ZONE = 'UTC';

/** Reads one page of the merchant's list. It asks Shopify nothing, and rejects during an outage of the database. */
export type ReadDeliveryList = (
  shop: ShopDomain,
  request: DeliveryListRequest,
) => Promise<DeliveryListResult>;

/** The use case: what needs the merchant, and all that is under way, from what is kept (decisions 0038, 0046). */
export function createReadDeliveryList(ports: DeliveryListPorts): ReadDeliveryList {
  const { listDeliveries, deliveryCounts, shops, syncStatus } = ports;

  return async function readDeliveryList(shop, request) {
    if (!ports.keepsOrders) return { outcome: 'off', by: 'server' };
    if (!(await shops.keepsOrders(shop))) return { outcome: 'off', by: 'merchant' };
    const facts = await shops.loadFacts(shop);
    const lists = toDeliveryLists(request, {
      now: ports.now(),
      timeZone: facts?.timeZone ?? ANY_ZONE,
      namePrefix: facts?.nameFormat.prefix ?? '',
      contacts: request.email === null ? null : ports.contactsOf(shop, request.email),
    });
    const asked = lists.filter((list) => isIn(list, request.beside));
    const isOfAnother = asked.length === 0;
    const [part, counts, sync] = await Promise.all([
      isOfAnother ? readPart(shop, lists, null) : readPart(shop, asked, request.beside),
      deliveryCounts(shop),
      syncStatus(shop),
    ]);
    const side = isOfAnother && request.beside ? [request.beside.side] : [];
    return {
      outcome: 'listed',
      page: {
        ...part,
        count: countOf(part.list.filter, counts),
        counts: { needsYou: counts.get('attention') ?? 0, all: counts.get('all') ?? 0 },
        facets: toFacets(counts),
        timeZone: facts?.timeZone ?? null,
        ignored: [...side, ...request.ignored],
        ...sync,
      },
    };
  };

  /** The first of these lists that has a row, and a part of it. A list ends with its last one, even when that is empty. */
  async function readFirst(shop: ShopDomain, lists: readonly DeliveryList[], part: ListPart) {
    for (const [index, list] of lists.entries()) {
      const found = await listDeliveries(shop, list, part);
      if (found.rows.length > 0 || index === lists.length - 1) return { list, ...found };
    }
    throw new Error('there is no list to read');
  }

  async function readPart(
    shop: ShopDomain,
    lists: readonly DeliveryList[],
    beside: ListPart['beside'],
  ): Promise<Pick<DeliveryListPage, 'rows' | 'list' | 'before' | 'after'>> {
    const { list, rows, hasMore } = await readFirst(shop, lists, { size: PAGE_SIZE, beside });
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
