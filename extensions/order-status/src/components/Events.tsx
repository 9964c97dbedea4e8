import type { TrackingEvent } from '../../../../server/contract.ts';
import { joinParts } from '../../../../widget/words/join-parts.ts';
import { statusWords } from '../../../../widget/words/status-words.ts';
import type { Say } from '../../../../widget/words/wording.ts';

interface EventsProps {
  events: TrackingEvent[];
  /** How many are not folded. */
  shown: number;
  say: Say;
}

/** The tracking events of a shipment, newest first; older ones are folded away. */
export function Events({ events, shown, say }: EventsProps) {
  const rest = events.slice(shown);
  return (
    <s-stack gap="small-200">
      {events.slice(0, shown).map((event) => (
        <EventLine key={`${event.at.at} ${event.status}`} event={event} say={say} />
      ))}
      {rest.length > 0 && (
        <s-details>
          <s-summary>{say('ui', 'updates', { count: rest.length })}</s-summary>
          <s-stack gap="small-200">
            {rest.map((event) => (
              <EventLine key={`${event.at.at} ${event.status}`} event={event} say={say} />
            ))}
          </s-stack>
        </s-details>
      )}
    </s-stack>
  );
}

/** Our words first: the carrier's may be in any language. */
function EventLine({ event, say }: { event: TrackingEvent; say: Say }) {
  const { at, place, text } = event;
  return (
    <s-stack gap="none">
      <s-text>{joinParts(statusWords(event, say), place)}</s-text>
      {text && (
        <s-text color="subdued" dir="auto">
          {`“${text}”`}
        </s-text>
      )}
      <s-text color="subdued" type="small">
        {at.text}
      </s-text>
    </s-stack>
  );
}
