import type { Api as BlockApi } from '@shopify/ui-extensions/customer-account.order-status.block.render';
import type { Api as FulfillmentApi } from '@shopify/ui-extensions/customer-account.order-status.fulfillment-details.render-after';
import type { Api as ButtonApi } from '@shopify/ui-extensions/customer-account.order.action.menu-item.render';
import type { Api as ActionApi } from '@shopify/ui-extensions/customer-account.order.action.render';
import type { Api as ThankYouApi } from '@shopify/ui-extensions/purchase.thank-you.block.render';

// What is global in the module of each target; `shopify app dev` writes such a file where there is none.
declare module './src/OrderStatus.tsx' {
  const shopify: BlockApi;
}

declare module './src/FulfillmentNews.tsx' {
  const shopify: FulfillmentApi;
}

declare module './src/TrackButton.tsx' {
  const shopify: ButtonApi;
}

declare module './src/TrackOrder.tsx' {
  const shopify: ActionApi;
}

declare module './src/ThankYou.tsx' {
  const shopify: ThankYouApi;
}

declare module './src/app-url.ts' {
  /** The Shopify CLI writes its own variables into the bundle: docs/decisions/0060-order-status-extension.md */
  const process: { env: { APP_URL: string } };
}
