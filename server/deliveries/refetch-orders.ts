import { MINUTE } from '../core/dates/durations.ts';
import type { KeptOrders, PutResult } from '../ports/kept-orders.ts';
import type { Log } from '../ports/log.ts';
import { MOST_AT_ONCE, type OrdersRead, type ReadOrders } from '../ports/read-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ClaimedOrder, StaleOrders } from '../ports/stale-orders.ts';
import type { KeepOrder } from './keep-order.ts';

/** Orders that are claimed together: of one shop as many as are read within a lease, even by a bucket that is empty. */
const CLAIMED_AT_ONCE = 2 * MOST_AT_ONCE;

/** Milliseconds that a claimed order belongs to one server. */
export const LEASE = 5 * MINUTE;

/** Shops whose orders one server reads at the same time. */
const MOST_SHOPS = 50;

/** Milliseconds between the first and the second attempt; doubled after each, up to {@link MAX_RETRY_DELAY}. */
export const FIRST_RETRY_DELAY = 10_000;
const MAX_RETRY_DELAY = 10 * MINUTE;

/** What became of an order that was to be read again. `gone`: Shopify has it no more. */
export type RefetchResult = PutResult | 'gone' | 'no_access' | 'failed';

export interface RefetchPorts {
  staleOrders: Pick<StaleOrders, 'claim' | 'settle' | 'postpone'>;
  keptOrders: Pick<KeptOrders, 'delete'>;
  readOrders: ReadOrders;
  keepOrder: KeepOrder;
  now(): Date;
  countRefetch(result: RefetchResult): void;
  log: Pick<Log, 'warn'>;
}

/** Reads stale orders again. */
export interface RefetchOrders {
  /** Begins to read all that is due; a shop whose turn takes long does not hold up the others. */
  begin(signal: AbortSignal): Promise<void>;
  /** Resolves when all that has begun has ended. */
  settle(): Promise<void>;
}

/**
 * The use case: stale orders, the most urgent first → kept as they are now. Of one shop a server reads a batch at a time,
 * so that the points it waits for are not waited for twice.
 */
export function createRefetchOrders(ports: RefetchPorts): RefetchOrders {
  const { staleOrders, now, log } = ports;
  const reading = new Map<ShopDomain, Promise<void>>();

  async function readShop(
    shop: ShopDomain,
    claimed: readonly ClaimedOrder[],
    signal: AbortSignal,
  ): Promise<void> {
    for (const batch of batchesOf(claimed)) {
      try {
        // Another server takes over what this one has not begun.
        if (signal.aborted) await release(ports, batch);
        else await refetch(ports, shop, batch);
      } catch (error) {
        const [{ attempts } = { attempts: 0 }] = batch;
        log.warn({ shop, attempts, err: error }, 'orders could not be read again');
        await postpone(ports, batch);
      }
    }
  }

  function start(shop: ShopDomain, claimed: readonly ClaimedOrder[], signal: AbortSignal): void {
    const running = readShop(shop, claimed, signal)
      // The database is away: the lease ends by itself.
      .catch((error: unknown) => log.warn({ shop, err: error }, 'a lease could not be ended'))
      .finally(() => reading.delete(shop));
    reading.set(shop, running);
  }

  return {
    async begin(signal) {
      while (!signal.aborted) {
        if (reading.size >= MOST_SHOPS) await Promise.race(reading.values());
        const at = now();
        const until = new Date(at.getTime() + LEASE);
        const busy = [...reading.keys()];
        const claimed = await staleOrders.claim(at, until, CLAIMED_AT_ONCE, busy);
        if (claimed.length === 0) return;
        const byShop = Map.groupBy(claimed, ({ shop }) => shop);
        for (const [shop, ofShop] of byShop) start(shop, ofShop, signal);
      }
    },
    async settle() {
      await Promise.all(reading.values());
    },
  };
}

/** Reads a batch, keeps it, and ends its leases. Throws on an outage of Shopify, or of the database. */
async function refetch(
  ports: RefetchPorts,
  shop: ShopDomain,
  batch: readonly ClaimedOrder[],
): Promise<void> {
  const { staleOrders, readOrders, now, countRefetch } = ports;
  const read = await readOrders(
    shop,
    batch.map(({ orderId }) => orderId),
  );
  for (const claimed of batch) {
    countRefetch(read ? await keep(ports, claimed, read) : 'no_access');
    await staleOrders.settle(claimed, now());
  }
}

async function keep(
  { keptOrders, keepOrder }: RefetchPorts,
  { shop, orderId }: ClaimedOrder,
  { orders, facts }: OrdersRead,
): Promise<RefetchResult> {
  const order = orders.get(orderId);
  if (order && facts) return keepOrder(shop, order, facts);
  await keptOrders.delete(shop, [orderId]);
  return 'gone';
}

async function postpone(
  { staleOrders, now, countRefetch }: RefetchPorts,
  batch: readonly ClaimedOrder[],
): Promise<void> {
  for (const claimed of batch) {
    countRefetch('failed');
    const delay = Math.min(FIRST_RETRY_DELAY * 2 ** claimed.attempts, MAX_RETRY_DELAY);
    await staleOrders.postpone(claimed, new Date(now().getTime() + delay));
  }
}

async function release(
  { staleOrders, now }: RefetchPorts,
  batch: readonly ClaimedOrder[],
): Promise<void> {
  for (const claimed of batch) await staleOrders.postpone(claimed, now());
}

/** An order that failed before is read alone: it may be the one that made its batch fail. */
function batchesOf(claimed: readonly ClaimedOrder[]): ClaimedOrder[][] {
  const first = claimed.filter(({ attempts }) => attempts === 0);
  const again = claimed.filter(({ attempts }) => attempts > 0);
  const batches = again.map((one) => [one]);
  for (let at = 0; at < first.length; at += MOST_AT_ONCE) {
    batches.push(first.slice(at, at + MOST_AT_ONCE));
  }
  return batches;
}
