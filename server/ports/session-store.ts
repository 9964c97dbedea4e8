import type { ShopDomain } from './shop-domain.ts';

/** An offline access token of one shop, with what is needed to refresh it. */
export interface Session {
  shop: ShopDomain;
  accessToken: string;
  /** `null` for a token that does not expire. */
  expiresAt: Date | null;
  /** `null` when there is none, or when Shopify has refused it. Each refresh brings another one. */
  refreshToken: string | null;
  /** `null` without a refresh token. After it, the merchant has to open the app. */
  refreshExpiresAt: Date | null;
  /** What the shop has granted, as Shopify names it, e.g. `read_orders`. */
  scopes: readonly string[];
}

/** Stores sessions, one per shop. Every implementation passes `session-store.battery.ts`. */
export interface SessionStore {
  load(shop: ShopDomain): Promise<Session | null>;
  /** Inserts or replaces the shop's session unconditionally: the merchant has just opened the app. */
  save(session: Session): Promise<void>;
  /** Compare-and-set: replaces `previous` by `next`; `false` when `previous` is no longer the session. */
  compareAndSet(previous: Session, next: Session): Promise<boolean>;
  /**
   * Takes a lease to refresh exactly this session, which ends at `until`. `false` while another server
   * holds it, or when this is no longer the session.
   */
  claimRefresh(session: Session, now: Date, until: Date): Promise<boolean>;
  /** Deletes exactly this session; `false` when it is no longer the session. */
  remove(session: Session): Promise<boolean>;
  /** Deletes the shop's session if no key opens it, which `load` takes for none. */
  removeUnreadable(shop: ShopDomain): Promise<void>;
  /** Shops whose refresh token ends before `before`, soonest first, without the first `skipped` ones. */
  refreshEndingBefore(before: Date, limit: number, skipped: number): Promise<ShopDomain[]>;
}
