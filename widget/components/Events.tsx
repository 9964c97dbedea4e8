import type { TrackingEvent } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { statusWords } from '../words/status-words.ts';

const SHOWN_AT_FIRST = 3;

/** Where it was seen, newest first; the older ones behind a word. */
export function Events({
  events,
  title,
  say,
}: {
  events: TrackingEvent[];
  /** What stands above them already. */
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
  // A run of scans with the same meaning says it once, and the carrier's echo of it never.
  const quote = text && text !== words && (
    <q class="order-tracking__quote" dir="auto">
      {text}
    </q>
  );
  const echo = words === above && quote;
  return (
    <li class="order-tracking__event">
      <time dateTime={at.at}>{at.text}</time>
      <span>
        {echo ? quote : <span>{words}</span>}
        {place && ' · '}
        {place && <bdi>{place}</bdi>}
        {!echo && quote}
      </span>
    </li>
  );
}
