import { refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

/**
 * Tells the theme's own scripts and its analytics what came of a look-up: `order-tracking:found`,
 * `order-tracking:refused` or `order-tracking:error` on the block, bubbling. Codes only: nothing
 * that says who asked, or for what.
 */
export function tellTheme(root: HTMLElement, state: TrackingState): void {
  const outcome = refusalIn(state)?.outcome;
  if (!outcome && state.phase !== 'shown') return;
  const name = outcome ? (outcome === 'unavailable' ? 'error' : 'refused') : 'found';
  const detail = outcome ? { outcome } : { headline: shownOrder(state)?.headline?.code };
  root.dispatchEvent(new CustomEvent(`order-tracking:${name}`, { bubbles: true, detail }));
}
