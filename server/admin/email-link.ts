/**
 * What a link to one order has after the address of the tracking page, in the template of a notification, which is
 * Liquid: `name` is the order's name there, and `confirmation_number` its random code, empty for an order that has
 * none. The page fills the number in, and opens the order by the code in place of the e-mail address, which is never
 * in a link. The code is in the fragment, which a browser sends to no server.
 * https://help.shopify.com/en/manual/fulfillment/setup/notifications/email-variables
 */
const ORDER_IN_LINK = '?order={{ name | url_encode }}#code={{ confirmation_number }}';

/** The address of the order of a notification, for its template. */
export function emailLink(trackingPageUrl: string): string {
  return `${trackingPageUrl}${ORDER_IN_LINK}`;
}
