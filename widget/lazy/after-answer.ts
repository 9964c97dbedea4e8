import type { TrackedOrder, WishChoice } from '../../server/contract.ts';
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
  void showWish(root, order?.wish, signal);
}

/** Most shops offer none, so it is a chunk of its own; where that cannot be loaded there is none either. */
async function showWish(
  root: HTMLElement,
  chosen: WishChoice | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (!chosen) {
    root.querySelector('[data-order-tracking-wish]')?.remove();
    return;
  }
  try {
    const { drawWish } = await import('./wish.ts');
    await drawWish(root, chosen, signal);
  } catch {
    // Nothing of the order is missing.
  }
}
