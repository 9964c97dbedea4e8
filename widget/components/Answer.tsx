import { Component } from 'preact';
import { refusalIn, shownOrder } from '../model/tracking-model.ts';
import type { TrackingModel, TrackingState } from '../model/tracking-model.ts';
import { OrderAnswer } from './OrderAnswer.tsx';
import { Refused } from './Refused.tsx';
import type { View } from './view.ts';

interface Props {
  model: Pick<TrackingModel, 'state' | 'giveUp'>;
  view: View;
  /** Called before the paint, with the state that can now be seen. */
  onDrawn(state: TrackingState): void;
}

/** What stands below the form, drawn anew whenever the model's state changes. */
export class Answer extends Component<Props, { now: TrackingState }> {
  override state = { now: this.props.model.state.value };

  override componentDidMount(): void {
    const { model, onDrawn } = this.props;
    this.componentWillUnmount = model.state.subscribe((now) => {
      if (now === this.state.now) return;
      // One that could not be drawn has been overtaken by then.
      this.setState({ now }, () => now === model.state.value && onDrawn(now));
    });
  }

  /**
   * An order that cannot be drawn becomes "unavailable" before anything of it is painted; what else is
   * wrong with it is told here too. With nothing to give up, Preact throws the reason on.
   */
  override componentDidCatch(): void {
    this.props.model.giveUp();
  }

  override render() {
    const { now } = this.state;
    const { view } = this.props;
    const order = shownOrder(now);
    const refusal = refusalIn(now);
    if (order) {
      return (
        <OrderAnswer order={order} refusal={refusal} busy={now.phase === 'loading'} view={view} />
      );
    }
    // What is wrong with a field is said at the field.
    return refusal && refusal.outcome !== 'invalid' ? (
      <Refused refusal={refusal} view={view} />
    ) : null;
  }
}
