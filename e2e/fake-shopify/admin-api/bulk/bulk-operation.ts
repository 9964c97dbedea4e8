import type { BulkFault } from './bulk-faults.ts';
import type { BulkResult } from './run-bulk-query.ts';

/** A bulk operation from its beginning on; how it stands follows from the clock. */
export interface BulkOperation {
  id: string;
  query: string;
  result: BulkResult;
  /** The fault when it was created. */
  fault: BulkFault;
  createdAt: number;
  cancelledAt: number | null;
  /** Of the whole file, or of the first half of its lines where it failed. */
  fileUrl: string;
  fileSize: number;
}

export interface BulkState {
  status: 'CREATED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELING' | 'CANCELED' | 'EXPIRED';
  errorCode: string | null;
  /** Objects that have been read so far. */
  objectCount: number;
  /** Milliseconds since 1970; `null` while it runs. */
  endedAt: number | null;
}

/** Milliseconds from the creation to the start, and from a request to cancel to the end. A guess. */
export const BULK_DELAY = 1_000;

/** Objects a second. A guess: real shops report some thousand a minute for deep queries, and more for flat ones. */
export const BULK_PACE = 500;

/** Results are there for seven days. https://shopify.dev/docs/api/usage/bulk-operations/queries */
export const BULK_RETENTION = 7 * 86_400_000;

/** How an operation stands at an instant, in milliseconds since 1970. */
export function stateOf(operation: BulkOperation, now: number): BulkState {
  const { createdAt, cancelledAt, result, fault } = operation;
  const startedAt = createdAt + BULK_DELAY;
  const total = result.lines.length;
  const objectCount = Math.min(
    total,
    Math.max(0, Math.floor(((now - startedAt) / 1000) * BULK_PACE)),
  );
  const state = (status: BulkState['status'], more: Partial<BulkState> = {}): BulkState => ({
    status,
    errorCode: null,
    objectCount,
    endedAt: null,
    ...more,
  });
  if (cancelledAt !== null) {
    const endedAt = cancelledAt + BULK_DELAY;
    return now < endedAt ? state('CANCELING') : state('CANCELED', { endedAt });
  }
  const endedAt = startedAt + (total / BULK_PACE) * 1000;
  if (now < startedAt) return state('CREATED');
  if (now < endedAt || fault === 'endless') return state('RUNNING');
  const errorCode = failureOf(operation);
  if (errorCode !== null)
    return state('FAILED', { errorCode, endedAt, objectCount: Math.floor(total / 2) });
  if (now - endedAt > BULK_RETENTION) return state('EXPIRED', { endedAt });
  return state('COMPLETED', { endedAt });
}

/** The error code with which an operation ends; `null` where it succeeds. */
export function failureOf({
  fault,
  result,
}: Pick<BulkOperation, 'fault' | 'result'>): string | null {
  if (result.errorCode !== null) return result.errorCode;
  return fault === 'TIMEOUT' || fault === 'INTERNAL_SERVER_ERROR' ? fault : null;
}
