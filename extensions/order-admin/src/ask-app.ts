import type {
  OrderBlockAnswer,
  TrackingLink,
} from '../../../server/admin/order-block/order-block-contract.ts';

/** `none`: the app cannot find the order. `failed`: it does not answer. */
export type Asked<T> = { outcome: 'done'; answer: T } | { outcome: 'none' | 'failed' };

/** The end of Shopify's gid of an order. */
const ORDER_ID = /^gid:\/\/shopify\/Order\/(\d+)$/;

/** What the order's customer reads. */
export function askForOrder(gid: string, locale: string): Promise<Asked<OrderBlockAnswer>> {
  return ask(gid, `?${new URLSearchParams({ locale })}`, 'GET');
}

/** Creates a link that opens the order without an e-mail address. */
export function askForLink(gid: string): Promise<Asked<TrackingLink>> {
  return ask(gid, '/link', 'POST');
}

/**
 * A relative address leads to the app's `application_url`, and the admin adds the token of whoever is signed in:
 * https://shopify.dev/docs/api/admin-extensions/latest/network-features
 */
async function ask<T>(gid: string, rest: string, method: 'GET' | 'POST'): Promise<Asked<T>> {
  const [, id] = ORDER_ID.exec(gid) ?? [];
  if (id === undefined) return { outcome: 'none' };
  try {
    const response = await fetch(`/extension/orders/${id}${rest}`, { method });
    if (response.status === 404) return { outcome: 'none' };
    if (!response.ok) return { outcome: 'failed' };
    const answer: T = await response.json();
    return { outcome: 'done', answer };
  } catch {
    return { outcome: 'failed' };
  }
}
