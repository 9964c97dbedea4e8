import { describe, expect, it } from 'vitest';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import {
  aLine,
  anOrder,
  aFulfillmentOrder,
  aRefund,
  aReport,
  aReturn,
  aScan,
  aShipment,
  promisedFor,
  units,
} from '../order.fixtures.ts';
import {
  delivered,
  done,
  headline,
  moving,
  mugWaits,
  second,
  shipped,
  track,
  twoLines,
} from './timeline.fixtures.ts';

/** An order of a shirt and a mug. */
function ofTwo(parts: Partial<Order>): Order {
  return anOrder({ lines: twoLines, ...parts });
}

function isGoing(parts: Partial<Order>): boolean {
  return track(anOrder(parts)).destination !== null;
}

function scan(status: ScanEvent['status'], more: Partial<ScanEvent> = {}): ScanEvent {
  return aScan(status, '2026-11-24T10:00:00Z', more);
}

/** On its way, and promised for that day of November. */
function due(day: number, overrides: Parameters<typeof aShipment>[0] = {}): OrderShipment {
  return aShipment({ events: [moving], expected: promisedFor(`2026-11-${day}`), ...overrides });
}

const dueSecond = (day: number): OrderShipment =>
  second({ events: [moving], expected: promisedFor(`2026-11-${day}`) });

const pickup = done({ method: 'pickup' });
/** The shirt, ready in the shop's own store. */
const inStore = aShipment({
  createdAt: '2026-11-24T10:00:00Z',
  parcels: [],
  events: [scan('available_for_pickup', { substatus: 'store' })],
});

const voided = {
  reportedStatus: { status: 'cancelled', substatus: 'label_voided', weight: 'final' },
} as const;

describe('a part of the order comes before any single package', () => {
  it.each<[string, Partial<Order>]>([
    [
      'M4: part_arriving_on 2026-11-26 + · rest_preparing → nothing_to_do',
      { shipments: [due(26)], fulfillmentOrders: [mugWaits()] },
    ],
    [
      'M4: part_arriving_on 2026-11-26 + · rest_ships_on 2026-12-03 → nothing_to_do',
      {
        shipments: [due(26)],
        fulfillmentOrders: [mugWaits({ state: 'scheduled', scheduledAt: '2026-12-03T09:00:00Z' })],
      },
    ],
    [
      'M4: part_arriving_on 2026-11-25 + · rest_preparing → nothing_to_do',
      {
        shipments: [shipped(aScan('out_for_delivery', '2026-11-25T07:00:00Z'))],
        fulfillmentOrders: [mugWaits()],
      },
    ],
    [
      'M4: part_on_the_way + · day_unknown · rest_preparing → nothing_to_do',
      { shipments: [shipped(moving)], fulfillmentOrders: [mugWaits()] },
    ],
    [
      'M4: part_on_the_way + · day_unknown · rest_checking → nothing_to_do',
      { shipments: [shipped(moving)], fulfillmentOrders: [mugWaits({ state: 'checking' })] },
    ],
    [
      'M4: part_shipped 2026-11-24 + · day_unknown · rest_preparing → see_carrier @PostNL',
      {
        shipments: [aShipment({ createdAt: '2026-11-24T15:00:00Z' })],
        fulfillmentOrders: [mugWaits()],
      },
    ],
    [
      'M5: part_delivered_on 2026-11-24 + · rest_preparing → not_here',
      { shipments: [shipped(delivered)], fulfillmentOrders: [mugWaits()] },
    ],
    [
      'M5: part_delivered_on 2026-11-24 + · rest_awaiting_stock → not_here',
      {
        shipments: [shipped(delivered)],
        fulfillmentOrders: [mugWaits({ state: 'awaiting_stock' })],
      },
    ],
    [
      'M7: part_delivered_on 2026-11-24 + · late_to_ship 2026-11-20 → ask_when',
      {
        shipments: [shipped(delivered)],
        fulfillmentOrders: [mugWaits({ state: 'scheduled', scheduledAt: '2026-11-20T09:00:00Z' })],
      },
    ],
    [
      'M1: part_on_the_way + · day_unknown · rest_preparing · pay_at_the_door → nothing_to_do',
      {
        payment: 'pending',
        isPaidOnDelivery: true,
        shipments: [shipped(moving)],
        fulfillmentOrders: [mugWaits()],
      },
    ],
    [
      'M4: label_created + · day_unknown · rest_preparing → nothing_to_do',
      { shipments: [shipped(scan('info_received'))], fulfillmentOrders: [mugWaits()] },
    ],
    [
      'what was cancelled is prepared again: part_delivered_on 2026-11-24 + · rest_preparing → not_here',
      { shipments: [shipped(delivered), second(voided)] },
    ],
  ])('%s', (row, parts) => {
    expect(headline(ofTwo(parts))).toBe(row.replace(/^[^:]*: /, ''));
  });

  it.each<[string, Partial<Order>]>([
    [
      'part_ready_to_collect · rest_on_the_way → collect',
      { shipments: [inStore, second({ events: [moving] })] },
    ],
    [
      'part_ready_to_collect · rest_delivered 1 of 1 → collect',
      { shipments: [inStore, second({ events: [delivered] })] },
    ],
    [
      'part_ready_to_collect · rest_preparing → collect',
      { shipments: [inStore], fulfillmentOrders: [pickup, mugWaits()] },
    ],
    ['ready_to_collect → collect', { shipments: [inStore], lines: [aLine()] }],
  ])('is ready in the shop: %s', (answer, parts) => {
    expect(headline(ofTwo({ fulfillmentOrders: [pickup], ...parts }))).toBe(answer);
  });

  it('asks after a part that arrived long ago no more, but after what waits', () => {
    const order = ofTwo({
      placedAt: '2026-10-20T09:00:00Z',
      shipments: [shipped(aScan('delivered', '2026-11-01T10:00:00Z'))],
      fulfillmentOrders: [mugWaits()],
    });
    expect(headline(order)).toBe('part_delivered_on 2026-11-01 + · rest_preparing → ask_when');
  });
});

