import type { TrackedOrder } from '../../server/contract.ts';
import type { Refusal } from '../model/tracking-model.ts';

/**
 * Dispatches the outcome of a look-up on the block, for the theme's own scripts and its analytics:
 * `order-tracking:found`, `order-tracking:refused` or `order-tracking:error`, which bubble. `detail` holds
 * codes only, and nothing that says who asked, or for which order.
 */
export function dispatchOutcome(
  root: HTMLElement,
  order: TrackedOrder | null,
  refusal: Refusal | null,
): void {
  const outcome = refusal?.outcome;
  const name = outcome ? (outcome === 'unavailable' ? 'error' : 'refused') : 'found';
  const detail = outcome ? { outcome } : { headline: order?.headline?.code };
  root.dispatchEvent(new CustomEvent(`order-tracking:${name}`, { bubbles: true, detail }));
}
