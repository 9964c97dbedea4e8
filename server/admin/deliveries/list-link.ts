import { formatListLocation, type ListLocation } from '../list-location.ts';

/**
 * The address of a list in Shopify's admin, which any staff of the shop can open: the app's own address works only
 * inside the admin. https://shopify.dev/docs/api/app-home#navigation
 */
export function listLink(shop: string, apiKey: string, list: ListLocation): string {
  return `https://${shop}/admin/apps/${apiKey}/deliveries${formatListLocation(list)}`;
}
