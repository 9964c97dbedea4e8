import { createShopClock, type ShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import type { DeliveryDetails } from './delivery-contract.ts';
import { sourceName, stateText } from './delivery-state.ts';

/** A calendar date has no time. */
const IS_INSTANT = /T/;

/** Every scan, newest first, with who reports it. */
export function EventsTable({
  details: { events, timeZone, status },
}: {
  details: DeliveryDetails;
}) {
  const { say, locale } = useWording();
  const clock = createShopClock(locale, timeZone);
  const now = new Date();
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
            {events.map((event, index) => (
              <s-table-row key={`${event.at} ${index}`}>
                <s-table-cell>{whenOf(event.at, clock, now)}</s-table-cell>
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

function whenOf(at: string, clock: ShopClock, now: Date): string {
  return IS_INSTANT.test(at) ? clock.formatTime(at, now) : clock.formatDate(at);
}
