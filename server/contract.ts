/**
 * What travels between widget and server: types only, imports nothing.
 *
 * Block and server are released apart, so an older widget must understand a newer server:
 * - Codes are `snake_case` and equal to the locale key that words them; the widget draws a code it
 *   does not know neutrally.
 * - Fields are only ever added. Absent is `null`, never a missing key.
 * - Nothing reaches the shopper that is not named here: no shopper's street, phone, price, note,
 *   tag, risk or staff comment. `server/contract.test.ts` fails on a new field.
 */

/**
 * The body of `POST {proxy}/lookup`, `application/json`: what was typed into the form, a link of the order's mail,
 * or a pass of an earlier answer.
 */
export type TrackRequest = TypedLookup | CodeLookup | ParcelLookup | PassLookup;

export interface TypedLookup {
  /** The order number as typed. */
  order: string;
  /** The e-mail address as typed. */
  email: string;
  /** BCP 47 tag of the words on the page, e.g. `nl` or `en-NL`; dates are formatted in it. */
  locale: string;
  /** The proof of work that `proof_required` asked for. */
  proof?: Proof;
  /**
   * Of an earlier answer in the same tab, of whatever order. Where strangers have used up the guesses at an order, it
   * tells the owner from them; it opens nothing that was not typed.
   */
  pass?: string | undefined;
  /** As for {@link PassLookup}. */
  wish?: WishChoice | undefined;
}

/** A link that a notification of the shop has: `?order=1001#code=XPAV284CT`. It holds nothing personal. */
export interface CodeLookup {
  /** The order number, as for {@link TypedLookup}. */
  order: string;
  /** The order's random confirmation number, in place of the e-mail address. */
  code: string;
  locale: string;
  /** As for {@link TypedLookup}. */
  proof?: Proof;
  /** As for {@link TypedLookup}. */
  pass?: string | undefined;
}

/** A parcel's tracking number, in place of the order's number. */
export interface ParcelLookup {
  /** As typed, like the address. */
  trackingNumber: string;
  email: string;
  locale: string;
  /** As for {@link TypedLookup}. */
  proof?: Proof;
  /** As for {@link TypedLookup}. */
  pass?: string | undefined;
}

export interface PassLookup {
  /** Of an earlier answer, or of a support link. */
  pass: string;
  locale: string;
  /** Chosen for the order that it opens; an answer that opens none has chosen nothing. */
  wish?: WishChoice | undefined;
}

/** SHA-256 over `challenge` + `.` + `nonce` (UTF-8) begins with as many zero bits as were asked for. */
export interface Proof {
  challenge: string;
  /** Decimal digits. */
  nonce: string;
}

/** Of which news of an order its shopper is written to: of all, or of what goes wrong. */
export type Wish = 'all' | 'problems';

/** What a shopper can choose: `none` ends it. */
export type WishChoice = Wish | 'none';

/** Every answer travels as HTTP 200 (a proxy may rewrite error pages); a bad signature is 401. */
export type TrackResponse =
  /** `pass` re-reads this view for a while without the e-mail address; opaque, base64url and dots, at most 600 characters. */
  | { outcome: 'found'; order: TrackedOrder; pass: string }
  | { outcome: 'invalid'; problems: LookupProblem[] }
  /**
   * No such order, and someone else's order: the same bytes. Without `reachesBack` it is not known how old an order
   * may be; without `suggestion` nothing looks mistyped.
   */
  | { outcome: 'not_found'; reachesBack?: OrderAge; suggestion?: Suggestion }
  | { outcome: 'rate_limited'; retryAfterSeconds: number }
  /** Too many guesses at this order: the widget computes a proof of work and asks again, so its owner is never locked out. */
  | { outcome: 'proof_required'; challenge: string; bits: number }
  /** The pass has expired or was revoked, or a link's code opens no order: ask with order number and e-mail address. */
  | { outcome: 'pass_ended' }
  /** An outage on our side or Shopify's; never answered as `not_found`. */
  | { outcome: 'unavailable'; retryAfterSeconds: number };

/** What may have been meant. It depends on what was typed alone, and on no order. */
export interface Suggestion {
  /** Both fields as they are to be filled in, as the button of a recent order has them: `1001 <jane@gmail.com>`. */
  fields: string;
  /** What of it differs from what was typed: `jane@gmail.com`. */
  text: string;
}

/** How old an order can be for this shop's app to find it; it depends on the shop alone. */
export type OrderAge = '60_days' | 'all';

