import type { ShopDomain } from './shop-domain.ts';
import type { ProviderAccount, ProviderName, ProviderTrouble } from './tracking-provider.ts';

/** A shop's account with a tracking service, and how it fares. */
export interface CarrierAccount {
  shop: ShopDomain;
  /** Another one after each `save`. */
  version: string;
  provider: ProviderName;
  account: ProviderAccount;
  /** The merchant lets the destination's postal code be sent. */
  sendsPostalCode: boolean;
  /** The merchant lets milestones that Shopify lacks be written there as fulfillment events. */
  writesBack: boolean;
  /** Parcels that may be registered in a calendar month. */
  monthlyCeiling: number;
  /** The random part of the address that the service sends hooks to. */
  hookId: string;
  /** Failed calls in a row. */
  failures: number;
  /** When the service may be asked again; `null` when not before the merchant has mended something. */
  resumesAt: Date | null;
  lastTrouble: ProviderTrouble | null;
  lastTroubleAt: Date | null;
  /** When the service last answered. */
  checkedAt: Date | null;
}

/** What a merchant enters. */
export type AccountChoice = Pick<
  CarrierAccount,
  'provider' | 'account' | 'sendsPostalCode' | 'monthlyCeiling'
>;

/** What a merchant changes without entering the key again. Nothing is written back until this turns it on. */
export type AccountChange = Partial<
  Pick<CarrierAccount, 'sendsPostalCode' | 'monthlyCeiling' | 'writesBack'>
>;

/** Which account was asked. */
export type AccountVersion = Pick<CarrierAccount, 'shop' | 'version'>;

/** How a turn of asking has ended. */
export type AccountTurn =
  /** The service has answered. */
  | { kind: 'answered' }
  | {
      kind: 'trouble';
      trouble: ProviderTrouble;
      failures: number;
      /** `null` stops it. */
      resumesAt: Date | null;
    };

/**
 * Accounts with tracking services, one for each shop at most; the key is sealed. Every implementation passes
 * `carrier-accounts.battery.ts`. During an outage every call rejects.
 */
export interface CarrierAccounts {
  /** `null` for a shop without one, and where no key opens it. */
  load(shop: ShopDomain): Promise<CarrierAccount | null>;
  /** The account that has this hook address. */
  findByHook(hookId: string): Promise<CarrierAccount | null>;
  /**
   * Saves an account that was checked just now. What the service has told so far stays; so does the hook address, unless
   * it is another service.
   */
  save(shop: ShopDomain, choice: AccountChoice, now: Date): Promise<void>;
  /** Changes what needs no key. Nothing where the shop has no account. */
  change(shop: ShopDomain, choice: AccountChange): Promise<void>;
  /** Deletes the account, and everything that its service has told. Whatever is under way stores nothing more. */
  delete(shop: ShopDomain): Promise<void>;
  /**
   * Leases accounts that may be asked and have parcels that are due, until `until`: one server at a time asks for a shop,
   * so that the service's limits hold.
   */
  claimDue(now: Date, until: Date, limit: number): Promise<CarrierAccount[]>;
  /** Notes how asking went, and ends the lease; nothing where the merchant has saved another account meanwhile. */
  settle(account: AccountVersion, turn: AccountTurn | null, now: Date): Promise<void>;
  /** The same without a lease, for who asked beside it. */
  note(account: AccountVersion, turn: AccountTurn, now: Date): Promise<void>;
}
