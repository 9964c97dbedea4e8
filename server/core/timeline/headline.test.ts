import { describe, expect, it } from 'vitest';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import {
  aLine,
  anOrder,
  aFulfillmentOrder,
  aReturn,
  aScan,
  aShipment,
  promisedFor,
  units,
} from '../order.fixtures.ts';
import {
  collectedFulfillmentOrder,
  delivered,
  done,
  headline,
  moving,
  pastFulfillmentOrder,
  sentFromNl,
  shipped,
  track,
} from './timeline.fixtures.ts';

/** An order of one shipment. */
function sent(...shipments: OrderShipment[]): Partial<Order> {
  return { shipments };
}

/** One scan on that day of November, at eleven. */
function scanned(
  status: ScanEvent['status'],
  day: number,
  more: Partial<ScanEvent> = {},
): OrderShipment {
  return shipped(aScan(status, `2026-11-${day}T10:00:00Z`, more));
}

function problem(substatus: ScanEvent['substatus']): Partial<Order> {
  return sent(scanned('exception', 24, { substatus }));
}

function waits(state: Order['fulfillmentOrders'][number]['state']): Partial<Order> {
  return { fulfillmentOrders: [aFulfillmentOrder({ state })] };
}

type Row = [answer: string, order: Partial<Order>];

describe('an order that is not sent yet', () => {
  it.each<Row>([
    ['received · ship_day_unknown → nothing_to_do', { placedAt: '2026-11-25T12:30:00Z' }],
    ['preparing · ship_day_unknown → nothing_to_do', {}],
    ['preparing · ship_day_unknown → nothing_to_do', waits('in_progress')],
    ['preparing · ship_day_unknown → nothing_to_do', { payment: 'authorized' }],
    ['check_address · ship_day_unknown → check_address', waits('check_address')],
    ['awaiting_stock · ship_day_unknown → wait_or_cancel', waits('awaiting_stock')],
    ['checking · ship_day_unknown → nothing_to_do', waits('checking')],
    ['date_to_follow → nothing_to_do', waits('scheduled')],
    ['finding_another_way · ship_day_unknown → nothing_to_do', waits('rejected')],
    [
      'scheduled_for 2026-12-03 → nothing_to_do',
      {
        fulfillmentOrders: [
          aFulfillmentOrder({ state: 'scheduled', scheduledAt: '2026-12-03T09:00:00Z' }),
        ],
      },
    ],
    [
      'preparing_pickup · ready_day_unknown → wait_until_ready',
      { fulfillmentOrders: [aFulfillmentOrder({ method: 'pickup' })] },
    ],
    [
      'preparing_local · day_unknown → nothing_to_do',
      { fulfillmentOrders: [aFulfillmentOrder({ method: 'local' })] },
    ],
    ['payment_partial · ship_day_unknown → pay', { payment: 'partly_paid' }],
    ['not_paid · payment_lapsed · ship_day_unknown → pay_again', { payment: 'expired' }],
    ['not_paid · ship_day_unknown → pay_again', { payment: 'voided' }],
    ['received → nothing_to_do', { lines: [] }],
  ])('is told as: %s', (answer, parts) => {
    expect(headline(anOrder(parts))).toBe(answer);
  });

  it('M7: is late once the day it was to be sent has passed', () => {
    expect(headline(anOrder({ fulfillmentOrders: [pastFulfillmentOrder] }))).toBe(
      'late_to_ship 2026-11-23 · ship_day_unknown → ask_when',
    );
  });

  it('M18: takes longer than usual after ten business days, but never a pre-order', () => {
    const placedAt = '2026-11-10T12:30:00Z';
    const scheduledAt = '2026-12-03T09:00:00Z';
    expect(headline(anOrder({ placedAt }))).toBe(
      'preparing_for_long · ship_day_unknown → ask_when',
    );
    const planned = aFulfillmentOrder({ state: 'scheduled', scheduledAt });
    expect(headline(anOrder({ placedAt, fulfillmentOrders: [planned] }))).toBe(
      'scheduled_for 2026-12-03 → nothing_to_do',
    );
  });

  it('is not late for what was added or exchanged since, or is to be sent again', () => {
    const order = anOrder({ placedAt: '2026-10-01T09:00:00Z' });
    const yesterday = '2026-11-24T10:00:00Z';
    for (const parts of [
      { edits: [{ at: yesterday, added: [units('shirt')], removed: [] }] },
      { returns: [aReturn({ status: 'cancelled', exchanges: [units('shirt')] })] },
      { shipments: [aShipment({ createdAt: yesterday, voided: true, parcels: [] })] },
    ]) {
      expect(headline({ ...order, ...parts })).toMatch(/^preparing /);
    }
  });

  it('M1: is prepared though nobody has paid, with who pays when beside it', () => {
    const order = { payment: 'pending', ...waits('in_progress') } as const;
    expect(headline(anOrder(order))).toBe('preparing · ship_day_unknown · not_paid_yet → ask_why');
    expect(headline(anOrder({ ...order, isPaidOnDelivery: true }))).toBe(
      'preparing · ship_day_unknown · pay_at_the_door → nothing_to_do',
    );
    expect(track(anOrder(order)).payment, 'the headline has said it').toBeNull();
  });
});

