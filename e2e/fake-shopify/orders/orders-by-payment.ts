import { postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Orders by their financial status. */
export function ordersByPayment(builder: OrderBuilder): SampleOrder[] {
  const {
    ago,
    fulfillment,
    onHold,
    refund,
    collected,
    sorted,
    delivered,
    sent,
    shirt,
    blanket,
    mug,
    towel,
    candle,
    lamp,
  } = builder;
  const { orders, add, addEach } = builder.table('Payment');

  {
    const items = [shirt()];
    add('#1019', 'bram@example.com', 'waiting for payment', {
      placed: ago(1, '23:40'),
      lines: items,
      fulfillmentOrders: [onHold('AWAITING_PAYMENT', ...items)],
      financialStatus: 'PENDING',
    });
  }
  {
    const mugs = mug(3);
    add('#1011', 'eva@example.com', 'delivered, one unit refunded', {
      placed: ago(9, '11:11'),
      lines: [mugs],
      fulfillments: [
        fulfillment([mugs], {
          shipped: ago(8, '15:02'),
          tracking: [postnl('3SABCD113456789')],
          events: [...collected(8, 'PostNL'), sorted(7), delivered(6)],
        }),
      ],
      refunds: [refund(ago(4, '09:30'), '18.00', [[mugs, 1]], 'NO_RESTOCK')],
      financialStatus: 'PARTIALLY_REFUNDED',
    });
  }

  addEach(
    [
      ['#1075', 'rens@example.com', 'payment approved, not yet taken', 'AUTHORIZED'],
      ['#1076', 'roos@example.com', 'partly paid', 'PARTIALLY_PAID'],
      ['#1077', 'ruben@example.com', 'payment approval expired', 'EXPIRED'],
      ['#1078', 'saar@example.com', 'payment released, and the order still stands', 'VOIDED'],
    ],
    (financialStatus) => ({
      placed: ago(2, '10:20'),
      lines: [blanket(), candle(2)],
      financialStatus,
    }),
  );
  add('#1079', 'senna@example.com', 'something paid back for the delay', {
    placed: ago(6, '10:20'),
    lines: [lamp()],
    refunds: [refund(ago(1, '16:05'), '5.00')],
    financialStatus: 'PARTIALLY_REFUNDED',
  });
  {
    const items = [towel(2)];
    add('#1080', 'siem@example.com', 'paid back before it left, not cancelled', {
      placed: ago(4, '10:20'),
      lines: items,
      refunds: [refund(ago(3, '09:10'), '48.00', items)],
      financialStatus: 'REFUNDED',
    });
  }
  {
    const items = [mug(2)];
    add('#1081', 'suze@example.com', 'delivered and paid back, the shopper keeps it', {
      ...sent(
        7,
        '3SABCD813456789',
        [...collected(7, 'PostNL'), sorted(6), delivered(5)],
        {},
        { lines: items },
      ),
      refunds: [refund(ago(3, '09:10'), '36.00', items, 'NO_RESTOCK')],
      financialStatus: 'REFUNDED',
    });
  }
  return orders;
}
