import { LRUCache } from 'lru-cache';
import type { Order } from '../core/order.ts';
import { belongsTo, isNamedBy, type NameFormat, type OrderLookup } from '../core/order-lookup.ts';
import type { ShopDomain } from '../core/shop-domain.ts';
import type { QueryAdmin } from './admin-client.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { CANDIDATES_PER_PAGE, FindOrderCandidates } from './documents.ts';
import type { ResultOf } from './graphql.ts';
import { orderSearch } from './order-search.ts';
import { readOrder } from './read-order.ts';
import { toOrder } from './to-order.ts';
import { ShopifyUnavailable } from './unavailable.ts';

/** The whole look-up, waits and retries included, takes no longer than this (design §12). */
export const LOOKUP_DEADLINE = 2_500;

/** A search for a short number may bring up a page of longer ones; three pages are patience enough. */
const MAX_CANDIDATE_PAGES = 3;

/** Shops whose name format is remembered, and for how long: merchants change it about never. */
const KNOWN_FORMATS = { max: 5_000, ttl: 15 * 60_000 };

export interface FindOrderOptions {
  queryAdmin: QueryAdmin;
  /** Ask for the city of a scan: protected customer data, off by default. */
  withScanCity: boolean;
  /** Milliseconds; {@link LOOKUP_DEADLINE} by default. */
  deadline?: number;
}

/** The order that the look-up names and whose e-mail address it knows, or `null`. */
export type FindOrder = (shop: ShopDomain, lookup: OrderLookup) => Promise<Order | null>;

type Candidates = ResultOf<typeof FindOrderCandidates>;
type Candidate = Candidates['orders']['nodes'][number];

/**
 * Finds an order live, in two steps: a cheap search for candidates, on which name and e-mail are
 * compared exactly, then the details of the one that matches.
 *
 * @throws {ShopifyUnavailable} when the answer cannot be trusted; a miss is `null` and nothing else is.
 */
export function createFindOrder(options: FindOrderOptions): FindOrder {
  const { queryAdmin, withScanCity } = options;
  const formats = new LRUCache<ShopDomain, NameFormat>(KNOWN_FORMATS);

  return async function findOrder(shop, lookup) {
    const deadline = createDeadline(options.deadline ?? LOOKUP_DEADLINE);
    const found = await findCandidate(shop, lookup, deadline);
    if (!found) return null;
    const { candidate, timeZone } = found;
    const order = await readOrder(
      queryAdmin,
      shop,
      candidate.id,
      {
        withReturns: candidate.returnStatus !== 'NO_RETURN',
        withRefunds: candidate.refunds.length > 0,
        withScanCity,
      },
      deadline,
    );
    // Step 1 has just seen it: an order that is suddenly not there is a fault, not a miss.
    if (!order) throw new ShopifyUnavailable('graphql', 'the order vanished between two queries');
    return toOrder(order, timeZone);
  };

  async function findCandidate(
    shop: ShopDomain,
    lookup: OrderLookup,
    deadline: Deadline,
  ): Promise<{ candidate: Candidate; timeZone: string } | null> {
    const known = formats.get(shop) ?? null;
    let search = orderSearch(lookup.references, known);
    let after: string | null = null;
    for (let page = 0; page < MAX_CANDIDATE_PAGES; page += 1) {
      const answer: Candidates = await queryAdmin(
        shop,
        FindOrderCandidates,
        { query: search, first: CANDIDATES_PER_PAGE, after },
        deadline,
      );
      const format = formatOf(answer);
      formats.set(shop, format);
      const candidate = answer.orders.nodes.find(
        (one) => isNamedBy(lookup.references, one, format) && belongsTo(one.email, lookup.email),
      );
      if (candidate) return { candidate, timeZone: answer.shop.ianaTimezone };
      const { hasNextPage, endCursor } = answer.orders.pageInfo;
      if (hasNextPage && endCursor) {
        after = endCursor;
        continue;
      }
      const informed = orderSearch(lookup.references, format);
      if (informed === search) return null;
      search = informed;
      after = null;
    }
    return null;
  }
}

function formatOf({ shop }: Candidates): NameFormat {
  return { prefix: shop.orderNumberFormatPrefix, suffix: shop.orderNumberFormatSuffix };
}
