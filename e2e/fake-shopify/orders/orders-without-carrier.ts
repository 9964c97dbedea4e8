import { dhl } from './sample-carriers.ts';
import type { SampleKit } from './sample-kit.ts';
import type { OrderRow, SampleOrder } from './sample-order-parts.ts';
import type { EventSeed } from './seeds.ts';
import { STORE } from './sample-waiting.ts';

/** Ways to the shopper that are not a parcel to the door. */
export function ordersWithoutCarrier(kit: SampleKit): SampleOrder[] {
  const {
    ago,
    hoursAgo,
    line,
    event,
    fulfillment,
    waiting,
    done,
    collected,
    sorted,
    sent,
    blanket,
    mug,
    towel,
    candle,
    lamp,
  } = kit;
  const { orders, add } = kit.table('Collected, brought by the shop, or nothing to send');

  /** Collected in the store: packed yesterday, or still to be packed. */
  function collectIn(shown?: string): OrderRow {
    const lines = [blanket()];
    const packed = shown && fulfillment(lines, { shipped: ago(1, '11:00'), shown });
    const details = { method: 'PICK_UP', at: STORE };
    return {
      placed: ago(2, '15:30'),
      lines,
      fulfillments: packed ? [packed] : [],
      waiting: [packed ? done(lines, details) : waiting(lines, details)],
      delivery: 'Collect in Haarlem',
    };
  }

  /** Brought by the shop itself, without a tracking number: on its way once it has an event. */
  function broughtByShop(...events: EventSeed[]): OrderRow {
    const lines = [lamp()];
    const details = { method: 'LOCAL', at: STORE };
    const [first] = events;
    return {
      placed: ago(2, '15:30'),
      lines,
      fulfillments: first ? [fulfillment(lines, { shipped: first.happenedAt, events })] : [],
      waiting: [first ? done(lines, details) : waiting(lines, details)],
      delivery: 'Brought by our own bicycle',
    };
  }

  {
    const items = [lamp(), candle()];
    add('#1014', 'tess@example.com', 'ready to collect in the store', {
      placed: ago(2, '15:30'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(1, '11:00'),
          events: [event('READY_FOR_PICKUP', ago(1, '11:00'))],
        }),
      ],
      waiting: [done(items, { method: 'PICK_UP', at: STORE })],
      delivery: 'Collect in Haarlem',
    });
  }
  {
    const items = [line('Gift card', 1, { digital: 'gift card', variant: '€50.00' })];
    add('#1015', 'milan@example.com', 'a gift card: nothing to ship', {
      placed: ago(1, '18:18'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '18:18') })],
    });
  }
  {
    const items = [blanket()];
    add('#1025', 'yara@example.com', 'ready at a pickup point of the carrier', {
      placed: ago(4, '10:31'),
      lines: items,
      fulfillments: [
        fulfillment(items, {
          shipped: ago(3, '15:02'),
          by: [dhl('JVGL06123456789025')],
          events: [
            ...collected(3, 'DHL'),
            sorted(2),
            event(
              'READY_FOR_PICKUP',
              ago(1, '10:10'),
              'At the pickup point',
              'Amsterdam, Netherlands',
            ),
          ],
        }),
      ],
      waiting: [done(items, { method: 'PICKUP_POINT' })],
      delivery: 'DHL ServicePoint',
    });
  }

  add('#1082', 'teun@example.com', 'to be collected in the store, not ready yet', collectIn());
  add('#1083', 'tijn@example.com', 'collected in the store', collectIn('PICKED_UP'));
  add('#1084', 'tygo@example.com', 'to be brought by the shop', broughtByShop());
  add(
    '#1085',
    'ursula@example.com',
    'the shop’s own courier is on the way',
    broughtByShop(event('OUT_FOR_DELIVERY', hoursAgo(2))),
  );
  add(
    '#1086',
    'vince@example.com',
    'brought by the shop, and nobody was home',
    broughtByShop(
      event('OUT_FOR_DELIVERY', ago(1, '17:10')),
      event('ATTEMPTED_DELIVERY', ago(1, '18:05')),
    ),
  );
  add(
    '#1087',
    'wies@example.com',
    'brought by the shop',
    broughtByShop(event('OUT_FOR_DELIVERY', ago(1, '17:10')), event('DELIVERED', ago(1, '18:20'))),
  );
  {
    const items = [towel()];
    add('#1088', 'wout@example.com', 'on its way to a pickup point of the carrier', {
      ...sent(
        2,
        null,
        [...collected(2, 'DHL'), sorted(1)],
        { by: [dhl('JVGL06123456789088')] },
        { lines: items },
      ),
      waiting: [done(items, { method: 'PICKUP_POINT' })],
      delivery: 'DHL ServicePoint',
    });
  }
  {
    const items = [line('Sewing patterns', 1, { digital: 'download' })];
    add('#1089', 'xander@example.com', 'a download: nothing to ship', {
      placed: ago(1, '21:10'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '21:10') })],
    });
  }
  add('#1090', 'yentl@example.com', 'a service that is still to come', {
    placed: ago(1, '21:40'),
    lines: [line('Curtains measured at home', 1, { digital: 'service' })],
  });
  {
    const items = [mug(2), candle()];
    add('#1091', 'zeno@example.com', 'bought in the store', {
      placed: ago(1, '16:12'),
      lines: items,
      fulfillments: [fulfillment(items, { shipped: ago(1, '16:12') })],
      waiting: [done(items, { method: 'RETAIL', at: STORE })],
      overTheCounter: true,
    });
  }
  return orders;
}
