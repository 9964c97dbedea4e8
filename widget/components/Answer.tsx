import type { TrackingModel } from '../tracking-model.ts';
import { refusalIn, shownOrder } from '../tracking-model.ts';
import { OrderAnswer } from './OrderAnswer.tsx';
import { Reactive } from './Reactive.ts';
import { Refused } from './Refused.tsx';
import type { View } from './view.ts';

/** What stands below the form in each phase. */
export class Answer extends Reactive<{ model: TrackingModel; view: View }> {
  /**
   * An order that cannot be drawn becomes "unavailable" before anything of it is painted; what else is
   * wrong with it is told here too. With nothing to give up, Preact throws the reason on.
   */
  override componentDidCatch(): void {
    this.props.model.giveUp();
  }

  draw() {
    const { model, view } = this.props;
    const state = model.state.value;
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
}
