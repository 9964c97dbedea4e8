/**
 * The members by which the signed body of a topic is told from that of another. Shopify does not sign the topic, so a
 * captured `customers/data_request` could be sent again as a `shop/redact`, which ends every link of its shop.
 * https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
interface Shape {
  has: readonly string[];
  hasNot: readonly string[];
}

const OF_ONE_CUSTOMER = ['customer', 'orders_requested', 'orders_to_redact', 'data_request'];

/** A topic that is not here has no effect. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'customers/data_request',
    { has: ['shop_domain', 'data_request'], hasNot: ['orders_to_redact'] },
  ],
  ['customers/redact', { has: ['shop_domain', 'customer'], hasNot: ['data_request'] }],
  ['shop/redact', { has: ['shop_domain'], hasNot: OF_ONE_CUSTOMER }],
  // Their effects ask Shopify what is so, and the body of the first is the shop itself, with many members.
  ['app/uninstalled', { has: [], hasNot: ['shop_domain'] }],
  ['app/scopes_update', { has: [], hasNot: ['shop_domain'] }],
]);

/** Whether a signed body can be one of this topic. */
export function hasShapeOf(topic: string, payload: object): boolean {
  const shape = SHAPES.get(topic);
  if (!shape) return true;
  const { has, hasNot } = shape;
  return has.every((name) => name in payload) && !hasNot.some((name) => name in payload);
}
