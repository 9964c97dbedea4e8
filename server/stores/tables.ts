import type { ColumnType } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds since 1970; Postgres gives a `bigint` back as text. */
type Instant = ColumnType<number | string, number, number>;
type InstantOrNull = ColumnType<number | string | null, number | null, number | null>;

/** What we keep. Nothing of it says who a shopper is, and every row belongs to one shop. */
export interface Tables {
  sessions: {
    shop: ShopDomain;
    /** Tells whether this is still the session somebody has in hand. */
    fingerprint: string;
    /** Sealed by the key ring, like `refresh_token`. */
    access_token: string;
    expires_at: InstantOrNull;
    refresh_token: string | null;
    refresh_expires_at: InstantOrNull;
    /** With commas between, as Shopify writes them. */
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
    /** `null` once it is finished. */
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
}

export function readInstant(column: number | string): Date {
  return new Date(Number(column));
}
