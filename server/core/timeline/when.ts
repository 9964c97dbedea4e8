import type { HeadlineDetail, Moment } from '../../contract.ts';
import type { Moments, View } from '../dates/moments.ts';
import { zoneOf } from '../shipments/to-shipment.ts';
import type { ShownShipment } from './answer-facts.ts';
import { detail } from './news.ts';

type Unknown = Extract<HeadlineDetail['code'], `${string}day_unknown`>;

/** Nobody knows the day yet, and the answer says so. */
export function dayUnknown(code: Unknown = 'day_unknown'): HeadlineDetail {
  return detail(code);
}

/** The promised day of a shipment as seen from today; `null` where none is promised. */
export function expectedDayOf({ state }: ShownShipment, moments: Moments): Moment | null {
  return state.expected && moments.relativeDay(state.expected.at);
}

/** The promised day where it is later than today: that a courier has it today does not make it earlier. */
export function laterDayOf(one: ShownShipment, { now, moments }: View): Moment | null {
  const day = expectedDayOf(one, moments);
  return day && moments.date(day.at) > moments.date(now.toISOString()) ? day : null;
}

/** The day of the scan that gives the status, on the clock of the country where it was made. */
export function scanDayOf({ state }: ShownShipment, moments: Moments): Moment | null {
  return state.scan && moments.relativeDay(state.scan.at, zoneOf(state));
}

/** The promised day that has passed, or that was promised before another one. */
export function brokenPromise({ state }: ShownShipment, moments: Moments): HeadlineDetail[] {
  const day = state.missed ?? state.expected?.movedFrom;
  return day ? [detail('was_expected', moments.relativeDay(day))] : [];
}

/** When it arrives: the promised day, or that nobody knows it. */
export function whenItArrives(one: ShownShipment, moments: Moments): HeadlineDetail {
  const day = expectedDayOf(one, moments);
  return day ? detail('expected', day) : dayUnknown();
}
