import type { TokenVersions } from '../ports/token-versions.ts';
import { parseOrderReferences, type OrderReference } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { NamedOrder, OrderMiss, SupportLinks, TypedOrder } from '../ports/support-links.ts';
import { DAY } from '../core/dates/durations.ts';
import type { SignedPasses } from './passes.ts';

export interface SupportLinksOptions {
  /** The orders of one of these names, newest first. Throws on an outage. */
  findNamed(shop: ShopDomain, references: readonly OrderReference[]): Promise<NamedOrder[]>;
  passes: Pick<SignedPasses, 'link'>;
  tokenVersions: Pick<TokenVersions, 'revokeOrder' | 'revokeShop'>;
  /** The address of the shop's tracking page, without a fragment. */
  trackingPage(shop: ShopDomain): Promise<string>;
  now: () => Date;
}

/** The address of a page that a pass opens. */
export function linkWith(page: string, pass: string): string {
  return `${page}#t=${pass}`;
}

/**
 * Creates and revokes support links. The pass is in the fragment of the address, which a browser sends to
 * no server and in no referrer (https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3).
 */
export function createSupportLinks(options: SupportLinksOptions): SupportLinks {
  const { findNamed, passes, tokenVersions, trackingPage, now } = options;

  /** The one order that is meant. An id is only looked for among the orders of the name. */
  async function findOne(
    shop: ShopDomain,
    { order, id }: TypedOrder,
  ): Promise<OrderMiss | { outcome: 'one'; order: NamedOrder }> {
    const parsed = parseOrderReferences(order);
    if (!parsed.ok) return { outcome: 'malformed', problem: parsed.code };
    const named = await findNamed(shop, parsed.value);
    const orders = id === undefined ? named : named.filter((one) => one.id === id);
    const [only, another] = orders;
    if (!only) return { outcome: 'none' };
    return another ? { outcome: 'several', orders } : { outcome: 'one', order: only };
  }

  return {
    async create(shop, typed, days) {
      const found = await findOne(shop, typed);
      if (found.outcome !== 'one') return found;
      const { id, name } = found.order;
      const expiresAt = new Date(now().getTime() + days * DAY);
      const pass = await passes.link(shop, id, expiresAt);
      const url = linkWith(await trackingPage(shop), pass);
      return { outcome: 'made', order: name, url, expiresAt };
    },

    async revokeOrder(shop, typed) {
      const found = await findOne(shop, typed);
      if (found.outcome !== 'one') return found;
      await tokenVersions.revokeOrder(shop, found.order.id);
      return { outcome: 'revoked', order: found.order.name };
    },

    revokeShop: (shop) => tokenVersions.revokeShop(shop),
  };
}
