import { describe, expect, it } from 'vitest';
import type { TrackedOrder } from '../../contract.ts';
import { createMoments } from '../dates/moments.ts';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import {
  aLine,
  anOrder,
  aFulfillmentOrder,
  aRefund,
  aReturn,
  aScan,
  aShipment,
  NOW,
  promisedFor,
  units,
} from '../order.fixtures.ts';
import { toTrackedOrder } from './to-tracked-order.ts';

const moments = createMoments('en-NL', 'Europe/Amsterdam', 2026);

function track(order: Order): TrackedOrder {
  return toTrackedOrder(order, { now: NOW, moments });
}

function shipped(...events: ScanEvent[]): OrderShipment {
  return aShipment({ events });
}

function headline(order: Order): string {
  const { code, date, count, total, nextStep } = track(order).headline;
  const facts = [date?.text, total === null ? null : `${count} of ${total}`].filter(Boolean);
  return `${[code, ...facts].join(' ')} → ${nextStep}`;
}

const delivered = aScan('delivered', '2026-11-24T10:00:00Z');
const moving = aScan('in_transit', '2026-11-24T17:40:00Z');
const twoLines = [aLine(), aLine({ id: 'mug', title: 'Mug', variant: null })];
/** Planned for a day that has passed. */
const pastFulfillmentOrder = aFulfillmentOrder({
  state: 'scheduled',
  scheduledAt: '2026-10-03T09:00:00Z',
});
const collectedFulfillmentOrder = aFulfillmentOrder({
  method: 'pickup',
  state: 'closed',
  units: [],
  allUnits: [units('shirt')],
});
/** From the country that it goes to. */
const sentFromNl = aFulfillmentOrder({ state: 'closed', units: [], allUnits: [units('shirt')] });
const mug = { units: [{ id: 'shipped-mug', ...units('mug') }] };

