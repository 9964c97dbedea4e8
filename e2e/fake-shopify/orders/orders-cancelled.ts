import { postnl } from './sample-carriers.ts';
import type { SampleKit } from './sample-kit.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Orders that were called off: once for each reason that Shopify has. */
export function ordersCancelled(kit: SampleKit): SampleOrder[] {
  const { ago, fulfillment, refund, collected, sorted, shirt, blanket, mug, lamp } = kit;
  const { orders, add, addEach } = kit.table('Cancelled');

  {
    const items = [shirt(), mug(2)];
    add('#1010', 'daan@example.com', 'cancelled and refunded', {
      placed: ago(7, '08:15'),
      lines: items,
      refunds: [refund(ago(6, '10:02'), '96.00', items)],
      cancelled: { at: ago(6, '10:02'), reason: 'CUSTOMER' },
      closedAt: ago(6, '10:02'),
      paid: 'REFUNDED',
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
        paid: isPaid ? 'REFUNDED' : 'VOIDED',
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
          by: [postnl('3SABCD043456789')],
          events: [...collected(3, 'PostNL'), sorted(2)],
        }),
      ],
      refunds: [refund(at, '95.00', [items.lamp])],
      cancelled: { at, reason: 'CUSTOMER' },
      closedAt: at,
      paid: 'PARTIALLY_REFUNDED',
    });
  }
  return orders;
}
