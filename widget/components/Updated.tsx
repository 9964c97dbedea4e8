import { Component } from 'preact';
import type { Moment } from '../../server/contract.ts';
import type { View } from './view.ts';

/** "Updated at 14:05"; with its day once a day has passed, in a tab that was left open overnight. */
export class Updated extends Component<{ refreshedAt: Moment; view: View }> {
  /** The reader's clock may be wrong, so it is compared with itself and not with the server's. */
  private readonly readOn = new Date().toDateString();

  override render() {
    const { refreshedAt, view } = this.props;
    const { at, text } = refreshedAt;
    const isToday = new Date().toDateString() === this.readOn;
    // The first format in the browser is slow, but such a tab was loaded long ago.
    const day = !isToday && new Date(at).toLocaleDateString(view.locale);
    const words = day
      ? view.say('ui', 'updated_on', { date: `${day}, ${text}` })
      : view.say('ui', 'updated', { date: text });
    return <span>{words}</span>;
  }
}
