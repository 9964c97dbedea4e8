import { trackingKey } from '../core/deliveries/tracking-key.ts';
import { nameKey } from '../core/lookup/order-lookup.ts';
import type { DeliveryCounts } from '../ports/kept-orders.ts';
import type {
  DeliveryList,
  ListDeliveries,
  ListedDelivery,
  ListPart,
  ListPosition,
} from '../ports/list-deliveries.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import type { ReadSyncStatus, SyncStatus } from '../ports/sync-status.ts';

export interface DeliveryListPorts {
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  listDeliveries: ListDeliveries;
  deliveryCounts: DeliveryCounts;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  syncStatus: ReadSyncStatus;
}

export interface DeliveryListRequest {
  view: 'needs_you' | 'all';
  /** The beginning of an order's name or of a tracking number, as typed; empty for all of the view. */
  search: string;
  /** Beside which row of an earlier page this one is, and in which list that was. */
  beside: (NonNullable<ListPart['beside']> & { by: DeliveryList['by'] }) | null;
}

export interface DeliveryListPage extends SyncStatus {
  rows: ListedDelivery[];
  by: DeliveryList['by'];
  /** Where the pages beside this one go on; `null` where there is none. */
  before: ListPosition | null;
  after: ListPosition | null;
  /** Of the two views, whatever is searched for. */
  counts: { needsYou: number; all: number };
  /** An IANA name; `null` for a shop that was never read. */
  timeZone: string | null;
}

/** `unknown_position`: the row beside which the page was to be is of another list. */
export type DeliveryListResult =
  | { outcome: 'listed'; page: DeliveryListPage }
  | { outcome: 'unknown_position' }
  | { outcome: 'off'; by: 'server' | 'merchant' };

/** Rows of a page: what a person looks through before turning over. */
const PAGE_SIZE = 25;

/** Reads one page of the merchant's list. It asks Shopify nothing, and rejects during an outage of the database. */
export type ReadDeliveryList = (
  shop: ShopDomain,
  request: DeliveryListRequest,
) => Promise<DeliveryListResult>;

/** The use case: what needs the merchant, and all that is under way, from what is kept (decision 0038). */
export function createReadDeliveryList(ports: DeliveryListPorts): ReadDeliveryList {
  const { listDeliveries, deliveryCounts, shops, syncStatus } = ports;

  /** The first of these lists that has a row, and a part of it. A list ends with its last one, even when that is empty. */
  async function readFirst(shop: ShopDomain, lists: readonly DeliveryList[], part: ListPart) {
    for (const [index, list] of lists.entries()) {
      const found = await listDeliveries(shop, list, part);
      if (found.rows.length > 0 || index === lists.length - 1) return { list, ...found };
    }
    throw new Error('there is no list to read');
  }

  return async function readDeliveryList(shop, { view, search, beside }) {
    if (!ports.keepsOrders) return { outcome: 'off', by: 'server' };
    if (!(await shops.keepsOrders(shop))) return { outcome: 'off', by: 'merchant' };
    const facts = await shops.loadFacts(shop);
    const lists = listsOf(view, search, facts?.nameFormat.prefix ?? '');
    const asked = beside ? lists.filter((list) => isIn(list, beside)) : lists;
    if (asked.length === 0) return { outcome: 'unknown_position' };
    const [part, counts, sync] = await Promise.all([
      readPart(shop, asked, beside),
      deliveryCounts(shop),
      syncStatus(shop),
    ]);
    return {
      outcome: 'listed',
      page: {
        ...part,
        counts: { needsYou: counts.get('attention') ?? 0, all: counts.get('all') ?? 0 },
        timeZone: facts?.timeZone ?? null,
        ...sync,
      },
    };
  };

  async function readPart(
    shop: ShopDomain,
    lists: readonly DeliveryList[],
    beside: ListPart['beside'],
  ): Promise<Pick<DeliveryListPage, 'rows' | 'by' | 'before' | 'after'>> {
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
      by: list.by,
      before: beside && (!isBackwards || hasMore) ? first : null,
      after: isBackwards || hasMore ? last : null,
    };
  }
}

/** The list of a view; of a search, those that are tried one after the other. */
function listsOf(
  view: DeliveryListRequest['view'],
  search: string,
  namePrefix: string,
): DeliveryList[] {
  const flaggedOnly = view === 'needs_you';
  const names = new Set([nameKey(search), nameKey(`${namePrefix}${nameKey(search)}`)]);
  const number = trackingKey(search);
  if (nameKey(search) === '' || number === '') {
    return [flaggedOnly ? { by: 'urgency' } : { by: 'placed' }];
  }
  return [
    ...[...names].map((prefix) => ({ by: 'name' as const, prefix, flaggedOnly })),
    { by: 'number', prefix: number, flaggedOnly },
  ];
}

function isIn(list: DeliveryList, { by, position }: NonNullable<DeliveryListRequest['beside']>) {
  if (list.by !== by) return false;
  return !('prefix' in list) || String(position.sortedBy[0]).startsWith(list.prefix);
}