describe('a package on its way', () => {
  it.each<Row>([
    ['label_created · day_unknown → nothing_to_do', sent(scanned('info_received', 24))],
    [
      'arriving_on 2026-11-26 → nothing_to_do',
      sent(aShipment({ events: [moving], expected: promisedFor('2026-11-26T00:00:00Z') })),
    ],
    ['on_the_way · day_unknown → nothing_to_do', sent(shipped(moving))],
    [
      'to_pickup_point · day_unknown → nothing_to_do',
      { ...sent(shipped(moving)), fulfillmentOrders: [done({ method: 'pickup_point' })] },
    ],
    [
      'to_pickup_point · expected 2026-11-26 → nothing_to_do',
      {
        ...sent(aShipment({ events: [moving], expected: promisedFor('2026-11-26') })),
        fulfillmentOrders: [done({ method: 'pickup_point' })],
      },
    ],
    ['out_for_delivery_on 2026-11-25 → nothing_to_do', sent(scanned('out_for_delivery', 25))],
    [
      'out_for_delivery_on 2026-11-25 · expected 2026-11-26 → nothing_to_do',
      sent(
        aShipment({
          events: [aScan('out_for_delivery', '2026-11-25T07:00:00Z')],
          expected: promisedFor('2026-11-26'),
        }),
      ),
    ],
    [
      'not_delivered_on 2026-11-24 · day_unknown → see_carrier @PostNL',
      sent(scanned('out_for_delivery', 24)),
    ],
    [
      'out_for_delivery_on 2026-11-25 · was_expected 2026-11-22 → nothing_to_do',
      sent(
        aShipment({
          events: [aScan('out_for_delivery', '2026-11-25T07:00:00Z')],
          expected: promisedFor('2026-11-22'),
        }),
      ),
    ],
    [
      'delayed · was_expected 2026-11-22 · day_unknown → see_carrier @PostNL',
      sent(aShipment({ events: [moving], expected: promisedFor('2026-11-22T00:00:00Z') })),
    ],
    [
      'delayed_until 2026-11-27 → nothing_to_do',
      sent(
        aShipment({
          events: [aScan('in_transit', '2026-11-24T10:00:00Z', { substatus: 'delayed' })],
          expected: promisedFor('2026-11-27'),
        }),
      ),
    ],
    [
      'customs_processing · day_unknown → see_customs @PostNL',
      sent(scanned('in_transit', 24, { substatus: 'delayed_customs' })),
    ],
    [
      'customs_processing · day_unknown → nothing_to_do',
      sent(scanned('in_transit', 24, { substatus: 'customs_processing' })),
    ],
    [
      'shipped 2026-11-24 · day_unknown → see_carrier @PostNL',
      sent(aShipment({ createdAt: '2026-11-24T15:00:00Z' })),
    ],
    [
      'shipped 2026-11-23 · no_tracking → contact_when_late 2026-12-08',
      sent(aShipment({ parcels: [] })),
    ],
    [
      'shipped 2026-11-23 · no_reports · day_unknown → contact_when_late 2026-12-08',
      sent(aShipment({ parcels: [{ carrier: 'Fietskoeriers', number: 'FK-10022', url: null }] })),
    ],
    [
      'shipped 2026-11-23 · was_expected 2026-11-24 · no_tracking → contact_when_late 2026-12-08',
      sent(aShipment({ parcels: [], expected: promisedFor('2026-11-24') })),
    ],
  ])('is told as: %s', (answer, parts) => {
    expect(headline(anOrder({ fulfillmentOrders: [sentFromNl], ...parts }))).toBe(answer);
  });

  it('is told with its old day and its new one', () => {
    const scans = [
      aScan('in_transit', '2026-11-23T10:00:00Z', { expectedAt: '2026-11-26' }),
      aScan('in_transit', '2026-11-24T10:00:00Z', {
        substatus: 'delayed',
        expectedAt: '2026-11-28',
      }),
    ];
    expect(headline(anOrder({ shipments: [shipped(...scans)] }))).toBe(
      'delayed_until 2026-11-28 · was_expected 2026-11-26 → nothing_to_do',
    );
  });

  it('is told as an exchange, and not counted with what was sent back', () => {
    const exchange = aShipment({
      id: 'exchange',
      createdAt: '2026-11-24T15:00:00Z',
      units: [{ id: 'shipped-mug', ...units('mug') }],
      events: [moving],
    });
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'mug', title: 'Mug' })],
      shipments: [shipped(delivered), exchange],
      returns: [aReturn({ status: 'closed', exchanges: [units('mug')] })],
    });
    expect(headline(order)).toBe('exchange_on_the_way · day_unknown → nothing_to_do');
  });
});

