import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import type { Backfill, BackfillProblem, Backfills, ClaimedBackfill } from '../ports/backfills.ts';
import type { BulkFile, BulkOrders, ListEnd } from '../ports/bulk-orders.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { Log } from '../ports/log.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import { toTurns } from './backfill-turns.ts';

/** Shops whose steps are run at the same time: after an update of the app all shops are due at once. */
const BATCH_SIZE = 5;

/** Milliseconds that a step belongs to one server; each part of a list that was read renews it. */
export const LEASE = 5 * MINUTE;

/** Days that an app without `read_all_orders` can look back. https://shopify.dev/docs/api/usage/access-scopes */
export const DAYS_WITHOUT_ALL_ORDERS = 60;

/** Milliseconds between two looks at a search: a quarter of what it has taken so far, as the end is hinted as well. */
const SHORTEST_POLL = 10_000;
const LONGEST_POLL = 5 * MINUTE;

/** Milliseconds between two looks at whether all orders were read. */
const READING_POLL = 10_000;

/** Milliseconds between the first and the second attempt; doubled after each, up to {@link MAX_RETRY_DELAY}. */
export const FIRST_RETRY_DELAY = MINUTE;
const MAX_RETRY_DELAY = HOUR;

/** Searches that are begun for one back-fill. Each goes on where the one before ended: what is kept is not read again. */
export const MOST_SEARCHES = 3;

export interface RunBackfillsPorts {
  backfills: Backfills;
  bulkOrders: BulkOrders;
  keptOrders: Pick<KeptOrders, 'findTimes'>;
  shops: Pick<Shops, 'keepsOrders'>;
  /** Whether the shop lets the app read orders of any age. */
  findsOldOrders(shop: ShopDomain): Promise<boolean>;
  /** Days after which an order is kept no longer, whatever becomes of it. */
  daysKept: number;
  now(): Date;
  log: Pick<Log, 'warn'>;
}

/** What to save at the end of a step, and when the next one is due: never where that is `null`. */
interface Next {
  next: Partial<Backfill>;
  dueAt: Date | null;
}

type Step = (ports: RunBackfillsPorts, one: ClaimedBackfill, signal: AbortSignal) => Promise<Next>;

/**
 * The use case: the orders of a shop that has just installed the app, or asks for it → marked to be read, behind all
 * others. It runs the steps that are due, until none is left or the signal aborts.
 */
export async function runBackfills(ports: RunBackfillsPorts, signal: AbortSignal): Promise<void> {
  const { backfills, now } = ports;
  await backfills.begin(now());
  while (!signal.aborted) {
    const claimed = await backfills.claim(now(), later(now(), LEASE), BATCH_SIZE);
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((one) => runStep(ports, one, signal)));
  }
}

async function runStep(
  ports: RunBackfillsPorts,
  one: ClaimedBackfill,
  signal: AbortSignal,
): Promise<void> {
  const { backfills, bulkOrders, now, log } = ports;
  const { shop, phase } = one;
  const step = STEPS.get(phase);
  const { next, dueAt } = step
    ? await step(ports, one, signal).catch((err: unknown) => {
        log.warn({ shop, phase, err }, 'a step of a back-fill failed');
        return tryAgain(one, 'unavailable', now());
      })
    : { next: {}, dueAt: null };
  if (next.problem) log.warn({ shop, phase, problem: next.problem }, 'a back-fill does not go on');
  const isSaved = await backfills.save(one, next, dueAt);
  // It was cancelled while its search began.
  if (!isSaved && next.operation) await bulkOrders.cancel(shop, next.operation);
}

const STEPS: ReadonlyMap<Backfill['phase'], Step> = new Map([
  ['waiting', startSearch],
  ['searching', followSearch],
  ['reading', followReading],
]);

async function startSearch(ports: RunBackfillsPorts, one: ClaimedBackfill): Promise<Next> {
  const { bulkOrders, shops, findsOldOrders, daysKept, now } = ports;
  if (!(await shops.keepsOrders(one.shop))) return end('cancelled', now());
  const isAnyAge = await findsOldOrders(one.shop);
  const days = isAnyAge ? daysKept : Math.min(daysKept, DAYS_WITHOUT_ALL_ORDERS);
  const started = await bulkOrders.start(one.shop, later(now(), -days * DAY));
  if (started === null) return withoutApp(now());
  if (started === 'busy') return tryAgain(one, 'busy', now());
  if (started === 'denied') return end('stopped', now(), 'denied');
  const next = { phase: 'searching', days, problem: null, ...NO_LIST, ...started } as const;
  return { next, dueAt: later(now(), SHORTEST_POLL) };
}

async function followSearch(
  ports: RunBackfillsPorts,
  one: ClaimedBackfill,
  signal: AbortSignal,
): Promise<Next> {
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
      if (listed === 'whole') {
        return { next: { phase: 'reading', problem: null, attempts: 0 }, dueAt: now() };
      }
      if (listed === 'left') return { next: {}, dueAt: now() };
      return listed === 'wrong'
        ? searchAgain(one, 'list_wrong', now())
        : tryAgain(one, listed, now());
    }
    case 'failed': {
      if (search.isDenied) return end('stopped', now(), 'denied');
      if (search.partial) await readList(ports, one, search.partial, signal);
      return searchAgain(one, 'search_failed', now());
    }
    case 'cancelled':
      return end('cancelled', now());
    case 'expired':
      return searchAgain(one, 'search_failed', now());
  }
}

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

async function followReading(
  { backfills, now }: RunBackfillsPorts,
  { shop }: ClaimedBackfill,
): Promise<Next> {
  const left = await backfills.countLeft(shop);
  return left === 0 ? end('finished', now()) : { next: {}, dueAt: later(now(), READING_POLL) };
}

/** What is known of a list before it is read. */
const NO_LIST = { line: 0, found: null, marked: 0, markedAt: null } as const;

function end(
  phase: 'finished' | 'stopped' | 'cancelled',
  at: Date,
  problem: BackfillProblem | null = null,
  more: Partial<Backfill> = {},
): Next {
  return { next: { phase, problem, endedAt: at, ...more }, dueAt: null };
}

/** The same step again. */
function tryAgain({ attempts }: Backfill, problem: BackfillProblem, at: Date): Next {
  const delay = Math.min(FIRST_RETRY_DELAY * 2 ** attempts, MAX_RETRY_DELAY);
  return { next: { problem, attempts: attempts + 1 }, dueAt: later(at, delay) };
}

/** Another search, as the list of this one cannot be read to its end. */
function searchAgain(one: Backfill, problem: BackfillProblem, at: Date): Next {
  if (one.attempts + 1 >= MOST_SEARCHES) return end('stopped', at, problem);
  const { next, dueAt } = tryAgain(one, problem, at);
  return { next: { ...next, phase: 'waiting', operation: null, ...NO_LIST }, dueAt };
}

/** The merchant has removed the app: the back-fill is deleted with all that is kept. */
function withoutApp(at: Date): Next {
  return { next: {}, dueAt: later(at, HOUR) };
}

function later(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
