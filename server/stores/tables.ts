import type { ColumnType } from 'kysely';
import type { FormOfAddress, Wish } from '../contract.ts';
import type { DayMeasure } from '../core/deliveries/counted-events.ts';
import type { DeliveryStatus, FlagCode, Delivery } from '../core/deliveries/delivery.ts';
import type { ThresholdCode } from '../core/deliveries/flag-settings.ts';
import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { OccurrenceKind } from '../core/notices/occurrence.ts';
import type { Milestone } from '../core/shipments/milestones-to-write.ts';
import type { BackfillPhase, BackfillProblem } from '../ports/backfills.ts';
import type { LookupMeasure } from '../ports/daily-counts.ts';
import type { ChannelStop, NoticeEnd, NoticeProblem, SuppressingRule } from '../ports/outbox.ts';
import type { ParcelResult } from '../ports/parcel-reports.ts';
import type { MailProblem } from '../ports/mail.ts';
import type { RecipientState, ReportProblem, RunOutcome } from '../ports/scheduled-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Priority } from '../ports/stale-orders.ts';
import type { SyncKind } from '../ports/sync-cursors.ts';
import type { ProviderName, ProviderTrouble } from '../ports/tracking-provider.ts';

/** Milliseconds since 1970. `pg` returns a `bigint` as text: https://node-postgres.com/features/types */
type Instant = ColumnType<number | string, number, number>;
type InstantOrNull = ColumnType<number | string | null, number | null, number | null>;

/** Digits, the end of Shopify's gid. `pg` returns a `bigint` as text, SQLite as a number. */
type Id = ColumnType<number | string, string, string>;
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;
type BytesOrNull = ColumnType<Uint8Array | null, Uint8Array | null, Uint8Array | null>;

