import type { Shipment, ShipmentStatus, ShipmentSubstatus, TrackingEvent } from '../../contract.ts';
import { countryZone } from '../dates/country-clock.ts';
import { countryCode } from '../dates/country-code.ts';
import type { View } from '../dates/moments.ts';
import type { ScanEvent } from '../order.ts';
import { toRemarks } from '../timeline/remarks.ts';
import { repeatsState } from '../tracking-events/repeats-state.ts';
import { toParcel } from './parcel-site.ts';
import { parcelsOf } from './parcels.ts';
import { shipmentIdOf } from './shipment-id.ts';
import type { DerivedState } from './shipment-state.ts';
import type { DerivedShipment } from './derive-shipments.ts';
import type { ToItems } from '../units/to-items.ts';

/** A shipment as the answer shows it. */
export function toShipment(
  one: DerivedShipment,
  /** The country it goes to. */
  home: string | null,
  toItems: ToItems,
  view: View,
): Shipment {
  const { from, state } = one;
  const { moments } = view;
  const isEmpty = one.units.length === 0;
  return {
    id: shipmentIdOf(from),
    status: state.status,
    substatus: toShownSubstatus(state.substatus),
    delayed: state.delayed,
    stale: state.stale,
    // Its units are elsewhere by now, so nobody has to act.
    action: isEmpty ? 'none' : state.action,
    // It depends on the headline, which is made of all shipments.
    advice: null,
    progress: hasProgress(one) ? state.progress : null,
    shippedAt: moments.day(from.createdAt),
    deliveredAt: state.deliveredAt ? moments.weekday(state.deliveredAt, zoneOf(state)) : null,
    expectedAt: state.expected ? moments.weekday(state.expected.at) : null,
    remarks: toRemarks({ ...one, method: one.fulfillmentOrder?.method ?? 'shipping' }, view),
    parcels: parcelsOf(from).map((parcel) =>
      toParcel(parcel, {
        shopCountry: one.fulfillmentOrder?.place.countryCode ?? null,
        destinationCountry: home,
        language: moments.language,
      }),
    ),
    items: toItems(one.units),
    events: state.events.map((event): TrackingEvent => ({
      // Rule O6: on the clock of the country it happened in.
      at: moments.dayTime(event.at, countryZone(event.country)),
      status: event.status,
      substatus: toShownSubstatus(event.substatus),
      place: namesPlace(event, home) ? event.place : null,
      text: event.text !== null && repeatsState(event.text, event) ? null : event.text,
    })),
  };
}

/** States that are no step on the way, or may no longer be true. */
const NO_STEP: ReadonlySet<ShipmentStatus> = new Set([
  'attempt_failed',
  'available_for_pickup',
  'exception',
  'returning',
  'returned',
  'cancelled',
]);

/** A bar would also say too much of what is collected in the store, or has no units any more. */
function hasProgress({ state, units, fulfillmentOrder }: DerivedShipment): boolean {
  const isPickup = fulfillmentOrder?.method === 'pickup';
  return !NO_STEP.has(state.status) && !state.stale && !isPickup && units.length > 0;
}

/** The time zone of the scan that gives the status: the headline then names the same day as the event. */
export function zoneOf({ scan }: DerivedState): string | null {
  return scan && countryZone(scan.country);
}

/** Not where the place is only the name of the country that the parcel goes to. */
function namesPlace({ place, country }: ScanEvent, home: string | null): boolean {
  return place !== country || countryCode(country) !== home;
}

/** Substatuses without words that read as another one. */
const SHOWN_AS: Partial<Record<ShipmentSubstatus, ShipmentSubstatus>> = {
  // Ready to collect, and not in the shop's own store: so at the carrier's pickup point.
  store: 'pickup_point',
  delayed_customs: 'customs_processing',
  delayed_weather: 'delayed',
  delayed_processing: 'delayed',
};

function toShownSubstatus(substatus: ShipmentSubstatus | null): ShipmentSubstatus | null {
  return (substatus && SHOWN_AS[substatus]) ?? substatus;
}
