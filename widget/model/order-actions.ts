import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

/** What can be done with an answer besides reading it. */
export type Deed = 'calendar' | 'share';

/** Fetches what a deed needs, once it is asked for. */
export async function runOrderAction(deed: Deed, order: TrackedOrder, say: Say): Promise<void> {
  try {
    const deeds = await import('../lazy/order-actions.ts');
    await deeds[deed](order, say);
  } catch {
    // Nothing was shared after all, or the network has gone; the button is there to be pressed again.
  }
}
