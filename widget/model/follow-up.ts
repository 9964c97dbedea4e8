import { refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

/**
 * Creates what follows an answer that is drawn: the theme learns the outcome, and an order that is shown for
 * longer than a minute is read again. The code for that is loaded then, because the shopper need not wait for it.
 *
 * @param refresh - Gets `true` when the shopper has just come back: the new answer is then announced.
 * @returns a function to call with each state: what followed the one before ends.
 */
export function createFollowUp(
  root: HTMLElement,
  refresh: (hasReturned: boolean) => void,
): (state: TrackingState) => Promise<void> {
  let latest = new AbortController();

  return async (state) => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    if (state.phase !== 'shown' && state.phase !== 'refused') return;
    try {
      const { afterAnswer } = await import('../lazy/after-answer.ts');
      afterAnswer(root, shownOrder(state), refusalIn(state), refresh, signal);
    } catch {
      // Without a network there is no newer answer either; the shopper can still press "Refresh".
    }
  };
}
