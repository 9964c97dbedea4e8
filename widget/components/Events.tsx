import type { TrackingEvent } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { statusWords } from '../words/status-words.ts';

const SHOWN_AT_FIRST = 3;

/** The tracking events of a shipment, newest first; older ones are folded away. */
export function Events({
  events,
  title,
  say,
}: {
  events: TrackingEvent[];
  /** The title of the card above them. */
  title: string;
  say: Say;
}) {
  const words = events.map((event) => statusWords(event, say));
  const lines = events.map((event, index) => (
    <EventLine
      key={`${event.at.at} ${event.status}`}
      event={event}
      words={words[index]}
      above={index > 0 ? words[index - 1] : title}
    />
  ));
  const older = lines.splice(SHOWN_AT_FIRST);
  return (
    lines[0] && (
      <div>
        <ol class="order-tracking__events">{lines}</ol>
        {older[0] && (
          <details>
            <summary class="order-tracking__summary">
              {say('ui', 'updates', { count: older.length })}
            </summary>
            <ol class="order-tracking__events">{older}</ol>
          </details>
        )}
      </div>
    )
  );
}

function EventLine({
  event: { at, place, text },
  words,
  above,
}: {
  event: TrackingEvent;
  words: string | undefined;
  above: string | undefined;
}) {
  // Events in a row with the same meaning say it once, and a carrier's text that repeats it is left out.
  const quote = text && text !== words && (
    <q class="order-tracking__quote" dir="auto">
      {text}
    </q>
  );
  const isRepeated = words === above && quote;
  return (
    <li class="order-tracking__event">
      <time dateTime={at.at}>{at.text}</time>
      <span>
        {isRepeated ? quote : <span>{words}</span>}
        {place && ' · '}
        {place && <bdi>{place}</bdi>}
        {!isRepeated && quote}
      </span>
    </li>
  );
}
