import { MAX_MUTED_AT_ONCE, type DeliveryId } from '../../ports/mute-deliveries.ts';

/** The end of Shopify's gid; 0 is what has not left. */
const ID = /^\d{1,19}$/;

/** `null` for a body that is no such request, or names too many deliveries. */
export function parseMuteRequest(
  body: unknown,
): { deliveries: DeliveryId[]; muted: boolean } | null {
  if (!isRecord(body) || !Array.isArray(body['deliveries'])) return null;
  const { deliveries, muted } = body;
  if (typeof muted !== 'boolean' || !Array.isArray(deliveries)) return null;
  if (deliveries.length > MAX_MUTED_AT_ONCE) return null;
  const parsed = deliveries.map(parseId);
  const known = parsed.filter((one) => one !== null);
  return known.length === parsed.length ? { deliveries: known, muted } : null;
}

function parseId(value: unknown): DeliveryId | null {
  if (!isRecord(value)) return null;
  const { orderId, deliveryId } = value;
  return isId(orderId) && isId(deliveryId) ? { orderId, deliveryId } : null;
}

/** Whether both databases can hold it. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value) && BigInt(value) < 2n ** 63n;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
