import type { FlagSettings } from '../core/deliveries/flag-settings.ts';
import type { ClaimedEntry } from './kept-orders.ts';
import type { ShopDomain } from './shop-domain.ts';

export interface SavedFlagSettings {
  settings: FlagSettings;
  /** 0 for a shop that has chosen none; every change raises it by one. */
  version: number;
}

/** A shop whose orders do not all follow its settings yet, with a lease on it. */
export interface ClaimedDerivation {
  shop: ShopDomain;
  version: number;
  /** Up to which order of the shop they do, by its id. */
  afterId: string;
}

/** When a shop's deliveries get a flag. Every implementation passes `flag-settings.battery.ts`. */
export interface FlagSettingsStore {
  /** The default settings for a shop that has chosen none. */
  load(shop: ShopDomain): Promise<SavedFlagSettings>;
  /**
   * Saves settings where their version is still the one that they were made from; whoever puts an order afterwards has
   * to follow them, and all its others are due to be derived again.
   *
   * @returns `false` where somebody has saved others meanwhile.
   */
  save(shop: ShopDomain, saved: SavedFlagSettings, now: Date): Promise<boolean>;
  /** Leases one shop whose orders have to be derived again until `until`; `null` where there is none. */
  claimDerivation(now: Date, until: Date): Promise<ClaimedDerivation | null>;
  /** Up to which order the claimed shop follows; `null` for all. Nothing happens where its settings changed again. */
  advanceDerivation(claimed: ClaimedDerivation, afterId: string | null, now: Date): Promise<void>;
  /** Whether orders of the shop remain that do not follow its settings yet. */
  isDeriving(shop: ShopDomain): Promise<boolean>;
}

/** Orders that were read together. */
export interface ReadPart {
  entries: ClaimedEntry[];
  /** The last one that was looked at; `null` where none was left. */
  lastId: string | null;
}

/** Reads kept orders to derive their deliveries, without a lease. */
export interface OrdersToDerive {
  /**
   * The next orders of a shop, by id, of which a delivery has neither arrived nor been cancelled: no setting says
   * anything of the others. One that does not open is marked stale instead.
   */
  readUnsettled(shop: ShopDomain, afterId: string, limit: number, now: Date): Promise<ReadPart>;
  /**
   * The newest of the same orders, by id; from the first, or below one. All that need somebody are among them, also those
   * of which nobody waits for news any more. One that does not open is left out.
   */
  readNewestUnsettled(shop: ShopDomain, beforeId: string | null, limit: number): Promise<ReadPart>;
}
