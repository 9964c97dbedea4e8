import type { ShopConnection } from '../../ports/shop-connection.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { ConnectionDetails, StorefrontPassword, TryEmail } from '../documents/shop-connection.ts';
import { createDeadline } from '../client/deadline.ts';
import type { ResultOf } from '../documents/graphql.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** Milliseconds for all three queries; the merchant looks at a loading page meanwhile. */
const DEADLINE = 5_000;

/** Reads what one shop lets the app do. Throws {@link ShopifyUnavailable}. */
export type ReadConnection = (shop: ShopDomain) => Promise<ShopConnection>;

/** Not cached, because a merchant opens the page to see what has changed. */
export function createReadConnection(queryAdmin: QueryAdmin): ReadConnection {
  return async (shop) => {
    const deadline = createDeadline(DEADLINE);
    const [details, emailAccess, storefrontPassword] = await Promise.all([
      queryAdmin(shop, ConnectionDetails, {}, deadline),
      tryEmail(),
      readPassword(),
    ]);
    const scopes = details.currentAppInstallation.accessScopes.map(({ handle }) => handle);
    return {
      scopes,
      // Without this scope the refusal is about orders, not about e-mail addresses.
      emailAccess: scopes.includes('read_orders') ? emailAccess : 'unknown',
      storefrontPassword,
      storefrontUrl: toStorefront(details),
    };

    async function tryEmail(): Promise<ShopConnection['emailAccess']> {
      const answer = await nullIfDenied(queryAdmin(shop, TryEmail, {}, deadline));
      if (!answer) return 'refused';
      return answer.orders.nodes.length > 0 ? 'approved' : 'unknown';
    }

    async function readPassword(): Promise<ShopConnection['storefrontPassword']> {
      const answer = await nullIfDenied(queryAdmin(shop, StorefrontPassword, {}, deadline));
      if (!answer) return 'unknown';
      return answer.onlineStore.passwordProtection.enabled ? 'on' : 'off';
    }
  };
}

/** The URL of a shop's storefront, without a slash at the end. Throws {@link ShopifyUnavailable}. */
export function createReadStorefront(
  queryAdmin: QueryAdmin,
): (shop: ShopDomain) => Promise<string> {
  return async (shop) =>
    toStorefront(await queryAdmin(shop, ConnectionDetails, {}, createDeadline(DEADLINE)));
}

function toStorefront({ shop }: ResultOf<typeof ConnectionDetails>): string {
  return shop.primaryDomain.url.replace(/\/$/, '');
}

/** `null` when Shopify denies access. Throws what else goes wrong. */
async function nullIfDenied<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ShopifyUnavailable && error.reason === 'denied') return null;
    throw error;
  }
}
