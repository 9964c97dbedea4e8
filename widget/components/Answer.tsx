import type { TrackingState } from '../tracking-model.ts';
import { refusalIn, shownOrder } from '../tracking-model.ts';
import { OrderAnswer } from './OrderAnswer.tsx';
import { Refused } from './Refused.tsx';
import type { View } from './view.ts';

/** What stands below the form in each phase. */
export function Answer({ state, view }: { state: TrackingState; view: View }) {
  const order = shownOrder(state);
  const refusal = refusalIn(state);
  if (order) {
    return (
      <OrderAnswer order={order} refusal={refusal} busy={state.phase === 'loading'} view={view} />
    );
  }
  // What is wrong with a field is said at the field.
  return refusal && refusal.outcome !== 'invalid' ? (
    <Refused refusal={refusal} view={view} />
  ) : null;
}
