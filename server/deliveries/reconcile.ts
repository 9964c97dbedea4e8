import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { Log } from '../ports/log.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { StaleOrders } from '../ports/stale-orders.ts';
import type { SyncCursor, SyncCursors } from '../ports/sync-cursors.ts';
import type { WebhookInbox } from '../ports/webhook-inbox.ts';
import { followChanges, LONGEST_UNREAD, type FollowChangesPorts } from './follow-changes.ts';
import { INTERVAL, nextRun, QUIET_INTERVAL } from './run-times.ts';

/** Shops that are claimed together and read at the same time. */
const BATCH_SIZE = 10;

/** Milliseconds that a claimed shop belongs to one server. */
const LEASE = 15 * MINUTE;

/** Milliseconds until a run that failed is tried again. */
const RETRY_DELAY = 2 * MINUTE;

/** Open orders that one run marks; the next run goes on. */
const MOST_UNREAD = 1_000;

export interface ReconcilePorts extends FollowChangesPorts {
  syncCursors: Pick<SyncCursors, 'begin' | 'load' | 'save' | 'claim' | 'bringForward'>;
  staleOrders: Pick<StaleOrders, 'mark' | 'markUnread'>;
  inbox: Pick<WebhookInbox, 'hasReceived'>;
  log: Pick<Log, 'warn'>;
}

/**
 * Finds the changes of all shops that are due, which no webhook has told of: Shopify promises none. It stops when none is
 * left, or the signal aborts.
 */
export async function reconcile(ports: ReconcilePorts, signal: AbortSignal): Promise<void> {
  const { syncCursors, now, log } = ports;
  await syncCursors.begin(now());
  while (!signal.aborted) {
    const at = now();
    const claimed = await syncCursors.claim('orders', at, later(at, LEASE), BATCH_SIZE);
    if (claimed.length === 0) return;
    await Promise.all(
      claimed.map(async ({ shop, ...cursor }) => {
        try {
          await reconcileShop(ports, shop, cursor);
        } catch (error) {
          log.warn({ shop, err: error }, 'the changes of a shop could not be read');
          await syncCursors.bringForward(shop, 'orders', later(now(), RETRY_DELAY));
        }
      }),
    );
  }
}

async function reconcileShop(
  ports: ReconcilePorts,
  shop: ShopDomain,
  cursor: SyncCursor,
): Promise<void> {
  const { syncCursors, staleOrders, inbox, now } = ports;
  const startedAt = now();
  const ofHolds = (await syncCursors.load(shop, 'fulfillment_orders')) ?? cursor;
  const orders = await followChanges(ports, shop, 'orders', cursor.cursorAt);
  const holds = await followChanges(ports, shop, 'fulfillment_orders', ofHolds.cursorAt);
  const returns = await followChanges(ports, shop, 'returns', startedAt);
  if (!orders || !holds || !returns) {
    await syncCursors.save(shop, 'orders', {
      ...cursor,
      dueAt: later(startedAt, HOUR),
      setAt: startedAt,
    });
    return;
  }
  await staleOrders.markUnread(shop, later(startedAt, -LONGEST_UNREAD), startedAt, MOST_UNREAD);
  const interval = (await inbox.hasReceived(shop)) ? INTERVAL : QUIET_INTERVAL;
  const isWhole = orders.isWhole && holds.isWhole;
  const saved = {
    caughtUpAt: isWhole ? startedAt : cursor.caughtUpAt,
    dueAt: isWhole ? nextRun(shop, now(), interval) : now(),
    setAt: now(),
  };
  await syncCursors.save(shop, 'fulfillment_orders', { ...saved, cursorAt: holds.cursorAt });
  await syncCursors.save(shop, 'orders', { ...saved, cursorAt: orders.cursorAt });
}

function later(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
