import { describe, expect, it } from 'vitest';
import type { Order } from '../order.ts';
import {
  aLine,
  anOrder,
  aFulfillmentOrder,
  aRefund,
  aReturn,
  aShipment,
  units,
} from '../order.fixtures.ts';
import { placeUnits } from './place-units.ts';
import type { Placement } from './placement.ts';

/** Every parcel has arrived. */
const NONE: ReadonlySet<string> = new Set();

/** Every place with units in it, as `place: line × quantity`. */
function placesOf(order: Order): string[] {
  const { returns, closed, shipments, waiting } = placeUnits(order, NONE);
  return [
    ...returns.flatMap(({ from, units: placed }) => placed.map((one) => line(from.status, one))),
    ...closed.flatMap(({ reason, units: placed }) => placed.map((one) => line(reason, one))),
    ...shipments.flatMap(({ from, units: placed }) => placed.map((one) => line(from.id, one))),
    ...waiting.flatMap(({ from, units: placed }) =>
      placed.map((one) => line(from?.state ?? 'without fulfillment order', one)),
    ),
  ];
}

function line(
  place: string,
  { lineId, quantity, notes }: Placement['waiting'][0]['units'][0],
): string {
  const noted = notes.map((note) => ` (${note.quantity} ${note.code})`).join('');
  return `${place}: ${quantity} ${lineId}${noted}`;
}

