import '@shopify/shopify-api/adapters/node';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import type { Session } from '../core/session.ts';
import { parseShopDomain, type ShopDomain } from '../core/shop-domain.ts';
import { ShopifyUnavailable } from './unavailable.ts';

/** What we let Shopify's library do for us: tokens and webhooks, not the Admin API (design §8). */
export interface ShopifyApi {
  /** An access token for a shop of the app's own organisation (client credentials grant). */
  requestSession(shop: ShopDomain): Promise<Session>;
  /** `null` for a body that Shopify did not sign. */
  verifyWebhook(
    body: string,
    headers: Headers,
  ): Promise<{ topic: string; shop: ShopDomain; id: string } | null>;
}

export function createShopifyApi(config: {
  apiKey: string;
  apiSecret: string;
  appUrl: string;
}): ShopifyApi {
  const shopify = shopifyApi({
    apiKey: config.apiKey,
    apiSecretKey: config.apiSecret,
    hostName: new URL(config.appUrl).host,
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    logger: { level: LogSeverity.Error },
  });
  return {
    async requestSession(shop) {
      try {
        const { session } = await shopify.auth.clientCredentials({ shop });
        if (!session.accessToken) throw new Error('an answer without a token');
        return {
          shop,
          accessToken: session.accessToken,
          expiresAt: session.expires ?? null,
        };
      } catch (cause) {
        throw new ShopifyUnavailable('unauthorized', 'no access token was granted', { cause });
      }
    },

    async verifyWebhook(body, headers) {
      const rawRequest = { method: 'POST', url: '/webhooks', headers: Object.fromEntries(headers) };
      const checked = await shopify.webhooks.validate({ rawBody: body, rawRequest });
      if (!checked.valid) return null;
      const shop = parseShopDomain(checked.domain);
      return shop && { topic: checked.topic, shop, id: checked.webhookId };
    },
  };
}
