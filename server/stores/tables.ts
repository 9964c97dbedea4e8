import type { ColumnType } from 'kysely';
import type { FormOfAddress } from '../contract.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds since 1970. `pg` returns a `bigint` as text: https://node-postgres.com/features/types */
type Instant = ColumnType<number | string, number, number>;
type InstantOrNull = ColumnType<number | string | null, number | null, number | null>;

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
  page_settings: {
    shop: ShopDomain;
    contact_link: string;
    returns_link: string;
    contact_sentence: string;
    returns_sentence: string;
    ships_in: string;
    form_of_address: FormOfAddress;
  };
  wrong_guesses: {
    shop: ShopDomain;
    id: string;
    subject: string;
    charges: string;
    guessed_at: Instant;
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
