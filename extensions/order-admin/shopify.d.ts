import type { Api as BlockApi } from '@shopify/ui-extensions/admin.order-details.block.render';
import type { Api as ActionApi } from '@shopify/ui-extensions/admin.order-details.action.render';

// What is global in the module of each target; `shopify app dev` writes such a file where there is none.
declare module './src/OrderBlock.tsx' {
  const shopify: BlockApi;
}

declare module './src/TrackingLink.tsx' {
  const shopify: ActionApi;
}
