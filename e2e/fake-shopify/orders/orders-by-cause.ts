import { dhl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Parcels that do not arrive, by the cause that the carrier gives. */
export function ordersByCause(builder: OrderBuilder): SampleOrder[] {
  const { ago, event, collected, sorted, sent } = builder;
  const { orders, addEach } = builder.table('Stopped, by its cause');

  addEach<[status: string, message: string]>(
    [
      ['#1127', 'daniel@example.com', 'refused at the door', ['FAILURE', 'Refused by recipient']],
      ['#1128', 'diana@example.com', 'damaged on the way', ['FAILURE', 'Parcel damaged']],
      [
        '#1129',
        'dries@example.com',
        'customs wants a payment',
        ['FAILURE', 'Import duties due: payment required'],
      ],
      [
        '#1130',
        'eefje@example.com',
        'customs wants papers',
        ['FAILURE', 'Documents required for customs clearance'],
      ],
      [
        '#1131',
        'elias@example.com',
        'not collected from the pickup point in time',
        ['FAILURE', 'Unclaimed at the pickup point'],
      ],
      [
        '#1132',
        'ella@example.com',
        'on its way back to the shop',
        ['IN_TRANSIT', 'The parcel is being returned to the sender'],
      ],
      [
        '#1133',
        'emiel@example.com',
        '“delivered”, but to the shop that had sent it',
        ['DELIVERED', 'Delivered, to original sender'],
      ],
    ],
    ([status, message]) =>
      sent(
        8,
        null,
        [
          ...collected(8, 'DHL'),
          sorted(7),
          event(status, ago(2, '12:00'), message, 'Utrecht, Netherlands'),
        ],
        { tracking: [dhl('JVGL06123456789127')] },
      ),
  );
  return orders;
}
