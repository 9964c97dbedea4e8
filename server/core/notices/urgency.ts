import type { OccurrenceKind } from './occurrence.ts';

/**
 * What an order's shopper is told first where there is more than one thing to tell, from 1: what they can still do
 * something about, then what goes wrong without them, then the rest. As the headline of an order has it.
 */
export const URGENCY: Readonly<Record<OccurrenceKind, number>> = {
  attempt_failed: 1,
  collection_reminder: 2,
  ready_to_collect: 3,
  going_back: 4,
  lost: 5,
  no_movement: 6,
  late: 7,
  delivered: 8,
  shipped: 9,
};