export type LookupField = 'order' | 'email';

/** What the shopper can correct in one field of the form. */
export interface LookupProblem {
  field: LookupField;
  code: LookupProblemCode;
}

export type LookupProblemCode =
  | 'order_required'
  | 'order_malformed'
  | 'order_is_tracking_number'
  | 'order_is_link'
  | 'order_is_email'
  | 'email_required'
  | 'email_malformed'
  | 'email_is_link'
  | 'email_is_tracking_number';

/** A point in time, formatted by the server: the first `Intl` formatter costs a slow phone 100 ms. */
export interface Moment {
  /** ISO 8601: an instant (`2026-11-25T07:12:00Z`) or a calendar date (`2026-11-25`). */
  at: string;
  /**
   * The same, in the shopper's language and on the clock named by {@link TrackedOrder.clock}; another clock
   * is named in the text.
   */
  text: string;
}

/** One whole order. Every ordered unit is in exactly one of `returns`, `closed`, `shipments`, `waiting`. */
export interface TrackedOrder {
  /** As the shop writes it, e.g. `#1001`. */
  name: string;
  placedAt: Moment;
  refreshedAt: Moment;
  /** The clock on which every time in this answer is written: the destination's, where something travels there. */
  clock: Clock;
  headline: Headline;
  /** Only as far as it explains waiting, or a refund. */
  payment: PaymentNote | null;
  /** What was sent: the shipment that the headline speaks of, then the most urgent first. A shipment without units is one whose units are elsewhere by now. */
  shipments: Shipment[];
  /** Not left yet, and why. */
  waiting: WaitingGroup[];
  /** Will not be sent: cancelled, removed, refunded, nothing to ship. */
  closed: ClosedGroup[];
  returns: ReturnNote[];
  destination: Destination | null;
  /** The order is larger than what was read: the widget says "and more". */
  truncated: boolean;
  /** What its shopper has chosen to be written about. Left out where nothing can be chosen: the shop sends no mails, or nothing is under way. */
  wish?: WishChoice;
}

export interface Clock {
  /** What the zone is called in the shopper's language, e.g. `Central European Standard Time`. */
  text: string;
  /** Minutes east of UTC at `refreshedAt`; the widget names the zone only where it is not the reader's. */
  offsetMinutes: number;
}

export interface Destination {
  city: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
}

/** The answer to "where is my order?": a sentence, what belongs to it, and one next step. */
export interface Headline {
  code: HeadlineCode;
  /** The day of which the headline speaks, as seen from today: `tomorrow, 26 November`. */
  date: Moment | null;
  /**
   * "`count` of `total` packages: …", where an order has several and the headline speaks of some of them. `null`
   * where it speaks of the whole order, of its only package or the last one to arrive, or of a part that is no package.
   */
  count: number | null;
  total: number | null;
  /** More packages are to come than `total`. */
  more: boolean;
  /** What else the shopper must know at once; the most important first. */
  details: HeadlineDetail[];
  /** What the shopper does now; there always is a next step, and an answer has only one. */
  nextStep: NextStepCode;
  /** The day of which the next step speaks: "Not here by `nextDate`? Contact us." */
  nextDate: Moment | null;
  /** The carrier's page that the next step sends the shopper to; its link stands beside the step. */
  page: CarrierPage | null;
  /** The part of the answer that the headline speaks of, which stands first; its own first entry is the one. */
  about: 'shipments' | 'waiting' | 'returns' | 'closed' | null;
}

/** A page at a carrier, `https` only, and its name. */
export interface CarrierPage {
  url: string;
  site: string;
}

export interface HeadlineDetail {
  code: HeadlineDetailCode;
  date: Moment | null;
  count: number | null;
  total: number | null;
}

