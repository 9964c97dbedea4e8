/// <reference types="vite/client" />
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ClosedReason, TrackedOrder, WaitingReason } from '../contract.ts';
import { anyOrder } from './any-order.fixtures.ts';
import { createMoments } from './dates/moments.ts';
import {
  aFulfillmentOrder,
  aLine,
  anOrder,
  aRefund,
  aReturn,
  aScan,
  aShipment,
  NOW,
  units,
} from './order.fixtures.ts';
import type { Order, OrderShipment } from './order.ts';
import { toTrackedOrder } from './timeline/to-tracked-order.ts';

/**
 * What an answer claims of units, a record must say of those very units, for orders of any payment, method,
 * fulfillment order and evidence of sending. `npm run test:full` tries ten times as many as `npm test`.
 */
const FULL = { orders: 60_000, underWay: 20_000 };
const SHARE = import.meta.env.MODE === 'full' ? 1 : 0.1;

const moments = createMoments('en', 'Europe/Amsterdam', NOW);
const tried = { orders: 0, underWay: 0 };

afterAll(() => {
  console.log(
    `orders tried: ${tried.orders} of any kind, ${tried.underWay} with a parcel under way`,
  );
});

/** Each line has a title of its own, so that its units are found in the answer. */
function answer(order: Order): TrackedOrder {
  const lines = order.lines.map((line) => ({ ...line, title: line.id }));
  return toTrackedOrder({ ...order, lines }, { now: NOW, moments });
}

type Group = { items: TrackedOrder['waiting'][number]['items'] };

