import type { TrackingEvent } from '../../server/contract.ts';
import type { Say } from '../wording.ts';
import { statusWords } from './status-words.ts';
import { Time } from './Time.tsx';

const SHOWN_AT_FIRST = 3;

/** Where it was seen, newest first; the older ones behind a word. */
export function Events({ events, say }: { events: TrackingEvent[]; say: Say }) {
  const older = events.slice(SHOWN_AT_FIRST);
  if (events.length === 0) return null;
  return (
    <>
      <EventList events={events.slice(0, SHOWN_AT_FIRST)} say={say} />
      {older.length > 0 && (
        <details class="order-tracking__older">
          <summary class="order-tracking__summary">
            {say('ui', 'updates', { count: older.length })}
          </summary>
          <EventList events={older} say={say} />
        </details>
      )}
    </>
  );
}

function EventList({ events, say }: { events: TrackingEvent[]; say: Say }) {
  return (
    <ol class="order-tracking__events">
      {events.map((event) => (
        <li key={`${event.at.at} ${event.status}`} class="order-tracking__event">
          <Time moment={event.at} />
          <span>
            {statusWords(event, say)}
            {event.place && (
              <>
                {' · '}
                <bdi>{event.place}</bdi>
              </>
            )}
            {event.text && (
              <q class="order-tracking__quote" dir="auto">
                {event.text}
              </q>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
