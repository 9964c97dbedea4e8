import { refusalWords } from './refusal-words.ts';
import { refusalIn, shownOrder } from '../model/tracking-model.ts';
import type { TrackingState } from '../model/tracking-model.ts';
import type { Say } from './wording.ts';

/**
 * What a screen reader announces. A new answer is not announced, because focus moves to it.
 *
 * @param isUpdate - An order was visible before and still is.
 */
export function announcement(state: TrackingState, isUpdate: boolean, say: Say): string {
  if (state.phase === 'loading') return state.slow ? say('ui', 'looking') : '';
  if (!isUpdate) return '';
  const refusal = refusalIn(state);
  const date = shownOrder(state)?.refreshedAt?.text;
  return refusal ? refusalWords(refusal, say) : say('ui', 'updated', { date });
}
