import { LRUCache } from 'lru-cache';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { Passes } from '../ports/passes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { DAY, MINUTE } from '../core/dates/durations.ts';
import { withTimeout } from '../async/with-timeout.ts';
import { deriveKey } from './derived-key.ts';
import { readToken, writeToken, type TokenClaims } from './signed-token.ts';

/** How long a view may be read again without asking for the e-mail address; every answer begins it anew. */
export const PASS_LIFE = 30 * MINUTE;

/** A tab that is refreshed for ever asks for the e-mail address once a day. */
export const PASSES_END = DAY;

/**
 * Milliseconds for which a new pass is made with the token versions read last: reading them costs more
 * than all else in a cached answer. A pass that is made within this time of a revocation is revoked with it.
 */
export const VERSIONS_TTL = 1_000;

/** Orders whose token versions are held at once, a few hundred bytes each. */
const MAX_VERSIONS = 10_000;

/** A slower store counts as away, in milliseconds: a shopper waits for the order meanwhile. */
const PATIENCE = 250;

export interface PassesOptions {
  apiSecret: string;
  tokenVersions: Pick<TokenVersions, 'current'>;
  now: () => Date;
  /** Told when a pass was made without knowing the generations. */
  onStoreUnavailable: (error: unknown) => void;
  /** Milliseconds; {@link PATIENCE} by default. */
  patience?: number;
}

export interface SignedPasses extends Passes {
  /** The pass of a support link: opens the order until `expiresAt`. */
  link(shop: ShopDomain, orderId: string, expiresAt: Date): Promise<string>;
}

/**
 * Passes and support links: one form, two keys. A link lives as long as it says; a pass for half an hour,
 * and never beyond the link, or the day, that it comes from.
 */
export function createPasses(options: PassesOptions): SignedPasses {
  const { apiSecret, tokenVersions, now, onStoreUnavailable, patience = PATIENCE } = options;
  const passKey = deriveKey(apiSecret, 'pass/v1');
  const linkKey = deriveKey(apiSecret, 'support-link/v1');
  const recentVersions = new LRUCache<string, TokenClaims['tokenVersions']>({
    max: MAX_VERSIONS,
    ttl: VERSIONS_TTL,
    // Asks the clock for every entry, instead of once a millisecond of real time.
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
  });

  async function recentVersionsOf(
    shop: ShopDomain,
    orderId: string,
  ): Promise<TokenClaims['tokenVersions']> {
    const key = `${shop} ${orderId}`;
    const recent = recentVersions.get(key);
    if (recent) return recent;
    const reading = tokenVersions.current(shop, orderId);
    const current = await withTimeout(patience, reading, 'the store of token versions is slow');
    recentVersions.set(key, current);
    return current;
  }

  async function makePass(shop: ShopDomain, orderId: string, endsAt: Date): Promise<string> {
    const expiresAt = new Date(Math.min(now().getTime() + PASS_LIFE, endsAt.getTime()));
    let current: TokenClaims['tokenVersions'];
    try {
      current = await recentVersionsOf(shop, orderId);
    } catch (error) {
      // Nothing is given away: a pass of the first generation opens what was never revoked, and whether
      // it was is asked when it is used.
      onStoreUnavailable(error);
      current = { ofShop: 0, ofOrder: 0 };
    }
    return writeToken({ shop, orderId, expiresAt, endsAt, tokenVersions: current }, passKey);
  }

  return {
    renew: (shop, orderId, endsAt) =>
      makePass(shop, orderId, endsAt ?? new Date(now().getTime() + PASSES_END)),

    async link(shop, orderId, expiresAt) {
      const current = await tokenVersions.current(shop, orderId);
      const claims = { shop, orderId, expiresAt, endsAt: expiresAt, tokenVersions: current };
      return writeToken(claims, linkKey);
    },

    async open(shop, pass) {
      const claims = readToken(pass, passKey) ?? readToken(pass, linkKey);
      if (!claims || claims.shop !== shop || now() >= claims.expiresAt) return null;
      const { orderId, endsAt } = claims;
      const { ofShop, ofOrder } = await tokenVersions.current(shop, orderId);
      const made = claims.tokenVersions;
      return made.ofShop === ofShop && made.ofOrder === ofOrder ? { orderId, endsAt } : null;
    },
  };
}
