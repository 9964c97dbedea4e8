import type { SecondFactor } from '../contract.ts';
import type { ShopDomain } from './shop-domain.ts';

/**
 * What a shop lets shoppers type in place of the e-mail address: what its merchant has turned on, as far as Shopify has
 * approved the fields for the app. It never rejects: in doubt there is none.
 */
export type FactorsOf = (shop: ShopDomain) => Promise<readonly SecondFactor[]>;

/** What merchants chose. Every implementation passes `second-factors.battery.ts`. */
export interface SecondFactorStore {
  /** None for a shop that has never saved any. */
  load(shop: ShopDomain): Promise<readonly SecondFactor[]>;
  save(shop: ShopDomain, factors: readonly SecondFactor[]): Promise<void>;
}

/** A server that lets nobody type anything but an e-mail address. */
export const NO_FACTORS: FactorsOf = async () => [];
