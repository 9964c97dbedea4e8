import type { TrackingEvent } from '../../server/contract.ts';
import { statusWords } from '../words/status-words.ts';
import type { Say } from '../words/wording.ts';

/** Of older events, so many come with each opening: a parcel around the world has a hundred. */
const STEP = 10;

interface Props {
  events: TrackingEvent[];
  /** How many are not folded. */
  shown: number;
  /** What the list is of, for a screen reader: the title of its card. */
  label: string;
  say: Say;
}

/** The tracking events of a shipment, newest first; older ones are folded away. */
export function Events(props: Props) {
  return (
    props.events[0] && (
      <div>
        <EventList {...props} />
      </div>
    )
  );
}

function EventList({ events, shown, label, say }: Props) {
  const rest = events.slice(shown);
  return (
    <>
      <ol class="order-tracking__events" aria-label={label || undefined}>
        {events.slice(0, shown).map((event) => (
          <EventLine
            key={`${event.at.at} ${event.status}`}
            event={event}
            words={statusWords(event, say)}
          />
        ))}
      </ol>
      {rest[0] && (
        <details>
          <summary class="order-tracking__summary">
            {say('ui', 'updates', { count: rest.length })}
          </summary>
          <EventList events={rest} shown={STEP} label={label} say={say} />
        </details>
      )}
    </>
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
