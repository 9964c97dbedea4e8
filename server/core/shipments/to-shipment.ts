import type { Shipment, ShipmentSubstatus, TrackingEvent } from '../../contract.ts';
import { countryZone } from '../dates/country-clock.ts';
import { countryCode } from '../dates/country-code.ts';
import type { View } from '../dates/moments.ts';
import type { ScanEvent } from '../order.ts';
import { toRemarks } from '../timeline/remarks.ts';
import { toParcel } from './parcel-site.ts';
import { parcelsOf } from './parcels.ts';
import type { DerivedState } from './shipment-state.ts';
import type { DerivedShipment } from './derive-shipments.ts';
import type { ToItems } from '../units/to-items.ts';

/** A shipment written out. */
export function toShipment(
  one: DerivedShipment,
  /** The country it goes to. */
  home: string | null,
  items: ToItems,
  view: View,
): Shipment {
  const { from, state, fulfillmentOrder } = one;
  const { moments } = view;
  const isEmpty = one.units.length === 0;
  return {
    status: state.status,
    substatus: toShownSubstatus(state.substatus),
    delayed: state.delayed,
    stale: state.stale,
    // What is in it is elsewhere by now: nobody has to do anything about the box.
    action: isEmpty ? 'none' : state.action,
    // A bar of what was collected in the store, or holds nothing any more, would say too much.
    progress: fulfillmentOrder?.method === 'pickup' || isEmpty ? null : state.progress,
    shippedAt: moments.day(from.createdAt),
    deliveredAt: state.deliveredAt ? moments.weekday(state.deliveredAt, zoneOf(state)) : null,
    expectedAt: state.expected ? moments.weekday(state.expected.at) : null,
    remarks: toRemarks({ ...one, method: fulfillmentOrder?.method ?? 'shipping' }, view),
    parcels: parcelsOf(from).map(toParcel),
    items: items(one.units),
    events: state.events.map((event): TrackingEvent => ({
      // Rule O6: on the clock of the country it happened in.
      at: moments.dayTime(event.at, countryZone(event.country)),
      status: event.status,
      substatus: toShownSubstatus(event.substatus),
      place: namesPlace(event, home) ? event.place : null,
      text: event.text,
    })),
  };
}

/** The clock of the scan that says where it is: its day is the day that its line in the history names. */
export function zoneOf({ scan }: DerivedState): string | null {
  return scan && countryZone(scan.country);
}

/** The mere name of the country that it goes to tells nobody anything. */
function namesPlace({ place, country }: ScanEvent, home: string | null): boolean {
  return place !== country || countryCode(country) !== home;
}

/** What has no words of its own and is something else to a shopper. */
const SHOWN_AS: Partial<Record<ShipmentSubstatus, ShipmentSubstatus>> = {
  // Ready to collect, and not behind a counter of the shop's: then at the carrier's.
  store: 'pickup_point',
  delayed_customs: 'customs_processing',
  delayed_weather: 'delayed',
  delayed_processing: 'delayed',
};

function toShownSubstatus(substatus: ShipmentSubstatus | null): ShipmentSubstatus | null {
  return (substatus && SHOWN_AS[substatus]) ?? substatus;
}
