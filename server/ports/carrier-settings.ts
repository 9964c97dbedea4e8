import type { ShopDomain } from './shop-domain.ts';
import type { ProviderAccount, ProviderName, ProviderTrouble } from './tracking-provider.ts';

/** Why there is nothing to set: this server keeps no shop's orders, or the merchant has turned that off. */
export type SettingsOff = { outcome: 'off'; by: 'server' | 'merchant' };

/** A tracking service that this server knows, and what it wants beside the key. */
export interface OfferedService {
  name: ProviderName;
  wants: { baseUrl: boolean; hookSecret: boolean };
}

/** The shop's account with a service. Neither its key nor its hook secret leaves the store again. */
export interface ConnectedService {
  name: ProviderName;
  /** As the merchant has entered it; `null` for a service that has one server for all. */
  baseUrl: string | null;
  hasHookSecret: boolean;
  /** Where on this server the service is to send its hooks. */
  hookPath: string;
  sendsPostalCode: boolean;
  /** Milestones that Shopify lacks are written there, as long as {@link CarrierOverview.mayWriteBack}. */
  writesBack: boolean;
  /** Parcels that may be registered in a calendar month (UTC), and how many were in this one. */
  monthlyCeiling: number;
  usedThisMonth: number;
  /** When the service last answered; `null` before. */
  checkedAt: Date | null;
  /** What went wrong after it last answered. */
  trouble: ServiceTrouble | null;
}

export interface ServiceTrouble {
  code: ProviderTrouble;
  at: Date;
  /** When it is asked again; `null` when not before the merchant has mended something. */
  resumesAt: Date | null;
}

/** From whom there is news of a carrier's parcels, of those that belong to kept orders and left more than a day ago. */
export interface CarrierNewsShare {
  /** As the shop writes it; `null` for parcels without a carrier's name. */
  carrier: string | null;
  parcels: number;
  /** Of these, those that Shopify has news of; and of the others, those that the service has. */
  fromShopify: number;
  fromService: number;
}

/** All that the merchant's page shows. */
export interface CarrierOverview {
  outcome: 'read';
  connected: ConnectedService | null;
  /** Whether Shopify lets the app read where an order goes, without which no postal code can be sent. */
  mayReadPostalCode: boolean;
  /** Whether the merchant has granted `write_fulfillments`, without which nothing is written back. */
  mayWriteBack: boolean;
  /** Those with most parcels without news first. */
  carriers: CarrierNewsShare[];
}

/** What the merchant has entered, parsed: there is an address exactly where the service wants one. */
export interface ServiceChoice {
  name: ProviderName;
  account: ProviderAccount;
  sendsPostalCode: boolean;
  monthlyCeiling: number;
}

/** What can be changed without the key. Another `baseUrl` cannot: the saved key would be sent to another server. */
export interface ServiceChange {
  sendsPostalCode: boolean;
  monthlyCeiling: number;
  /** Absent leaves it as it is; off until it is turned on. */
  writesBack?: boolean;
  /** Absent leaves the saved one; `null` deletes it. */
  hookSecret?: string | null;
}

/** Why an account was not saved. */
export type ServiceProblem =
  /** The service does not know the key. */
  | 'wrong_key'
  /** The service did not answer, or said that it is in trouble. */
  | 'unreachable'
  /** The service wants fewer calls just now. */
  | 'busy'
  /** The key is right, and its account has nothing left. */
  | 'quota_used_up'
  /** Something answered, but not as this service does. */
  | 'unexpected_answer'
  /** The address is not `https`, or leads into a private network. */
  | 'address_refused'
  /** This server does not know the service (any more). */
  | 'not_offered';

/**
 * What a merchant sets about carriers' own news: with which tracking service the shop has an account. Every call rejects
 * while the database is away, and never because of the service.
 */
export interface CarrierSettings {
  /** Those to choose from, in the order in which they are offered. */
  services: readonly OfferedService[];
  read(shop: ShopDomain): Promise<CarrierOverview | SettingsOff>;
  /** Checks an account with a call that costs nothing, and saves it if that went well; the one before is replaced. */
  choose(
    shop: ShopDomain,
    choice: ServiceChoice,
  ): Promise<{ outcome: 'saved' } | { outcome: 'refused'; problem: ServiceProblem } | SettingsOff>;
  /** Changes the account that there is; `none` where there is none. The service is not asked. */
  change(shop: ShopDomain, change: ServiceChange): Promise<{ outcome: 'saved' | 'none' }>;
  /** Deletes the account, and everything that its service has told. Nothing where there is none. */
  turnOff(shop: ShopDomain): Promise<void>;
}

/** Of a server that keeps no orders: there is no parcel to ask about. */
export const NO_CARRIER_SETTINGS: CarrierSettings = {
  services: [],
  read: async () => ({ outcome: 'off', by: 'server' }),
  choose: async () => ({ outcome: 'off', by: 'server' }),
  change: async () => ({ outcome: 'none' }),
  turnOff: async () => {},
};
