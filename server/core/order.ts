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
  /** Digits: the end of Shopify's gid. */
  id: string;
  name: string;
  placedAt: string;
  /** IANA name of the shop's time zone. */
  timeZone: string;
  cancellation: Cancellation | null;
  payment: PaymentState;
  /** What the shop's system says of all that has not left, in one word: for units that no fulfillment order mentions. */
  fallbackState: FulfillmentOrderState | 'nothing_to_ship';
  lines: OrderLine[];
  shipments: OrderShipment[];
  fulfillmentOrders: FulfillmentOrder[];
  returns: OrderReturn[];
  refunds: OrderRefund[];
  /** What was added or taken off after the order was placed, oldest first. */
  edits: OrderEdit[];
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

/** One tracking number as recorded; where its link leads is not looked at yet. */
export type OrderParcel = Omit<Parcel, 'site'>;

/** What left together, as recorded: Shopify's fulfillment. */
export interface OrderShipment {
  id: string;
  createdAt: string;
  /** A voided one holds no units: they are to be sent again. */
  voided: boolean;
  /** What each source says of it; the shop's own first. */
  reports: TrackingReport[];
  parcels: OrderParcel[];
  units: (Units & { id: string })[];
}

/** Who tells of a shipment. The shop is one source among several. */
export type TrackingSource =
  'shopify' | '17track' | 'aftership' | 'easypost' | 'karrio' | 'carrier';

/** What one source said of a shipment when it was asked. */
export interface TrackingReport {
  source: TrackingSource;
  /** The tracking number it is about; `null` for the whole shipment, as the shop's always is. */
  number: string | null;
  /** A second number of the same parcel, on its last leg (rule P3). */
  lastMileNumber: string | null;
  /** When it was asked; of two answers of one source the later leads (rule S7). */
  fetchedAt: string;
  /** Its one word for where the shipment is, beside the scans. */
  reportedStatus: ReportedStatus;
  /** The source itself calls its news old: the last state it knew may no longer be true. */
  expired: boolean;
  events: ScanEvent[];
  expected: Expectation[];
  deliveredAt: string | null;
}

/** Who promises a day, the most to be believed first (rule E1). */
export type ExpectationSource = 'carrier' | 'provider' | 'scan' | 'shop' | 'checkout';

/** A day on which it is to arrive. */
export interface Expectation {
  source: ExpectationSource;
  /** The end of the window: an instant or a calendar date. */
  to: string;
  /** When it was said; `null` where nobody knows. */
  saidAt: string | null;
}

export interface ShipmentState {
  status: ShipmentStatus;
  substatus: ShipmentSubstatus | null;
}

/**
 * How much the one-word status weighs against the scans: `default` says only that nothing else is
 * known, `scan` repeats the newest scan, `final` is a state that no scan can express.
 */
export interface ReportedStatus extends ShipmentState {
  weight: 'default' | 'scan' | 'final';
}

/** One scan as its source tells it; the scans of a report may come in any order. */
export interface ScanEvent extends ShipmentState {
  source: TrackingSource;
  /** The source's own id of it, where it gives one. */
  id: string | null;
  /**
   * ISO 8601 as the source's clock showed it: with an offset, without one (a local time), a mere date,
   * or `null` for a row that has no time at all (rule O1).
   */
  at: string | null;
  /** The same instant as the source gives it in UTC besides; counts only where `at` has no offset (rule O2). */
  utc: string | null;
  place: string | null;
  /** ISO 3166-1 alpha-2 or an English name, as the source writes it. */
  country: string | null;
  text: string | null;
  /** The day promised in this scan. */
  expectedAt: string | null;
}

/** What is to be sent, and what it waits for: Shopify's fulfillment order. */
export interface FulfillmentOrder {
  state: FulfillmentOrderState;
  method: DeliveryMethod;
  scheduledAt: string | null;
  /** Where the shopper collects it, for {@link DeliveryMethod} `pickup`. */
  place: PickupPlace;
  /** Units not sent yet. */
  units: Units[];
  /** Every unit it ever held, sent or not. */
  allUnits: Units[];
}

export type FulfillmentOrderState =
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

export type DeliveryMethod = 'shipping' | 'pickup' | 'pickup_point' | 'local' | 'retail' | 'none';

export interface OrderReturn {
  name: string;
  status:
    | 'requested'
    | 'open'
    /** Back with the shop, and not yet settled. */
    | 'received'
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
  parcels: OrderParcel[];
}

export interface ReturnedUnits extends Units {
  /** Which units of a shipment come back ({@link OrderShipment} `units[].id`). */
  shippedUnitsId: string;
  /** Of these, how many the shop has back and off the line's current quantity. */
  processed: number;
  refunded: number;
}

export interface OrderRefund {
  at: string;
  units: Units[];
}

/** Units that were added to the order, or taken off it, at one moment. */
export interface OrderEdit {
  at: string;
  added: Units[];
  removed: Units[];
}
