import type { TrackingEvent } from '../../server/contract.ts';
import { statusWords } from '../words/status-words.ts';
import type { Say } from '../words/wording.ts';

/** The tracking events of a shipment, newest first; older ones are folded away. */
export function Events({
  events,
  shown,
  say,
}: {
  events: TrackingEvent[];
  /** How many are not folded. */
  shown: number;
  say: Say;
}) {
  const lines = events.map((event) => (
    <EventLine
      key={`${event.at.at} ${event.status}`}
      event={event}
      words={statusWords(event, say)}
    />
  ));
  return (
    lines[0] && (
      <div>
        <ol class="order-tracking__events">{lines.slice(0, shown)}</ol>
        {lines[shown] && (
          <details>
            <summary class="order-tracking__summary">
              {say('ui', 'updates', { count: lines.length - shown })}
            </summary>
            <ol class="order-tracking__events">{lines.slice(shown)}</ol>
          </details>
        )}
      </div>
    )
  );
}

/** Our words first: the carrier's may be in any language. The server leaves out what says the same. */
function EventLine({ event: { at, place, text }, words }: { event: TrackingEvent; words: string }) {
  return (
    <li class="order-tracking__event">
      <time dateTime={at.at}>{at.text}</time>
      <span>
        <span>{words}</span>
        {place && ' · '}
        {place && <bdi>{place}</bdi>}
        {text && (
          <q class="order-tracking__quote" dir="auto">
            {text}
          </q>
        )}
      </span>
    </li>
  );
}