describe('a package that somebody must act on', () => {
  it.each<Row>([
    ['attempt_failed 2026-11-24 → choose_delivery @PostNL', sent(scanned('attempt_failed', 24))],
    [
      'attempt_failed 2026-11-24 → contact',
      sent({ ...scanned('attempt_failed', 24), parcels: [] }),
    ],
    [
      'pickup_point 2026-11-24 → collect_at_point @PostNL',
      sent(scanned('available_for_pickup', 24)),
    ],
    [
      'parcel_locker 2026-11-24 → collect_at_point @PostNL',
      sent(scanned('available_for_pickup', 24, { substatus: 'parcel_locker' })),
    ],
    ['address_problem 2026-11-24 → check_address', problem('address_problem')],
    ['address_problem 2026-11-24 → check_address', problem('recipient_moved')],
    ['payment_due → see_needs @PostNL', problem('payment_due')],
    ['documents_required → see_needs @PostNL', problem('documents_required')],
    ['exception → see_needs @PostNL', problem('action_required')],
    ['customs_processing → see_customs @PostNL', problem('delayed_customs')],
    ['damaged 2026-11-24 → contact', problem('damaged')],
    ['lost 2026-11-24 → contact', problem('lost')],
    ['destroyed 2026-11-24 → contact', problem('destroyed')],
    ['refused 2026-11-24 → contact', problem('refused')],
    ['unclaimed 2026-11-24 · may_go_back → contact', problem('unclaimed')],
    ['held 2026-11-24 → contact', problem('held')],
    ['exception 2026-11-24 → contact', problem(null)],
    ['returning → contact', sent(scanned('returning', 24))],
    ['returned 2026-11-24 → contact', sent(scanned('returned', 24))],
  ])('M14: is told as: %s', (answer, parts) => {
    expect(headline(anOrder(parts))).toBe(answer);
  });

  it('M3, M23: has no progress bar, and what is lost goes nowhere', () => {
    for (const status of ['attempt_failed', 'available_for_pickup', 'exception'] as const) {
      const answer = track(anOrder(sent(scanned('in_transit', 23), scanned(status, 24))));
      expect(answer.shipments[0]?.progress).toBeNull();
    }
    for (const substatus of ['lost', 'damaged', 'destroyed'] as const) {
      expect(track(anOrder(problem(substatus))).destination).toBeNull();
    }
    expect(track(anOrder(sent(scanned('returning', 24)))).destination).toBeNull();
    expect(track(anOrder(problem('held'))).destination).not.toBeNull();
  });

  it('sends nobody to a page that there is not', () => {
    for (const substatus of ['payment_due', 'documents_required', 'delayed_customs'] as const) {
      const [shipment = aShipment()] = problem(substatus).shipments ?? [];
      expect(headline(anOrder(sent({ ...shipment, parcels: [] })))).toMatch(/→ contact$/);
    }
  });
});

