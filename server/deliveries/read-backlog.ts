import type { StaleOrders } from '../ports/stale-orders.ts';
import type { SyncCursors } from '../ports/sync-cursors.ts';
import { LONGEST_LAG } from './sync-lag.ts';

/** How far the kept orders of all shops are behind. */
export interface Backlog {
  staleOrders: number;
  /** How long the first of them has been so; 0 without any. */
  oldestSeconds: number;
  laggingShops: number;
}

export async function readBacklog({
  staleOrders,
  syncCursors,
  now,
}: {
  staleOrders: Pick<StaleOrders, 'backlog'>;
  syncCursors: Pick<SyncCursors, 'countLagging'>;
  now(): Date;
}): Promise<Backlog> {
  const { orders, since } = await staleOrders.backlog();
  const at = now().getTime();
  return {
    staleOrders: orders,
    oldestSeconds: since ? Math.max(0, at - since.getTime()) / 1_000 : 0,
    laggingShops: await syncCursors.countLagging(new Date(at - LONGEST_LAG)),
  };
}
