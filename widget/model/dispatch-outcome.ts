import { refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

/**
 * Dispatches the outcome of a look-up on the block, for the theme's own scripts and its analytics:
 * `order-tracking:found`, `order-tracking:refused` or `order-tracking:error`, which bubble. `detail` holds
 * codes only, and nothing that says who asked, or for which order.
 */
export function dispatchOutcome(root: HTMLElement, state: TrackingState): void {
  const outcome = refusalIn(state)?.outcome;
  if (!outcome && state.phase !== 'shown') return;
  const name = outcome ? (outcome === 'unavailable' ? 'error' : 'refused') : 'found';
  const detail = outcome ? { outcome } : { headline: shownOrder(state)?.headline?.code };
  root.dispatchEvent(new CustomEvent(`order-tracking:${name}`, { bubbles: true, detail }));
}
