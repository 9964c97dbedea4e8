import type { BackfillPhase, ClaimedBackfill } from '../ports/backfills.ts';
import { end, later, tryAgain, type RunBackfillsPorts, type Step } from './backfill-step.ts';
import { followSearch, LEASE } from './follow-search.ts';
import { startSearch } from './start-search.ts';

/** Shops whose steps are run at the same time: after an update of the app all shops are due at once. */
const BATCH_SIZE = 5;

/** Milliseconds between two looks at whether all orders were read. */
const READING_POLL = 10_000;

const STEPS: ReadonlyMap<BackfillPhase, Step> = new Map([
  ['waiting', startSearch],
  ['searching', followSearch],
  ['reading', followReading],
]);

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
  const { next, dueAt } = (await STEPS.get(phase)?.(ports, one, signal).catch((err: unknown) => {
    log.warn({ shop, phase, err }, 'a step of a back-fill failed');
    return tryAgain(one, 'unavailable', now());
  })) ?? { next: {}, dueAt: null };
  if (next.problem) log.warn({ shop, phase, problem: next.problem }, 'a back-fill does not go on');
  const isSaved = await backfills.save(one, next, dueAt);
  // It was cancelled while its search began.
  if (!isSaved && next.operation) await bulkOrders.cancel(shop, next.operation);
}

async function followReading(
  { backfills, now }: RunBackfillsPorts,
  { shop }: ClaimedBackfill,
): ReturnType<Step> {
  const left = await backfills.countLeft(shop);
  return left === 0 ? end('finished', now()) : { next: {}, dueAt: later(now(), READING_POLL) };
}
