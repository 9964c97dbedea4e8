import { LRUCache } from 'lru-cache';
import { credentialText } from '../core/lookup/order-lookup.ts';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { Passes } from '../ports/passes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { DAY, MINUTE } from '../core/dates/durations.ts';
import { isAhead } from '../async/is-ahead.ts';
import { withTimeout } from '../async/with-timeout.ts';
import { createContactOf } from './contact.ts';
import { deriveKey } from './derived-key.ts';
import { readToken, writeToken, type TokenClaims } from './signed-token.ts';

/** How long an order may be read again without the e-mail address; every answer brings a new pass. */
export const PASS_LIFETIME = 30 * MINUTE;

/** How long passes can be renewed: a tab that is refreshed for ever asks for the e-mail address once a day. */
export const PASS_MAX_AGE = DAY;

/**
 * Milliseconds for which a new pass is made with the token versions read last: reading them costs more
 * than all else in a cached answer. A pass that is made within this time of a revocation is revoked with it.
 */
export const VERSIONS_TTL = 1_000;

/** Orders whose token versions are held at once, a few hundred bytes each. */
const MAX_VERSIONS = 10_000;

/** Milliseconds after which the store counts as unavailable: the shopper waits for the order meanwhile. */
const STORE_TIMEOUT = 250;

export interface PassesOptions {
  apiSecret: string;
  tokenVersions: Pick<TokenVersions, 'current'>;
  now: () => Date;
  /** Called when a pass was made without reading the token versions. */
  onStoreUnavailable: (error: unknown) => void;
  /** Milliseconds; {@link STORE_TIMEOUT} by default. */
  timeout?: number;
}

export interface SignedPasses extends Passes {
  /** The pass of a support link: opens the order until `expiresAt`. */
  link(shop: ShopDomain, orderId: string, expiresAt: Date): Promise<string>;
}

type Versions = TokenClaims['tokenVersions'];

/**
 * Passes and the passes of support links: one format, two keys. A link is valid as long as it says. A pass
 * is valid for {@link PASS_LIFETIME}, and never longer than the link it was opened with, or than
 * {@link PASS_MAX_AGE} after the e-mail address was typed, nor than the order has that address. One that a code of
 * an order's mail opened is bound to the code in place of the address.
 */
export function createPasses(options: PassesOptions): SignedPasses {
  const { apiSecret, tokenVersions, now, onStoreUnavailable } = options;
  const contactOf = createContactOf(apiSecret);
  const { timeout = STORE_TIMEOUT } = options;
  const passKey = deriveKey(apiSecret, 'pass/v1');
  const linkKey = deriveKey(apiSecret, 'support-link/v1');
  const recentVersions = new LRUCache<string, { versions: Versions; until: number }>({
    max: MAX_VERSIONS,
  });

  async function versionsOf(shop: ShopDomain, orderId: string): Promise<Versions> {
    const reading = tokenVersions.current(shop, orderId);
    return withTimeout(timeout, reading, 'the store of token versions is slow');
  }

  async function recentVersionsOf(shop: ShopDomain, orderId: string): Promise<Versions> {
    const key = `${shop} ${orderId}`;
    const recent = recentVersions.get(key);
    if (recent && isAhead(recent.until, now().getTime(), VERSIONS_TTL)) return recent.versions;
    const versions = await versionsOf(shop, orderId);
    recentVersions.set(key, { versions, until: now().getTime() + VERSIONS_TTL });
    return versions;
  }

  async function makePass(
    shop: ShopDomain,
    orderId: string,
    { contact, endsAt }: Pick<TokenClaims, 'contact' | 'endsAt'>,
  ): Promise<string> {
    const expiresAt = new Date(Math.min(now().getTime() + PASS_LIFETIME, endsAt.getTime()));
    let current: Versions;
    try {
      current = await recentVersionsOf(shop, orderId);
    } catch (error) {
      // This gives no access: `open` reads the versions before it accepts a pass, and version 0 is only
      // current for what was never revoked.
      onStoreUnavailable(error);
      current = { ofShop: 0, ofOrder: 0 };
    }
    const claims = { shop, orderId, expiresAt, endsAt, contact, tokenVersions: current };
    return writeToken(claims, passKey);
  }

  return {
    renew: (shop, orderId, by) =>
      makePass(
        shop,
        orderId,
        'contact' in by
          ? by
          : {
              contact: contactOf(shop, credentialText(by)),
              endsAt: new Date(now().getTime() + PASS_MAX_AGE),
            },
      ),

    async link(shop, orderId, expiresAt) {
      const current = await tokenVersions.current(shop, orderId);
      return writeToken(
        { shop, orderId, expiresAt, endsAt: expiresAt, contact: null, tokenVersions: current },
        linkKey,
      );
    },

    async open(shop, pass) {
      const claims = readToken(pass, passKey) ?? readToken(pass, linkKey);
      if (!claims || claims.shop !== shop || now() >= claims.expiresAt) return null;
      const { orderId, contact, endsAt, tokenVersions: signed } = claims;
      const { ofShop, ofOrder } = await versionsOf(shop, orderId);
      const isCurrent = signed.ofShop === ofShop && signed.ofOrder === ofOrder;
      return isCurrent ? { orderId, contact, endsAt } : null;
    },
  };
}
