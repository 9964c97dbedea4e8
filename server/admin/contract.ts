/**
 * The contract between the home page in Shopify's admin and the server: types only. It holds nothing about a
 * shopper, and imports the settings of the pages that shoppers see.
 */
import type {
  LookupProblemCode,
  PageSettings,
  PreviewState,
  ShipmentStatus,
  ShipmentSubstatus,
  WaitingReason,
} from '../contract.ts';

export type { PageSettings };

/** The answer of `GET /admin/status`: the state of one shop's connection. */
export interface AdminStatus {
  /** E.g. `fennel.myshopify.com`. */
  shop: string;
  /** The app's client id, which a link into the theme editor contains. */
  clientId: string;
  /** Where the merchant writes to when only we can mend something; empty for nowhere. */
  supportEmail: string;
  /** The URL of the tracking page, unless the merchant has moved the app proxy. */
  trackingPageUrl: string;
  /** The tracking page with a made-up order, for a day. */
  previews: { state: PreviewState; url: string }[];
  scopes: ScopeStatus[];
  /** Whether the app may read e-mail addresses. `unknown` while the shop has no order to read one from. */
  emailAccess: 'approved' | 'refused' | 'unknown';
  /** Whether orders older than 60 days can be found (`read_all_orders`). */
  findsOldOrders: boolean;
  /** Whether visitors need a password. `unknown` where Shopify does not say. */
  storefrontPassword: 'on' | 'off' | 'unknown';
  api: ApiSupport;
  /** Ways by which the merchant or shoppers are sent word, that send nothing more until they are turned on again. */
  stoppedChannels: ('webhook' | 'flow' | 'mail')[];
}

/** An access scope that the app requires, and whether the shop has granted it. */
export interface ScopeStatus {
  code: RequiredScope;
  granted: boolean;
}

/** As Shopify names them; `shopify.app.toml` asks for exactly these. */
export type RequiredScope =
  | 'read_orders'
  | 'read_merchant_managed_fulfillment_orders'
  | 'read_third_party_fulfillment_orders'
  | 'read_returns'
  | 'read_fulfillments'
  | 'write_app_proxy';

/** The version of Shopify's Admin API that the app uses. */
export interface ApiSupport {
  /** E.g. `2026-10`. */
  version: string;
  /** The first day on which Shopify may no longer serve it, e.g. `2027-10-01`. */
  endsOn: string;
  phase: 'current' | 'ending' | 'ended';
}

/** The body of `POST /admin/links`: a link that opens one order without an e-mail address. */
export interface LinkRequest {
  /** The order's name, as the shop writes it or without its prefix. */
  order: string;
  /** Which of the orders of that name; needed only after {@link OrderChoices}. */
  id?: string;
  /** How many days the link works, 1 to 90. */
  days: number;
}

/** The answer when one order is meant. It is 404 when there is none. */
export interface OrderLink {
  /** The order's name, e.g. `#1001`. */
  order: string;
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}

/**
 * The body of `POST /admin/links/revoke`: revokes the links to one order, or all links, made so far. The answer is
 * `RevokedLinks` for one order, and 204 for all.
 */
export type RevokeRequest = { order: string; id?: string } | { all: true };

export interface RevokedLinks {
  /** The order's name, e.g. `#1001`. */
  order: string;
}

/** The answer, as 409, when several orders have the name: those to choose from, newest first. */
export interface OrderChoices {
  orders: OrderChoice[];
}

/** What tells orders of one name apart; nothing of their shoppers. */
export interface OrderChoice {
  id: string;
  /** E.g. `#1001`. */
  name: string;
  /** ISO 8601. */
  placedAt: string;
}

/** The answer, as 422, when what was typed is no order number. */
export interface OrderRefusal {
  problem: OrderProblem;
}

export type OrderProblem = Extract<LookupProblemCode, `order_${string}`>;

/** The answer of `PUT /admin/page-settings` when nothing was saved: what is wrong with a field. */
export interface PageSettingsProblems {
  problems: Partial<Record<keyof PageSettings, PageSettingsProblem>>;
}

