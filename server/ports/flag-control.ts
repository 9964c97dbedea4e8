import type { FlagLimitCode, FlagSettings } from '../core/deliveries/flag-settings.ts';
import type { SavedFlagSettings } from './flag-settings.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Deliveries with a flag: by the settings of the shop, and by those that somebody thinks of. */
export interface FlagEffect {
  before: number;
  after: number;
}

/** What settings would do to orders of which something has not arrived. */
export interface FlagPreview {
  /** By the limit that a flag began by. */
  limits: Record<FlagLimitCode, FlagEffect>;
  /** Whatever their flag. */
  all: FlagEffect;
  /** The orders that were looked at, the newest ones. */
  orders: number;
  /** They are all that there are. */
  isWhole: boolean;
}

export interface ReadFlagSettings extends SavedFlagSettings {
  outcome: 'read';
  /** Orders of the shop remain that do not follow its settings yet. */
  isDeriving: boolean;
}

/** The merchant's settings of flags, and what they would do. Rejects during an outage of the database. */
export interface FlagControl {
  read(shop: ShopDomain): Promise<ReadFlagSettings | { outcome: 'off'; by: 'server' | 'merchant' }>;
  /** `busy` while too many are being worked out, `off` where no orders are kept. */
  preview(shop: ShopDomain, settings: FlagSettings): Promise<FlagPreview | 'busy' | 'off'>;
  /** `false` where somebody has saved others meanwhile. */
  save(shop: ShopDomain, saved: SavedFlagSettings): Promise<boolean>;
}

/** For a server that keeps no orders. */
export const NO_FLAG_CONTROL: FlagControl = {
  read: async () => ({ outcome: 'off', by: 'server' }),
  preview: async () => 'off',
  save: async () => false,
};
