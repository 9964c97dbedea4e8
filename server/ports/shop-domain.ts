import type { Brand } from '../core/brand.ts';

/** `x.myshopify.com`, in Shopify's one spelling. Only the verifiers of a request make one. */
export type ShopDomain = Brand<string, 'ShopDomain'>;

/** Anchored, without `=`: whole and in one spelling. */
export const SHOP_DOMAIN = /^[a-z0-9][a-z0-9-]{0,59}\.myshopify\.com$/;

/** `null` for anything but the canonical spelling: two spellings of one shop would split its limits. */
export function parseShopDomain(text: string): ShopDomain | null {
  return SHOP_DOMAIN.test(text) ? (text as ShopDomain) : null;
}
