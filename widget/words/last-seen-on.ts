import type { Moment, Shipment } from '../../server/contract.ts';

/** The day of the last news of a shipment whose status may no longer be true. */
export function lastSeenOn({ stale, remarks, events }: Shipment): Moment | false | undefined {
  return stale && (remarks.find(({ code }) => code === 'no_news')?.date ?? events[0]?.at);
}
