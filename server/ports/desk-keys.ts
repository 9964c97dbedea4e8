import type { ShopDomain } from './shop-domain.ts';

/** A key of a support desk, without its secret. */
export interface DeskKeyRecord {
  id: string;
  name: string;
  createdAt: Date;
  /** To the minute; `null` for never. */
  usedAt: Date | null;
}

/** Keys as they are stored. Every implementation passes `desk-keys.battery.ts`. */
export interface DeskKeyStore {
  /** The oldest first. */
  list(shop: ShopDomain): Promise<DeskKeyRecord[]>;
  /** @returns `false` when the shop has `most` already. */
  add(
    shop: ShopDomain,
    key: Pick<DeskKeyRecord, 'id' | 'name' | 'createdAt'> & { digest: string },
    most: number,
  ): Promise<boolean>;
  /** The id of the key with this digest, which counts as used now; `null` for none. */
  use(shop: ShopDomain, digest: string, now: Date): Promise<string | null>;
  delete(shop: ShopDomain, id: string): Promise<void>;
}

/** Keys with which a support desk asks for links from outside Shopify. Every call rejects while the database is away. */
export interface DeskKeys {
  list(shop: ShopDomain): Promise<DeskKeyRecord[]>;
  /** Makes a key. Its text is known to nobody afterwards but to whom it is given. `null` when the shop has {@link MOST_KEYS}. */
  make(shop: ShopDomain, name: string): Promise<string | null>;
  /** Whose key it is; `null` for every text that is none, and for one that is revoked. */
  verify(text: string): Promise<{ shop: ShopDomain; id: string } | null>;
  revoke(shop: ShopDomain, id: string): Promise<void>;
}

/** One for each desk, and some to change from one to the next. */
export const MOST_KEYS = 5;
