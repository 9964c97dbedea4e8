/** Days. Without `read_all_orders` an app sees no older orders (schema 2026-10, type `Order`). */
const MAX_ORDER_AGE_DAYS = 60;
const DAY = 86_400_000;

/** The scope that opens the orders of all times; Shopify grants it on request. */
export const ALL_ORDERS_SCOPE = 'read_all_orders';

/** Whether Shopify hides an order from an app without `read_all_orders`, as if it did not exist. */
export function isOldOrder({ processedAt }: { processedAt: string }, now: Date): boolean {
  return now.getTime() - Date.parse(processedAt) > MAX_ORDER_AGE_DAYS * DAY;
}
