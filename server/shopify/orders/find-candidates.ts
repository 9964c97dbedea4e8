import { LRUCache } from 'lru-cache';
import { MINUTE } from '../../core/dates/durations.ts';
import { rankAmong, type NameFormat, type OrderReference } from '../../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import type { Deadline } from '../client/deadline.ts';
import { CANDIDATES_PER_PAGE, FindOrderCandidates } from '../documents/find-order-candidates.ts';
import type { ResultOf } from '../documents/graphql.ts';
import { orderSearch } from './order-search.ts';

/**
 * A search for a short number may bring up pages of longer ones, of which the shop's own numbering puts
 * the right one first; what is not on the first three pages is not looked for further.
 */
const MAX_CANDIDATE_PAGES = 3;

/** Shops whose name format is remembered, and for how long: merchants change it about never. */
const KNOWN_FORMATS = { max: 5_000, ttl: 15 * MINUTE };

type Candidates = ResultOf<typeof FindOrderCandidates>;
export type Candidate = Candidates['orders']['nodes'][number];

/** Orders that bear one of the names, likeliest first, and the shop's time zone. */
export interface FoundCandidates {
  candidates: Candidate[];
  timeZone: string;
}

/**
 * @param references - What the order may be called.
 * @param isMeant - Which orders of that name count at all.
 */
export type FindCandidates = (
  shop: ShopDomain,
  references: readonly OrderReference[],
  isMeant: (candidate: Candidate) => boolean,
  deadline: Deadline,
) => Promise<FoundCandidates>;

/** Shopify's search brings up who it could be; the names are compared exactly on what comes back. */
export function createFindCandidates(queryAdmin: QueryAdmin): FindCandidates {
  const formats = new LRUCache<ShopDomain, NameFormat>(KNOWN_FORMATS);

  return async function findCandidates(shop, references, isMeant, deadline) {
    const search = orderSearch(references, formats.get(shop) ?? null);
    const first = await readCandidates(search);
    if (first.candidates.length > 0) return first;
    // The first answer also says how the shop writes its names: what it would write is worth a search.
    const informed = orderSearch(references, formats.get(shop) ?? null);
    return informed === search ? first : readCandidates(informed);

    /** The first page with a match has it; several matches are ranked by what was most likely meant. */
    async function readCandidates(query: string): Promise<FoundCandidates> {
      let after: string | null = null;
      for (let page = 1; ; page += 1) {
        const variables = { query, first: CANDIDATES_PER_PAGE, after };
        const answer: Candidates = await queryAdmin(shop, FindOrderCandidates, variables, deadline);
        const format = formatOf(answer);
        formats.set(shop, format);
        const candidates = answer.orders.nodes
          .filter(isMeant)
          .flatMap((one) => {
            const rank = rankAmong(references, one, format);
            return rank === null ? [] : [{ one, rank }];
          })
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        const { hasNextPage, endCursor } = answer.orders.pageInfo;
        const isLast = !hasNextPage || !endCursor || page === MAX_CANDIDATE_PAGES;
        if (candidates.length > 0 || isLast) {
          return { candidates, timeZone: answer.shop.ianaTimezone };
        }
        after = endCursor;
      }
    }
  };
}

function formatOf({ shop }: Candidates): NameFormat {
  return { prefix: shop.orderNumberFormatPrefix, suffix: shop.orderNumberFormatSuffix };
}
