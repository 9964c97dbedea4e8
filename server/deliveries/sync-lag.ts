import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { ReadSyncStatus } from '../ports/sync-status.ts';
import type { SyncCursors } from '../ports/sync-cursors.ts';

/** Milliseconds. A shop whose changes were last seen completely longer ago lags behind, so it is read live. */
export const LONGEST_LAG = HOUR;

/** Milliseconds by which two servers' clocks may differ. */
const LONGEST_SKEW = MINUTE;

/** Whether somebody looks for changes of the shop, and no clock was far ahead when they did. */
export function isKnown(caughtUpAt: Date | null, now: Date): caughtUpAt is Date {
  return caughtUpAt !== null && caughtUpAt.getTime() <= now.getTime() + LONGEST_SKEW;
}

export function isLagging(caughtUpAt: Date | null, now: Date): boolean {
  return !isKnown(caughtUpAt, now) || now.getTime() - caughtUpAt.getTime() > LONGEST_LAG;
}

export function createReadSyncStatus({
  syncCursors,
  now,
}: {
  syncCursors: Pick<SyncCursors, 'load'>;
  now(): Date;
}): ReadSyncStatus {
  return async (shop) => {
    const cursor = await syncCursors.load(shop, 'orders');
    const caughtUpAt = cursor?.caughtUpAt ?? null;
    return { caughtUpAt, isLagging: isLagging(caughtUpAt, now()) };
  };
}