export type PageSettingsProblem =
  'link_malformed' | 'link_too_long' | 'sentence_not_plain' | 'sentence_too_long';

/** What is listed: the deliveries that need somebody, the most urgent first, or all, the newest first. */
export type DeliveryView = 'needs_you' | 'all';

/**
 * The answer of `GET /admin/deliveries?…`, and of `POST` to it with `DeliveriesByEmail`; without a list where no orders
 * are kept. The query string is that of the list (docs/overview.md): no parameter makes an error, what is unknown is
 * ignored.
 */
export type DeliveriesAnswer = DeliveryPage | { keeping: 'off_for_server' | 'off_for_shop' };

/** The body of `POST /admin/deliveries?…`: the list of one shopper's deliveries. An address stands in no URL. */
export interface DeliveriesByEmail {
  email: string;
}

/**
 * The body of `POST /admin/deliveries.csv?…`, whose answer is the part of that list that is of one shopper, or that was
 * chosen, 250 at most. `GET` gives all of it. The header `x-row-count` says how many rows will come, where that is known.
 */
export interface DeliveriesCsvRequest {
  email?: string;
  deliveries?: { orderId: string; deliveryId: string }[];
}

/** One page of a list. Instants are ISO 8601 in UTC. */
export interface DeliveryPage {
  keeping: 'on';
  rows: DeliveryRow[];
  /** The parameters `before` and `after` of the pages beside this one; `null` where there is none. */
  before: string | null;
  after: string | null;
  /** How the rows are sorted; `null` for the order of what was searched for. */
  sort: DeliverySort | null;
  /** How many deliveries the list has; `null` where nobody has counted them. */
  count: number | null;
  /** How many deliveries each view has, and how many are muted, whatever is searched for. */
  counts: Record<DeliveryView | 'muted', number>;
  /** What the shop's deliveries can be narrowed by. */
  facets: DeliveryFacets;
  /**
   * What was not understood of the address, and left out: a parameter's name, or `name=value` where only the value is
   * unknown. `after`, `before`: this is the first page instead.
   */
  ignored: string[];
  /** The shop's: an IANA name; `null` while it is not known. */
  timeZone: string | null;
  /** Up to when every change of the shop's orders was seen; `null` while that is not known. */
  caughtUpAt: string | null;
  /** Changes of the last hour or more may be missing. */
  isLagging: boolean;
}

/** As the parameter `sort` has it; `-` is the other way round: `-placed` is the newest first. */
export type DeliverySort = DeliverySortKey | `-${DeliverySortKey}`;

export type DeliverySortKey = 'urgency' | 'placed' | 'expected' | 'shipped' | 'moved';

/** What there is at least one delivery of, with how many, whatever is filtered; those with most first, 100 at most. */
export interface DeliveryFacets {
  flags: DeliveryFacet[];
  statuses: DeliveryFacet[];
  /** Why what has not left has not: the parameter `hold`. */
  reasons: DeliveryFacet[];
  /** As Shopify names them; `null` is: without a carrier. */
  carriers: DeliveryFacet<string | null>[];
  /** ISO 3166-1 alpha-2. */
  countries: DeliveryFacet[];
}

export interface DeliveryFacet<Code = string> {
  code: Code;
  count: number;
}

/** A shipment of an order, or all of the order that has not left yet; nothing of its shopper. */
export interface DeliveryRow {
  /** Digits, the end of Shopify's gid. */
  orderId: string;
  deliveryId: string;
  /** The order's name, e.g. `#1001`. */
  order: string;
  placedAt: string;
  status: ShipmentStatus | 'waiting';
  /** What exactly. */
  substatus: ShipmentSubstatus | WaitingReason | null;
  /** Why it has not left; `null` once it has. */
  reason: ShipmentSubstatus | WaitingReason | null;
  /** The most urgent thing that somebody has to do about it, and since when. */
  flag: { code: DeliveryFlagCode; since: string } | null;
  /** Somebody knows of the flag, and wants to hear of it no more until it changes. */
  isMuted: boolean;
  /** As Shopify names it. */
  carrier: string | null;
  trackingNumber: string | null;
  /** Where it goes: ISO 3166-1 alpha-2. */
  country: string | null;
  method: DeliveryMethodCode;
  shippedAt: string | null;
  /** A calendar date, passed or not. */
  expectedOn: string | null;
  lastEventAt: string | null;
  deliveredAt: string | null;
  /** Its shopper sends something of it back, or has done so. */
  isComingBack: boolean;
}

