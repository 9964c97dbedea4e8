import type { TrackingState } from './tracking-model.ts';

/**
 * Tells the theme's own scripts and its analytics what came of a look-up: `order-tracking:found`,
 * `order-tracking:refused` or `order-tracking:error` on the block, bubbling. Codes only: nothing
 * that says who asked, or for what.
 */
export function tellTheme(root: HTMLElement, state: TrackingState): void {
  if (state.phase !== 'shown' && state.phase !== 'refused') return;
  const refusal = state.phase === 'refused' && state.refusal.outcome;
  const name = refusal ? (refusal === 'unavailable' ? 'error' : 'refused') : 'found';
  const detail = refusal ? { outcome: refusal } : { headline: state.order?.headline?.code };
  root.dispatchEvent(new CustomEvent(`order-tracking:${name}`, { bubbles: true, detail }));
}
