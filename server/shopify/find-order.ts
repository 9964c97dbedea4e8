import { LRUCache } from 'lru-cache';
import type { Order } from '../core/order.ts';
import { belongsTo, rankAmong, type NameFormat, type OrderLookup } from '../core/order-lookup.ts';
import type { ShopDomain } from '../core/shop-domain.ts';
import type { QueryAdmin } from './admin-client.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { CANDIDATES_PER_PAGE, FindOrderCandidates } from './documents.ts';
import type { ResultOf } from './graphql.ts';
import { orderSearch } from './order-search.ts';
import { readOrder } from './read-order.ts';
import { toReturnsOfOrder } from './states.ts';
import { toOrder } from './to-order.ts';
import { ShopifyUnavailable } from './unavailable.ts';

/** The whole look-up, waits and retries included, takes no longer than this (design §12). */
export const LOOKUP_DEADLINE = 2_500;

/**
 * A search for a short number may bring up pages of longer ones, of which the shop's own numbering puts
 * the right one first; what is not on the first three pages is not looked for further.
 */
const MAX_CANDIDATE_PAGES = 3;

/** Shops whose name format is remembered, and for how long: merchants change it about never. */
const KNOWN_FORMATS = { max: 5_000, ttl: 15 * 60_000 };

export interface FindOrderOptions {
  queryAdmin: QueryAdmin;
  /** Ask for the city of a scan: protected customer data, off by default. */
  withScanCity: boolean;
  now: () => Date;
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
        withReturns: toReturnsOfOrder(candidate.returnStatus).any,
        withRefunds: candidate.refunds.length > 0,
        withEdits: candidate.edited,
        withScanCity,
      },
      deadline,
    );
    // Step 1 has just seen it: an order that is suddenly not there is a fault, not a miss.
    if (!order) throw new ShopifyUnavailable('graphql', 'the order vanished between two queries');
    return toOrder(order, timeZone, options.now().toISOString());
  };

  async function findCandidate(
    shop: ShopDomain,
    lookup: OrderLookup,
    deadline: Deadline,
  ): Promise<{ candidate: Candidate; timeZone: string } | null> {
    const search = orderSearch(lookup.references, formats.get(shop) ?? null);
    const { candidate, timeZone, format } = await readCandidates(shop, search, lookup, deadline);
    if (candidate) return { candidate, timeZone };
    // The first answer also says how the shop writes its names: what it would write is worth a search.
    const informed = orderSearch(lookup.references, format);
    if (informed === search) return null;
    const second = await readCandidates(shop, informed, lookup, deadline);
    return second.candidate && { candidate: second.candidate, timeZone };
  }

  /** The first page with a match has it; several matches are ranked by what was most likely meant. */
  async function readCandidates(
    shop: ShopDomain,
    query: string,
    { references, email }: OrderLookup,
    deadline: Deadline,
  ): Promise<{ candidate: Candidate | null; timeZone: string; format: NameFormat }> {
    let after: string | null = null;
    for (let page = 1; ; page += 1) {
      const variables = { query, first: CANDIDATES_PER_PAGE, after };
      const answer: Candidates = await queryAdmin(shop, FindOrderCandidates, variables, deadline);
      const format = formatOf(answer);
      const timeZone = answer.shop.ianaTimezone;
      formats.set(shop, format);
      const [best] = answer.orders.nodes
        .filter((one) => belongsTo(one.email, email))
        .flatMap((one) => {
          const rank = rankAmong(references, one, format);
          return rank === null ? [] : [{ one, rank }];
        })
        .toSorted((a, b) => a.rank - b.rank);
      const { hasNextPage, endCursor } = answer.orders.pageInfo;
      const isLast = !hasNextPage || !endCursor || page === MAX_CANDIDATE_PAGES;
      if (best || isLast) return { candidate: best?.one ?? null, timeZone, format };
      after = endCursor;
    }
  }
}

function formatOf({ shop }: Candidates): NameFormat {
  return { prefix: shop.orderNumberFormatPrefix, suffix: shop.orderNumberFormatSuffix };
}
