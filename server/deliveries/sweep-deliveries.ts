import { deriveDeliveries } from '../core/deliveries/derive-deliveries.ts';
import { MINUTE } from '../core/dates/durations.ts';
import type { Retention } from '../core/deliveries/retention.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { OrderReports } from '../ports/order-reports.ts';

/** Orders that are claimed together. */
const BATCH_SIZE = 100;

/** Milliseconds that a claimed order belongs to one server; a batch takes a second. */
const LEASE = MINUTE;

/** Orders that are deleted together. */
const FORGOTTEN_AT_ONCE = 500;

export interface SweepPorts {
  keptOrders: Pick<KeptOrders, 'claimChanging' | 'put' | 'forget'>;
  orderReports: OrderReports;
  now(): Date;
}

/**
 * Derives the deliveries again that differ by now though nothing was read, and those of older rules, until none is left
 * or the signal aborts. It asks Shopify nothing.
 */
export async function sweepDeliveries(
  { keptOrders, orderReports, now }: SweepPorts,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const at = now();
    const claimed = await keptOrders.claimChanging(at, new Date(at.getTime() + LEASE), BATCH_SIZE);
    for (const { shop, ...entry } of claimed) {
      const joined = await orderReports.join(shop, entry.order);
      const derived = deriveDeliveries(joined.order, now());
      const result = await keptOrders.put(shop, { ...entry, ...derived }, now());
      if (result === 'kept') await orderReports.onPut(shop, entry.order, joined);
    }
    if (claimed.length === 0) return;
  }
}

/** Deletes the orders whose time is over. */
export async function forgetOrders(
  { keptOrders, now }: Omit<SweepPorts, 'orderReports'>,
  retention: Retention,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const forgotten = await keptOrders.forget(now(), FORGOTTEN_AT_ONCE, retention);
    if (forgotten < FORGOTTEN_AT_ONCE) return;
  }
}
