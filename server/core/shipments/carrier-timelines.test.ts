import { describe, expect, it } from 'vitest';
import {
  carrierTimelines,
  type CarrierTimeline,
} from '../tracking-events/carrier-timelines.fixtures.ts';
import { createMoments } from '../dates/moments.ts';
import { aReport, aScan, aShipment } from '../order.fixtures.ts';
import type { ScanEvent } from '../order.ts';
import { readScan } from '../tracking-events/read-scan.ts';
import { shipmentState, type DerivedState } from './shipment-state.ts';

const DAY = 86_400_000;

const timelines = carrierTimelines();
if (timelines === null) console.warn('recorded carriers skipped: they are not at hand');

/** End to end: the rows of a carrier, each read by code and words, then merged like those of every shipment. */
function derive({ carrier, events }: CarrierTimeline): DerivedState {
  const scans = events.map(({ code, type, text, at, place }): ScanEvent => {
    const read = readScan({ carrier, code, type, text });
    const known = read !== null && read !== 'insignificant';
    return aScan(known ? read.status : 'unknown', at, {
      source: 'carrier',
      substatus: known ? read.substatus : null,
      place,
      text,
    });
  });
  const times = events.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]));
  const newest = new Date(Math.max(...times) + DAY);
  return shipmentState(
    aShipment({
      // The recordings do not say when the parcel was sent, and scans a month older than that do not count.
      createdAt: new Date(newest.getTime() - 30 * DAY).toISOString(),
      reports: [
        aReport({
          source: 'carrier',
          events: scans,
          reportedStatus: { status: 'unknown', substatus: null, weight: 'default' },
        }),
      ],
    }),
    'cross_border',
    { now: newest, moments: createMoments('en', 'Europe/Amsterdam', newest) },
  );
}

describe.skipIf(timelines === null)('a recorded parcel', () => {
  it.each(timelines ?? [])('$id ($carrier) is where its newest evidence says', (timeline) => {
    const { expected } = timeline;
    const { status, substatus } = derive(timeline);
    expect(expected.anyOf ?? [expected.status], `${status}/${substatus}`).toContain(status);
  });
});
