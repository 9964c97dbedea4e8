import type { ShopDomain } from './shop-domain.ts';

/** The right to read one shop's orders: an offline access token of one installation. */
export interface Session {
  shop: ShopDomain;
  accessToken: string;
  /** `null` for a token that does not expire. */
  expiresAt: Date | null;
  /** Gets the next access token; every use of it brings another one. */
  refreshToken: string | null;
  /** `null` without a refresh token. Past it, the merchant has to open the app. */
  refreshExpiresAt: Date | null;
  /** What the shop has granted, as Shopify names it, e.g. `read_orders`. */
  scopes: readonly string[];
}

/** Where sessions are kept; one per shop. Every implementation passes `session-store.battery.ts`. */
export interface SessionStore {
  load(shop: ShopDomain): Promise<Session | null>;
  /** Replaces the shop's session, whatever it is: the merchant has just opened the app. */
  save(session: Session): Promise<void>;
  /** Replaces `previous` by `next` in one step; `false` when `previous` is no longer the session. */
  replace(previous: Session, next: Session): Promise<boolean>;
  /**
   * Takes the right to refresh this very session until `until`; `false` while another server has it, or
   * when it is no longer the session.
   */
  claimRefresh(session: Session, now: Date, until: Date): Promise<boolean>;
  /** Forgets this very session; `false` when it is no longer the session. */
  remove(session: Session): Promise<boolean>;
  /** Shops whose refresh token ends before `before`, soonest first; not the first `skipped` of them. */
  refreshEndingBefore(before: Date, limit: number, skipped: number): Promise<ShopDomain[]>;
}
