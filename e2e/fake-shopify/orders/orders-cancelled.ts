import { postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Cancelled orders, one for each `OrderCancelReason`. */
export function ordersCancelled(builder: OrderBuilder): SampleOrder[] {
  const { ago, fulfillment, refund, collected, sorted, shirt, blanket, mug, lamp } = builder;
  const { orders, add, addEach } = builder.table('Cancelled');

  {
    const items = [shirt(), mug(2)];
    add('#1010', 'daan@example.com', 'cancelled and refunded', {
      placed: ago(7, '08:15'),
      lines: items,
      refunds: [refund(ago(6, '10:02'), '96.00', items)],
      cancelled: { at: ago(6, '10:02'), reason: 'CUSTOMER' },
      closedAt: ago(6, '10:02'),
      financialStatus: 'REFUNDED',
    });
  }

  addEach(
    [
      ['#1099', 'fien@example.com', 'cancelled: the payment was declined', 'DECLINED'],
      ['#1100', 'gerrit@example.com', 'cancelled: taken for fraud', 'FRAUD'],
      ['#1101', 'guusje@example.com', 'cancelled: not in stock', 'INVENTORY'],
      ['#1102', 'henk@example.com', 'cancelled: another reason', 'OTHER'],
      ['#1103', 'iris@example.com', 'cancelled: a mistake of the shop', 'STAFF'],
    ],
    (reason) => {
      const items = [blanket()];
      const at = ago(3, '10:02');
      const isPaid = reason !== 'DECLINED';
      return {
        placed: ago(4, '08:15'),
        lines: items,
        refunds: [refund(at, isPaid ? '85.00' : '0.00', items)],
        cancelled: { at, reason },
        closedAt: at,
        financialStatus: isPaid ? 'REFUNDED' : 'VOIDED',
      };
    },
  );
  {
    const items = { mugs: mug(2), lamp: lamp() };
    const at = ago(1, '09:45');
    add('#1104', 'jelle@example.com', 'cancelled after a parcel had left', {
      placed: ago(4, '08:15'),
      lines: Object.values(items),
      fulfillments: [
        fulfillment([items.mugs], {
          shipped: ago(3, '15:02'),
          tracking: [postnl('3SABCD043456789')],
          events: [...collected(3, 'PostNL'), sorted(2)],
        }),
      ],
      refunds: [refund(at, '95.00', [items.lamp])],
      cancelled: { at, reason: 'CUSTOMER' },
      closedAt: at,
      financialStatus: 'PARTIALLY_REFUNDED',
    });
  }
  return orders;
}
