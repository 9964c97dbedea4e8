import type { TokenVersions } from '../ports/token-versions.ts';
import { parseOrderReferences, type OrderReference } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { SupportLinks } from '../ports/support-links.ts';
import { DAY } from '../core/dates/durations.ts';
import type { SignedPasses } from './passes.ts';

export interface SupportLinksOptions {
  /** The id of the one order of that name; throws on an outage. */
  findOrderId(shop: ShopDomain, references: readonly OrderReference[]): Promise<string | null>;
  passes: Pick<SignedPasses, 'link'>;
  tokenVersions: Pick<TokenVersions, 'revokeOrder' | 'revokeShop'>;
  /** Where the shop's tracking page is, without a fragment. */
  trackingPage(shop: ShopDomain): Promise<string>;
  now: () => Date;
}

/** What support does with links. The pass is in the fragment, which reaches no log and no referrer. */
export function createSupportLinks(options: SupportLinksOptions): SupportLinks {
  const { findOrderId, passes, tokenVersions, trackingPage, now } = options;

  async function idOf(shop: ShopDomain, order: string): Promise<string | null> {
    const references = parseOrderReferences(order);
    return references && findOrderId(shop, references);
  }

  return {
    async create(shop, order, days) {
      const orderId = await idOf(shop, order);
      if (orderId === null) return null;
      const expiresAt = new Date(now().getTime() + days * DAY);
      const pass = await passes.link(shop, orderId, expiresAt);
      return { url: `${await trackingPage(shop)}#t=${pass}`, expiresAt };
    },

    async revokeOrder(shop, order) {
      const orderId = await idOf(shop, order);
      if (orderId !== null) await tokenVersions.revokeOrder(shop, orderId);
      return orderId !== null;
    },

    revokeShop: (shop) => tokenVersions.revokeShop(shop),
  };
}
