import type { OrderBuilder } from './order-builder.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';
import type { LineRecord } from './records.ts';

/** Shopify's name of its manual payment method. A shop may give its own another name. */
const CASH_ON_DELIVERY = 'Cash on Delivery (COD)';

/** Orders without a payment that nobody need ask for, and gift cards and downloads before they are sent. */
export function ordersNotPaid(builder: OrderBuilder): SampleOrder[] {
  const { ago, line, fulfillmentOrder, blanket } = builder;
  const { orders, addEach } = builder.table('Not paid yet, or paid and not sent by e-mail');

  const pending: Partial<OrderRow> = { financialStatus: 'PENDING' };

  addEach<string>(
    [
      ['#1139', 'hadewych@example.com', 'paid at the door: cash on delivery', CASH_ON_DELIVERY],
      ['#1140', 'hedwig@example.com', 'on an invoice that is not paid yet', 'Invoice'],
    ],
    (gateway) => ({
      placed: ago(1, '11:15'),
      lines: [blanket()],
      ...pending,
      paymentGateways: [gateway],
    }),
  );

  const giftCard = (): LineRecord =>
    line('Gift card', 1, { digital: 'gift card', variant: '€50.00' });
  const download = (): LineRecord => line('Sewing patterns', 1, { digital: 'download' });

  addEach<(lines: readonly LineRecord[]) => Partial<OrderRow>>(
    [
      ['#1141', 'ilja@example.com', 'a gift card that is not paid yet', () => pending],
      ['#1142', 'inge@example.com', 'a gift card that is paid, and not sent yet', () => ({})],
      [
        '#1143',
        'isaac@example.com',
        'a gift card on hold: the shop is checking the order',
        (lines) => ({
          fulfillmentOrders: [
            fulfillmentOrder(lines, {
              status: 'ON_HOLD',
              holds: ['HIGH_RISK_OF_FRAUD'],
              methodType: 'NONE',
            }),
          ],
        }),
      ],
    ],
    (toRow) => {
      const lines = [giftCard()];
      return { placed: ago(1, '18:18'), lines, ...toRow(lines) };
    },
  );
  addEach(
    [['#1144', 'jacob@example.com', 'a download that is not paid yet', pending]],
    (row: Partial<OrderRow>) => ({ placed: ago(1, '21:10'), lines: [download()], ...row }),
  );
  return orders;
}
