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
  /** When Shopify was asked: how fresh all of it is. */
  readAt: string;
  cancellation: Cancellation | null;
  payment: PaymentState;
  /** Cash on delivery: by Shopify's own code of the gateway. */
  isPaidOnDelivery: boolean;
  /** State of units that no fulfillment order mentions: Shopify's `displayFulfillmentStatus` of the whole order. */
  fallbackState: FulfillmentOrderState | 'nothing_to_ship';
  lines: OrderLine[];
  shipments: OrderShipment[];
  fulfillmentOrders: FulfillmentOrder[];
  returns: OrderReturn[];
  refunds: OrderRefund[];
  /** Edits made after the order was placed, oldest first. */
  edits: OrderEdit[];
  destination: Destination | null;
  /** Of the destination, as Shopify writes it (`CA`, `NSW`); not shown: a country may have several clocks. */
  provinceCode: string | null;
  /** The order is larger than what was read. */
  truncated: boolean;
}

export interface Cancellation {
  at: string;
  /** What the shopper did, or what concerns them; never fraud, risk or a mistake of the staff. */
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
  /** Units ordered, with those that an edit added. */
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

/** One tracking number as recorded; its link is not checked yet. */
export type OrderParcel = Omit<Parcel, 'site'>;

/** What was sent together, as recorded: Shopify's fulfillment. */
export interface OrderShipment {
  id: string;
  createdAt: string;
  /** The units of a voided shipment are to be sent again. */
  voided: boolean;
  /** What each source reports of it; Shopify's report first. */
  reports: TrackingReport[];
  parcels: OrderParcel[];
  units: (Units & { id: string })[];
}

/** Who reports on a shipment. Shopify is one source among several; `own` is a provider that the merchant runs. */
export type TrackingSource =
  'shopify' | '17track' | 'ship24' | 'aftership' | 'easypost' | 'karrio' | 'own' | 'carrier';

/**
 * In which direction a source lists its scans. `unknown` is also right where every scan has an instant of its own: it is
 * then guessed from their times.
 */
export type RowOrder = 'newest_first' | 'newest_last' | 'unknown';

/** What one source reported of a shipment when it was asked. */
export interface TrackingReport {
  source: TrackingSource;
  /** The tracking number it is about; `null` for the whole shipment, as Shopify's always is. */
  number: string | null;
  /** A second number of the same parcel, on its last leg (rule P3). */
  lastMileNumber: string | null;
  /** When the source was asked; of two reports of one source the later leads (rule S7). */
  fetchedAt: string;
  /** Its status of the whole shipment, beside the scans. */
  reportedStatus: ReportedStatus;
  /** The source calls its own news old: the last status may no longer be true (rule L6). */
  expired: boolean;
  /** As the source documents it; where all of its scans have a sequence, that counts (rule O7). */
  rowOrder: RowOrder;
  events: ScanEvent[];
  expected: Expectation[];
  deliveredAt: string | null;
}

/** Who promises a day, the most reliable first (rule E1). */
export type ExpectationSource = 'carrier' | 'provider' | 'scan' | 'shop' | 'checkout';

/** A promised day of arrival. */
export interface Expectation {
  source: ExpectationSource;
  /** The end of the window: an instant or a calendar date. */
  to: string;
  /** When it was promised; `null` where that is not known. */
  saidAt: string | null;
}

export interface ShipmentState {
  status: ShipmentStatus;
  substatus: ShipmentSubstatus | null;
}

/**
 * A source's status with its weight against the scans: `default` means only that nothing else is known,
 * `scan` repeats the newest scan, `final` is a state that no scan can express.
 */
export interface ReportedStatus extends ShipmentState {
  weight: 'default' | 'scan' | 'final';
}

/** One scan as its source reports it; {@link TrackingReport.rowOrder} says in which order a report lists them. */
export interface ScanEvent extends ShipmentState {
  source: TrackingSource;
  /** The source's own id, where it gives one (rule D1). */
  id: string | null;
  /** Its place among the scans of its source, a later one higher, where the source gives one: Ship24's `order` (rule O7). */
  sequence: number | null;
  /**
   * ISO 8601 as the source writes it: with an offset, without one (a local time), a mere date, or `null`
   * for a row that has no time at all (rule O1).
   */
  at: string | null;
  /** The same instant in UTC, as some sources give it too; counts only where `at` has no offset (rule O2). */
  utc: string | null;
  place: string | null;
  /** ISO 3166-1 alpha-2 or an English name, as the source writes it. */
  country: string | null;
  text: string | null;
  /** The day promised in this scan. */
  expectedAt: string | null;
}

/** A place of the shop's, as it is recorded. */
export type ShopLocation = Omit<PickupPlace, 'mapUrl'>;

/** What is to be sent from one place, and its state: Shopify's fulfillment order. */
export interface FulfillmentOrder {
  state: FulfillmentOrderState;
  method: DeliveryMethod;
  scheduledAt: string | null;
  /** Where the shopper collects it, for {@link DeliveryMethod} `pickup`. */
  place: ShopLocation;
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
  | 'checking'
  /** Whoever was asked to send it has refused, or could not. */
  | 'rejected';

export type DeliveryMethod = 'shipping' | 'pickup' | 'pickup_point' | 'local' | 'retail' | 'none';

export interface OrderReturn {
  name: string;
  status:
    | 'requested'
    | 'open'
    /** Back with the shop, and not closed yet. */
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
  /** Units of these that the shop has received, which are gone from the line's current quantity. */
  processed: number;
  refunded: number;
}

export interface OrderRefund {
  at: string;
  units: Units[];
}

/** Units that one edit added to the order, or removed from it. */
export interface OrderEdit {
  at: string;
  added: Units[];
  removed: Units[];
}