describe('the one sentence', () => {
  it.each<[string, Partial<Order>]>([
    ['preparing → nothing_to_do', {}],
    [
      'preparing → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'in_progress' })] },
    ],
    [
      'check_address → check_address',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'check_address' })] },
    ],
    [
      'awaiting_stock → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'awaiting_stock' })] },
    ],
    ['checking → nothing_to_do', { fulfillmentOrders: [aFulfillmentOrder({ state: 'checking' })] }],
    [
      'scheduled_for 3 December → nothing_to_do',
      {
        fulfillmentOrders: [
          aFulfillmentOrder({ state: 'scheduled', scheduledAt: '2026-12-03T09:00:00Z' }),
        ],
      },
    ],
    [
      'date_to_follow → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ state: 'scheduled' })] },
    ],
    [
      'preparing_pickup → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup' })] },
    ],
    [
      'preparing_local → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ method: 'local' })] },
    ],
    ['preparing → nothing_to_do', { payment: 'authorized' }],
    ['payment_partial → pay', { payment: 'partly_paid' }],
    ['awaiting_payment → pay', { payment: 'pending' }],
    ['awaiting_payment → contact', { payment: 'expired' }],
    ['awaiting_payment → contact', { payment: 'voided' }],
    ['nothing_to_ship → see_email', { fallbackState: 'nothing_to_ship' }],
    [
      'label_created 23 November → nothing_to_do',
      { shipments: [shipped(aScan('info_received', '2026-11-24T10:00:00Z'))] },
    ],
    ['shipped 23 November → see_carrier', { shipments: [shipped()] }],
    ['shipped 23 November → nothing_to_do', { shipments: [aShipment({ parcels: [] })] }],
    ['received → nothing_to_do', { placedAt: '2026-11-25T12:30:00Z' }],
    ['preparing → contact', { placedAt: '2026-11-10T12:30:00Z' }],
    [
      'preparing → nothing_to_do',
      { payment: 'pending', fulfillmentOrders: [aFulfillmentOrder({ state: 'in_progress' })] },
    ],
    ['collected → nothing_to_do', { fulfillmentOrders: [aFulfillmentOrder({ method: 'retail' })] }],
    [
      'lost Tue, 24 Nov, 11:00 → contact',
      { shipments: [shipped(aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'lost' }))] },
    ],
    [
      'delayed → see_carrier',
      {
        shipments: [
          shipped(aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed_customs' })),
        ],
      },
    ],
    [
      'delayed → see_carrier',
      { shipments: [shipped(aScan('out_for_delivery', '2026-11-24T10:00:00Z'))] },
    ],
    [
      'delivered_on Wednesday, 25 November → not_here',
      {
        shipments: [
          shipped(aScan('delivered', '2026-11-25T10:00:00Z', { substatus: 'neighbour' })),
        ],
      },
    ],
    [
      'label_created 16 November → contact',
      {
        shipments: [
          aShipment({
            createdAt: '2026-11-16T10:00:00Z',
            events: [aScan('info_received', '2026-11-16T10:00:00Z')],
            expected: promisedFor('2026-11-27'),
          }),
        ],
      },
    ],
    [
      'no_news 21 October → contact',
      {
        shipments: [
          aShipment({
            events: [aScan('in_transit', '2026-10-21T10:00:00Z')],
            expected: promisedFor('2026-10-25'),
          }),
        ],
      },
    ],
    [
      'delivered_on Wednesday, 25 November → not_here_yet',
      { shipments: [shipped(aScan('delivered', '2026-11-24T21:00:00Z', { country: 'JP' }))] },
    ],
    ['date_to_follow → nothing_to_do', { fulfillmentOrders: [pastFulfillmentOrder] }],
    [
      'collected → nothing_to_do',
      { fulfillmentOrders: [collectedFulfillmentOrder], shipments: [aShipment({ parcels: [] })] },
    ],
    [
      'no_news 5 October → contact',
      {
        shipments: [
          aShipment({
            createdAt: '2026-10-05T10:00:00Z',
            events: [aScan('in_transit', '2026-10-05T10:00:00Z')],
          }),
        ],
      },
    ],
    ['on_the_way → nothing_to_do', { shipments: [shipped(moving)] }],
    [
      'arriving_on Thursday, 26 November → nothing_to_do',
      {
        shipments: [aShipment({ events: [moving], expected: promisedFor('2026-11-26T00:00:00Z') })],
      },
    ],
    [
      'delayed → nothing_to_do',
      {
        shipments: [aShipment({ events: [moving], expected: promisedFor('2026-11-22T00:00:00Z') })],
      },
    ],
    [
      'out_for_delivery → nothing_to_do',
      { shipments: [shipped(aScan('out_for_delivery', '2026-11-25T07:00:00Z'))] },
    ],
    [
      'delivery_attempted Wed, 25 Nov, 11:00 → see_carrier',
      { shipments: [shipped(aScan('attempt_failed', '2026-11-25T10:00:00Z'))] },
    ],
    ['delivered_on Tuesday, 24 November → not_here', { shipments: [shipped(delivered)] }],
    [
      'delivered_on Wednesday, 25 November → not_here_yet',
      { shipments: [shipped(aScan('delivered', '2026-11-25T10:00:00Z'))] },
    ],
    [
      'no_news 19 November → see_carrier',
      {
        shipments: [shipped(aScan('in_transit', '2026-11-19T10:00:00Z'))],
        fulfillmentOrders: [sentFromNl],
      },
    ],
    [
      'label_created 16 November → contact',
      {
        shipments: [
          aShipment({
            createdAt: '2026-11-16T10:00:00Z',
            events: [aScan('info_received', '2026-11-16T10:00:00Z')],
          }),
        ],
      },
    ],
    [
      'exception Tue, 24 Nov, 11:00 → check_address',
      {
        shipments: [
          shipped(aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'address_problem' })),
        ],
      },
    ],
    [
      'return_received → nothing_to_do',
      { shipments: [shipped(delivered)], returns: [aReturn({ status: 'received' })] },
    ],
    ['return_in_progress → send_back', { shipments: [shipped(delivered)], returns: [aReturn()] }],
    ['nothing_to_ship → see_email', { lines: [aLine({ requiresShipping: false })] }],
    ['received → nothing_to_do', { lines: [] }],
  ])('is: %s', (sentence, parts) => {
    expect(headline(anOrder(parts))).toBe(sentence);
  });

  it('asks nobody whether a parcel is there who wants to send it back', () => {
    for (const status of ['declined', 'cancelled'] as const) {
      const order = anOrder({ shipments: [shipped(delivered)], returns: [aReturn({ status })] });
      expect(headline(order)).toBe('delivered_on Tuesday, 24 November → nothing_to_do');
    }
  });

  it('tells who cancelled while a parcel travels to talk to the shop', () => {
    const cancellation = { at: '2026-11-24T10:00:00Z', reason: 'cancelled' as const };
    expect(headline(anOrder({ shipments: [shipped(moving)], cancellation }))).toBe(
      'order_cancelled 24 November → contact',
    );
  });

  it('does not wait for the money of an order that has partly left', () => {
    const fulfillmentOrders = [aFulfillmentOrder({ units: [units('mug')] })];
    const order = { payment: 'pending', lines: twoLines, fulfillmentOrders } as const;
    expect(
      headline(anOrder({ ...order, fulfillmentOrders, shipments: [shipped(moving)] })),
    ).toMatch(/^partly_shipped /);
  });

  it('never says delivered over a cancelled or a refunded order', () => {
    const cancellation = { at: '2026-11-13T10:00:00Z', reason: 'cancelled' as const };
    const shipments = [shipped(delivered)];
    expect(headline(anOrder({ shipments, cancellation }))).toBe(
      'order_cancelled 13 November → nothing_to_do',
    );
    expect(headline(anOrder({ shipments, cancellation, payment: 'refunded' }))).toBe(
      'order_cancelled 13 November → refund_takes_days',
    );
    expect(headline(anOrder({ shipments, payment: 'refunded', refunds: [aRefund()] }))).toBe(
      'order_refunded 14 November → refund_takes_days',
    );
  });

  it('counts the parcels when some have arrived', () => {
    const order = anOrder({
      lines: twoLines,
      shipments: [shipped(delivered), aShipment({ id: 'second', ...mug, events: [moving] })],
    });
    expect(headline(order)).toBe('partly_delivered 1 of 2 → nothing_to_do');
  });

  it('says that something is still to come', () => {
    const fulfillmentOrders = [aFulfillmentOrder({ units: [units('mug')] })];
    expect(
      headline(anOrder({ lines: twoLines, shipments: [shipped(moving)], fulfillmentOrders })),
    ).toBe('partly_shipped → nothing_to_do');
    expect(
      headline(anOrder({ lines: twoLines, shipments: [shipped(delivered)], fulfillmentOrders })),
    ).toBe('partly_shipped → nothing_to_do');
  });

  it('is that one is out for delivery, though another is late or lost', () => {
    const out = shipped(aScan('out_for_delivery', '2026-11-25T07:00:00Z'));
    for (const trouble of [
      aScan('exception', '2026-11-24T10:00:00Z'),
      aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' }),
    ]) {
      const other = aShipment({ id: 'second', ...mug, events: [trouble] });
      expect(headline(anOrder({ lines: twoLines, shipments: [other, out] }))).toMatch(
        /^out_for_delivery /,
      );
    }
  });

  it('names the day of the parcel that comes, though something else is still to be sent', () => {
    const shipments = [
      aShipment({ events: [moving], expected: promisedFor('2026-11-26T00:00:00Z') }),
    ];
    const fulfillmentOrders = [aFulfillmentOrder({ units: [units('mug')], state: 'scheduled' })];
    expect(headline(anOrder({ lines: twoLines, shipments, fulfillmentOrders }))).toBe(
      'arriving_on Thursday, 26 November → nothing_to_do',
    );
  });

  it('asks for the address before it speaks of the parcel that has arrived', () => {
    const fulfillmentOrders = [
      aFulfillmentOrder({ units: [units('mug')], state: 'check_address' }),
    ];
    expect(
      headline(anOrder({ lines: twoLines, shipments: [shipped(delivered)], fulfillmentOrders })),
    ).toBe('check_address → check_address');
  });

  it('puts the parcel that needs the shopper before everything that runs by itself', () => {
    const attempted = aShipment({
      id: 'second',
      ...mug,
      events: [aScan('attempt_failed', '2026-11-25T10:00:00Z')],
    });
    const order = anOrder({ lines: twoLines, shipments: [shipped(moving), attempted] });
    expect(headline(order)).toMatch(/^delivery_attempted /);
    expect(track(order).shipments[0]?.status).toBe('attempt_failed');
  });
});

