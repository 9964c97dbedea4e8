import type { CountedEvent, DayMeasure } from './counted-events.ts';

/** None of what stands in an event has one: ids are digits, carriers are names of our own table. */
const BETWEEN_FIELDS = '\t';
const BETWEEN_EVENTS = '\n';

/** Writes what an order is counted for, for one column; the same events in another order are the same text. */
export function formatCounted(events: readonly CountedEvent[]): string {
  return events
    .map(({ deliveryId, day, measure, carrier, country }) =>
      [deliveryId, day, measure, carrier, country].join(BETWEEN_FIELDS),
    )
    .toSorted()
    .join(BETWEEN_EVENTS);
}

/** Reads what {@link formatCounted} has written. */
export function parseCounted(text: string): CountedEvent[] {
  if (text === '') return [];
  return text.split(BETWEEN_EVENTS).map((line) => {
    const [deliveryId = '', day = '', measure = '', carrier = '', country = ''] =
      line.split(BETWEEN_FIELDS);
    if (!isMeasure(measure)) throw new Error('an order is counted for nothing');
    return { deliveryId, day, measure, carrier, country };
  });
}

/** The column is written by nobody else, and may have a measure of a later release. */
function isMeasure(text: string): text is DayMeasure {
  return text !== '';
}
