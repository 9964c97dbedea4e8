import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Backfill } from '../ports/backfills.ts';
import { readInstant, type Tables } from './tables.ts';

/** What a back-fill is at its beginning. */
export function newRow(now: Date): Omit<Insertable<Tables['backfills']>, 'shop'> {
  return {
    phase: 'waiting',
    problem: null,
    attempts: 0,
    begun_at: now.getTime(),
    days: null,
    operation: null,
    line: 0,
    found: null,
    marked: 0,
    marked_at: null,
    ended_at: null,
    due_at: now.getTime(),
  };
}

/** Only what is given is written. */
export function toColumns(next: Partial<Backfill>): Updateable<Tables['backfills']> {
  const { begunAt, markedAt, endedAt, ...same } = next;
  return {
    ...same,
    ...(begunAt && { begun_at: begunAt.getTime() }),
    ...(markedAt !== undefined && { marked_at: markedAt?.getTime() ?? null }),
    ...(endedAt !== undefined && { ended_at: endedAt?.getTime() ?? null }),
  };
}

export function toBackfill(row: Omit<Selectable<Tables['backfills']>, 'due_at'>): Backfill {
  const { phase, problem, attempts, days, operation, line, found, marked } = row;
  const times = {
    begunAt: readInstant(row.begun_at),
    markedAt: instantOrNull(row.marked_at),
    endedAt: instantOrNull(row.ended_at),
  };
  return { phase, problem, attempts, days, operation, line, found, marked, ...times };
}

function instantOrNull(column: number | string | null): Date | null {
  return column === null ? null : readInstant(column);
}
