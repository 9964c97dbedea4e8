import { createShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import type { DeliveryDetails } from './delivery-contract.ts';
import { sourceName, stateText, whenText } from './delivery-state.ts';

/** Every scan, newest first, with who reports it. */
export function EventsTable({
  details: { events, timeZone, status },
}: {
  details: DeliveryDetails;
}) {
  const { say, locale } = useWording();
  const clock = createShopClock(locale, timeZone);
  if (status === 'waiting') return null;
  return (
    <s-section heading={say('events')}>
      {events.length === 0 ? (
        <s-paragraph>{say('events_none')}</s-paragraph>
      ) : (
        <s-table>
          <s-table-header-row>
            <s-table-header listSlot="primary">{say('event_when')}</s-table-header>
            <s-table-header listSlot="labeled">{say('column_state')}</s-table-header>
            <s-table-header listSlot="labeled">{say('event_place')}</s-table-header>
            <s-table-header listSlot="labeled">{say('event_text')}</s-table-header>
            <s-table-header listSlot="labeled">{say('event_source')}</s-table-header>
          </s-table-header-row>
          <s-table-body>
            {events.map((event) => (
              <s-table-row key={JSON.stringify(event)}>
                <s-table-cell>{whenText(event.at, clock)}</s-table-cell>
                <s-table-cell>{stateText(event, say)}</s-table-cell>
                <s-table-cell>{event.place ?? '–'}</s-table-cell>
                <s-table-cell>{event.text ?? '–'}</s-table-cell>
                <s-table-cell>
                  {event.sources.map((source) => sourceName(source, say)).join(', ')}
                </s-table-cell>
              </s-table-row>
            ))}
          </s-table-body>
        </s-table>
      )}
    </s-section>
  );
}
