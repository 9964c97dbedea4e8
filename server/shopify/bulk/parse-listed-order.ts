import * as v from 'valibot';
import type { ListedOrder } from '../../ports/bulk-orders.ts';
import { orderIdIn } from '../orders/order-gid.ts';

/** After these, nothing happens to a fulfillment any more. */
const ENDED = new Set<string | null>(['DELIVERED', 'PICKED_UP', 'CANCELED']);

const Instant = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
  v.date(),
);

const Line = v.object({
  id: v.pipe(v.string(), v.regex(/^gid:\/\/shopify\/Order\/\d{1,18}$/)),
  processedAt: Instant,
  updatedAt: Instant,
  cancelledAt: v.nullable(v.string()),
  displayFulfillmentStatus: v.string(),
  fulfillments: v.array(v.object({ displayStatus: v.nullable(v.string()) })),
});

/** One line of the result of `bulkQuery`; `null` for anything else. */
export function parseListedOrder(text: string): ListedOrder | null {
  const { success, output } = v.safeParse(Line, parseJson(text));
  if (!success) return null;
  const { id, processedAt, updatedAt, cancelledAt, displayFulfillmentStatus, fulfillments } =
    output;
  const isWaiting = displayFulfillmentStatus !== 'FULFILLED' && cancelledAt === null;
  const isOpen = isWaiting || fulfillments.some(({ displayStatus }) => !ENDED.has(displayStatus));
  return { orderId: orderIdIn(id), placedAt: processedAt, updatedAt, isOpen };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
