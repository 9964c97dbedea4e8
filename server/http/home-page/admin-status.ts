import type { AdminStatus } from '../../admin/contract.ts';
import type { ShopConnection } from '../../ports/shop-connection.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { apiSupport } from './api-support.ts';
import { REQUIRED_SCOPES } from './required-scopes.ts';

/** Where `shopify.app.toml` puts the app proxy; a merchant can move it, and Shopify does not tell where to. */
export const DEFAULT_PROXY_PATH = '/apps/track-order';

/** What the server knows without asking Shopify. */
interface StatusContext {
  shop: ShopDomain;
  clientId: string;
  apiVersion: string;
  now: Date;
}

/** A shop's connection, as the home page is told of it. */
export function toAdminStatus(
  connection: ShopConnection,
  { shop, clientId, apiVersion, now }: StatusContext,
): AdminStatus {
  const granted = new Set(connection.scopes);
  return {
    shop,
    clientId,
    trackingPageUrl: `${connection.storefrontUrl}${DEFAULT_PROXY_PATH}`,
    scopes: REQUIRED_SCOPES.map((code) => ({ code, granted: granted.has(code) })),
    emailAccess: connection.emailAccess,
    findsOldOrders: granted.has('read_all_orders'),
    storefrontPassword: connection.storefrontPassword,
    api: apiSupport(apiVersion, now),
  };
}
