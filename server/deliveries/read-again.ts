import type { KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { PRIORITY, type StaleOrders } from '../ports/stale-orders.ts';

/** Milliseconds for which what was read is new enough: whoever presses twice reads once. */
const JUST_READ = 5_000;

/** Milliseconds between two looks whether the order was read, and how many there are: five seconds in all. */
const LOOK = { interval: 250, most: 20 };

export interface ReadAgainPorts {
  keptOrders: Pick<KeptOrders, 'findTimes'>;
  staleOrders: Pick<StaleOrders, 'mark'>;
  /** Begins to read what is marked. */
  onMarked(): void;
  sleep(milliseconds: number): Promise<unknown>;
  now(): Date;
}

/**
 * `later`: it is marked, and will be read before all others of the shop; points or Shopify are missing now. `gone`:
 * Shopify has it no more, so it is kept no more.
 */
export type ReadAgainResult = 'read' | 'later' | 'gone' | 'none';

/** Reads a kept order again, and waits some seconds for it. Rejects during an outage of the database. */
export type ReadAgain = (shop: ShopDomain, orderId: string) => Promise<ReadAgainResult>;

/** The use case: staff's wish → a mark like every hint's, so that it is read once however many ask. */
export function createReadAgain(ports: ReadAgainPorts): ReadAgain {
  const { keptOrders, staleOrders, onMarked, sleep, now } = ports;

  const readAt = async (shop: ShopDomain, orderId: string): Promise<number | null> =>
    (await keptOrders.findTimes(shop, [orderId])).get(orderId)?.readAt.getTime() ?? null;

  return async function readAgain(shop, orderId) {
    const before = await readAt(shop, orderId);
    if (before === null) return 'none';
    const at = now();
    if (Math.abs(at.getTime() - before) < JUST_READ) return 'read';
    await staleOrders.mark(shop, orderId, PRIORITY.staff, { at, dueAt: at });
    onMarked();
    for (let look = 0; look < LOOK.most; look += 1) {
      await sleep(LOOK.interval);
      const after = await readAt(shop, orderId);
      if (after === null) return 'gone';
      if (after > before) return 'read';
    }
    return 'later';
  };
}