function arrived(id: string, at: string, createdAt: string): OrderShipment {
  const events = [aScan('delivered', at)];
  return aShipment({ id, createdAt, units: [{ id, ...units(id) }], events });
}

describe('a headline that could mislead', () => {
  const mugLine = aLine({ id: 'mug', title: 'Mug' });

  it('names the day of the last parcel that arrived, not of the last one sent', () => {
    const order = anOrder({
      lines: twoLines,
      shipments: [
        arrived('shirt', '2026-11-25T10:00:00Z', '2026-11-18T10:00:00Z'),
        arrived('mug', '2026-11-22T10:00:00Z', '2026-11-20T10:00:00Z'),
      ],
    });
    expect(headline(order)).toMatch(/^delivered_on Wednesday, 25 November /);
  });

  it('is about the parcel that came back, though another one is on its way', () => {
    const back = aShipment({
      id: 'second',
      ...mug,
      events: [aScan('returned', '2026-11-24T10:00:00Z')],
    });
    const order = anOrder({ lines: twoLines, shipments: [shipped(moving), back] });
    expect(headline(order)).toMatch(/^returned .* → contact$/);
  });

  it('asks to send back only what is asked for and not back yet', () => {
    const fulfillmentOrders = [
      aFulfillmentOrder({ state: 'awaiting_return', units: [units('mug')] }),
    ];
    const exchange = (status: 'open' | 'received' | 'requested'): string =>
      headline(
        anOrder({
          lines: [aLine(), mugLine],
          shipments: [shipped(delivered)],
          fulfillmentOrders,
          returns: [aReturn({ status, exchanges: [units('mug')] })],
        }),
      );
    expect(exchange('open')).toBe('awaiting_return → send_back');
    expect(exchange('received')).toBe('awaiting_return → nothing_to_do');
    expect(exchange('requested')).toBe('awaiting_return → nothing_to_do');
  });

  it('is not about a lost parcel that was sent again', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('exception', '2026-11-12T10:00:00Z')],
    });
    const order = anOrder({ shipments: [lost, shipped(delivered)] });
    expect(headline(order)).toMatch(/^delivered_on /);
    expect(track(order).shipments.map(({ items }) => items.length)).toEqual([1, 0]);
  });

  it('prepares again what was called off', () => {
    const calledOff = {
      reportedStatus: { status: 'cancelled', substatus: 'label_voided', weight: 'final' },
    } as const;
    expect(headline(anOrder({ shipments: [aShipment(calledOff)] }))).toMatch(/^preparing /);
    const second = aShipment({ id: 'second', ...mug, ...calledOff });
    expect(headline(anOrder({ lines: twoLines, shipments: [shipped(delivered), second] }))).toMatch(
      /^partly_shipped /,
    );
  });

  it('asks for what is owed before it speaks of what has arrived', () => {
    const fulfillmentOrders = [
      aFulfillmentOrder({ units: [units('mug')], state: 'awaiting_payment' }),
    ];
    const order = anOrder({ lines: twoLines, shipments: [shipped(delivered)], fulfillmentOrders });
    expect(headline(order)).toBe('awaiting_payment → pay');
  });

  it('is about the return that is still open', () => {
    const closed = aReturn({ status: 'closed', closedAt: '2026-11-25T10:00:00Z' });
    const open = aReturn({
      units: [{ shippedUnitsId: 'shipped-mug', processed: 0, refunded: 0, ...units('mug') }],
    });
    const order = anOrder({
      lines: [aLine(), mugLine],
      shipments: [shipped(delivered), aShipment({ id: 'second', ...mug, events: [delivered] })],
      returns: [closed, open],
    });
    expect(headline(order)).toBe('return_in_progress → send_back');
  });

  it('asks to send back also what has a label already: nobody says whether it was posted', () => {
    const parcels = [{ carrier: 'PostNL', number: '3S1', url: null }];
    const order = anOrder({ shipments: [shipped(delivered)], returns: [aReturn({ parcels })] });
    expect(headline(order)).toBe('return_in_progress → send_back');
  });

  it('is not ready to collect once it was refunded', () => {
    const ready = aScan('available_for_pickup', '2026-11-24T10:00:00Z', { substatus: 'store' });
    const order = anOrder({
      lines: [aLine(), aLine({ ...mugLine, currentQuantity: 0 })],
      shipments: [shipped(delivered), aShipment({ id: 'counter', ...mug, events: [ready] })],
      fulfillmentOrders: [
        aFulfillmentOrder({
          method: 'pickup',
          state: 'closed',
          units: [],
          allUnits: [units('mug')],
        }),
      ],
      refunds: [aRefund({ units: [units('mug')] })],
    });
    expect(headline(order)).toMatch(/^delivered_on /);
    expect(track(order).waiting).toEqual([]);
  });

  it('points to the gift card, though the mug beside it was refunded', () => {
    const card = aLine({ id: 'card', isGiftCard: true, requiresShipping: false });
    const order = anOrder({
      payment: 'partly_refunded',
      lines: [card, aLine({ ...mugLine, currentQuantity: 0 })],
      refunds: [aRefund({ units: [units('mug')] })],
    });
    expect(headline(order)).toBe('gift_card → see_email');
  });

  it('prepares what was called off before it speaks of what came back', () => {
    const calledOff = {
      reportedStatus: { status: 'cancelled', substatus: 'label_voided', weight: 'final' },
    } as const;
    const order = anOrder({
      lines: [aLine(), mugLine],
      shipments: [shipped(delivered), aShipment({ id: 'second', ...mug, ...calledOff })],
      returns: [aReturn({ status: 'closed' })],
    });
    expect(headline(order)).toMatch(/^preparing |^partly_shipped /);
  });

  it('says nothing of a refund where none was made', () => {
    const order = anOrder({ payment: 'pending', lines: [aLine({ currentQuantity: 0 })] });
    expect(headline(order)).toBe('nothing_to_ship → nothing_to_do');
  });

  it('dates an attempt by the attempt, and asks nobody about a parcel of last month', () => {
    const attempted = shipped(
      aScan('attempt_failed', '2026-11-24T10:00:00Z'),
      aScan('info_received', '2026-11-25T10:00:00Z'),
    );
    expect(headline(anOrder({ shipments: [attempted] }))).toMatch(
      /^delivery_attempted Tue, 24 Nov/,
    );
    const old = shipped(aScan('delivered', '2026-10-18T10:00:00Z'));
    expect(headline(anOrder({ shipments: [old] }))).toMatch(/ → nothing_to_do$/);
  });

  it('names no destination once nothing goes there, nor where only a pickup point is', () => {
    const attempted = shipped(aScan('attempt_failed', '2026-11-25T10:00:00Z'));
    expect(track(anOrder({ shipments: [attempted] })).destination).not.toBeNull();
    expect(
      track(anOrder({ fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup_point' })] }))
        .destination,
    ).toBeNull();
    expect(track(anOrder({ shipments: [shipped(moving)] })).destination).not.toBeNull();
    expect(track(anOrder({ shipments: [shipped(delivered)] })).destination).toBeNull();
    expect(
      track(anOrder({ fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup' })] })).destination,
    ).toBeNull();
  });
});

function remarks(order: Order): string[] {
  return (track(order).shipments[0]?.remarks ?? []).map(({ code, date }) =>
    [code, date?.text].filter(Boolean).join(' '),
  );
}

/** A scan on that day of November that promises another. */
function promise(on: number, to: string): ScanEvent {
  return aScan('in_transit', `2026-11-${on}T10:00:00Z`, { expectedAt: to });
}

describe('what is said beside a shipment', () => {
  it('is a moved day with both dates; what the headline names is not said twice', () => {
    const scans = [promise(23, '2026-11-26'), promise(24, '2026-11-28')];
    const order = anOrder({ shipments: [shipped(...scans)] });
    expect(headline(order)).toBe('arriving_on Saturday, 28 November → nothing_to_do');
    expect(remarks(order)).toEqual(['moved Thursday, 26 November']);
    const second = aShipment({ id: 'second', ...mug, events: [moving] });
    expect(remarks(anOrder({ lines: twoLines, shipments: [shipped(...scans), second] }))).toEqual([
      'expected Saturday, 28 November',
      'moved Thursday, 26 November',
    ]);
  });

  it('is the day that has passed, beside a parcel that is late', () => {
    const late = aShipment({ events: [moving], expected: promisedFor('2026-11-23') });
    expect(remarks(anOrder({ shipments: [late] }))).toEqual(['moved Monday, 23 November']);
  });

  it('is the new day, where the headline speaks of the delay', () => {
    const delay = aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' });
    const late = aShipment({ events: [delay], expected: promisedFor('2026-11-27') });
    expect(headline(anOrder({ shipments: [late] }))).toMatch(/^delayed /);
    expect(remarks(anOrder({ shipments: [late] }))).toEqual(['expected Friday, 27 November']);
  });

  it('is that a carrier does not report, once it had the time to', () => {
    for (const [createdAt, said] of [
      ['2026-11-25T08:00:00Z', []],
      ['2026-11-23T08:00:00Z', ['no_reports']],
    ] as const) {
      expect(remarks(anOrder({ shipments: [aShipment({ createdAt })] }))).toEqual(said);
    }
  });

  it('is that there is nothing to follow it by, but not of what no carrier brings', () => {
    const bare = aShipment({ parcels: [] });
    expect(remarks(anOrder({ shipments: [bare] }))).toEqual(['no_tracking']);
    const fulfillmentOrders = [
      aFulfillmentOrder({
        method: 'local',
        state: 'closed',
        units: [],
        allUnits: [units('shirt')],
      }),
    ];
    expect(remarks(anOrder({ shipments: [bare], fulfillmentOrders }))).toEqual([]);
  });

  it('is since when nothing was heard, where the headline speaks of something else', () => {
    const silent = shipped(aScan('in_transit', '2026-11-09T10:00:00Z'));
    expect(remarks(anOrder({ shipments: [silent] }))).toEqual([]);
    const out = aShipment({
      id: 'second',
      ...mug,
      events: [aScan('out_for_delivery', '2026-11-25T07:00:00Z')],
    });
    const [, second] = track(anOrder({ lines: twoLines, shipments: [silent, out] })).shipments;
    expect(second?.remarks).toMatchObject([{ code: 'no_news', date: { text: '9 November' } }]);
  });

  it('is each silence, but for the one that the headline names', () => {
    const shipments = ['10', '12'].map((day, n) =>
      aShipment({
        id: day,
        units: n === 0 ? [{ id: 'shipped-shirt', ...units('shirt') }] : mug.units,
        events: [aScan('in_transit', `2026-11-${day}T10:00:00Z`)],
      }),
    );
    const { headline: said, shipments: told } = track(anOrder({ lines: twoLines, shipments }));
    expect(said.code).toBe('no_news');
    const dates = told.flatMap((one) => one.remarks.map(({ date }) => date?.text));
    expect(new Set([said.date?.text, ...dates])).toEqual(new Set(['10 November', '12 November']));
  });

  it('is not lost where only a part of it was sent again', () => {
    const units2 = [{ id: 'a', ...units('shirt') }, ...mug.units];
    const old = aShipment({
      id: 'old',
      createdAt: '2026-11-20T10:00:00Z',
      units: units2,
      events: [moving],
      expected: promisedFor('2026-11-27'),
    });
    const order = anOrder({ lines: twoLines, shipments: [old, shipped(delivered)] });
    expect(track(order).shipments[0]?.remarks).toMatchObject([{ code: 'expected' }]);
  });

  it('asks nobody to do anything about a box whose contents are elsewhere', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('exception', '2026-11-12T10:00:00Z')],
    });
    const { shipments } = track(anOrder({ shipments: [lost, shipped(moving)] }));
    expect(shipments[1]).toMatchObject({ action: 'none', progress: null });
  });

  it('is that a lost parcel was sent again', () => {
    const lost = aShipment({
      id: 'lost',
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('exception', '2026-11-12T10:00:00Z', { substatus: 'lost' })],
    });
    const { shipments } = track(anOrder({ shipments: [lost, shipped(moving)] }));
    expect(shipments[1]).toMatchObject({ items: [], remarks: [{ code: 'sent_again' }] });
    const voided = aShipment({
      id: 'voided',
      voided: true,
      createdAt: '2026-11-10T10:00:00Z',
      events: [aScan('in_transit', '2026-11-12T10:00:00Z')],
    });
    expect(remarks(anOrder({ shipments: [voided, shipped(moving)] }))).toEqual(['sent_again']);
    const returned = anOrder({ shipments: [shipped(delivered)], returns: [aReturn()] });
    expect(remarks(returned)).toEqual([]);
  });
});

