import { MINUTE } from '../core/dates/durations.ts';
import type { Backfill } from '../ports/backfills.ts';

/** What has to be read, and for how many milliseconds, before anybody is told how long the rest takes. */
const LEAST_READ = 20;
const LEAST_TIME = MINUTE;

/** How far a back-fill is. */
export interface BackfillProgress extends Pick<
  Backfill,
  'phase' | 'problem' | 'days' | 'found' | 'endedAt'
> {
  /** Orders on the list that are kept by now; `null` while there is no list, and where reading was given up. */
  read: number | null;
  /** How long the rest takes at the pace that was measured since the first order; `null` while there is none. */
  secondsLeft: number | null;
}

/** @param left - Orders that are marked and not read yet. */
export function toProgress(backfill: Backfill, left: number, now: Date): BackfillProgress {
  const { phase, problem, days, found, line, marked, markedAt, endedAt } = backfill;
  const isListed = found !== null && (phase === 'searching' || phase === 'reading');
  const rest = isListed ? Math.max(0, found - line) + left : 0;
  const isKnown = isListed || phase === 'finished';
  const measured = marked - left;
  const elapsed = markedAt ? now.getTime() - markedAt.getTime() : 0;
  const isMeasured = isListed && measured >= LEAST_READ && elapsed >= LEAST_TIME;
  return {
    phase,
    problem,
    days,
    found,
    endedAt,
    read: isKnown && found !== null ? Math.max(0, found - rest) : null,
    secondsLeft: isMeasured ? Math.ceil((rest * elapsed) / measured / 1_000) : null,
  };
}
