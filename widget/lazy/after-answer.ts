import type { TrackedOrder } from '../../server/contract.ts';
import type { Refusal } from '../model/tracking-model.ts';
import { autoRefresh } from './auto-refresh.ts';
import { dispatchOutcome } from './dispatch-outcome.ts';

/**
 * What follows an answer that is drawn already, and so can wait for a chunk of its own.
 *
 * @param order - The one that is shown, if there is one.
 * @param refresh - Gets `true` when the shopper has just come back.
 * @param signal - Aborted when there is a newer answer, or none any more.
 */
export function afterAnswer(
  root: HTMLElement,
  order: TrackedOrder | null,
  refusal: Refusal | null,
  refresh: (hasReturned: boolean) => void,
  signal: AbortSignal,
): void {
  dispatchOutcome(root, order, refusal);
  if (order) autoRefresh(root, order, refresh, signal);
}