/** A code without a sentence of its own is worded by the status, substatus, return, payment or closed group of that name. */
export type HeadlineCode =
  // The whole order.
  | 'order_cancelled'
  | 'cancelled_after_sending'
  | 'order_refunded'
  | 'order_emptied'
  // On the way.
  | 'arriving_on'
  | 'all_arriving_on'
  | 'part_arriving_on'
  | 'out_for_delivery'
  | 'out_for_delivery_on'
  | 'delayed'
  | 'delayed_until'
  | 'not_delivered_on'
  | 'customs_processing'
  | 'no_news'
  | 'on_the_way'
  | 'part_on_the_way'
  /** Some of several packages. */
  | 'in_transit'
  | 'exchange_on_the_way'
  | 'to_pickup_point'
  | 'shipped'
  | 'part_shipped'
  | 'label_created'
  | 'label_late'
  // Somebody must act.
  | 'attempt_failed'
  | 'pickup_point'
  | 'parcel_locker'
  | 'ready_to_collect'
  | 'part_ready_to_collect'
  | 'exception'
  | 'address_problem'
  | 'payment_due'
  | 'documents_required'
  | 'held'
  | 'damaged'
  | 'lost'
  | 'destroyed'
  | 'refused'
  | 'unclaimed'
  | 'returning'
  | 'returned'
  // Delivered.
  | 'delivered'
  | 'delivered_on'
  | 'part_delivered_on'
  | 'neighbour'
  | 'safe_place'
  | 'mailbox'
  | 'collected'
  // Coming back.
  | 'return_requested'
  | 'return_in_progress'
  | 'return_received'
  | 'return_completed'
  | 'return_not_accepted'
  // Not sent yet.
  | 'awaiting_payment'
  | 'payment_partial'
  | 'not_paid'
  | 'checking'
  | 'check_address'
  | 'awaiting_stock'
  | 'awaiting_return'
  | 'date_to_follow'
  | 'scheduled_for'
  | 'late_to_ship'
  | 'preparing'
  | 'preparing_for_long'
  | 'finding_another_way'
  | 'preparing_pickup'
  | 'preparing_local'
  | 'received'
  // Nothing is sent.
  | 'gift_card'
  | 'nothing_to_ship';

export type HeadlineDetailCode =
  /** Nobody knows yet when it is delivered, sent, or ready to collect. */
  | 'day_unknown'
  | 'ship_day_unknown'
  | 'ready_day_unknown'
  /** The rest of the order. */
  | 'rest_preparing'
  | 'rest_ships_on'
  | 'rest_awaiting_stock'
  | 'rest_checking'
  | 'rest_ready_to_collect'
  | 'rest_on_the_way'
  | 'rest_expected'
  | 'rest_delivered'
  /** Units that wait were to be sent on `date`. */
  | 'late_to_ship'
  /** What the headline speaks of is expected on `date`. */
  | 'expected'
  | 'was_expected'
  | 'last_seen'
  | 'quiet_abroad'
  | 'waiting_since'
  | 'may_go_back'
  | 'no_reports'
  | 'no_tracking'
  | 'still_coming'
  | 'will_not_be_sent'
  | 'not_paid_yet'
  | 'pay_at_the_door'
  | 'payment_lapsed'
  | 'too_late'
  | 'final_sale'
  | 'being_checked';

export type NextStepCode =
  | 'nothing_to_do'
  /** With {@link Headline.page}. */
  | 'see_carrier'
  | 'choose_delivery'
  | 'see_customs'
  | 'see_needs'
  | 'collect_at_point'
  | 'collect_soon'
  /** In the shop's own store. */
  | 'collect'
  | 'wait_until_ready'
  /** With the shop's contact page. */
  | 'contact'
  | 'contact_when_late'
  | 'ask_when'
  | 'ask_why'
  | 'wait_or_cancel'
  | 'refuse_or_contact'
  | 'check_address'
  | 'pay_again'
  | 'see_email'
  | 'refund_not_seen'
  | 'not_here'
  | 'look_around'
  /** With the shop's page on returns. */
  | 'send_back'
  | 'keep_for_now'
  | 'pay'
  | 'refund_takes_days'
  | 'not_here_yet'
  | 'ask_neighbour';

export interface PaymentNote {
  code:
    | 'payment_authorized'
    | 'payment_partial'
    | 'payment_expired'
    | 'payment_voided'
    /** Nobody has paid yet, and no record asks for it. */
    | 'not_paid_yet'
    /** Cash on delivery. */
    | 'pay_at_the_door'
    | 'partly_refunded'
    | 'refunded';
  at: Moment | null;
}

/** Units of one order line that share a place. */
export interface Item {
  title: string;
  variant: string | null;
  /** Units, 1 or more. */
  quantity: number;
  /** `alt` is for widgets published before: today's draws none, because the title stands beside the picture. */
  image: { url: string; alt: string | null } | null;
  /** What also happened to units of this item. */
  notes: ItemNote[];
}

export interface ItemNote {
  code: 'refunded' | 'exchange' | 'return_declined' | 'shipped' | 'added';
  quantity: number;
  at: Moment | null;
}

