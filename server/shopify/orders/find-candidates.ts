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
 * A search for a short number also finds longer ones. The oldest order comes first, and of those the
 * shorter number is the older one, so the right order is on the first pages.
 */
const MAX_CANDIDATE_PAGES = 3;

/** The cache of name formats: shops, and milliseconds. Merchants hardly ever change it. */
const FORMAT_CACHE = { max: 5_000, ttl: 15 * MINUTE };

type Candidates = ResultOf<typeof FindOrderCandidates>;
export type Candidate = Candidates['orders']['nodes'][number];

/** Orders of one of the names, likeliest first, and the shop's IANA time zone. */
export interface FoundCandidates {
  candidates: Candidate[];
  timeZone: string;
}

/**
 * @param references - What the order may be called, likeliest first.
 * @param isMeant - Whether an order of that name counts at all.
 */
export type FindCandidates = (
  shop: ShopDomain,
  references: readonly OrderReference[],
  isMeant: (candidate: Candidate) => boolean,
  deadline: Deadline,
) => Promise<FoundCandidates>;

/** Shopify's search matches prefixes, so the names are compared exactly on what comes back. */
export function createFindCandidates(queryAdmin: QueryAdmin): FindCandidates {
  const formats = new LRUCache<ShopDomain, NameFormat>(FORMAT_CACHE);

  return async function findCandidates(shop, references, isMeant, deadline) {
    const search = orderSearch(references, formats.get(shop) ?? null);
    const first = await readCandidates(search);
    if (first.candidates.length > 0) return first;
    // The first answer also has the shop's name format, so a second search can use it.
    const refined = orderSearch(references, formats.get(shop) ?? null);
    return refined === search ? first : readCandidates(refined);

    /** Reads pages up to the first one with a match; several matches are ranked. */
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
