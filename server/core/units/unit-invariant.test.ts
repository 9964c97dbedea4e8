/// <reference types="vite/client" />
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { TrackedOrder } from '../../contract.ts';
import { anyOrder } from '../any-order.fixtures.ts';
import { createMoments } from '../dates/moments.ts';
import { NOW } from '../order.fixtures.ts';
import { anyHistory, type UnitPlace } from '../order-history.fixtures.ts';
import type { Order } from '../order.ts';
import { placeUnits } from './place-units.ts';
import type { PlacedUnits, Placement } from './placement.ts';
import { toTrackedOrderWithAnomalies } from '../timeline/to-tracked-order.ts';

/**
 * The invariant that the answer rests on: every ordered unit is in exactly one place. `npm run test:full`
 * tries ten times as many orders as `npm test`.
 */
const FULL = { histories: 60_000, contradictory: 60_000, answered: 20_000 };
const SHARE = import.meta.env.MODE === 'full' ? 1 : 0.1;

/** Every parcel has arrived. */
const NONE: ReadonlySet<string> = new Set();

const moments = createMoments('en', 'Europe/Amsterdam', NOW);
const tried = { histories: 0, contradictory: 0, answered: 0, anomalous: 0 };

afterAll(() => {
  console.log(
    `orders tried: ${tried.histories} histories, ${tried.contradictory} contradictory, ` +
      `${tried.answered} made into answers, ${tried.anomalous} of them with anomalies; 0 units lost`,
  );
});

/** Units of a line in one kind of place. */
function countIn(groups: readonly { units: PlacedUnits[] }[], lineId: string): number {
  return groups
    .flatMap(({ units }) => units)
    .filter((one) => one.lineId === lineId)
    .reduce((sum, one) => sum + one.quantity, 0);
}

function placesOf(placement: Placement, lineId: string): Record<UnitPlace, number> {
  return {
    waiting: countIn(placement.waiting, lineId),
    shipped: countIn(placement.shipments, lineId),
    closed: countIn(placement.closed, lineId),
    returned: countIn(placement.returns, lineId),
  };
}

function expectEveryUnitOnce(order: Order, placement: Placement): void {
  for (const { id, quantity } of order.lines) {
    const places = placesOf(placement, id);
    const total = places.waiting + places.shipped + places.closed + places.returned;
    if (total !== Math.max(0, quantity)) throw new Error(`${id}: ${total} of ${quantity} units`);
  }
  const { returns, closed, shipments, waiting } = placement;
  for (const { units } of [...returns, ...closed, ...shipments, ...waiting]) {
    for (const { quantity, notes } of units) {
      if (quantity <= 0) throw new Error('a place of no units');
      if (notes.some((note) => note.quantity > quantity)) throw new Error('a note of too many');
    }
  }
}

function countShown({ shipments, waiting, closed, returns }: TrackedOrder): number {
  return [...shipments, ...waiting, ...closed, ...returns]
    .flatMap(({ items }) => items)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

describe('every ordered unit is in exactly one place', () => {
  it('the one that its history says, for every history that a shop can make', () => {
    fc.assert(
      fc.property(anyHistory, ({ order, places }) => {
        tried.histories += 1;
        const placement = placeUnits(order, NONE);
        expectEveryUnitOnce(order, placement);
        for (const [lineId, expected] of places) {
          expect(placesOf(placement, lineId), lineId).toEqual(expected);
        }
      }),
      { numRuns: FULL.histories * SHARE },
    );
  });

  it('for records that contradict each other in every way, too', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        tried.contradictory += 1;
        const placement = placeUnits(order, NONE);
        expectEveryUnitOnce(order, placement);
        expect(placement.surplus).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: FULL.contradictory * SHARE },
    );
  });

  it('and is shown once: the answer to any order is a whole one, with a headline', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyOrder,
          anyHistory.map(({ order }) => order),
        ),
        (order) => {
          const { tracked, anomalies } = toTrackedOrderWithAnomalies(order, { now: NOW, moments });
          tried.answered += 1;
          if (Object.values(anomalies).some((count) => count > 0)) tried.anomalous += 1;
          const ordered = order.lines.reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0);
          expect(countShown(tracked)).toBe(ordered);
          expect(tracked.headline.nextStep).toMatch(/\w/);
        },
      ),
      { numRuns: FULL.answered * SHARE },
    );
  });
});
