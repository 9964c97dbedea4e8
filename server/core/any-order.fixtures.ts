import * as fc from 'fast-check';
import type { Order } from './order.ts';
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

const someScans = fc.array(
  fc
    .tuple(
      fc.constantFrom(
        'info_received' as const,
        'in_transit' as const,
        'delivered' as const,
        'exception' as const,
        'returning' as const,
      ),
      fc.oneof(
        when,
        fc.constantFrom(null, '2026-11-20', '2026-11-20T08:12', '1970-01-01T00:00:00Z'),
      ),
    )
    .map(([status, at]) => aScan(status, at)),
  { maxLength: 3 },
);

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
    shipments: fc.array(
      fc
        .record({
          createdAt: when,
          voided: fc.boolean(),
          events: someScans,
          units: fc.array(
            fc.record({ id: shippedId, lineId: fc.constantFrom(...lineIds, 'unknown'), quantity }),
            { maxLength: 3 },
          ),
        })
        .map((one) => aShipment(one)),
      { maxLength: 4 },
    ),
    fulfillmentOrders: fc.array(
      fc
        .record({
          state: fc.constantFrom('open' as const, 'closed' as const, 'scheduled' as const),
          method: fc.constantFrom('shipping' as const, 'none' as const, 'pickup' as const),
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
    fallbackState: fc.constantFrom(
      'open' as const,
      'scheduled' as const,
      'nothing_to_ship' as const,
    ),
    payment: fc.constantFrom('paid' as const, 'pending' as const, 'voided' as const),
    isPaidOnDelivery: fc.boolean(),
    cancellation: fc.option(
      fc.constant({ at: '2026-11-13T10:00:00Z', reason: 'cancelled' as const }),
      { freq: 5 },
    ),
  })
  .map((parts) => anOrder(parts));
