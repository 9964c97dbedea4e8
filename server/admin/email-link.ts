/**
 * The address of an order on the tracking page, for the template of a notification, which is Liquid: `name` is
 * the order's name there. The page fills it in; an e-mail address is never in a link.
 * https://help.shopify.com/en/manual/fulfillment/setup/notifications/email-variables
 */
export function emailLink(trackingPageUrl: string): string {
  return `${trackingPageUrl}?order={{ name | url_encode }}`;
}