/** Where a shipment is. A problem, and who must act, are fields of their own. */
export type ShipmentStatus =
  | 'unknown'
  | 'info_received'
  | 'in_transit'
  | 'out_for_delivery'
  | 'attempt_failed'
  | 'available_for_pickup'
  | 'delivered'
  | 'exception'
  | 'returning'
  | 'returned'
  | 'cancelled';

/**
 * What exactly, where a source says it. A code without words of its own is worded by its status.
 * `server/core/substatuses.test.ts` fails on a code that no words, no rule and no source's table uses.
 */
export type ShipmentSubstatus =
  | 'label_purchased'
  | 'label_printed'
  | 'confirmed'
  | 'awaiting_shipper'
  | 'picked_up'
  | 'accepted'
  | 'sorting'
  | 'arrived'
  | 'departed'
  | 'departed_origin_country'
  | 'arrived_destination_country'
  | 'handed_over'
  | 'forwarded'
  | 'rescheduled'
  | 'scheduled'
  | 'problem_resolved'
  | 'customs_processing'
  | 'customs_released'
  | 'delayed'
  | 'delayed_customs'
  | 'delayed_weather'
  | 'delayed_processing'
  | 'recipient_absent'
  | 'business_closed'
  | 'no_access'
  | 'notice_left'
  | 'store'
  | 'pickup_point'
  | 'signed'
  | 'mailbox'
  | 'parcel_locker'
  | 'neighbour'
  | 'safe_place'
  | 'collected'
  | 'cod_paid'
  | 'service_point'
  | 'agent'
  | 'address_problem'
  | 'recipient_moved'
  | 'refused'
  | 'unclaimed'
  | 'payment_due'
  | 'documents_required'
  | 'held'
  | 'damaged'
  | 'lost'
  | 'destroyed'
  | 'undeliverable'
  | 'action_required'
  | 'carrier_failure'
  | 'other'
  | 'label_voided'
  | 'fulfillment_cancelled'
  | 'provider_error'
  | 'requested'
  | 'fulfilled_no_tracking';

/** What was sent together: one or more parcels, and what is in them. */
export interface Shipment {
  /** Shopify's number of its fulfillment: digits. */
  id: string;
  status: ShipmentStatus;
  substatus: ShipmentSubstatus | null;
  /** Late: the carrier says so, the promised day has passed, or there was no scan for long. */
  delayed: boolean;
  /** No news for so long that the last known status may no longer be true. */
  stale: boolean;
  /** Who must act. */
  action: 'none' | 'shopper' | 'merchant' | 'carrier';
  /** What to do about this shipment, where the headline speaks of another one and gives another next step. */
  advice: NextStepCode | null;
  /**
   * 1 preparing · 2 shipped · 3 on the way · 4 out for delivery · 5 delivered; `null` where it is on none of these
   * steps, and so has no progress bar.
   */
  progress: 1 | 2 | 3 | 4 | 5 | null;
  shippedAt: Moment;
  deliveredAt: Moment | null;
  /** The promised day; `null` once it has passed, or the shipment is not on its way any more. */
  expectedAt: Moment | null;
  /** The most important first. */
  remarks: ShipmentRemark[];
  parcels: Parcel[];
  items: Item[];
  /** Newest first. */
  events: TrackingEvent[];
}

/** A remark beside a shipment. `date` is the day of which it speaks. */
export interface ShipmentRemark {
  code:
    /** Arrives on `date`. */
    | 'expected'
    /** It was to arrive on `date`; the new day, if there is one, is {@link Shipment.expectedAt}. */
    | 'moved'
    /** The last news was on `date`. */
    | 'no_news'
    /** The carrier does not report to the shop: only the carrier's own page knows more. */
    | 'no_reports'
    /** It has neither a tracking number nor a link. */
    | 'no_tracking'
    /** Its units were sent before, or have been sent once more. */
    | 'sent_again'
    /** Another source says that it has come further, or that it has met with a problem since. */
    | 'sources_disagree';
  date: Moment | null;
}

/** One tracking number of a shipment. */
export interface Parcel {
  carrier: string | null;
  number: string | null;
  /** The carrier's page: `https` only. */
  url: string | null;
  /** The name of that page: the carrier where it is the carrier's own, else the host; `null` without a page. */
  site: string | null;
}

/** One scan. */
export interface TrackingEvent {
  /** On the clock of the country it happened in, which the text names; else on {@link TrackedOrder.clock}. */
  at: Moment;
  status: ShipmentStatus;
  substatus: ShipmentSubstatus | null;
  /** E.g. `Utrecht, Netherlands`. */
  place: string | null;
  /** The carrier's own words, unchanged and in any language; `null` where they only repeat the status. */
  text: string | null;
}