describe('several packages', () => {
  it.each<[string, Partial<Order>]>([
    ['M11: all_arriving_on 2026-11-26 → nothing_to_do', { shipments: [due(26), dueSecond(26)] }],
    [
      'M11: part_arriving_on 2026-11-26 1 of 2 · rest_expected 2026-11-28 → nothing_to_do',
      { shipments: [due(28), dueSecond(26)] },
    ],
    [
      'M11: part_arriving_on 2026-11-26 1 of 2 · rest_on_the_way → nothing_to_do',
      { shipments: [due(26), second({ events: [moving] })] },
    ],
    [
      'M11: arriving_on 2026-11-26 · rest_delivered 1 of 2 → nothing_to_do',
      { shipments: [shipped(delivered), dueSecond(26)] },
    ],
    [
      'M12: lost 2026-11-24 · rest_delivered 1 of 2 → contact',
      {
        shipments: [
          shipped(delivered),
          second({ events: [scan('exception', { substatus: 'lost' })] }),
        ],
      },
    ],
    [
      'M5: delivered 2026-11-24 1 of 2 · rest_on_the_way → not_here',
      { shipments: [shipped(delivered), second({ events: [moving] })] },
    ],
    [
      'M12: out_for_delivery_on 2026-11-25 · rest_delivered 1 of 2 → nothing_to_do',
      {
        shipments: [
          shipped(delivered),
          second({ events: [aScan('out_for_delivery', '2026-11-25T07:00:00Z')] }),
        ],
      },
    ],
    [
      'M12: delayed 1 of 2 · was_expected 2026-11-22 · day_unknown · rest_on_the_way → see_carrier @PostNL',
      { shipments: [due(22), second({ events: [moving] })] },
    ],
    [
      'M12: lost 2026-11-24 2 of 2 → contact',
      {
        shipments: [
          shipped(scan('exception', { substatus: 'lost' })),
          second({ events: [scan('exception', { substatus: 'lost' })] }),
        ],
      },
    ],
    [
      'M6: lost 2026-11-24 1 of 2 · rest_expected 2026-11-25 → contact',
      {
        shipments: [
          shipped(aScan('out_for_delivery', '2026-11-25T07:00:00Z')),
          second({ events: [scan('exception', { substatus: 'lost' })] }),
        ],
      },
    ],
    [
      'on_the_way · day_unknown → nothing_to_do',
      { shipments: [shipped(moving), second({ events: [moving] })] },
    ],
    [
      'in_transit 1 of 2 · day_unknown · rest_preparing → nothing_to_do',
      { shipments: [shipped(moving), second({ events: [scan('info_received')] })] },
    ],
    [
      'label_created 2 of 2 · day_unknown → nothing_to_do',
      {
        shipments: [shipped(scan('info_received')), second({ events: [scan('info_received')] })],
      },
    ],
    [
      'M13: neighbour 2026-11-24 1 of 2 · rest_delivered 2 of 2 → ask_neighbour',
      {
        shipments: [
          shipped(scan('delivered', { substatus: 'neighbour' })),
          second({ events: [aScan('delivered', '2026-11-25T10:00:00Z')] }),
        ],
      },
    ],
    [
      'delivered_on 2026-11-25 → not_here_yet',
      {
        shipments: [
          shipped(delivered),
          second({ events: [aScan('delivered', '2026-11-25T10:00:00Z')] }),
        ],
      },
    ],
  ])('%s', (row, parts) => {
    expect(headline(ofTwo({ fulfillmentOrders: [done()], ...parts }))).toBe(
      row.replace(/^M\d+: /, ''),
    );
  });

  it('M10: are counted without those that are elsewhere by now, and so far while more are to come', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-13T10:00:00Z',
      events: [aScan('exception', '2026-11-14T10:00:00Z', { substatus: 'lost' })],
    });
    const order = anOrder({
      lines: [...twoLines, aLine({ id: 'blanket' })],
      shipments: [lost, shipped(delivered), second({ events: [moving] })],
      fulfillmentOrders: [aFulfillmentOrder({ units: [units('blanket')] })],
    });
    expect(headline(order)).toBe(
      'in_transit 1 of 2 + · day_unknown · rest_preparing · rest_delivered 1 of 2 → nothing_to_do',
    );
    expect(track(order).shipments.map(({ items }) => items.length)).toEqual([1, 1, 0]);
  });

  it('M20: stand in the order in which the headline speaks of them', () => {
    const order = ofTwo({
      lines: [...twoLines, aLine({ id: 'blanket' })],
      shipments: [
        shipped(moving),
        second({ events: [scan('exception', { substatus: 'lost' })] }),
        aShipment({ id: 'third', units: [{ id: 'c', ...units('blanket') }], events: [delivered] }),
      ],
    });
    expect(track(order).headline.about).toBe('shipments');
    expect(track(order).shipments.map(({ status }) => status)).toEqual([
      'exception',
      'in_transit',
      'delivered',
    ]);
  });

  it('M8: give advice only where the headline speaks of another one, and only once', () => {
    const attempted = second({ events: [scan('attempt_failed')] });
    const order = ofTwo({
      shipments: [due(22), attempted],
    });
    const answer = track(order);
    expect(answer.headline.nextStep).toBe('choose_delivery');
    expect(answer.shipments.map(({ advice }) => advice)).toEqual([null, 'see_carrier']);
    const addressed = anOrder({
      shipments: [shipped(scan('exception', { substatus: 'address_problem' }))],
    });
    expect(track(addressed).shipments[0]?.advice).toBeNull();
    const again = anOrder({ shipments: [aShipment(voided)] });
    expect(headline(again)).toBe('preparing · ship_day_unknown → nothing_to_do');
    expect(track(again).shipments[0]?.advice).toBeNull();
  });

  it('M8: leaves out advice that needs nothing, or that the headline gives', () => {
    const lost = [scan('exception', { substatus: 'lost' })];
    const damaged = [scan('exception', { substatus: 'damaged' })];
    const order = ofTwo({ shipments: [shipped(...lost), second({ events: damaged })] });
    expect(track(order).headline.nextStep).toBe('contact');
    expect(track(order).shipments.map(({ advice }) => advice)).toEqual([null, null]);
  });

  it('P1: of one shipment are counted one by one, with the day on which one arrived', () => {
    const numbers = { '3SAAAA1': delivered, '3SAAAA2': moving };
    const parcels = Object.keys(numbers).map((number) => ({
      carrier: 'PostNL',
      number,
      url: 'https://postnl.nl/x',
    }));
    const reports = Object.entries(numbers).map(([number, event]) =>
      aReport({ source: 'aftership', number, events: [event] }),
    );
    expect(headline(anOrder({ shipments: [aShipment({ parcels, reports })] }))).toBe(
      'delivered 2026-11-24 1 of 2 · rest_on_the_way → not_here',
    );
  });

  it('M8: say the same to do once', () => {
    const blanket = { id: 'third', units: [{ id: 'c', ...units('blanket') }] };
    const order = anOrder({
      lines: [...twoLines, aLine({ id: 'blanket' })],
      shipments: [
        due(26),
        second({ events: [delivered] }),
        aShipment({ ...blanket, events: [delivered] }),
      ],
    });
    expect(track(order).headline.code).toBe('arriving_on');
    expect(track(order).shipments.map(({ advice }) => advice)).toEqual([null, 'not_here', null]);
  });
});

