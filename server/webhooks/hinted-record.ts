/** Where a body names a record: the path of an id, and the type of it where the id is no gid. */
type Place = readonly [path: string, type: RecordType];

type RecordType =
  | 'Order'
  | 'Fulfillment'
  | 'FulfillmentOrder'
  | 'Return'
  | 'ReverseDelivery'
  | 'ReverseFulfillmentOrder';

const THE_ORDER: readonly Place[] = [
  ['admin_graphql_api_id', 'Order'],
  ['id', 'Order'],
];

/** What a record of an order may call its order. */
const ITS_ORDER: readonly Place[] = [
  ['order_id', 'Order'],
  ['order.admin_graphql_api_id', 'Order'],
  ['order.id', 'Order'],
  ['return.order_id', 'Order'],
  ['return.order.admin_graphql_api_id', 'Order'],
  ['return.order.id', 'Order'],
];

const A_FULFILLMENT: readonly Place[] = [...ITS_ORDER, ['fulfillment_id', 'Fulfillment']];

/** All parts of a fulfillment order that was split, merged or moved belong to one order, so any of them will do. */
const A_FULFILLMENT_ORDER: readonly Place[] = [
  ...ITS_ORDER,
  ['fulfillment_order.order_id', 'Order'],
  ['fulfillment_order.id', 'FulfillmentOrder'],
  ['original_fulfillment_order.id', 'FulfillmentOrder'],
  ['moved_fulfillment_order.id', 'FulfillmentOrder'],
  ['submitted_fulfillment_order.id', 'FulfillmentOrder'],
  ['remaining_fulfillment_order.id', 'FulfillmentOrder'],
  ['replacement_fulfillment_order.id', 'FulfillmentOrder'],
  ['fulfillment_order_id', 'FulfillmentOrder'],
];

const A_RETURN: readonly Place[] = [
  ...ITS_ORDER,
  ['admin_graphql_api_id', 'Return'],
  ['id', 'Return'],
];

/** Of what a return brings along, the body names the return, or itself. */
const itsReturn = (type: RecordType): readonly Place[] => [
  ...ITS_ORDER,
  ['return.admin_graphql_api_id', 'Return'],
  ['return.id', 'Return'],
  ['return_id', 'Return'],
  ['admin_graphql_api_id', type],
  ['id', type],
];

/**
 * Where the body of each topic names what has changed, the best place first. Shopify documents bodies by examples only,
 * and they differ between the topics of one family, so each is read wherever one of them has it.
 * https://shopify.dev/docs/api/webhooks
 */
const PLACES: ReadonlyMap<string, readonly Place[]> = new Map<string, readonly Place[]>([
  ['orders/create', THE_ORDER],
  ['orders/updated', THE_ORDER],
  ['orders/delete', THE_ORDER],
  ['orders/edited', [['order_edit.order_id', 'Order'], ...ITS_ORDER]],
  ['fulfillments/create', A_FULFILLMENT],
  ['fulfillments/update', A_FULFILLMENT],
  ['fulfillment_events/create', A_FULFILLMENT],
  ['fulfillment_events/delete', A_FULFILLMENT],
  ['fulfillment_orders/order_routing_complete', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/moved', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/split', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/merged', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/cancelled', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/rescheduled', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/scheduled_fulfillment_order_ready', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/line_items_prepared_for_pickup', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/line_items_prepared_for_local_delivery', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/fulfillment_request_accepted', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/fulfillment_request_rejected', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/cancellation_request_accepted', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/fulfillment_service_failed_to_complete', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/progress_reported', A_FULFILLMENT_ORDER],
  ['fulfillment_orders/manually_reported_progress_stopped', A_FULFILLMENT_ORDER],
  ['fulfillment_holds/added', A_FULFILLMENT_ORDER],
  ['fulfillment_holds/released', A_FULFILLMENT_ORDER],
  ['returns/request', A_RETURN],
  ['returns/approve', A_RETURN],
  ['returns/decline', A_RETURN],
  ['returns/update', A_RETURN],
  ['returns/process', A_RETURN],
  ['returns/cancel', A_RETURN],
  ['returns/close', A_RETURN],
  ['returns/reopen', A_RETURN],
  ['reverse_deliveries/attach_deliverable', itsReturn('ReverseDelivery')],
  ['reverse_fulfillment_orders/dispose', itsReturn('ReverseFulfillmentOrder')],
]);

/** The topics that hint at a change of one order. */
export const HINT_TOPICS: readonly string[] = [...PLACES.keys()];

/** A customer asks for a new link to an order, on the page of Shopify's whose link has expired. */
export const LINK_REQUESTED = 'orders/link_requested';

const placesOf = (topic: string): readonly Place[] =>
  PLACES.get(topic) ?? (topic === LINK_REQUESTED ? [...ITS_ORDER, ...THE_ORDER] : []);

const GID = /^gid:\/\/shopify\/([A-Za-z]{1,64})\/\d{1,20}$/;
const DIGITS = /^\d{1,20}$/;

/**
 * The gid of the order, or of the record of an order, that the body of a hint names; `null` where it names none. It is
 * all of the body that is stored.
 */
export function hintedRecord(topic: string, payload: object): string | null {
  for (const [path, type] of placesOf(topic)) {
    const gid = toGid(valueAt(payload, path), type);
    if (gid !== null) return gid;
  }
  return null;
}

/** A gid has to be of the type that the place is for: `id` of a refund is no order's. */
function toGid(value: unknown, type: RecordType): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  if (DIGITS.test(text)) return `gid://shopify/${type}/${text}`;
  return GID.exec(text)?.[1] === type ? text : null;
}

function valueAt(payload: object, path: string): unknown {
  let value: unknown = payload;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}
