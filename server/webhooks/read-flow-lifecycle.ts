import * as v from 'valibot';
import type { FlowUse } from '../ports/follow-flow.ts';
import { parseShopDomain, type ShopDomain } from '../ports/shop-domain.ts';
import { verifyBody } from './verify-webhook.ts';

/** The only trigger that we have. */
const TRIGGER = 'delivery-needs-you';

const Body = v.object({
  flow_trigger_definition_id: v.literal(TRIGGER),
  has_enabled_flow: v.boolean(),
  shopify_domain: v.string(),
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
});

/**
 * Reads what Shopify says when a merchant turns a workflow with our trigger on or off, signed as webhooks are:
 * https://shopify.dev/docs/apps/build/flow/track-lifecycle-events
 *
 * @returns `null` for what Shopify has not signed, or is about no trigger of ours.
 */
export function readFlowLifecycle(
  body: Uint8Array,
  headers: Headers,
  secret: string,
): { shop: ShopDomain; use: FlowUse } | null {
  const verified = verifyBody(body, headers, secret);
  if (!verified.ok) return null;
  const parsed = v.safeParse(Body, verified.payload);
  const shop = parsed.success ? parseShopDomain(parsed.output.shopify_domain) : null;
  if (!parsed.success || !shop) return null;
  const { has_enabled_flow: isUsed, timestamp } = parsed.output;
  return { shop, use: { isUsed, saidAt: new Date(timestamp) } };
}
