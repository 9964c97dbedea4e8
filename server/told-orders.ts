import type { TrackResponse } from './contract.ts';
import type { Moments, View } from './core/moments.ts';
import type { Order } from './core/order.ts';
import { toTrackedOrder } from './core/to-tracked-order.ts';

/**
 * An order that is remembered is told once: the same order in the same language is the same answer,
 * refreshed when Shopify was asked and not when somebody looked again. Forgotten with the order.
 */
export function createToldOrders(): (order: Order, view: View) => TrackResponse {
  const told = new WeakMap<Order, Map<Moments, TrackResponse>>();
  return (order, view) => {
    const answers = told.get(order) ?? new Map<Moments, TrackResponse>();
    told.set(order, answers);
    const known = answers.get(view.moments);
    if (known) return known;
    const answer: TrackResponse = { outcome: 'found', order: toTrackedOrder(order, view) };
    answers.set(view.moments, answer);
    return answer;
  };
}