describe('where every ordered unit is', () => {
  it('places sent units in their shipment and the rest in a waiting group', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3 }), aLine({ id: 'mug', quantity: 2 })],
      shipments: [aShipment({ units: [{ id: 'a', ...units('shirt', 2) }] })],
      fulfillmentOrders: [
        aFulfillmentOrder({ units: [units('shirt', 1), units('mug', 2)], state: 'scheduled' }),
      ],
    });
    expect(placesOf(order)).toEqual([
      'shipment: 2 shirt',
      'scheduled: 1 shirt',
      'scheduled: 2 mug',
    ]);
  });

  it('places units without a fulfillment order in a waiting group', () => {
    expect(placesOf(anOrder())).toEqual(['without fulfillment order: 1 shirt']);
  });

  it('takes returned units out of the shipment that they were sent in', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 2 })],
      shipments: [
        aShipment({ id: 'first', units: [{ id: 'a', ...units('shirt') }] }),
        aShipment({ id: 'second', units: [{ id: 'b', ...units('shirt') }] }),
      ],
      returns: [
        aReturn({ units: [{ shippedUnitsId: 'a', processed: 0, refunded: 1, ...units('shirt') }] }),
      ],
    });
    expect(placesOf(order)).toEqual(['open: 1 shirt (1 refunded)', 'second: 1 shirt']);
  });

  it('counts a unit refunded inside its return only once', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 1 })],
      shipments: [aShipment({ units: [{ id: 'shipped-shirt', ...units('shirt', 2) }] })],
      returns: [
        aReturn({
          status: 'closed',
          units: [
            { shippedUnitsId: 'shipped-shirt', processed: 0, refunded: 1, ...units('shirt') },
          ],
        }),
      ],
      payment: 'partly_refunded',
      refunds: [aRefund()],
    });
    expect(placesOf(order)).toEqual(['closed: 1 shirt (1 refunded)', 'shipment: 1 shirt']);
  });

  it('closes refunded units, and says which of them had been sent', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 1 })],
      shipments: [aShipment({ units: [{ id: 'a', ...units('shirt', 2) }] })],
      payment: 'partly_refunded',
      refunds: [aRefund()],
    });
    expect(placesOf(order)).toEqual(['refunded: 1 shirt (1 shipped)', 'shipment: 1 shirt']);
  });

  it('does not call refunded what was never paid', () => {
    const lines = [aLine({ quantity: 2, currentQuantity: 1 })];
    const unpaid = anOrder({
      payment: 'pending',
      lines,
      fulfillmentOrders: [aFulfillmentOrder()],
      refunds: [aRefund()],
    });
    expect(placesOf(unpaid)).toEqual(['removed: 1 shirt', 'open: 1 shirt']);
    const cancellation = { at: '2026-11-13T10:00:00Z', reason: 'cancelled_unpaid' as const };
    const cancelled = anOrder({ payment: 'voided', lines, cancellation, refunds: [aRefund()] });
    expect(placesOf(cancelled)).toEqual(['cancelled_unpaid: 1 shirt', 'cancelled_unpaid: 1 shirt']);
  });

  it('distinguishes an edit from a refund', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 4, currentQuantity: 1 })],
      fulfillmentOrders: [aFulfillmentOrder()],
      payment: 'partly_refunded',
      refunds: [aRefund()],
    });
    expect(placesOf(order)).toEqual(['refunded: 1 shirt', 'removed: 2 shirt', 'open: 1 shirt']);
  });

  it('does not prepare what an edit removed while a return is open', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3, currentQuantity: 2 })],
      shipments: [aShipment({ units: [{ id: 'shipped-shirt', ...units('shirt', 2) }] })],
      returns: [aReturn()],
    });
    expect(placesOf(order)).toEqual(['open: 1 shirt', 'removed: 1 shirt', 'shipment: 1 shirt']);
  });

  it('never calls sent units removed: an edit cannot remove them', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3, currentQuantity: 2 })],
      shipments: [aShipment({ units: [{ id: 'shipped-shirt', ...units('shirt', 3) }] })],
      returns: [
        aReturn({
          units: [
            { shippedUnitsId: 'shipped-shirt', processed: 0, refunded: 0, ...units('shirt', 2) },
          ],
        }),
      ],
    });
    expect(placesOf(order)).toEqual(['open: 2 shirt', 'shipment: 1 shirt']);
  });

  it('does not call a returned unit removed', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 1 })],
      shipments: [aShipment({ units: [{ id: 'shipped-shirt', ...units('shirt', 2) }] })],
      returns: [aReturn({ status: 'closed' })],
    });
    expect(placesOf(order)).toEqual(['closed: 1 shirt', 'shipment: 1 shirt']);
  });

  it('counts the processed units of a return that is still open', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 1 })],
      shipments: [aShipment()],
      fulfillmentOrders: [aFulfillmentOrder()],
      returns: [
        aReturn({
          status: 'received',
          units: [
            { shippedUnitsId: 'shipped-shirt', processed: 1, refunded: 0, ...units('shirt') },
          ],
        }),
      ],
    });
    expect(placesOf(order)).toEqual(['received: 1 shirt', 'open: 1 shirt']);
  });

  it('places refunds in the order of their days', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 0 })],
      payment: 'partly_refunded',
      refunds: [aRefund({ at: '2026-11-20T10:00:00Z' }), aRefund({ at: '2026-11-14T10:00:00Z' })],
    });
    expect(placeUnits(order, NONE).closed.map(({ at }) => at?.slice(0, 10))).toEqual([
      '2026-11-14',
      '2026-11-20',
    ]);
  });

  it('closes all units of a cancelled order, also those that were sent', () => {
    const order = anOrder({
      cancellation: { at: '2026-11-13T10:00:00Z', reason: 'cancelled_on_request' },
      lines: [aLine({ quantity: 2, currentQuantity: 0 })],
      shipments: [aShipment()],
      payment: 'partly_refunded',
      refunds: [aRefund({ units: [units('shirt', 1)] })],
    });
    expect(placesOf(order)).toEqual([
      'cancelled_on_request: 1 shirt (1 refunded) (1 shipped)',
      'cancelled_on_request: 1 shirt',
    ]);
  });

  it('ships nothing that needs no shipping', () => {
    const order = anOrder({
      lines: [
        aLine({ id: 'card', isGiftCard: true, requiresShipping: false }),
        aLine({ id: 'class', requiresShipping: false }),
        aLine({ id: 'till' }),
      ],
      shipments: [aShipment({ parcels: [], units: [{ id: 'a', ...units('card') }] })],
      fulfillmentOrders: [
        aFulfillmentOrder({
          method: 'none',
          units: [],
          allUnits: [units('till')],
          state: 'closed',
        }),
      ],
    });
    expect(placesOf(order)).toEqual([
      'gift_card: 1 card',
      'nothing_to_ship: 1 class',
      'nothing_to_ship: 1 till',
    ]);
  });

  it('leaves units of a declined return where they were, with a note', () => {
    const order = anOrder({ shipments: [aShipment()], returns: [aReturn({ status: 'declined' })] });
    expect(placesOf(order)).toEqual(['shipment: 1 shirt (1 return_declined)']);
  });

  it('notes the units of an exchange', () => {
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'shirt-l' })],
      shipments: [aShipment()],
      fulfillmentOrders: [
        aFulfillmentOrder({ state: 'awaiting_return', units: [units('shirt-l')] }),
      ],
      returns: [aReturn({ exchanges: [units('shirt-l')] })],
    });
    expect(placesOf(order)).toEqual(['open: 1 shirt', 'awaiting_return: 1 shirt-l (1 exchange)']);
  });

  it('ignores a voided shipment, and lets a replacement supersede the one before', () => {
    const order = anOrder({
      shipments: [
        aShipment({ id: 'voided', voided: true }),
        aShipment({ id: 'lost', createdAt: '2026-11-13T10:00:00Z' }),
        aShipment({ id: 'replacement', createdAt: '2026-11-20T10:00:00Z' }),
      ],
    });
    expect(placesOf(order)).toEqual(['replacement: 1 shirt']);
  });

  it('counts what the records claim beyond what was ordered', () => {
    const order = anOrder({
      fulfillmentOrders: [aFulfillmentOrder({ units: [units('shirt', 3)] })],
    });
    expect(placeUnits(order, NONE).surplus).toBe(2);
    expect(placeUnits(anOrder({ fulfillmentOrders: [aFulfillmentOrder()] }), NONE).surplus).toBe(0);
  });
});
