import type { TrackingEvent } from '../../server/contract.ts';
import { repeats } from '../words/repeats.ts';
import { statusWords } from '../words/status-words.ts';
import type { Say } from '../words/wording.ts';

/** The tracking events of a shipment, newest first; older ones are folded away. */
export function Events({
  events,
  carrier,
  shown,
  say,
}: {
  events: TrackingEvent[];
  /** Its name says nothing new in its own texts. */
  carrier: string | null | undefined;
  /** How many are not folded. */
  shown: number;
  say: Say;
}) {
  const lines = events.map((event) => (
    <EventLine
      key={`${event.at.at} ${event.status}`}
      event={event}
      words={statusWords(event, say)}
      carrier={carrier}
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

/** Our words first: the carrier's may be in any language, and are left out where they say the same. */
function EventLine({
  event: { at, place, text },
  words,
  carrier,
}: {
  event: TrackingEvent;
  words: string;
  carrier: string | null | undefined;
}) {
  return (
    <li class="order-tracking__event">
      <time dateTime={at.at}>{at.text}</time>
      <span>
        <span>{words}</span>
        {place && ' · '}
        {place && <bdi>{place}</bdi>}
        {text && !repeats(text, words, carrier) && (
          <q class="order-tracking__quote" dir="auto">
            {text}
          </q>
        )}
      </span>
    </li>
  );
}