export type DeliveryMethodCode =
  'shipping' | 'pickup' | 'pickup_point' | 'local' | 'retail' | 'none';

/** The most urgent first, as in the list. */
export type DeliveryFlagCode =
  | 'returning'
  | 'lost'
  | 'damaged'
  | 'check_address'
  | 'attempt_failed'
  | 'pickup_overdue'
  | 'exception'
  | 'no_movement'
  | 'late'
  | 'not_handed_over'
  | 'not_shipped'
  | 'no_tracking';

/**
 * The answer of `GET /admin/backfill`, and of `POST` to it and to `/admin/backfill/cancel`: how far the orders have been
 * read that were placed before the app was there. `off`: no orders are kept.
 */
export type BackfillAnswer = { phase: 'off' } | BackfillStatus;

export interface BackfillStatus {
  phase: BackfillPhase;
  /** Why it does not go on, though it will, or why it has stopped. */
  problem: BackfillProblem | null;
  /** How many days the orders go back; `null` until that is known, as all that follows. */
  days: number | null;
  /** How many orders there are, and how many of these are kept by now. */
  found: number | null;
  read: number | null;
  /** At the pace that was measured so far. */
  secondsLeft: number | null;
  /** ISO 8601. */
  endedAt: string | null;
}

export type BackfillPhase =
  'waiting' | 'searching' | 'reading' | 'finished' | 'stopped' | 'cancelled';

export type BackfillProblem =
  'busy' | 'unavailable' | 'cut' | 'search_failed' | 'list_wrong' | 'denied';

/** The answer of `GET /admin/deliveries/:order/:delivery/carrier`. */
export interface CarrierLink {
  /** `https`; `null` where no page of the carrier is known. */
  url: string | null;
}

/** The answer of `GET /admin/kept-orders`, and of `POST /admin/keep-orders` afterwards. */
export interface KeptOrders {
  /** `off_for_all` where our server keeps no shop's orders. */
  keeping: 'on' | 'off' | 'off_for_all';
  /** Whether the merchant has ever turned it on or off. */
  isChosen: boolean;
  /** For how many days an order is kept after it has ended. */
  daysAfterEnd: number;
  /** For how many at most, after it was placed. */
  daysAfterPlacing: number;
  /** Of customers who ask what is kept about them, oldest first. */
  requests: DataRequest[];
}

/** A customer's request, which Shopify has passed on. */
export interface DataRequest {
  id: string;
  /** ISO 8601. */
  askedAt: string;
  /** ISO 8601: when it has to be answered. */
  dueAt: string;
  /** The newest order that the request names, by which the merchant finds the customer; `null` for none. */
  orderId: string | null;
  /** How many of the customer's orders are kept. */
  keptOrders: number;
}

/** The body of `POST /admin/keep-orders`. Off deletes what is kept. */
export interface KeepOrdersRequest {
  keeps: boolean;
}

/** The answer of `GET /admin/carriers`; without settings where no orders are kept. */
export type CarriersAnswer = CarriersPage | { keeping: 'off_for_server' | 'off_for_shop' };

/**
 * From whom there is news of parcels, and the tracking service that the shop has an account with. It is also the answer
 * to each change. Neither key nor secret is ever in it.
 */
