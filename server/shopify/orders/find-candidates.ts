import { LRUCache } from 'lru-cache';
import { MINUTE } from '../../core/dates/durations.ts';
import {
  rankAmong,
  type Credential,
  type NameFormat,
  type OrderNames,
} from '../../core/lookup/order-lookup.ts';
import type { FactorFields } from '../../core/lookup/second-factor.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { ShopFacts } from '../../ports/shops.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import type { Deadline } from '../client/deadline.ts';
import {
  CANDIDATES_PER_PAGE,
  FindOrderCandidates,
  NEWEST_PER_PAGE,
} from '../documents/find-order-candidates.ts';
import type { ResultOf } from '../documents/graphql.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import { factorVariables, matchesCredential } from './matches-credential.ts';
import { narrowSearch, orderSearch } from './order-search.ts';

/** How a search is read. */
interface Reading {
  newestFirst: boolean;
  perPage: number;
  maxPages: number;
}

/**
 * A search for a short number also finds longer ones. The oldest order comes first, and of those the
 * shorter number is the older one, so the right order is nearly always on the first page.
 */
const OLDEST: Reading = { newestFirst: false, perPage: CANDIDATES_PER_PAGE, maxPages: 2 };

/** Imported orders have early dates, so hundreds of them can stand before the one that is meant. */
const NEWEST: Reading = { newestFirst: true, perPage: NEWEST_PER_PAGE, maxPages: 5 };

/** The cache of name formats: shops, and milliseconds. Merchants hardly ever change it. */
const FORMAT_CACHE = { max: 5_000, ttl: 15 * MINUTE };

type ShopFormat = Pick<Candidates['shop'], 'orderNumberFormatPrefix' | 'orderNumberFormatSuffix'>;
type Candidates = ResultOf<typeof FindOrderCandidates>;
export type Candidate = Candidates['orders']['nodes'][number];

/** Orders of one of the names, likeliest first, and what the answer says of the shop. */
export interface FoundCandidates extends ShopFacts {
  candidates: Candidate[];
}

/**
 * @param names - What the order may be called.
 * @param credential - What the order must have; `null` for the merchant, who may see every order.
 * @throws {ShopifyUnavailable} also when more orders begin alike than are read: that is no miss.
 */
export type FindCandidates = (
  shop: ShopDomain,
  names: OrderNames,
  credential: Credential | null,
  deadline: Deadline,
) => Promise<FoundCandidates>;

/** What a search has brought: `isWhole` when no page of it is left. */
interface Search extends FoundCandidates {
  isWhole: boolean;
}

/** Shopify's search matches prefixes, so the names are compared exactly on what comes back. */
export function createFindCandidates(queryAdmin: QueryAdmin): FindCandidates {
  const formats = new LRUCache<ShopDomain, NameFormat>(FORMAT_CACHE);

  return async function findCandidates(shop, names, credential, deadline) {
    const factors = factorVariables(
      credential && 'factor' in credential ? credential.factor.kinds : [],
    );
    const search = orderSearch(names, formats.get(shop) ?? null);
    let found = await read(search, OLDEST);
    // The first answer also has the shop's name format, so a second search can use it.
    const refined = orderSearch(names, formats.get(shop) ?? null);
    if (found.candidates.length === 0 && found.isWhole && refined !== search) {
      found = await read(refined, OLDEST);
    }
    if (found.candidates.length > 0 || found.isWhole) return found;
    const last = await read(credential ? narrowSearch(refined, credential) : refined, NEWEST);
    if (last.candidates.length > 0 || last.isWhole) return last;
    throw new ShopifyUnavailable('too_large', 'more orders begin alike than were read');

    /** Reads pages up to the first one with a match; several matches are ranked. */
    async function read(query: string, reading: Reading): Promise<Search> {
      const { newestFirst, perPage, maxPages } = reading;
      let after: string | null = null;
      for (let page = 1; ; page += 1) {
        const variables = { query, first: perPage, after, newestFirst, ...factors };
        const answer: Candidates = await queryAdmin(shop, FindOrderCandidates, variables, deadline);
        const format = formatOf(answer);
        formats.set(shop, format);
        const candidates = answer.orders.nodes
          .flatMap((one) => {
            const rank = rankOf(one, names, credential, format);
            return rank === null ? [] : [{ one, rank }];
          })
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        const { hasNextPage, endCursor } = answer.orders.pageInfo;
        const isWhole = !hasNextPage || !endCursor;
        if (candidates.length > 0 || isWhole || page === maxPages) {
          return { candidates, timeZone: answer.shop.ianaTimezone, nameFormat: format, isWhole };
        }
        after = endCursor;
      }
    }
  };
}

/**
 * The order's place among the names that it may have, 0 for the likeliest; `null` where it has none of them, or another
 * credential.
 */
export function rankOf(
  order: Pick<Candidate, 'name' | 'email' | 'confirmationNumber'> & FactorFields,
  names: OrderNames,
  credential: Credential | null,
  format: NameFormat,
): number | null {
  if (credential !== null && !matchesCredential(order, credential)) return null;
  // One string is never both number and code: beside a code, only a name is an order's number.
  const hasCode = credential !== null && 'code' in credential;
  const { name, confirmationNumber } = order;
  return rankAmong(
    names.references,
    { name, confirmationNumber: hasCode ? null : confirmationNumber },
    format,
  );
}

/** How the shop writes the names of its orders. */
export function formatOf({ shop }: { shop: ShopFormat }): NameFormat {
  return { prefix: shop.orderNumberFormatPrefix, suffix: shop.orderNumberFormatSuffix };
}