export type WaitingReason =
  | 'preparing'
  | 'packing'
  | 'preparing_pickup'
  | 'preparing_local'
  | 'ready_to_collect'
  | 'scheduled'
  | 'awaiting_payment'
  | 'awaiting_return'
  | 'awaiting_stock'
  | 'date_to_follow'
  | 'check_address'
  | 'checking'
  /** Whoever was to send it cannot. */
  | 'finding_another_way'
  /** The day it was to be sent has passed. */
  | 'late_to_ship';

export interface WaitingGroup {
  reason: WaitingReason;
  items: Item[];
  /** The day it will be sent, where one is scheduled; for `late_to_ship`, the day it was to be sent. */
  date: Moment | null;
  place: PickupPlace | null;
}

/** A shop's own address, the only street in this contract. */
export interface PickupPlace {
  name: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  countryCode: string;
  /** As the shop writes it. */
  phone: string | null;
  /** `https`: a search for this address on a map. `null` where the shop has no street, which no map would find. */
  mapUrl: string | null;
}

export type ClosedReason =
  | 'cancelled'
  | 'cancelled_on_request'
  | 'cancelled_out_of_stock'
  | 'cancelled_unpaid'
  | 'removed'
  | 'refunded'
  | 'nothing_to_ship'
  | 'gift_card'
  /** Handed over in the shop. */
  | 'collected';

export interface ClosedGroup {
  reason: ClosedReason;
  items: Item[];
  at: Moment | null;
}

export interface ReturnNote {
  /** The shop's name for it, e.g. `#1001-R1`. */
  name: string;
  status:
    | 'return_requested'
    | 'return_in_progress'
    | 'return_received'
    | 'return_completed'
    | 'return_declined'
    | 'return_declined_final_sale'
    | 'return_declined_too_late';
  /** When it was requested, or completed; Shopify records no day for the states between. */
  at: Moment | null;
  /** Units placed here; empty for a return that was not accepted, whose units stay where they were. */
  items: Item[];
  /** On their way back to the shop. */
  parcels: Parcel[];
}

/** How a shopper is addressed, in a language that has two forms; `as_written` is the form of the locale file. */
export type FormOfAddress = 'as_written' | 'formal' | 'informal';

/** What a merchant chose for the app's own pages; the block has the same in the theme editor. `''` is: not chosen. */
export interface PageSettings {
  /** `https://…`, or a path on the shop. */
  contactLink: string;
  returnsLink: string;
  /** Plain text. */
  contactSentence: string;
  returnsSentence: string;
  /** "Usually ships in …", said while an order is being prepared. */
  shipsIn: string;
  formOfAddress: FormOfAddress;
}

/** What a shopper may type in place of the e-mail address, where the shop allows it. */
export type SecondFactor = 'postal_code' | 'phone';

/** A made-up order that the merchant can look at on the tracking page. */
export type PreviewState = 'arriving' | 'delivered' | 'attempted';

/** The pages that the server answers with, made of the widget's own components. */
export interface Pages {
  /**
   * The body of `GET {proxy}`, `application/liquid`: the same for every shopper of a shop. With a preview, it
   * shows a made-up order in place of every answer.
   *
   * @param factors - What may be typed in place of the e-mail address; nothing by default.
   */
  trackingPage(
    settings: PageSettings,
    preview?: PreviewState,
    factors?: readonly SecondFactor[],
  ): string;
  /** The answer to a form that was posted without JavaScript: a whole HTML page, no Liquid. */
  renderAnswer(view: AnswerView): string;
  /**
   * The body of `GET {proxy}/find`, `application/liquid`: how an order is found without its number. The same for every
   * shopper of a shop.
   */
  findPage(settings: PageSettings, doors: readonly FindDoor[]): string;
  /** The answer to a form of that page: a whole HTML page, no Liquid. */
  renderFind(view: FindView): string;
  /** The mail with a link to each of a shopper's latest orders. */
  writeLinksMail(view: LinksMailView): WrittenMail;
  /** What a shopper reads of an order, for staff: a whole HTML page, without form and script. */
  renderOrder(view: OrderView): RenderedOrder;
  /** The answer alone, in the words that a shopper reads. */
  summarizeOrder(view: OrderView): OrderSummary;
  /** What is mailed to the shopper of a delivery to which something has happened. */
  writeNoticeMail(view: NoticeMailView): NoticeMail;
  /** What a shopper sees who ends the mails about an order: a whole HTML page, without script. */
  renderMailStop(view: MailStopView): RenderedOrder;
  /** The text of its one style element, for its content security policy. */
  answerStyle: string;
}

