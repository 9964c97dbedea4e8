import type { TrackingReport } from '../core/order.ts';

/** Tracking services that a merchant may have an account with; `own` is one that a merchant's developer has added. */
export type ProviderName = '17track' | 'ship24' | 'aftership' | 'easypost' | 'karrio' | 'own';

/** A merchant's account with a tracking service. */
export interface ProviderAccount {
  apiKey: string;
  /** Origin and path, without a slash at the end; only of a service that has one server for each merchant. */
  baseUrl: string | null;
  /** With which the service signs its hooks, or what it sends along with them; `null` where it has none. */
  hookSecret: string | null;
}

/** A parcel that a service is asked about. Nothing else of an order goes to a service. */
export interface ParcelQuery {
  /** As the shop recorded it, without spaces. */
  number: string;
  /** The carrier's name as the shop recorded it; `null` where it has none. */
  carrier: string | null;
  /** ISO 8601, in UTC. */
  shippedAt: string;
  /** ISO 3166-1 alpha-2. */
  destinationCountry: string | null;
  /** Only where Shopify has approved the protected field `address` for the app, and the merchant allows it. */
  postalCode: string | null;
  /** What the service called the parcel when it was registered. */
  ref: string | null;
}

/** What a service wants to know before it can follow a parcel. */
export type RequiredInput = 'carrier' | 'country' | 'postal_code' | 'ship_date' | 'account';

/** What a service knows of one parcel. The three without news differ: only the first may still bring some soon. */
export type ProviderAnswer =
  | {
      kind: 'report';
      ref: string | null;
      report: TrackingReport;
      /** The service follows it no longer. */
      hasEnded: boolean;
    }
  /** It is followed, and the carrier has said nothing yet. */
  | { kind: 'pending'; ref: string | null }
  /** The carrier does not know the number, or the service does not. */
  | { kind: 'not_found' }
  /** The service does not follow this carrier. */
  | { kind: 'unsupported' }
  | { kind: 'input_required'; field: RequiredInput };

/** What a hook says. It is a hint, and the parcel is fetched again, unless it was signed as a whole. */
export interface ProviderHook {
  /** The whole body was signed, so that its report may be stored as it is. */
  isSigned: boolean;
  parcels: { number: string; ref: string | null; answer: ProviderAnswer | null }[];
}

/** Why a call failed as a whole. */
export type ProviderTrouble =
  /** The key is wrong, or was revoked. */
  | 'wrong_key'
  /** Too many calls a second; it goes on soon. */
  | 'rate_limited'
  /** The account has no calls or parcels left. */
  | 'quota_used_up'
  | 'deadline'
  | 'network'
  | 'server_error'
  | 'too_large'
  | 'not_json'
  /** JSON of another shape than the service documents. */
  | 'unexpected_answer';

/** A call that failed as a whole. Its message repeats nothing that the service or the merchant has written. */
export class ProviderUnavailable extends Error {
  readonly trouble: ProviderTrouble;
  /** When the service wants to be asked again, in seconds from now; `null` where it does not say. */
  readonly retryAfterSeconds: number | null;

  constructor(trouble: ProviderTrouble, detail: string, retryAfterSeconds: number | null = null) {
    super(`${trouble}: ${detail}`);
    this.name = 'ProviderUnavailable';
    this.trouble = trouble;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/**
 * A tracking service. Every implementation passes `tracking-provider.battery.ts`. Each call throws
 * {@link ProviderUnavailable} when there is no usable answer, and never waits longer than its deadline.
 */
export interface TrackingProvider {
  readonly name: ProviderName;
  /** Parcels that `register` and `fetch` take at once, at most. */
  readonly batchSize: number;
  /** How often these may be called in a second for one account; where one of them makes several calls, that is counted in. */
  readonly callsPerSecond: number;
  /** Which of its merchants' values it wants beside the key. */
  readonly wants: { baseUrl: boolean; hookSecret: boolean };
  /** Checks the account with a call that costs nothing. */
  checkAccount(account: ProviderAccount): Promise<void>;
  /**
   * Asks the service to follow parcels; to register one again changes nothing.
   *
   * @returns an answer for each, in their order; a report where the service already has one.
   */
  register(account: ProviderAccount, parcels: readonly ParcelQuery[]): Promise<ProviderAnswer[]>;
  /** What it knows of parcels that are registered, an answer for each, in their order. */
  fetch(account: ProviderAccount, parcels: readonly ParcelQuery[]): Promise<ProviderAnswer[]>;
  /**
   * Verifies a hook over its raw bytes, and reads it.
   *
   * @param headers - Names in lower case.
   * @returns `null` for one that this account's service has not sent.
   */
  readHook(
    account: ProviderAccount,
    body: Uint8Array,
    headers: Readonly<Record<string, string | undefined>>,
  ): ProviderHook | null;
}
