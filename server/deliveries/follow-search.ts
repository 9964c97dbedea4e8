import { MINUTE } from '../core/dates/durations.ts';
import type { ClaimedBackfill } from '../ports/backfills.ts';
import type { BulkFile, ListEnd } from '../ports/bulk-orders.ts';
import {
  end,
  later,
  searchAgain,
  tryAgain,
  withoutApp,
  type RunBackfillsPorts,
  type Step,
} from './backfill-step.ts';
import { toTurns } from './backfill-turns.ts';

/** Milliseconds between two looks at a search: a quarter of what it has taken so far, as its end is hinted as well. */
export const SHORTEST_POLL = 10_000;
const LONGEST_POLL = 5 * MINUTE;

/** Milliseconds that a step belongs to one server; each part of a list that was read renews it. */
export const LEASE = 5 * MINUTE;

/** Looks how a search stands, and reads its list once there is one. */
export const followSearch: Step = async (ports, one, signal) => {
  const { bulkOrders, now } = ports;
  const search = await bulkOrders.find(one.shop, one.operation ?? '');
  if (search === null) return withoutApp(now());
  switch (search.status) {
    case 'running': {
      const wait = (now().getTime() - one.begunAt.getTime()) / 4;
      const dueAt = later(now(), Math.min(Math.max(wait, SHORTEST_POLL), LONGEST_POLL));
      return { next: {}, dueAt };
    }
    case 'completed': {
      if (!search.file) return end('finished', now(), null, { found: 0 });
      const listed = await readList(ports, { ...one, found: search.orders }, search.file, signal);
      if (listed === 'left') return { next: {}, dueAt: now() };
      if (listed === 'wrong') return searchAgain(one, 'list_wrong', now());
      if (listed !== 'whole') return tryAgain(one, listed, now());
      return { next: { phase: 'reading', problem: null, attempts: 0 }, dueAt: now() };
    }
    case 'cancelled':
      return end('cancelled', now());
    case 'failed': {
      if (search.isDenied) return end('stopped', now(), 'denied');
      if (search.partial) await readList(ports, one, search.partial, signal);
      break;
    }
    case 'expired':
      break;
  }
  return searchAgain(one, 'search_failed', now());
};

/** Marks the orders of a list that are not kept as they are. */
function readList(
  { bulkOrders, keptOrders, backfills, now }: RunBackfillsPorts,
  one: ClaimedBackfill,
  file: BulkFile,
  signal: AbortSignal,
): Promise<ListEnd> {
  return bulkOrders.readList(file, one.line, async (orders, line) => {
    if (signal.aborted) return false;
    const ids = orders.map(({ orderId }) => orderId);
    const kept = await keptOrders.findTimes(one.shop, ids);
    const toRead = orders.filter(({ orderId, updatedAt }) => {
      const known = kept.get(orderId);
      return !known || known.updatedAt < updatedAt;
    });
    const times = { now: now(), until: later(now(), LEASE) };
    return backfills.advance(one, line, toTurns(toRead, one.begunAt), times);
  });
}
