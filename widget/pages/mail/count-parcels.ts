import type { Shipment, TrackedOrder } from '../../../server/contract.ts';
import { splitShipments } from '../../components/split-shipments.ts';

/** The parcels of a shipment, counted over the whole order as its page counts them. */
export interface ParcelCount {
  /** The number of its first parcel, from 1. */
  first: number;
  /** Its own. A shipment without tracking numbers is one parcel. */
  count: number;
  /** All parcels of the order; 0 where this one is not counted, because its units are elsewhere by now. */
  total: number;
}

export function countParcels(order: TrackedOrder, shipment: Shipment): ParcelCount {
  const [holding] = splitShipments(order);
  const counts = holding.map(({ parcels }) => parcels.length || 1);
  const index = holding.indexOf(shipment);
  return {
    first: sum(counts.slice(0, Math.max(0, index))) + 1,
    count: shipment.parcels.length || 1,
    total: index < 0 ? 0 : sum(counts),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