/** A request and its answer. */
export interface AnswerView {
  /** Where the page's form is posted to; the page's own URL by default. */
  action?: string;
  request: TypedLookup;
  response: TrackResponse;
  settings: PageSettings;
  /** What may be typed in place of the e-mail address; nothing by default. */
  factors?: readonly SecondFactor[];
}

/**
 * A way to an order without its number: `email` mails links to the orders of an address, `parcel` asks for a tracking
 * number.
 */
export type FindDoor = 'email' | 'parcel';

/** A form of the page that finds an order without its number, and its answer. */
export interface FindView {
  /** Those that are open, in the order in which the page shows them. */
  doors: readonly FindDoor[];
  /** BCP 47 tag. */
  locale: string;
  settings: PageSettings;
  answer: FindAnswer;
}

export type FindAnswer =
  /** Said whether the address has orders or not, and whether a mail is sent or not. */
  | { outcome: 'asked'; door: 'email' }
  | {
      outcome: 'invalid';
      door: FindDoor;
      /** What was typed, by field. */
      typed: Readonly<Record<string, string>>;
      problems: readonly LookupProblem[];
    }
  | {
      outcome: 'refused';
      door: FindDoor;
      typed: Readonly<Record<string, string>>;
      response: Exclude<TrackResponse, { outcome: 'found' | 'invalid' }>;
    };

/** What a mail of links says. */
export interface LinksMailView {
  /** The shop's name. */
  shop: string;
  /** BCP 47 tag. */
  locale: string;
  /** Newest first. */
  orders: readonly LinkedOrder[];
  /** The day until which the links work, in that language. */
  until: string;
}

export interface LinkedOrder {
  /** E.g. `#1001`. */
  name: string;
  /** The day on which it was placed, in the language of the mail. */
  placed: string;
  url: string;
}

export interface WrittenMail {
  subject: string;
  text: string;
  /** A whole page, without anything that is loaded from elsewhere. */
  html: string;
}

/** An order, and how its shopper reads it. */
export interface OrderView {
  order: TrackedOrder;
  /** BCP 47 tag. */
  locale: string;
  settings: PageSettings;
}

export interface RenderedOrder {
  html: string;
  /** BCP 47 tag of its words: of another language than that of the view where there are none. */
  language: string;
}

/** What a shopper reads first of an order. */
export interface OrderSummary {
  headline: string;
  /** What else there is to know at once; the most important first. */
  details: string[];
  nextStep: string;
}

/** What can happen to a delivery that its shopper is written about. */
export type NoticeKind =
  | 'shipped'
  | 'late'
  | 'no_movement'
  | 'attempt_failed'
  | 'ready_to_collect'
  | 'collection_reminder'
  | 'going_back'
  | 'lost'
  | 'delivered';

/** All that a mail to a shopper is made of. It has no place for anything that promotes something. */
export interface NoticeMailView {
  kind: NoticeKind;
  /** As the shopper would read it now, in `locale`; its days by `lastingMoments` of `server/core/dates/`. */
  order: TrackedOrder;
  /** The {@link Shipment.id} of the delivery that it happened to; `null` where that is none of `order.shipments`. */
  shipmentId: string | null;
  /** BCP 47 tag. */
  locale: string;
  /** Only the form of address: a merchant's own sentences are for pages. */
  settings: PageSettings;
  /** As the merchant writes it. */
  shopName: string;
  /** The support link of the order. */
  trackUrl: string;
  /** Ends the mails about this order; `null` in a preview. */
  stopUrl: string | null;
}

/** A mail to a shopper, in text and as a page that say the same. */
export interface NoticeMail {
  /** BCP 47 tag of its words: of another language than that of the view where there are none. */
  language: string;
  /** One line. */
  subject: string;
  text: string;
  /** A whole HTML page that loads nothing. */
  html: string;
}

/** Where a shopper stands who follows the link that ends the mails about an order. */
export interface MailStopView {
  /** `ask`: nothing was changed yet. `gone`: the link is none of ours, or too old. `failed`: an outage on our side. */
  state: 'ask' | 'stopped' | 'gone' | 'failed';
  /** BCP 47 tag. */
  locale: string;
}
