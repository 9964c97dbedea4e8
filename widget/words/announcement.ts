import { refusalWords } from './refusal-words.ts';
import { refusalIn, shownOrder } from '../model/tracking-model.ts';
import type { TrackingState } from '../model/tracking-model.ts';
import type { Say } from './wording.ts';

/**
 * What is said without being looked at. A new answer is not announced: focus moves to it.
 *
 * @param stays - An order was there before, and still is.
 */
export function announcement(state: TrackingState, stays: boolean, say: Say): string {
  if (state.phase === 'loading') return state.slow ? say('ui', 'looking') : '';
  if (!stays) return '';
  const refusal = refusalIn(state);
  const date = shownOrder(state)?.refreshedAt?.text;
  return refusal ? refusalWords(refusal, say) : say('ui', 'updated', { date });
}
