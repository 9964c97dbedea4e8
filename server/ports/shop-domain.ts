import type { Brand } from '../core/brand.ts';

/** `x.myshopify.com`, in the one spelling that Shopify uses. */
export type ShopDomain = Brand<string, 'ShopDomain'>;

/** Anchored, lower case, and without `=`, which would let a signed query be split in two ways. */
const SHOP_DOMAIN = /^[a-z0-9][a-z0-9-]{0,59}\.myshopify\.com$/;

/** `null` for anything but the canonical spelling: with two spellings, a shop would have its budgets twice. */
export function parseShopDomain(text: string): ShopDomain | null {
  return SHOP_DOMAIN.test(text) ? (text as ShopDomain) : null;
}
