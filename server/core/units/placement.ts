import type { ClosedReason, ItemNote } from '../../contract.ts';
import type { FulfillmentOrder, OrderReturn, OrderShipment, Units } from '../order.ts';

/** Units of one line in one place, with what also happened to them. */
export interface PlacedUnits extends Units {
  notes: PlacedNote[];
}

/** An {@link ItemNote} whose instant is not formatted yet. */
export interface PlacedNote {
  code: ItemNote['code'];
  quantity: number;
  at: string | null;
}

export interface PlacedShipment {
  from: OrderShipment;
  /** The fulfillment order it was sent by. */
  fulfillmentOrder: FulfillmentOrder | null;
  /** A later shipment holds what this one held. */
  sentAgain: boolean;
  units: PlacedUnits[];
}

/** Where every ordered unit is: each in exactly one list of units. */
export interface Placement {
  returns: { from: OrderReturn; units: PlacedUnits[] }[];
  closed: { reason: ClosedReason; at: string | null; units: PlacedUnits[] }[];
  /** All but the voided ones, newest first. */
  shipments: PlacedShipment[];
  /** `from` is `null` for units that no fulfillment order mentions. */
  waiting: { from: FulfillmentOrder | null; units: PlacedUnits[] }[];
  /** Units that the records claim and that were never ordered; more than 0 is an anomaly. */
  surplus: number;
}
