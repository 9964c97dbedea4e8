import * as fc from 'fast-check';
import type { FulfillmentOrderState, Order, OrderShipment, ReportedStatus } from './order.ts';
import { aLine, anOrder, aFulfillmentOrder, aReturn, aScan, aShipment } from './order.fixtures.ts';

const lineIds = ['a', 'b', 'c'] as const;
const quantity = fc.oneof(fc.nat(5), fc.nat(10_000), fc.integer({ min: -3, max: 3 }));
const someUnits = fc.array(
  fc.record({ lineId: fc.constantFrom(...lineIds, 'unknown'), quantity }),
  { maxLength: 4 },
);
const shippedId = fc.constantFrom('u1', 'u2', 'u3');
const when = fc.constantFrom(
  '2026-11-01T10:00:00Z',
  '2026-11-10T10:00:00Z',
  '2026-11-20T10:00:00Z',
);

const SCANNED = [
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
  'delivered',
  'exception',
  'returning',
] as const;

const someScans = fc.array(
  fc
    .tuple(
      fc.constantFrom(...SCANNED),
      fc.oneof(
        when,
        fc.constantFrom(
          null,
          '2026-11-20',
          '2026-11-20T08:12',
          '1970-01-01T00:00:00Z',
          '2026-09-20T10:00:00Z',
          '2026-11-24T10:00:00Z',
        ),
      ),
    )
    .map(([status, at]) => aScan(status, at)),
  { maxLength: 3 },
);

/** What Shopify reports of a fulfillment, from nothing to each state that a scan or the shop gives it. */
const reportedStatus: fc.Arbitrary<ReportedStatus> = fc.oneof(
  fc.constantFrom<ReportedStatus>(
    { status: 'unknown', substatus: 'fulfilled_no_tracking', weight: 'default' },
    { status: 'unknown', substatus: 'requested', weight: 'default' },
    { status: 'available_for_pickup', substatus: 'store', weight: 'scan' },
    { status: 'delivered', substatus: 'collected', weight: 'final' },
  ),
  fc
    .constantFrom(...SCANNED)
    .map((status): ReportedStatus => ({ status, substatus: null, weight: 'scan' })),
);

/** None, one or two; with a number, a link, or a carrier's name alone. */
const someParcels = fc.array(
  fc.record({
    carrier: fc.constantFrom('PostNL', null),
    number: fc.constantFrom('3SABCD1', '3SABCD2', null),
    url: fc.constantFrom('https://postnl.nl/x', null, null),
  }),
  { maxLength: 2 },
);

const anyState: fc.Arbitrary<FulfillmentOrderState> = fc.constantFrom(
  'open',
  'in_progress',
  'scheduled',
  'closed',
  'awaiting_payment',
  'awaiting_return',
  'awaiting_stock',
  'date_to_follow',
  'check_address',
  'checking',
  'rejected',
);

/** Gives shipments ids of their own, and their units `u1`, `u2` and so on: the first ones may come back. */
function withUniqueIds(shipments: readonly OrderShipment[]): OrderShipment[] {
  let count = 0;
  return shipments.map((one, index) => ({
    ...one,
    id: `shipment ${index}`,
    units: one.units.map((unit) => ({ ...unit, id: `u${(count += 1)}` })),
  }));
}

/** Any combination of records, also contradictory ones that no shop should have. */
export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    lines: fc.uniqueArray(fc.constantFrom(...lineIds), { minLength: 1 }).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .record({
              quantity,
              currentQuantity: quantity,
              requiresShipping: fc.boolean(),
              isGiftCard: fc.boolean(),
            })
            .map((rest) => aLine({ id, ...rest })),
        ),
      ),
    ),
    shipments: fc
      .array(
        fc
          .record({
            createdAt: when,
            voided: fc.boolean(),
            events: someScans,
            reportedStatus,
            deliveredAt: fc.constantFrom(null, '2026-09-20T10:00:00Z', '2026-11-24T10:00:00Z'),
            parcels: someParcels,
            units: fc.array(
              fc.record({
                id: shippedId,
                lineId: fc.constantFrom(...lineIds, 'unknown'),
                quantity,
              }),
              { maxLength: 3 },
            ),
          })
          .map((one) => aShipment(one)),
        { maxLength: 4 },
      )
      // Shopify's ids are unique, whatever else contradicts itself.
      .map(withUniqueIds),
    fulfillmentOrders: fc.array(
      fc
        .record({
          state: anyState,
          method: fc.constantFrom(
            'shipping' as const,
            'none' as const,
            'pickup' as const,
            'pickup_point' as const,
            'local' as const,
            'retail' as const,
          ),
          scheduledAt: fc.constantFrom(null, '2026-11-20T10:00:00Z', '2026-12-03T10:00:00Z'),
          units: someUnits,
          allUnits: someUnits,
        })
        .map((one) => aFulfillmentOrder(one)),
      { maxLength: 3 },
    ),
    returns: fc.array(
      fc
        .record({
          status: fc.constantFrom(
            'requested' as const,
            'open' as const,
            'received' as const,
            'closed' as const,
            'declined' as const,
            'cancelled' as const,
          ),
          units: fc.array(
            fc.record({
              shippedUnitsId: shippedId,
              lineId: fc.constantFrom(...lineIds),
              quantity,
              processed: quantity,
              refunded: quantity,
            }),
            { maxLength: 3 },
          ),
          exchanges: someUnits,
        })
        .map((one) => aReturn(one)),
      { maxLength: 3 },
    ),
    refunds: fc.array(fc.record({ at: when, units: someUnits }), { maxLength: 3 }),
    edits: fc.array(fc.record({ at: when, added: someUnits, removed: someUnits }), {
      maxLength: 2,
    }),
    fallbackState: fc.oneof(anyState, fc.constant('nothing_to_ship' as const)),
    payment: fc.constantFrom(
      'pending' as const,
      'authorized' as const,
      'partly_paid' as const,
      'paid' as const,
      'expired' as const,
      'voided' as const,
      'partly_refunded' as const,
      'refunded' as const,
      'unknown' as const,
    ),
    isPaidOnDelivery: fc.boolean(),
    cancellation: fc.option(
      fc.constant({ at: '2026-11-13T10:00:00Z', reason: 'cancelled' as const }),
      { freq: 5 },
    ),
  })
  .map((parts) => anOrder(parts));
