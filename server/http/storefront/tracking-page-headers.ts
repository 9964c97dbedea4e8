import type { HeaderChanges } from '../middleware/security-headers.ts';

/**
 * The tracking page has no policies of ours: Shopify renders it into the merchant's own page, with
 * everything that their theme loads.
 * https://shopify.dev/docs/apps/build/online-store/app-proxies
 */
export const TRACKING_PAGE_HEADERS: HeaderChanges = {
  'content-security-policy': undefined,
  'content-type': 'application/liquid',
  'referrer-policy': undefined,
};
