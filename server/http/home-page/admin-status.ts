import type { AdminStatus } from '../../admin/contract.ts';
import type { Previews } from '../../ports/previews.ts';
import type { ShopConnection } from '../../ports/shop-connection.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { apiSupport } from './api-support.ts';
import { isGranted, REQUIRED_SCOPES } from './required-scopes.ts';

/**
 * The path of the app proxy in `shopify.app.toml`. A merchant can change it, and no API tells us the new one.
 * https://shopify.dev/docs/apps/build/online-store/app-proxies
 */
export const DEFAULT_PROXY_PATH = '/apps/track-order';

/** What the server knows without a query to Shopify. */
interface StatusContext {
  shop: ShopDomain;
  clientId: string;
  supportEmail: string;
  apiVersion: string;
  previews: ReturnType<Previews['create']>;
  stoppedChannels: AdminStatus['stoppedChannels'];
  now: Date;
}

/** The status that the home page shows, from a shop's connection. */
export function toAdminStatus(
  connection: ShopConnection,
  { shop, clientId, supportEmail, apiVersion, previews, stoppedChannels, now }: StatusContext,
): AdminStatus {
  const granted = new Set(connection.scopes);
  const trackingPageUrl = `${connection.storefrontUrl}${DEFAULT_PROXY_PATH}`;
  return {
    shop,
    clientId,
    supportEmail,
    trackingPageUrl,
    previews: previews.map(({ state, path }) => ({ state, url: `${trackingPageUrl}${path}` })),
    scopes: REQUIRED_SCOPES.map((code) => ({ code, granted: isGranted(connection.scopes, code) })),
    emailAccess: connection.emailAccess,
    findsOldOrders: granted.has('read_all_orders'),
    storefrontPassword: connection.storefrontPassword,
    api: apiSupport(apiVersion, now),
    stoppedChannels,
  };
}