function countOf(groups: readonly Group[], lineId: string): number {
  return groups
    .flatMap(({ items }) => items)
    .filter(({ title }) => title === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

function closedBy(tracked: TrackedOrder, ...reasons: ClosedReason[]): Group[] {
  return tracked.closed.filter(({ reason }) => reasons.includes(reason));
}

function heldBy(shipments: readonly OrderShipment[], lineId: string): number {
  return shipments
    .filter(({ voided }) => !voided)
    .flatMap(({ units: held }) => held)
    .filter((one) => one.lineId === lineId)
    .reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0);
}

function hasNumber({ parcels }: OrderShipment): boolean {
  return parcels.some(({ number, url }) => number !== null || url !== null);
}

function hasScans({ reports }: OrderShipment): boolean {
  return reports.some(({ events }) => events.length > 0);
}

function isRequested({ reports }: OrderShipment): boolean {
  return reports.some(({ reportedStatus }) => reportedStatus.substatus === 'requested');
}

/** Checks a claim for every order. */
function always(claim: (order: Order, tracked: TrackedOrder) => void): void {
  fc.assert(
    fc.property(anyOrder, (order) => {
      tried.orders += 1;
      claim(order, answer(order));
    }),
    { numRuns: FULL.orders * SHARE * 0.125 },
  );
}

describe('an answer', () => {
  it('calls a gift card sent where a fulfillment holds it and it is paid', () => {
    always(({ lines, shipments, payment }, tracked) => {
      const sent = closedBy(tracked, 'gift_card');
      if (sent.length === 0) return;
      expect(['pending', 'authorized', 'expired', 'voided']).not.toContain(payment);
      const fulfilled = shipments.filter((one) => !isRequested(one));
      for (const { id, isGiftCard, requiresShipping } of lines) {
        const count = countOf(sent, id);
        if (count > 0) expect([isGiftCard, requiresShipping]).toEqual([true, false]);
        expect(count).toBeLessThanOrEqual(heldBy(fulfilled, id));
      }
    });
  });

  it('calls units collected where a fulfillment holds them that no carrier had', () => {
    always(({ lines, shipments, fulfillmentOrders }, tracked) => {
      const handed = shipments.filter((one) => !hasNumber(one) && !isRequested(one));
      const collected = [
        ...closedBy(tracked, 'collected'),
        ...tracked.shipments.filter(({ substatus }) => substatus === 'collected'),
      ];
      const isSaid = shipments.some(({ reports }) =>
        reports.some(({ reportedStatus }) => reportedStatus.substatus === 'collected'),
      );
      for (const { id } of lines) {
        const count = countOf(collected, id);
        if (count === 0 || isSaid) continue;
        expect(count).toBeLessThanOrEqual(heldBy(handed, id));
        const methods = fulfillmentOrders.map(({ method }) => method);
        expect(methods.some((one) => one === 'pickup' || one === 'retail')).toBe(true);
      }
    });
  });

  it('calls a shipment delivered where a source says so since the order was placed', () => {
    always(({ shipments, fulfillmentOrders }, tracked) => {
      for (const { status, substatus, deliveredAt } of tracked.shipments) {
        if (status !== 'delivered') continue;
        const isSaid = shipments.some(({ reports }) =>
          reports.some(
            ({ events, reportedStatus }) =>
              reportedStatus.status === 'delivered' ||
              events.some((scan) => scan.status === 'delivered'),
          ),
        );
        const isPickup = fulfillmentOrders.some(({ method }) => method === 'pickup');
        expect(isSaid || (isPickup && substatus === 'collected')).toBe(true);
        if (deliveredAt) expect(deliveredAt.at >= '2026-11-12').toBe(true);
      }
    });
  });

  it('waits for a payment where a hold says so, or the first one has lapsed', () => {
    always(({ fulfillmentOrders, fallbackState, payment }, tracked) => {
      const reasons = new Set<WaitingReason>(tracked.waiting.map(({ reason }) => reason));
      if (!reasons.has('awaiting_payment')) return;
      const states = [fallbackState, ...fulfillmentOrders.map(({ state }) => state)];
      const isAsked = states.includes('awaiting_payment');
      expect(isAsked || payment === 'expired' || payment === 'voided').toBe(true);
    });
  });

  it('never says that nothing is sent of what a shipment with a number or scans holds', () => {
    always(({ lines, shipments }, tracked) => {
      const parcels = shipments.filter((one) => hasNumber(one) || hasScans(one));
      const neverSent = closedBy(tracked, 'nothing_to_ship', 'gift_card', 'collected');
      for (const { id, quantity } of lines) {
        const rest = Math.max(0, Math.max(0, quantity) - heldBy(parcels, id));
        expect(countOf(neverSent, id)).toBeLessThanOrEqual(rest);
      }
    });
  });

  it('shows no scan that is older than the order', () => {
    always(({ placedAt }, tracked) => {
      for (const { at } of tracked.shipments.flatMap(({ events }) => events)) {
        expect(at.at.slice(0, 10) >= placedAt.slice(0, 10), at.at).toBe(true);
      }
    });
  });

  it('calls units ready in the shop where a fulfillment without a carrier says so', () => {
    always(({ shipments }, tracked) => {
      if (!tracked.waiting.some(({ reason }) => reason === 'ready_to_collect')) return;
      const isReady = shipments.some(
        (one) =>
          !hasNumber(one) &&
          one.reports.some(
            ({ reportedStatus, events }) =>
              reportedStatus.status === 'available_for_pickup' ||
              events.some(({ status }) => status === 'available_for_pickup'),
          ),
      );
      expect(isReady).toBe(true);
    });
  });

  it('has every ordered unit in exactly one place', () => {
    always(({ lines }, tracked) => {
      const { shipments, waiting, closed, returns } = tracked;
      for (const { id, quantity } of lines) {
        const count = countOf([...shipments, ...waiting, ...closed, ...returns], id);
        expect(count).toBe(Math.max(0, quantity));
      }
    });
  });
});

const UNDER_WAY = [
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
] as const;

/** One line of which a part is in a parcel under way, with a return and refunds that have not stopped it. */
const anyUnderWay = fc
  .record({
    quantity: fc.integer({ min: 1, max: 6 }),
    sent: fc.integer({ min: 1, max: 6 }),
    status: fc.constantFrom(...UNDER_WAY),
    requiresShipping: fc.boolean(),
    method: fc.constantFrom(
      'shipping' as const,
      'pickup' as const,
      'none' as const,
      'retail' as const,
    ),
    returnStatus: fc.constantFrom('requested' as const, 'open' as const, null),
    returned: fc.integer({ min: 1, max: 6 }),
    refundedInReturn: fc.nat(6),
    refunded: fc.nat(6),
    payment: fc.constantFrom('partly_refunded' as const, 'refunded' as const, 'paid' as const),
  })
  .map((parts) => {
    const sent = Math.min(parts.sent, parts.quantity);
    const returned = Math.min(parts.returned, sent);
    const inReturn = parts.returnStatus ? Math.min(parts.refundedInReturn, returned) : 0;
    const goodwill = Math.min(parts.refunded, sent - inReturn);
    const isPaidBack = parts.payment !== 'paid';
    const gone = isPaidBack ? inReturn + goodwill : 0;
    const order = anOrder({
      payment: parts.payment,
      lines: [
        aLine({
          quantity: parts.quantity,
          currentQuantity: parts.quantity - gone,
          requiresShipping: parts.requiresShipping,
        }),
      ],
      shipments: [
        aShipment({
          events: [aScan(parts.status, '2026-11-25T08:00:00Z')],
          units: [{ id: 'shipped-shirt', ...units('shirt', sent) }],
        }),
      ],
      fulfillmentOrders: [
        aFulfillmentOrder({
          method: parts.method,
          state: sent === parts.quantity ? 'closed' : 'in_progress',
          units: [units('shirt', parts.quantity - sent)],
          allUnits: [units('shirt', parts.quantity)],
        }),
      ],
      returns: parts.returnStatus
        ? [
            aReturn({
              status: parts.returnStatus,
              units: [
                {
                  shippedUnitsId: 'shipped-shirt',
                  processed: 0,
                  refunded: isPaidBack ? inReturn : 0,
                  ...units('shirt', returned),
                },
              ],
            }),
          ]
        : [],
      refunds: isPaidBack
        ? [inReturn, goodwill]
            .filter((count) => count > 0)
            .map((count) => aRefund({ units: [units('shirt', count)] }))
        : [],
    });
    return { order, sent, gone };
  });

describe('a parcel under way', () => {
  it('keeps its units, whatever return or refund has not ended it, and notes what was paid back', () => {
    fc.assert(
      fc.property(anyUnderWay, ({ order, sent, gone }) => {
        tried.underWay += 1;
        const { shipments, returns } = answer(order);
        expect(countOf(shipments, 'shirt')).toBe(sent);
        expect(countOf(returns, 'shirt')).toBe(0);
        expect(returns).toHaveLength(order.returns.length);
        const noted = shipments
          .flatMap(({ items }) => items.flatMap(({ notes }) => notes))
          .filter(({ code }) => code === 'refunded')
          .reduce((sum, { quantity }) => sum + quantity, 0);
        expect(noted).toBe(gone);
      }),
      { numRuns: FULL.underWay * SHARE },
    );
  });
});
