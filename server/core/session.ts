import type { ShopDomain } from './shop-domain.ts';

/** The right to read one shop's orders. */
export interface Session {
  shop: ShopDomain;
  accessToken: string;
  /** `null` for a token that does not expire. */
  expiresAt: Date | null;
}

/** Where sessions are kept; one per shop. Every implementation passes `session-store.battery.ts`. */
export interface SessionStore {
  load(shop: ShopDomain): Promise<Session | null>;
  /** Replaces the shop's session. */
  save(session: Session): Promise<void>;
  /** No session of that shop is no error. */
  remove(shop: ShopDomain): Promise<void>;
}
