import type {
  ClosedReason,
  Destination,
  Parcel,
  PickupPlace,
  ShipmentStatus,
  ShipmentSubstatus,
} from '../contract.ts';

/**
 * An order as the core needs it: facts, no words. Instants are ISO 8601 strings in UTC
 * (`2026-11-25T07:12:00Z`). Lists are in Shopify's order unless a comment says otherwise.
 */
export interface Order {
  name: string;
  placedAt: string;
  /** IANA name of the shop's time zone. */
  timeZone: string;
  cancellation: Cancellation | null;
  payment: PaymentState;
  lines: OrderLine[];
  shipments: OrderShipment[];
  plans: OrderPlan[];
  returns: OrderReturn[];
  refunds: OrderRefund[];
  destination: Destination | null;
  /** There is more of it than was read. */
  truncated: boolean;
}

export interface Cancellation {
  at: string;
  /** Discreet: what the shopper did, or what concerns them; never fraud, risk or a staff error. */
  reason: Extract<ClosedReason, `cancelled${string}`>;
}

export type PaymentState =
  | 'pending'
  | 'authorized'
  | 'partly_paid'
  | 'paid'
  | 'expired'
  | 'voided'
  | 'partly_refunded'
  | 'refunded'
  | 'unknown';

export interface OrderLine {
  id: string;
  title: string;
  variant: string | null;
  image: { url: string; alt: string | null } | null;
  /** Units ordered, later additions included. */
  quantity: number;
  /** Units that are left after edits and refunds. */
  currentQuantity: number;
  requiresShipping: boolean;
  isGiftCard: boolean;
}

/** A number of units of one line. */
export interface Units {
  lineId: string;
  quantity: number;
}

/** What left together, as recorded: Shopify's fulfillment. */
export interface OrderShipment {
  id: string;
  createdAt: string;
  /** A voided one holds no units: they are to be sent again. */
  voided: boolean;
  /** What the shop's system says of it in one word: a witness beside the events. */
  witness: Witness;
  events: ScanEvent[];
  parcels: Parcel[];
  units: (Units & { id: string })[];
  expectedAt: string | null;
  deliveredAt: string | null;
}

export interface ShipmentState {
  status: ShipmentStatus;
  substatus: ShipmentSubstatus | null;
}

/**
 * How much the one-word status weighs against the scans: `default` says only that nothing else is
 * known, `scan` repeats the newest scan, `final` is a state that no scan can express.
 */
export interface Witness extends ShipmentState {
  weight: 'default' | 'scan' | 'final';
}

/** One scan; a shipment's scans may come in any order. */
export interface ScanEvent extends ShipmentState {
  at: string;
  place: string | null;
  text: string | null;
  /** The day promised in this scan. */
  expectedAt: string | null;
}

/** What is to be sent, and what it waits for: Shopify's fulfillment order. */
export interface OrderPlan {
  state: PlanState;
  method: DeliveryMethod;
  scheduledAt: string | null;
  /** Where the shopper collects it, for {@link DeliveryMethod} `pickup`. */
  place: PickupPlace;
  /** Units not sent yet. */
  units: Units[];
  /** Every unit it ever held, sent or not. */
  allUnits: Units[];
}

export type PlanState =
  | 'open'
  | 'in_progress'
  | 'scheduled'
  | 'closed'
  | 'awaiting_payment'
  | 'awaiting_return'
  | 'awaiting_stock'
  | 'date_to_follow'
  | 'check_address'
  | 'checking';

export type DeliveryMethod = 'shipping' | 'pickup' | 'pickup_point' | 'local' | 'none';

export interface OrderReturn {
  name: string;
  status:
    | 'requested'
    | 'open'
    | 'closed'
    | 'declined'
    | 'declined_final_sale'
    | 'declined_too_late'
    | 'cancelled';
  createdAt: string;
  closedAt: string | null;
  units: ReturnedUnits[];
  /** Units that the shopper gets instead. */
  exchanges: Units[];
  /** On their way back. */
  parcels: Parcel[];
}

export interface ReturnedUnits extends Units {
  /** Which units of a shipment come back ({@link OrderShipment} `units[].id`). */
  shippedUnitsId: string;
  refunded: number;
}

export interface OrderRefund {
  at: string;
  units: Units[];
}
