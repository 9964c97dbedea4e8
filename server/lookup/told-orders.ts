import type { TrackedOrder } from '../contract.ts';
import type { Moments, View } from '../core/dates/moments.ts';
import type { Order } from '../core/order.ts';
import { traceOrder, type Anomalies } from '../core/timeline/to-tracked-order.ts';

/**
 * An order that is remembered is told once: the same order in the same language is the same answer,
 * refreshed when Shopify was asked and not when somebody looked again. Forgotten with the order.
 *
 * @param onAnomalies - Told once of an order whose records contradict each other.
 */
export function createToldOrders(
  onAnomalies: (anomalies: Anomalies) => void,
): (order: Order, view: View) => TrackedOrder {
  const told = new WeakMap<Order, Map<Moments, TrackedOrder>>();
  return (order, view) => {
    const answers = told.get(order) ?? new Map<Moments, TrackedOrder>();
    told.set(order, answers);
    const known = answers.get(view.moments);
    if (known) return known;
    const { tracked, anomalies } = traceOrder(order, view);
    if (Object.values(anomalies).some((count) => count > 0)) onAnomalies(anomalies);
    answers.set(view.moments, tracked);
    return tracked;
  };
}
