/**
 * The contract between the home page in Shopify's admin and the server: types only. It holds nothing about a
 * shopper, and imports the settings of the pages that shoppers see.
 */
import type { PageSettings } from '../contract.ts';

export type { PageSettings };

/** The answer of `GET /admin/status`: the state of one shop's connection. */
export interface AdminStatus {
  /** E.g. `fennel.myshopify.com`. */
  shop: string;
  /** The app's client id, which a link into the theme editor contains. */
  clientId: string;
  /** Where the merchant writes to when only we can mend something; empty for nowhere. */
  supportEmail: string;
  /** The URL of the tracking page, unless the merchant has moved the app proxy. */
  trackingPageUrl: string;
  scopes: ScopeStatus[];
  /** Whether the app may read e-mail addresses. `unknown` while the shop has no order to read one from. */
  emailAccess: 'approved' | 'refused' | 'unknown';
  /** Whether orders older than 60 days can be found (`read_all_orders`). */
  findsOldOrders: boolean;
  /** Whether visitors need a password. `unknown` where Shopify does not say. */
  storefrontPassword: 'on' | 'off' | 'unknown';
  api: ApiSupport;
}

/** An access scope that the app requires, and whether the shop has granted it. */
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

/** The version of Shopify's Admin API that the app uses. */
export interface ApiSupport {
  /** E.g. `2026-10`. */
  version: string;
  /** The first day on which Shopify may no longer serve it, e.g. `2027-10-01`. */
  endsOn: string;
  phase: 'current' | 'ending' | 'ended';
}

/** The body of `POST /admin/links`: a link that opens one order without an e-mail address. */
export interface LinkRequest {
  /** The order's name, as the shop writes it or without its prefix. */
  order: string;
  /** How many days the link works, 1 to 90. */
  days: number;
}

/** The answer when exactly one order has that name; it is 404 otherwise. */
export interface OrderLink {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}

/** The body of `POST /admin/links/revoke`: revokes the links to one order, or all links, made so far. */
export type RevokeRequest = { order: string } | { all: true };

/** The answer of `PUT /admin/page-settings` when nothing was saved: what is wrong with a field. */
export interface PageSettingsProblems {
  problems: Partial<Record<keyof PageSettings, PageSettingsProblem>>;
}

export type PageSettingsProblem =
  'link_malformed' | 'link_too_long' | 'sentence_not_plain' | 'sentence_too_long';