describe('what comes first', () => {
  it('is the package that needs the shopper, then what waits for the shopper', () => {
    const addressed = mugWaits({ state: 'check_address' });
    expect(
      headline(ofTwo({ shipments: [shipped(delivered)], fulfillmentOrders: [addressed] })),
    ).toBe('check_address + · ship_day_unknown · rest_delivered 1 of 1 → check_address');
    const attempted = shipped(aScan('attempt_failed', '2026-11-25T10:00:00Z'));
    expect(headline(ofTwo({ shipments: [attempted], fulfillmentOrders: [addressed] }))).toMatch(
      /^attempt_failed 2026-11-25 \+ .* → choose_delivery @PostNL$/,
    );
  });

  it('is the package that came back, though another one is on its way', () => {
    const order = ofTwo({ shipments: [shipped(moving), second({ events: [scan('returned')] })] });
    expect(headline(order)).toBe('returned 2026-11-24 1 of 2 · rest_on_the_way → contact');
  });

  it('is no return while anything is still to come', () => {
    const returns = [
      aReturn({
        units: [{ shippedUnitsId: 'shipped-mug', processed: 0, refunded: 0, ...units('mug') }],
      }),
    ];
    const order = ofTwo({
      shipments: [shipped(moving), second({ events: [delivered] })],
      returns,
    });
    expect(headline(order)).toMatch(/^on_the_way /);
    const closed = aReturn({ status: 'closed', closedAt: '2026-11-25T10:00:00Z' });
    const arrived = ofTwo({
      shipments: [shipped(delivered), second({ events: [delivered] })],
      returns: [closed, ...returns],
    });
    expect(headline(arrived)).toBe('return_in_progress → send_back');
    expect(track(arrived).returns.map(({ status }) => status)).toEqual([
      'return_in_progress',
      'return_completed',
    ]);
  });

  it('is not ready to collect once it was refunded', () => {
    const ready = scan('available_for_pickup', { substatus: 'store' });
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'mug', title: 'Mug', currentQuantity: 0 })],
      shipments: [shipped(delivered), second({ id: 'counter', parcels: [], events: [ready] })],
      fulfillmentOrders: [done({ method: 'pickup', allUnits: [units('mug')] })],
      refunds: [aRefund({ units: [units('mug')] })],
    });
    expect(headline(order)).toMatch(/^delivered_on /);
    expect(track(order).waiting).toEqual([]);
  });

  it('has no destination beside it once nothing goes there, or only to a pickup point', () => {
    const attempted = shipped(aScan('attempt_failed', '2026-11-25T10:00:00Z'));
    const toPoint = aFulfillmentOrder({ method: 'pickup_point' });
    const toShop = aFulfillmentOrder({ method: 'pickup' });
    expect(isGoing({ shipments: [attempted] })).toBe(true);
    expect(isGoing({ shipments: [shipped(moving)] })).toBe(true);
    expect(isGoing({ shipments: [shipped(delivered)] })).toBe(false);
    expect(isGoing({ fulfillmentOrders: [toPoint] })).toBe(false);
    expect(isGoing({ fulfillmentOrders: [toShop] })).toBe(false);
  });
});
