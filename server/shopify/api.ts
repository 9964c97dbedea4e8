import '@shopify/shopify-api/adapters/node';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import { parseShopDomain, type ShopDomain } from '../core/shop-domain.ts';

/** What we let Shopify's library do for us: webhooks; not the Admin API, nor tokens (`token-endpoint.ts`). */
export interface ShopifyApi {
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
    async verifyWebhook(body, headers) {
      const rawRequest = { method: 'POST', url: '/webhooks', headers: Object.fromEntries(headers) };
      const checked = await shopify.webhooks.validate({ rawBody: body, rawRequest });
      if (!checked.valid) return null;
      const shop = parseShopDomain(checked.domain);
      return shop && { topic: checked.topic, shop, id: checked.webhookId };
    },
  };
}
