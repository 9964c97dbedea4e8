import { describe, expect, it } from 'vitest';
import type { Order } from '../order.ts';
import { anOrder, aReturn, aScan, aShipment, NOW } from '../order.fixtures.ts';
import { deriveDeliveries } from './derive-deliveries.ts';

/** Of each delivery of an order with one delivered shipment, whether something of it comes back. */
function comingBack(order: Partial<Order>): boolean[] {
  const events = [aScan('delivered', '2026-11-20T10:00:00Z')];
  const whole = anOrder({ shipments: [aShipment({ events })], ...order });
  return deriveDeliveries(whole, NOW).deliveries.map((one) => one.isComingBack);
}

const OF_ANOTHER = {
  shippedUnitsId: 'other',
  processed: 0,
  refunded: 0,
  lineId: 'shirt',
  quantity: 1,
};

describe('a delivery comes back', () => {
  it.each(['requested', 'open', 'received', 'closed'] as const)(
    'where a return of it is %s',
    (status) => expect(comingBack({ returns: [aReturn({ status })] })).toEqual([true]),
  );

  it.each(['declined', 'declined_final_sale', 'declined_too_late', 'cancelled'] as const)(
    'no longer where its return is %s',
    (status) => expect(comingBack({ returns: [aReturn({ status })] })).toEqual([false]),
  );

  it('not because something of another one does', () => {
    expect(comingBack({ returns: [aReturn({ units: [OF_ANOTHER] })] })).toEqual([false]);
    expect(comingBack({})).toEqual([false]);
  });

  it('not before it has left', () => {
    expect(comingBack({ shipments: [] })).toEqual([false]);
  });
});
