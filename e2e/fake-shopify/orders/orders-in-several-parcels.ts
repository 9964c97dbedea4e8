import { dpd, postnl } from './sample-carriers.ts';
import type { OrderBuilder } from './order-builder.ts';
import type { FulfillmentDetails } from './sample-fulfillments.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';
import type { EventRecord, FulfillmentRecord, LineRecord } from './records.ts';

/** Orders of which one part is further than another. */
export function ordersInSeveralParcels(builder: OrderBuilder): SampleOrder[] {
  const { ago, hoursAgo, inDays, event, fulfillment, onHold, collected, sorted, delivered } =
    builder;
  const { orders, add, addEach } = builder.table('In several parcels, or in part');

  /** A parcel that was sent three days ago and sorted the day after. */
  function parcel(
    item: LineRecord,
    number: string,
    newest: readonly EventRecord[] = [],
    details: Partial<FulfillmentDetails> = {},
  ): FulfillmentRecord {
    return fulfillment([item], {
      shipped: ago(3, '15:02'),
      tracking: [postnl(number)],
      events: [...collected(3, 'PostNL'), sorted(2), ...newest],
      ...details,
    });
  }
  const lost = (): EventRecord[] => [event('FAILURE', ago(1, '12:00'), 'Parcel lost')];

  addEach<(blanket: LineRecord, lamp: LineRecord) => Partial<OrderRow>>(
    [
      [
        '#1111',
        'abel@example.com',
        'one parcel delivered, the rest is being packed',
        (blanket) => ({ fulfillments: [parcel(blanket, '3SABCD113456701', [delivered(1)])] }),
      ],
      [
        '#1112',
        'adam@example.com',
        'one parcel delivered, another expected tomorrow',
        (blanket, lamp) => ({
          fulfillments: [
            parcel(blanket, '3SABCD123456702', [delivered(1)]),
            parcel(lamp, '3SABCD123456703', [], { expected: inDays(1) }),
          ],
        }),
      ],
      [
        '#1113',
        'aida@example.com',
        'one parcel delivered, another on its way without a day',
        (blanket, lamp) => ({
          fulfillments: [
            parcel(blanket, '3SABCD133456704', [delivered(1)]),
            parcel(lamp, '3SABCD133456705'),
          ],
        }),
      ],
      [
        '#1114',
        'amir@example.com',
        'two parcels expected on the same day',
        (...items) => ({
          fulfillments: items.map((item, index) =>
            parcel(item, `3SABCD14345670${index}`, [], { expected: inDays(1) }),
          ),
        }),
      ],
      [
        '#1115',
        'anouk@example.com',
        'two parcels expected on different days',
        (...items) => ({
          fulfillments: items.map((item, index) =>
            parcel(item, `3SABCD15345670${index}`, [], { expected: inDays(1 + 2 * index) }),
          ),
        }),
      ],
      [
        '#1116',
        'babs@example.com',
        'one parcel delivered, the rest is out of stock',
        (blanket, lamp) => ({
          fulfillments: [parcel(blanket, '3SABCD163456706', [delivered(1)])],
          fulfillmentOrders: [onHold('INVENTORY_OUT_OF_STOCK', lamp)],
        }),
      ],
      [
        '#1117',
        'bas@example.com',
        'two numbers in one shipment: one parcel delivered, one not',
        (...items) => ({
          fulfillments: [
            fulfillment(items, {
              shipped: ago(3, '15:02'),
              tracking: [postnl('3SABCD173456707'), postnl('3SABCD173456708')],
              events: [
                ...collected(3, 'PostNL'),
                delivered(1),
                event('IN_TRANSIT', hoursAgo(5), 'At the depot', 'Amsterdam, Netherlands'),
              ],
              displayStatus: 'IN_TRANSIT',
            }),
          ],
        }),
      ],
    ],
    (toRow) => {
      const lines = [builder.blanket(), builder.lamp()] as const;
      return { placed: ago(4, '10:40'), lines, ...toRow(...lines) };
    },
  );
  {
    const lines = [builder.blanket(), builder.lamp(), builder.candle()] as const;
    const [first, second, third] = lines;
    add('#1118', 'bente@example.com', 'two parcels lost, a third out for delivery', {
      placed: ago(4, '10:40'),
      lines,
      fulfillments: [
        parcel(first, '3SABCD183456709', lost()),
        parcel(second, '3SABCD183456710', lost()),
        parcel(
          third,
          '',
          [event('OUT_FOR_DELIVERY', hoursAgo(3), 'With the courier', 'Amsterdam, Netherlands')],
          { tracking: [dpd('05212345678118')], expected: hoursAgo(-2) },
        ),
      ],
    });
  }
  return orders;
}
