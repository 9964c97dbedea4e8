/** Without `read_all_orders`. https://shopify.dev/docs/api/usage/access-scopes#orders-permissions */
const MAX_ORDER_AGE_DAYS = 60;
const DAY = 86_400_000;

/** The scope for orders of any age. Shopify grants it on request. */
export const ALL_ORDERS_SCOPE = 'read_all_orders';

/** Whether Shopify hides an order from an app without `read_all_orders`. */
export function isOldOrder({ processedAt }: { processedAt: string }, now: Date): boolean {
  return now.getTime() - Date.parse(processedAt) > MAX_ORDER_AGE_DAYS * DAY;
}