describe('a package that has arrived', () => {
  it.each<Row>([
    ['delivered_on 2026-11-24 → not_here', sent(shipped(delivered))],
    ['delivered_on 2026-11-25 → not_here_yet', sent(scanned('delivered', 25))],
    [
      'neighbour 2026-11-25 → ask_neighbour',
      sent(scanned('delivered', 25, { substatus: 'neighbour' })),
    ],
    [
      'safe_place 2026-11-24 → look_around',
      sent(scanned('delivered', 24, { substatus: 'safe_place' })),
    ],
    ['mailbox 2026-11-24 → look_around', sent(scanned('delivered', 24, { substatus: 'mailbox' }))],
    ['delivered_on 2026-11-05 → nothing_to_do', sent(shipped(aScan('delivered', '2026-11-05')))],
    [
      'collected → nothing_to_do',
      { ...sent(aShipment({ parcels: [] })), fulfillmentOrders: [collectedFulfillmentOrder] },
    ],
  ])('M13: is told as: %s', (answer, parts) => {
    expect(headline(anOrder({ placedAt: '2026-11-01T09:00:00Z', ...parts }))).toBe(answer);
  });

  it('is told with the day in the country where it arrived', () => {
    const inTokyo = aScan('delivered', '2026-11-24T21:00:00Z', { country: 'JP' });
    expect(track(anOrder(sent(shipped(inTokyo)))).headline.date?.text).toMatch(/25 November/);
  });

  it('is not asked for once its shopper wants to return it, unless they called that off', () => {
    const order = anOrder({ shipments: [shipped(delivered)] });
    const declined = { ...order, returns: [aReturn({ status: 'declined' })] };
    const calledOff = { ...order, returns: [aReturn({ status: 'cancelled' })] };
    expect(headline(declined)).toBe('return_not_accepted → ask_why');
    expect(headline(calledOff)).toBe('delivered_on 2026-11-24 → not_here');
  });
});

describe('a return', () => {
  it.each<[string, Parameters<typeof aReturn>[0]]>([
    ['return_requested 2026-11-24 → keep_for_now', { status: 'requested' }],
    ['return_in_progress → send_back', { status: 'open' }],
    ['return_received · being_checked → nothing_to_do', { status: 'received' }],
    [
      'return_completed 2026-11-25 → nothing_to_do',
      { status: 'closed', closedAt: '2026-11-25T10:00:00Z' },
    ],
    ['return_not_accepted → ask_why', { status: 'declined' }],
    ['return_not_accepted · too_late → ask_why', { status: 'declined_too_late' }],
    ['return_not_accepted · final_sale → ask_why', { status: 'declined_final_sale' }],
  ])('is told as: %s', (answer, overrides) => {
    const order = anOrder({ shipments: [shipped(delivered)], returns: [aReturn(overrides)] });
    expect(headline(order)).toBe(answer);
    expect(track(order).headline.about).toBe('returns');
  });

  it('that was refused does not hide one that was accepted after it', () => {
    const order = anOrder({
      shipments: [shipped(delivered)],
      returns: [
        aReturn({ status: 'declined', createdAt: '2026-11-20T10:00:00Z' }),
        aReturn({ status: 'closed', createdAt: '2026-11-21T10:00:00Z' }),
      ],
    });
    expect(headline(order)).toBe('return_completed → nothing_to_do');
  });

  it.each<['open' | 'received' | 'requested', string]>([
    ['open', 'send_back'],
    ['received', 'nothing_to_do'],
    ['requested', 'nothing_to_do'],
  ])('that is %s and that an exchange waits for: %s', (status, step) => {
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'mug', title: 'Mug' })],
      shipments: [shipped(delivered)],
      fulfillmentOrders: [aFulfillmentOrder({ state: 'awaiting_return', units: [units('mug')] })],
      returns: [aReturn({ status, exchanges: [units('mug')] })],
    });
    expect(headline(order)).toBe(`awaiting_return · ship_day_unknown → ${step}`);
  });
});

describe('what needs no package', () => {
  const service = { lines: [aLine({ requiresShipping: false })] };

  it('is told with the mail that it came by', () => {
    const shipments = [aShipment({ parcels: [] })];
    expect(headline(anOrder({ ...service, shipments }))).toBe('nothing_to_ship → see_email');
  });

  it('has no shipping day and no destination while it waits', () => {
    const giftCard = anOrder({ lines: [aLine({ requiresShipping: false, isGiftCard: true })] });
    expect(headline(giftCard)).toBe('preparing · ready_day_unknown → nothing_to_do');
    expect(track(giftCard).destination).toBeNull();
    const withShirt = { ...giftCard, lines: [...giftCard.lines, aLine({ id: 'mug' })] };
    expect(headline(withShirt)).toBe('preparing · ship_day_unknown → nothing_to_do');
    expect(track(withShirt).destination).not.toBeNull();
  });

  it('is no package that is still to come', () => {
    const giftCard = aLine({ id: 'mug', requiresShipping: false, isGiftCard: true });
    const order = anOrder({ lines: [aLine(), giftCard], shipments: [shipped(moving)] });
    expect(track(order).headline.more).toBe(false);
  });

  it('has no mail where no fulfillment holds it', () => {
    const shipments = [aShipment({ parcels: [], voided: true })];
    expect(headline(anOrder(service))).toBe('nothing_to_ship → ask_why');
    expect(headline(anOrder({ ...service, shipments }))).toBe('nothing_to_ship → ask_why');
  });
});
