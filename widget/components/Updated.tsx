import { Component } from 'preact';
import type { TrackedOrder } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';

const MINUTE_MS = 60_000;

interface Props extends Pick<TrackedOrder, 'refreshedAt' | 'clock'> {
  say: Say;
}

/** "Updated at 14:05"; with its day once a day has passed, in a tab that was left open overnight. */
export class Updated extends Component<Props> {
  /** The reader's clock may be wrong, so it is compared with itself and not with the server's. */
  private readonly readOn = new Date().toDateString();

  override render() {
    const { refreshedAt, clock, say } = this.props;
    const { at, text } = refreshedAt;
    if (new Date().toDateString() === this.readOn) {
      return <span>{say('ui', 'updated', { date: text })}</span>;
    }
    // As ISO 8601 writes it, which needs no formatter of the browser.
    const day = new Date(Date.parse(at) + clock.offsetMinutes * MINUTE_MS).toISOString();
    return <span>{say('ui', 'updated_on', { date: `${day.slice(0, 10)}, ${text}` })}</span>;
  }
}
