import { NOTICE_LIMITS } from '../../core/notices/notice-limits.ts';
import type { NewsWindow } from '../../ports/flag-news.ts';
import type { ClaimedReport, ReportRecipient } from '../../ports/scheduled-reports.ts';

/**
 * Of when a digest tells a recipient: from the end of the one that they were mailed before until the run was due at
 * first, so it is the same however often a run is tried. What was noticed within the last minutes is left to the next
 * one: it may resolve itself, and servers' clocks differ.
 *
 * @returns `covered` where this run has mailed them already.
 */
export function digestWindow(
  { runAt }: Pick<ClaimedReport, 'runAt'>,
  { coveredUntil }: Pick<ReportRecipient, 'coveredUntil'>,
): NewsWindow | 'covered' {
  const until = runAt.getTime() - NOTICE_LIMITS.settle;
  const after = coveredUntil.getTime();
  if (after === until) return 'covered';
  // Where it is asked for right after it was begun, or was mailed, nothing is new.
  return { after: coveredUntil, until: new Date(Math.max(after, until)) };
}
