/** The contract between the numbers page and the server: types only. Nothing in it is of a person or an order. */

/** What the numbers are about; all end with the last whole day, but `this_month`, which ends today. */
export type NumbersPeriod = 'last_7' | 'last_30' | 'last_90' | 'this_month' | 'last_month';

/** The answer of `GET /admin/numbers?period=`; without numbers where no orders are kept. */
export type NumbersAnswer = NumbersPage | { keeping: 'off_for_server' | 'off_for_shop' };

/** Calendar dates on the shop's clock, both included. */
export interface NumbersDays {
  from: string;
  to: string;
}

/** The same of the period, and of the one before it, which is as long. */
export interface Compared<Value> {
  now: Value;
  before: Value;
}

export interface NumbersPage {
  keeping: 'on';
  period: NumbersPeriod;
  /** Parameters of the address that were not understood: the answer is without them. */
  ignored: string[];
  days: Compared<NumbersDays>;
  /** The first day that has any number; `null` while none has. */
  countedSince: string | null;
  /** Every day of the period, the oldest first. */
  perDay: DayNumbers[];
  deliveries: Compared<DeliveryNumbers>;
  /** `null` where nothing has arrived that was sent. */
  transit: Compared<TransitTime | null>;
  /** By carrier, those with the most deliveries first. */
  carriers: CarrierTransit[];
  /** By country and carrier: the country with the most deliveries first, and of each the carrier with the most. */
  routes: RouteTransit[];
  /** The most frequent first; a problem that neither period had is left out. */
  problems: ProblemNumbers[];
  lookups: Compared<LookupNumbers>;
}

export interface DeliveryNumbers {
  shipped: number;
  delivered: number;
  /** Delivered no later than the day that was promised first. */
  onTime: number;
  /** Delivered later than that. What had no promised day is neither. */
  late: number;
}

export interface DayNumbers extends DeliveryNumbers {
  day: string;
}

/** Whole days from sending to arrival. */
export interface TransitTime {
  deliveries: number;
  /** Half of them took no longer. */
  median: number;
  /** Nine of ten took no longer. */
  p90: number;
}

export interface CarrierTransit extends Compared<TransitTime | null> {
  /** `other`: all carriers together that are not listed; `none`: without a carrier. */
  carrier: { name: string } | 'other' | 'none';
}

export interface RouteTransit extends CarrierTransit {
  /** ISO 3166-1 alpha-2; `null` where it is not known. */
  country: string | null;
}

export interface ProblemNumbers extends Compared<number> {
  /** As the list of deliveries names it. */
  flag: string;
}

export interface LookupNumbers {
  pagesOpened: number;
  found: number;
  notFound: number;
  /** By a budget of guesses. */
  refused: number;
  /** Shopify or this app did not answer. */
  unanswered: number;
}