function timesOf(...events: ScanEvent[]): string[] {
  const { shipments } = track(anOrder({ shipments: [shipped(...events)] }));
  return shipments.flatMap((one) => one.events.map(({ at }) => at.text));
}

describe('the clock of a scan', () => {
  it('is its country’s, which is then named; else the shop’s', () => {
    const at = '2026-11-24T10:00:00Z';
    expect(timesOf(aScan('in_transit', at, { country: 'China' }))).toEqual([
      'Tue, 24 Nov, 18:00 (China Standard Time)',
    ]);
    for (const country of ['Germany', 'United States', null]) {
      expect(timesOf(aScan('in_transit', at, { country }))).toEqual(['Tue, 24 Nov, 11:00']);
    }
  });

  it('does not shift a mere date', () => {
    expect(timesOf(aScan('in_transit', '2026-11-24', { country: 'Japan' }))).toEqual([
      'Tue, 24 Nov',
    ]);
  });
});

describe('the answer', () => {
  it('names the place of a scan, but not merely the country that it goes to', () => {
    const at = '2026-11-24T10:00:00Z';
    const places = track(
      anOrder({
        shipments: [
          shipped(
            aScan('in_transit', at, { place: 'Netherlands', country: 'Netherlands' }),
            aScan('in_transit', at, { place: 'Zwolle, NL', country: 'NL' }),
            aScan('in_transit', at, { place: 'China', country: 'China' }),
          ),
        ],
      }),
    ).shipments[0]?.events.map(({ place }) => place);
    expect(places).toEqual([null, 'Zwolle, NL', 'China']);
  });

  it('says more exactly what a final word of the shop leaves open', () => {
    const undeliverable = {
      status: 'exception',
      substatus: 'undeliverable',
      weight: 'final',
    } as const;
    const unknown = aScan('exception', '2026-11-24T10:00:00Z', { substatus: 'address_problem' });
    const order = anOrder({
      shipments: [aShipment({ reportedStatus: undeliverable, events: [unknown] })],
    });
    expect(headline(order)).toMatch(/^exception .* → check_address$/);
  });

  it('sends who is not to be followed by a carrier to the shop', () => {
    const attempted = aScan('attempt_failed', '2026-11-25T10:00:00Z');
    const order = anOrder({ shipments: [aShipment({ parcels: [], events: [attempted] })] });
    expect(headline(order)).toMatch(/^delivery_attempted .* → contact$/);
    expect(track(order).shipments[0]?.action).toBe('merchant');
  });

  it('says nothing of what is owed to who waits for nothing', () => {
    const sent = anOrder({ payment: 'expired', shipments: [shipped(moving)] });
    expect(track(sent).payment).toBeNull();
  });

  it('does not call sent what the warehouse was only asked for', () => {
    const asked = { status: 'unknown', substatus: 'requested', weight: 'default' } as const;
    const { shipments, waiting } = track(
      anOrder({ shipments: [aShipment({ reportedStatus: asked })] }),
    );
    expect(shipments).toEqual([]);
    expect(waiting).toMatchObject([{ reason: 'preparing', items: [{ quantity: 1 }] }]);
  });

  it('marks what an edit added, and dates what it took off', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3, currentQuantity: 2 }), aLine({ id: 'mug', title: 'Mug' })],
      edits: [{ at: '2026-11-14T10:00:00Z', added: [units('mug')], removed: [units('shirt')] }],
    });
    const { waiting, closed } = track(order);
    expect(closed).toMatchObject([{ reason: 'removed', at: { text: '14 November' } }]);
    expect(waiting[0]?.items.map(({ notes }) => notes)).toMatchObject([
      [],
      [{ code: 'added', quantity: 1, at: { text: '14 November' } }],
    ]);
  });

  it('calls added only what is still added', () => {
    const later = { at: '2026-11-15T10:00:00Z', added: [], removed: [units('shirt')] };
    const order = anOrder({
      lines: [aLine({ quantity: 2, currentQuantity: 1 })],
      edits: [{ at: '2026-11-14T10:00:00Z', added: [units('shirt')], removed: [] }, later],
    });
    expect(track(order).waiting[0]?.items).toMatchObject([{ quantity: 1, notes: [] }]);
  });

  it('calls an exchange an exchange, not an addition', () => {
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'mug', title: 'Mug' })],
      shipments: [shipped(delivered)],
      returns: [aReturn({ exchanges: [units('mug')] })],
      edits: [{ at: '2026-11-24T10:00:00Z', added: [units('mug')], removed: [] }],
    });
    expect(track(order).waiting[0]?.items[0]?.notes).toMatchObject([{ code: 'exchange' }]);
  });

  it('says why units that no plan mentions wait, as far as the order says it', () => {
    expect(track(anOrder({ fallbackState: 'checking' })).waiting).toMatchObject([
      { reason: 'checking' },
    ]);
    const fulfillmentOrders = [aFulfillmentOrder({ state: 'awaiting_stock' })];
    expect(track(anOrder({ fallbackState: 'checking', fulfillmentOrders })).waiting).toMatchObject([
      { reason: 'awaiting_stock' },
    ]);
  });

  it('calls a parcel behind the counter ready to collect, with the shop’s address', () => {
    const order = anOrder({
      shipments: [
        aShipment({
          reportedStatus: { status: 'available_for_pickup', substatus: 'store', weight: 'scan' },
          parcels: [],
        }),
      ],
      fulfillmentOrders: [
        aFulfillmentOrder({
          method: 'pickup',
          state: 'closed',
          units: [],
          allUnits: [units('shirt')],
        }),
      ],
    });
    const { shipments, waiting, headline: said } = track(order);
    expect(said).toMatchObject({ code: 'ready_to_collect', nextStep: 'collect' });
    expect(shipments).toEqual([]);
    expect(waiting).toMatchObject([{ reason: 'ready_to_collect', place: { street: 'Kade 1' } }]);
  });

  it('calls a parcel at the carrier’s counter a parcel still', () => {
    const order = anOrder({
      shipments: [
        aShipment({
          reportedStatus: { status: 'available_for_pickup', substatus: 'store', weight: 'scan' },
        }),
      ],
      fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup_point', state: 'closed' })],
    });
    expect(track(order).waiting).toEqual([]);
    expect(track(order).shipments[0]).toMatchObject({ substatus: 'pickup_point' });
    expect(headline(order)).toBe('ready_to_collect → see_carrier');
  });

  it('shows no shipment for a gift card that was handed over', () => {
    const order = anOrder({
      lines: [aLine({ isGiftCard: true, requiresShipping: false })],
      shipments: [aShipment({ parcels: [] })],
    });
    expect(track(order).shipments).toEqual([]);
    expect(headline(order)).toBe('gift_card → see_email');
  });

  it('gives away no warehouse: only a pickup has a place', () => {
    expect(
      track(anOrder({ fulfillmentOrders: [aFulfillmentOrder()] })).waiting[0]?.place,
    ).toBeNull();
  });

  it('draws groups that read the same as one, and one line as one item', () => {
    const order = anOrder({
      lines: [aLine({ quantity: 3 }), aLine({ id: 'mug', title: 'Mug', variant: null })],
      fulfillmentOrders: [
        aFulfillmentOrder({ units: [units('shirt', 2)] }),
        aFulfillmentOrder({ units: [units('shirt', 1), units('mug')] }),
      ],
    });
    expect(
      track(order).waiting.map(({ reason, items }) => [
        reason,
        items.map((one) => [one.quantity, one.title]),
      ]),
    ).toEqual([
      [
        'preparing',
        [
          [3, 'Linen shirt'],
          [1, 'Mug'],
        ],
      ],
    ]);
  });

  it('explains money only where it explains waiting or is on its way back', () => {
    expect(track(anOrder()).payment).toBeNull();
    expect(track(anOrder({ payment: 'authorized' })).payment?.code).toBe('payment_authorized');
    const sent = anOrder({ payment: 'authorized', shipments: [shipped(moving)] });
    expect(track(sent).payment).toBeNull();
    expect(track(anOrder({ payment: 'expired' })).payment).toEqual({
      code: 'payment_expired',
      at: null,
    });
    expect(track(anOrder({ payment: 'pending' })).payment).toBeNull();
    const refunds = [aRefund(), aRefund({ at: '2026-11-20T10:00:00Z', units: [] })];
    expect(track(anOrder({ payment: 'partly_refunded', refunds })).payment).toMatchObject({
      code: 'partly_refunded',
      at: { text: '20 November' },
    });
  });

  it('shows a return that was not accepted without taking its items out of their parcel', () => {
    const order = anOrder({
      shipments: [shipped(delivered)],
      returns: [aReturn({ status: 'declined_too_late' })],
    });
    const { returns, shipments } = track(order);
    expect(returns).toMatchObject([{ status: 'return_declined_too_late', items: [] }]);
    expect(shipments[0]?.items[0]?.notes).toMatchObject([{ code: 'return_declined', quantity: 1 }]);
  });

  it('forgets a return that was called off', () => {
    const order = anOrder({
      shipments: [shipped(delivered)],
      returns: [aReturn({ status: 'cancelled' })],
    });
    expect(track(order).returns).toEqual([]);
  });
});