export interface CarriersPage {
  keeping: 'on';
  /** Those to choose from, in the order in which they are offered. */
  services: TrackingServiceOffer[];
  connected: TrackingServiceAccount | null;
  /** Whether Shopify lets the app read where an order goes, without which no postal code can be sent. */
  mayReadPostalCode: boolean;
  /** Whether the shop lets the app write to its fulfillments, without which nothing is written back. */
  mayWriteBack: boolean;
  /** All parcels that left more than a day ago, of orders that are kept. */
  total: NewsCounts;
  /** Those with most parcels without news first. */
  carriers: CarrierNews[];
  /** All carriers that are not listed by themselves. */
  others: NewsCounts | null;
}

/** `own` is one that a merchant's developer has added. */
export type TrackingServiceName =
  '17track' | 'ship24' | 'aftership' | 'easypost' | 'karrio' | 'own';

export interface TrackingServiceOffer {
  name: TrackingServiceName;
  /** Each merchant has a server of their own. */
  wantsAddress: boolean;
  wantsHookSecret: boolean;
}

export interface TrackingServiceAccount {
  name: TrackingServiceName;
  /** Of the merchant's own server; `null` where the service has one for all. */
  address: string | null;
  hasHookSecret: boolean;
  /** Where the service is to send its hooks. */
  hookPath: string;
  sendsPostalCode: boolean;
  /** Milestones that Shopify lacks are written to it. */
  writesBack: boolean;
  /** Parcels that the service may begin to follow in a calendar month, and how many it has in this one. */
  monthlyCeiling: number;
  usedThisMonth: number;
  /** The day on which the next month begins, in UTC. */
  renewsOn: string;
  /** When the service last answered; `null` before. ISO 8601. */
  checkedAt: string | null;
  trouble: TrackingServiceTrouble | null;
}

/** What went wrong after the service last answered. Instants are ISO 8601. */
export interface TrackingServiceTrouble {
  code: TroubleCode;
  at: string;
  /** When it is asked again; `null` when not before the merchant has mended something. */
  resumesAt: string | null;
}

export type TroubleCode =
  | 'wrong_key'
  | 'rate_limited'
  | 'quota_used_up'
  | 'no_answer'
  | 'server_error'
  | 'unexpected_answer';

/** How many parcels; of these, those that Shopify has news of; and of the others, those that the service has. */
export interface NewsCounts {
  parcels: number;
  fromShopify: number;
  fromService: number;
}

export interface CarrierNews extends NewsCounts {
  /** `null` for parcels without a carrier's name. */
  carrier: string | null;
}

/**
 * The body of `PUT /admin/carriers`: an account with a service. It is checked with the service, and saved if that went
 * well. The answer is `CarriersPage`, 422 or 429 with `ServiceProblems`, or 409 with `CarriersAnswer` where no orders
 * are kept.
 */
export interface ChooseServiceRequest {
  name: TrackingServiceName;
  key: string;
  /** Empty where the service wants none. */
  address: string;
  monthlyCeiling: number;
  sendsPostalCode: boolean;
}

/**
 * The body of `PATCH /admin/carriers`: what is changed without the key. The answer is `CarriersPage`, 422 with
 * `ServiceProblems`, or 404 where there is no account. `DELETE /admin/carriers` deletes the account.
 */
export interface ChangeServiceRequest {
  monthlyCeiling: number;
  sendsPostalCode: boolean;
  writesBack: boolean;
  /** Left out to leave the saved one; empty to delete it. */
  hookSecret?: string;
}

/** Why nothing was saved, by the field that it is about. */
export interface ServiceProblems {
  problems: Partial<Record<ServiceField, ServiceFieldProblem>>;
}

export type ServiceField = 'name' | 'key' | 'address' | 'monthlyCeiling' | 'hookSecret';

export type ServiceFieldProblem =
  | 'key_missing'
  | 'key_malformed'
  | 'key_wrong'
  | 'key_used_up'
  | 'address_malformed'
  | 'address_refused'
  | 'address_silent'
  | 'address_unexpected'
  | 'ceiling_malformed'
  | 'secret_malformed'
  | 'service_unreachable'
  | 'service_busy'
  | 'service_unexpected'
  | 'service_not_offered'
  | 'too_many_checks';
