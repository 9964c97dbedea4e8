import { Component } from 'preact';
import { refusalIn, shownOrder } from '../model/tracking-model.ts';
import type { TrackingModel, TrackingState } from '../model/tracking-model.ts';
import { OrderAnswer } from './OrderAnswer.tsx';
import { Refused } from './Refused.tsx';
import type { View } from './view.ts';

interface Props {
  model: Pick<TrackingModel, 'state' | 'discardOrder'>;
  view: View;
  /** Called before the paint, with the state that is now in the DOM. */
  onDrawn(state: TrackingState): void;
}

/** The answer below the form, drawn again whenever the model's state changes. */
export class Answer extends Component<Props, { current: TrackingState }> {
  override state = { current: this.props.model.state.value };
  private unsubscribe?: () => void;

  override componentDidMount(): void {
    const { model, onDrawn } = this.props;
    this.unsubscribe = model.state.subscribe((current) => {
      // `subscribe` calls back at once with the state that is drawn already.
      if (current === this.state.current) return;
      // A state that could not be drawn has been replaced by `discardOrder` before this callback runs.
      this.setState({ current }, () => current === model.state.value && onDrawn(current));
    });
  }

  override componentWillUnmount(): void {
    this.unsubscribe?.();
  }

  /**
   * Replaces an order that cannot be drawn by "unavailable", before any of it is painted. Preact calls
   * this for each component of it that throws. With no order to replace the state stays, and Preact throws
   * the error again: https://preactjs.com/guide/v10/components/#error-boundaries
   */
  override componentDidCatch(): void {
    this.props.model.discardOrder();
  }

  override render() {
    const { current } = this.state;
    const { view } = this.props;
    const order = shownOrder(current);
    const refusal = refusalIn(current);
    if (order) {
      return (
        <OrderAnswer
          order={order}
          refusal={refusal}
          busy={current.phase === 'loading'}
          view={view}
        />
      );
    }
    // The problems of an invalid form are shown at its fields.
    return refusal && refusal.outcome !== 'invalid' ? (
      <Refused refusal={refusal} view={view} />
    ) : null;
  }
}
