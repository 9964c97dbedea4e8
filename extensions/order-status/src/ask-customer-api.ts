import type { PageOrder } from './ask-order.ts';

/** Shopify adds the token of whoever is signed in: https://shopify.dev/docs/api/customer */
const CUSTOMER_API = 'shopify://customer-account/api/2026-07/graphql.json';

const CONFIRMATION_NUMBER = `query ConfirmationNumber($id: ID!) { order(id: $id) { confirmationNumber } }`;

const TRACKING_NUMBERS = `query TrackingNumbers($id: ID!) {
  order(id: $id) { fulfillments(first: 100) { nodes { id trackingInformation { number } } } }
}`;

interface OrderNode {
  confirmationNumber?: string | null;
  fulfillments?: { nodes: { id: string; trackingInformation: { number: string | null }[] }[] };
}

/** The order of a page that knows its id alone. `null` where it has no confirmation number. Rejects on an outage. */
export async function findPageOrder(id: string): Promise<PageOrder | null> {
  const order = await ask(CONFIRMATION_NUMBER, id);
  const confirmationNumber = order?.confirmationNumber;
  return confirmationNumber ? { id, confirmationNumber } : null;
}

/** The tracking numbers of one of the order's fulfillments. Rejects on an outage. */
export async function findTrackingNumbers(
  orderId: string,
  fulfillmentId: string,
): Promise<string[]> {
  const order = await ask(TRACKING_NUMBERS, orderId);
  const all = order?.fulfillments?.nodes ?? [];
  const own = all.find(({ id }) => endOf(id) === endOf(fulfillmentId));
  return (own?.trackingInformation ?? []).flatMap(({ number }) => number ?? []);
}

/** Two of Shopify's APIs name one object by gids that differ after its number. */
function endOf(gid: string): string {
  return /\/(\d+)/.exec(gid)?.[1] ?? gid;
}

async function ask(query: string, id: string): Promise<OrderNode | null> {
  const response = await fetch(CUSTOMER_API, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const answer: { data?: { order?: OrderNode | null } | null } = await response.json();
  return answer.data?.order ?? null;
}
