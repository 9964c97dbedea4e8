/**
 * What the home page in Shopify's admin and the server say to each other: types only, imports nothing.
 * Nothing of a shopper is in it.
 */

/** The answer of `GET /admin/status`: how one shop's connection stands. */
export interface AdminStatus {
  /** E.g. `fennel.myshopify.com`. */
  shop: string;
  /** The app's client id, which a link into the theme editor names. */
  clientId: string;
  /** The tracking page, unless the merchant has given the app's proxy another address. */
  trackingPageUrl: string;
  scopes: ScopeStatus[];
  /** May the app read the address by which it knows a shopper? `unknown` while there is no order to try on. */
  emailAccess: 'approved' | 'refused' | 'unknown';
  /** Whether orders older than 60 days can be found (`read_all_orders`). */
  findsOldOrders: boolean;
  /** Whether visitors need a password. `unknown` where Shopify does not tell. */
  storefrontPassword: 'on' | 'off' | 'unknown';
  api: ApiSupport;
}

/** A right the app cannot do without, and whether the shop has granted it. */
export interface ScopeStatus {
  code: RequiredScope;
  granted: boolean;
}

/** As Shopify names them; `shopify.app.toml` asks for exactly these. */
export type RequiredScope =
  | 'read_orders'
  | 'read_merchant_managed_fulfillment_orders'
  | 'read_third_party_fulfillment_orders'
  | 'read_returns'
  | 'write_app_proxy';

/** The version of Shopify's Admin API that the app speaks. */
export interface ApiSupport {
  /** E.g. `2026-10`. */
  version: string;
  /** The first day on which Shopify may no longer serve it, `2027-10-01`. */
  endsOn: string;
  phase: 'current' | 'ending' | 'ended';
}

/** The body of `POST /admin/links`: a link that opens one order without an e-mail address. */
export interface LinkRequest {
  /** The order's number, as the shop writes it or without its prefix. */
  order: string;
  /** That the link works, 1 to 90. */
  days: number;
}

/** The answer, where exactly one order has that number; 404 otherwise. */
export interface OrderLink {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}

/** The body of `POST /admin/links/revoke`: ends links made so far, of one order or of them all. */
export type RevokeRequest = { order: string } | { all: true };