/** The tables. No column says who a shopper is, and every row but that of `health` belongs to one shop. */
export interface Tables {
  sessions: {
    shop: ShopDomain;
    /** A hash of the session, for compare-and-set. */
    fingerprint: string;
    /** Encrypted by the key ring, like `refresh_token`. */
    access_token: string;
    expires_at: InstantOrNull;
    refresh_token: string | null;
    refresh_expires_at: InstantOrNull;
    /** Separated by commas, as Shopify writes them. */
    scopes: string;
    refresh_claimed_until: InstantOrNull;
  };
  webhooks: {
    shop: ShopDomain;
    id: string;
    topic: string;
    subject: string | null;
    /** Whose orders it is about, as `customer-column.ts` writes it; `null` once it is finished. */
    customer: string | null;
    about: string | null;
    attempts: number;
    received_at: Instant;
    /** When it can be claimed; `null` once it is finished. */
    due_at: InstantOrNull;
    finished_at: InstantOrNull;
  };
  counters: {
    shop: ShopDomain;
    key: string;
    count: number;
    ends_at: Instant;
  };
  token_versions: {
    shop: ShopDomain;
    /** Empty for the shop's own version. */
    order_id: string;
    version: number;
  };
  wrong_guesses: {
    shop: ShopDomain;
    id: string;
    subject: string;
    charges: string;
    guessed_at: Instant;
  };
  /** What is known of a shop without asking Shopify. A column is `null` until it is first written. */
  shops: {
    shop: ShopDomain;
    time_zone: string | null;
    name_prefix: string | null;
    name_suffix: string | null;
    /** When the three above were read. */
    read_at: InstantOrNull;
    /** 0 or 1; `null` is: the merchant has never touched the switch. */
    keeps_orders: number | null;
    /** When the app was removed; `null` while the shop has it. */
    left_at: InstantOrNull;
    contact_link: string | null;
    returns_link: string | null;
    contact_sentence: string | null;
    returns_sentence: string | null;
    ships_in: string | null;
    form_of_address: FormOfAddress | null;
    /** 0 or 1; `null` is: the merchant has never touched the switch. */
    answers_link_requests: number | null;
    /** `FlagSettings` as JSON, and how often they were changed. */
    flag_settings: string | null;
    flag_version: number | null;
    /** Codes with a comma between; `null` is none. */
    second_factors: string | null;
  };
  /** Who may ask for support links from outside Shopify. */
  desk_keys: {
    shop: ShopDomain;
    key_id: string;
    name: string;
    /** SHA-256 of the secret, in base64url: it has 256 random bits, so nobody finds it by trying. */
    digest: string;
    created_at: Instant;
    used_at: InstantOrNull;
  };
  /** Orders that are kept: one sealed document each, and what finds it. */
  orders: {
    shop: ShopDomain;
    order_id: Id;
    /** As `nameKey` writes it. */
    name_key: string;
    confirmation_key: string | null;
    /** The keyed pseudonym of the e-mail address, and the id of its key. */
    contact: BytesOrNull;
    contact_version: string | null;
    placed_at: Instant;
    /** Shopify's own time of the last change. */
    updated_at: Instant;
    read_at: Instant;
    /** 0 or 1: something may still happen to one of its deliveries. */
    is_open: number;
    /** The version of the rules that its deliveries were derived by. */
    derivation: number;
    changes_at: InstantOrNull;
    forget_at: Instant;
    /** What the order is counted for in `daily_counts`, as `formatCounted` writes it. */
    counted: ColumnType<string, string | undefined, string>;
    /** How the document is written. */
    form: number;
    document: Bytes;
  };
  /** Derived from the documents: can be rebuilt at any time. */
  deliveries: {
    shop: ShopDomain;
    order_id: Id;
    /** 0 for what has not left. */
    delivery_id: Id;
    order_name: string;
    name_key: Bytes;
    status: DeliveryStatus;
    substatus: Delivery['substatus'];
    flag: FlagCode | null;
    /** The place of the flag in the list of what needs somebody; `null` also where it is muted. */
    flag_rank: number | null;
    flag_since: InstantOrNull;
    /** The version of the shop's settings that it was derived by; `null` before there were any. */
    flag_version: number | null;
    /** 0 or 1: staff know of its flag. */
    muted: ColumnType<number, number | undefined, number>;
    carrier: string | null;
    tracking_key: BytesOrNull;
    country: string | null;
    method: Delivery['method'];
    placed_at: Instant;
    shipped_at: InstantOrNull;
    /** A calendar date. */
    expected_on: string | null;
    last_event_at: InstantOrNull;
    delivered_at: InstantOrNull;
    /** 0 or 1: Shopify has news of it by itself; `null` while that cannot be said. */
    fed: number | null;
    /** 0 or 1: its shopper sends something of it back; `null` until it is derived again. */
    comes_back: number | null;
    /** What it was derived by; `null` for rows from before there was this column. */
    rules: string | null;
  };
  /** Links that could not be mailed: the last problem of each order. */
  link_mail_problems: {
    shop: ShopDomain;
    order_id: Id;
    order_name: string;
    problem: MailProblem;
    happened_at: Instant;
  };
  /** Channels by which a shop wants word of occurrences. */
  notice_channels: {
    shop: ShopDomain;
    channel: NoticeChannelName;
    /** Separated by commas. */
    kinds: string;
    /** Encrypted by the key ring. */
    target: string | null;
    stopped_by: ChannelStop | null;
    stopped_at: InstantOrNull;
    /** When the merchant is to be mailed that it has stopped; `null` where nothing is to be said any more. */
    stop_mail_due_at: InstantOrNull;
    /** Failed attempts in a row, and when the first of them was. */
    failures: ColumnType<number, number | undefined, number>;
    failing_since: InstantOrNull;
    last_problem: NoticeProblem | null;
    last_problem_at: InstantOrNull;
    last_sent_at: InstantOrNull;
    /** Nothing is tried before. */
    resumes_at: InstantOrNull;
    /** What was sent in an hour. */
    hour_began_at: InstantOrNull;
    hour_count: ColumnType<number, number | undefined, number>;
    /** 1 where the shopper of an order may ask for word. */
    takes_wishes: ColumnType<number, number | undefined, number>;
  };
  /** What the shopper of an order has asked to be told. */
  order_wishes: {
    shop: ShopDomain;
    order_id: Id;
    wish: Wish;
    made_at: Instant;
  };
  /** Word of occurrences, to be sent or sent. */
  outbox: {
    shop: ShopDomain;
    order_id: Id;
    delivery_id: Id;
    kind: OccurrenceKind;
    channel: NoticeChannelName;
    nth: number;
    order_name: string;
    carrier: string | null;
    country: string | null;
    happened_at: Instant;
    /** A calendar date. */
    expected_on: string | null;
    written_at: Instant;
    /** `sending` from right before it is handed over until it is known what came of it. */
    state: 'due' | 'sending' | NoticeEnd;
    rule: SuppressingRule | null;
    problem: NoticeProblem | null;
    attempts: ColumnType<number, number | undefined, number>;
    /** Attempts of which nobody knows whether it arrived. */
    doubts: ColumnType<number, number | undefined, number>;
    tried_at: InstantOrNull;
    /** When it can be claimed; `null` once it has ended. */
    due_at: InstantOrNull;
    /** The IANA name of the shopper's clock, on which no mail is sent by night; `null` where any hour will do. */
    zone: ColumnType<string | null, string | null | undefined, string | null>;
    /** 1 for word that only the order's shopper has asked for, and not the shop. */
    wished: ColumnType<number, number | undefined, number>;
  };
  /** Orders about which their shopper wants no more mails. */
  mail_stops: {
    shop: ShopDomain;
    order_id: Id;
    stopped_at: Instant;
  };
  /** Shops whose orders do not all follow their flag settings yet. */
  flag_derivations: {
    shop: ShopDomain;
    version: number;
    /** Up to which order they do. */
    after_id: Id;
    /** When it can be claimed. */
    due_at: Instant;
  };
  /** The flags that deliveries have had; the one that goes on has no end. */
  flag_history: {
    shop: ShopDomain;
    order_id: Id;
    delivery_id: Id;
    /** Counts a delivery's flags. */
    number: number;
    flag: FlagCode;
    threshold: ThresholdCode | null;
    threshold_value: number | null;
    began_at: Instant;
    noticed_at: Instant;
    ended_at: InstantOrNull;
    /** 0 or 1: it was known before, by the same rules, without this flag. */
    is_change: number;
  };
  delivery_counts: {
    shop: ShopDomain;
    key: string;
    count: number;
  };
  /** What happened to deliveries, and what shoppers looked up, by day. */
  daily_counts: {
    shop: ShopDomain;
    /** A calendar date on the shop's clock. */
    day: string;
    measure: DayMeasure | LookupMeasure;
    /** As in `CountedEvent`, like the country. */
    carrier: string;
    country: string;
    count: number;
  };
  /** Orders that were forgotten, and whose events stay counted: until an instant none is counted again. */
  counted_orders: {
    shop: ShopDomain;
    order_id: Id;
    ends_at: Instant;
  };
  stale_orders: {
    shop: ShopDomain;
    order_id: Id;
    priority: Priority;
    marks: number;
    attempts: number;
    marked_at: Instant;
    due_at: Instant;
  };
  sync_cursors: {
    shop: ShopDomain;
    kind: SyncKind;
    cursor_at: Instant;
    caught_up_at: InstantOrNull;
    due_at: Instant;
    set_at: Instant;
  };
  /** Orders that were placed before the app was there: how far they have been read. */
  backfills: {
    shop: ShopDomain;
    phase: BackfillPhase;
    problem: BackfillProblem | null;
    attempts: number;
    begun_at: Instant;
    days: number | null;
    operation: string | null;
    line: number;
    found: number | null;
    marked: number;
    marked_at: InstantOrNull;
    ended_at: InstantOrNull;
    /** When the next step can be claimed; `null` once it has ended. */
    due_at: InstantOrNull;
  };
  /** Orders that were deleted at a customer's request, and are not kept again. */
  redactions: {
    shop: ShopDomain;
    order_id: Id;
    ends_at: Instant;
  };
  /** Requests of customers to see what is kept about them. */
  data_requests: {
    shop: ShopDomain;
    id: string;
    asked_at: Instant;
    /** As `customer-column.ts` writes it. */
    customer: string;
  };
  /** Accounts with tracking services. */
  carrier_accounts: {
    shop: ShopDomain;
    provider: ProviderName;
    /** Sealed by the key ring. */
    account: string;
    hook_id: string;
    /** 0 or 1. */
    sends_postcode: number;
    /** 0 or 1. */
    writes_back: ColumnType<number, number | undefined, number>;
    monthly_ceiling: number;
    failures: number;
    /** When the service may be asked again; `null` when the merchant has to mend something before. */
    resumes_at: InstantOrNull;
    claimed_until: InstantOrNull;
    last_trouble: ProviderTrouble | null;
    last_trouble_at: InstantOrNull;
    checked_at: InstantOrNull;
  };
  /** Parcels that a tracking service is asked about. */
  parcels: {
    shop: ShopDomain;
    /** The keyed pseudonym of carrier and number. */
    parcel_key: Bytes;
    /** That of the number alone. */
    number_key: Bytes;
    carrier: string | null;
    provider: ProviderName | null;
    /** Sealed, as the two after it. */
    query: Bytes;
    provider_ref: BytesOrNull;
    report: BytesOrNull;
    result: ParcelResult | null;
    marks: number;
    attempts: number;
    first_asked_at: Instant;
    fetched_at: InstantOrNull;
    changed_at: InstantOrNull;
    /** When it can be claimed; `null` when it is asked about no more. */
    due_at: InstantOrNull;
    claimed_until: InstantOrNull;
    ended_at: InstantOrNull;
  };
  /** Fulfillment events that we have written to Shopify, or are writing. */
  written_events: {
    shop: ShopDomain;
    order_id: Id;
    fulfillment_id: string;
    milestone: Milestone;
    happened_at: Instant;
    /** Shopify's; `null` while it is not known whether Shopify has it. */
    event_id: string | null;
    written_at: Instant;
  };
  /** The orders that a parcel belongs to. */
  parcel_orders: {
    shop: ShopDomain;
    order_id: Id;
    parcel_key: Bytes;
  };
  /** Deliveries that Shopify had news of by itself, and those it had none of, by carrier in lower case. */
  carrier_feeds: {
    shop: ShopDomain;
    carrier: string;
    fed: number;
    unfed: number;
  };
  /** Lists of deliveries that staff have given a name. */
  saved_views: {
    shop: ShopDomain;
    id: string;
    name: string;
    query: string;
    version: number;
    /** Those of a shop are listed by it. */
    place: number;
  };
  /** Reports that are mailed on some days of every week. */
  reports: {
    shop: ShopDomain;
    report_id: string;
    version: number;
    view_id: string;
    /** Bits: Monday is 1, Sunday 64. */
    weekdays: number;
    hour: number;
    language: string;
    /** 0 or 1, as the two after it. */
    sends_empty: number;
    is_on: number;
    is_asked_for: number;
    created_at: Instant;
    /** When it can be claimed; `null` while it is off. */
    due_at: InstantOrNull;
    /** When the present run was due at first. */
    run_at: InstantOrNull;
    attempts: number;
    claimed_until: InstantOrNull;
    /** How the last run ended, with the two after it. */
    ended_at: InstantOrNull;
    outcome: RunOutcome | null;
    problem: ReportProblem | null;
  };
  report_recipients: {
    shop: ShopDomain;
    report_id: string;
    recipient_id: string;
    /** From 0, in the order in which they were entered. */
    position: number;
    /** Sealed by the key ring. */
    address: string;
    state: RecipientState;
    asked_at: InstantOrNull;
    /** The `run_at` of the report that the two after it are about. */
    turn_of: InstantOrNull;
    /** How many mails of this run may have been sent. */
    turns: number;
    /** 0 or 1: nothing more is sent in this run. */
    is_done: number;
    problem: MailProblem | null;
    /** Of a digest: the end of the news that they were mailed last, or when it was begun for them. */
    covered_until: Instant;
  };
  health: {
    name: string;
    /** So that each write changes the row. */
    writes: ColumnType<number | string, number, number>;
  };
}

export function readInstant(column: number | string): Date {
  return new Date(Number(column));
}
