import { MINUTE } from '../core/dates/durations.ts';
import type { Retention } from '../core/deliveries/retention.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import { createPutDerived, type PutDerivedPorts } from './put-derived.ts';

/** Orders that are claimed together. */
const BATCH_SIZE = 100;

/** Milliseconds that a claimed order belongs to one server; a batch takes a second. */
const LEASE = MINUTE;

/** Orders that are deleted together. */
const FORGOTTEN_AT_ONCE = 500;

export interface SweepPorts extends PutDerivedPorts {
  keptOrders: Pick<KeptOrders, 'claimChanging' | 'put'>;
}

/**
 * Derives the deliveries again that differ by now though nothing was read, and those of older rules, until none is left
 * or the signal aborts. It asks Shopify nothing.
 */
export async function sweepDeliveries(ports: SweepPorts, signal: AbortSignal): Promise<void> {
  const { keptOrders, now } = ports;
  const putDerived = createPutDerived(ports);
  while (!signal.aborted) {
    const at = now();
    const claimed = await keptOrders.claimChanging(at, new Date(at.getTime() + LEASE), BATCH_SIZE);
    for (const { shop, ...entry } of claimed) await putDerived(shop, entry);
    if (claimed.length === 0) return;
  }
}

/** Deletes the orders whose time is over. */
export async function forgetOrders(
  { keptOrders, now }: { keptOrders: Pick<KeptOrders, 'forget'>; now(): Date },
  retention: Retention,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const forgotten = await keptOrders.forget(now(), FORGOTTEN_AT_ONCE, retention);
    if (forgotten < FORGOTTEN_AT_ONCE) return;
  }
}
