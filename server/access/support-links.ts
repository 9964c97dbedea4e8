import type { TokenVersions } from '../ports/token-versions.ts';
import { parseOrderReferences, type OrderReference } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { SupportLinks } from '../ports/support-links.ts';
import { DAY } from '../core/dates/durations.ts';
import type { SignedPasses } from './passes.ts';

export interface SupportLinksOptions {
  /** The id of the only order of that name; `null` for none or several. Throws on an outage. */
  findOrderId(shop: ShopDomain, references: readonly OrderReference[]): Promise<string | null>;
  passes: Pick<SignedPasses, 'link'>;
  tokenVersions: Pick<TokenVersions, 'revokeOrder' | 'revokeShop'>;
  /** The address of the shop's tracking page, without a fragment. */
  trackingPage(shop: ShopDomain): Promise<string>;
  now: () => Date;
}

/**
 * Creates and revokes support links. The pass is in the fragment of the address, which a browser sends to
 * no server and in no referrer (https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3).
 */
export function createSupportLinks(options: SupportLinksOptions): SupportLinks {
  const { findOrderId, passes, tokenVersions, trackingPage, now } = options;

  async function findId(shop: ShopDomain, order: string): Promise<string | null> {
    const references = parseOrderReferences(order);
    return references && findOrderId(shop, references);
  }

  return {
    async create(shop, order, days) {
      const orderId = await findId(shop, order);
      if (orderId === null) return null;
      const expiresAt = new Date(now().getTime() + days * DAY);
      const pass = await passes.link(shop, orderId, expiresAt);
      return { url: `${await trackingPage(shop)}#t=${pass}`, expiresAt };
    },

    async revokeOrder(shop, order) {
      const orderId = await findId(shop, order);
      if (orderId !== null) await tokenVersions.revokeOrder(shop, orderId);
      return orderId !== null;
    },

    revokeShop: (shop) => tokenVersions.revokeShop(shop),
  };
}
