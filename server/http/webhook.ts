import type { ShopDomain } from '../core/shop-domain.ts';

/** A hint from Shopify that something changed: only its body is signed, so it is never a fact. */
export interface Webhook {
  /** E.g. `APP_UNINSTALLED`. */
  topic: string;
  shop: ShopDomain;
  /** The same for every delivery of one event. */
  id: string;
}

/**
 * @param body - The raw bytes as text, before any parsing.
 * @returns `null` for a body that Shopify did not sign.
 */
export type VerifyWebhook = (body: string, headers: Headers) => Promise<Webhook | null>;
