import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** What a shopper can do with an answer by a chunk that is loaded on demand. */
export type OrderAction = 'calendar' | 'share';

/** Loads the chunk and runs the action. Never rejects. */
export async function runOrderAction(
  action: OrderAction,
  order: TrackedOrder,
  say: Say,
): Promise<void> {
  try {
    const actions = await import('../lazy/order-actions.ts');
    await actions[action](order, say);
  } catch {
    // The shopper closed the share sheet, which rejects, or there is no network. The button can be pressed
    // again: https://developer.mozilla.org/docs/Web/API/Navigator/share#exceptions
  }
}
