import { carrierNameKey } from '../core/shipments/carrier-name-key.ts';
import type { AccountChoice, CarrierAccount, CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { CarrierFeeds, CarrierNews, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import {
  ProviderUnavailable,
  type ProviderName,
  type ProviderTrouble,
  type TrackingProvider,
} from '../ports/tracking-provider.ts';
import type { KnownAccounts } from './known-accounts.ts';
import type { ParcelQuota } from './parcel-quota.ts';

/** Characters of a key, an address or a secret; the longest that a service gives has some 200. */
const MAX_TEXT = 500;

/** Parcels of a month at most, so that the counter holds them. */
const MAX_CEILING = 1_000_000;

/** What the merchant reads about carriers' own news. No key, and nothing of any parcel, is in it. */
export interface CarrierState {
  /** The services that this server knows, and what each wants beside the key. */
  offered: { name: ProviderName; wants: TrackingProvider['wants'] }[];
  /** Shopify has approved that the app reads postal codes. */
  mayReadPostalCode: boolean;
  /** `null` without any: Shopify's news alone. */
  chosen: ChosenService | null;
  /** What the service has told, by carrier, the most asked about first. */
  news: CarrierNews[];
  /** Deliveries that are kept, and those of them that Shopify has no news of, by carrier, the most such first. */
  withoutNews: { carrier: string; deliveries: number; withoutNews: number }[];
}

export interface ChosenService extends Pick<
  CarrierAccount,
  'provider' | 'sendsPostalCode' | 'monthlyCeiling' | 'lastTrouble' | 'lastTroubleAt' | 'checkedAt'
> {
  usedThisMonth: number;
  /** The path on this server that the service sends hooks to. */
  hookPath: string;
  /** Nobody is asked before the merchant has entered another key. */
  isStopped: boolean;
}

/** What becomes of a choice. `refused`: the service says so, and nothing was saved. */
export type ChoiceResult =
  | { outcome: 'saved' }
  | { outcome: 'refused'; trouble: ProviderTrouble }
  | { outcome: 'invalid'; field: 'provider' | 'apiKey' | 'baseUrl' | 'hookSecret' | 'ceiling' };

/** The merchant's choice of a tracking service. During an outage of the database every call rejects. */
export interface CarrierSettings {
  read(shop: ShopDomain): Promise<CarrierState>;
  /** Checks the account with the service, and saves it. It can never be read again. */
  choose(shop: ShopDomain, choice: AccountChoice): Promise<ChoiceResult>;
  /** Changes what needs no key. */
  change(
    shop: ShopDomain,
    choice: Partial<Pick<AccountChoice, 'monthlyCeiling' | 'sendsPostalCode'>>,
  ): Promise<ChoiceResult>;
  /** Deletes the account, and everything that its service has told. */
  turnOff(shop: ShopDomain): Promise<void>;
}

export interface CarrierSettingsPorts {
  carrierAccounts: Pick<CarrierAccounts, 'load' | 'save' | 'change' | 'delete'>;
  parcelReports: Pick<ParcelReports, 'newsByCarrier' | 'retryWaiting'>;
  carrierFeeds: CarrierFeeds;
  providers: ReadonlyMap<ProviderName, TrackingProvider>;
  knownAccounts: Pick<KnownAccounts, 'changed'>;
  quota: Pick<ParcelQuota, 'used'>;
  mayReadPostalCode: boolean;
  now(): Date;
  /** Called when parcels have become due. */
  onDue(): void;
}

export function createCarrierSettings(ports: CarrierSettingsPorts): CarrierSettings {
  const { carrierAccounts, parcelReports, carrierFeeds, providers, knownAccounts, now } = ports;
  const { mayReadPostalCode } = ports;

  /** More is allowed than before. */
  async function retry(shop: ShopDomain): Promise<void> {
    await parcelReports.retryWaiting(shop, now());
    ports.onDue();
  }

  async function readChosen(shop: ShopDomain): Promise<ChosenService | null> {
    const account = await carrierAccounts.load(shop);
    if (!account) return null;
    const { provider, sendsPostalCode, monthlyCeiling, lastTrouble, ...more } = account;
    return {
      provider,
      sendsPostalCode,
      monthlyCeiling,
      lastTrouble,
      lastTroubleAt: more.lastTroubleAt,
      checkedAt: more.checkedAt,
      usedThisMonth: await ports.quota.used(shop, now()),
      hookPath: `/carriers/${more.hookId}`,
      isStopped: more.resumesAt === null,
    };
  }

  return {
    async read(shop) {
      const feeds = [...(await carrierFeeds(shop))];
      return {
        offered: [...providers.values()].map(({ name, wants }) => ({ name, wants })),
        mayReadPostalCode,
        chosen: await readChosen(shop),
        news: await parcelReports.newsByCarrier(shop),
        withoutNews: feeds
          .map(([carrier, { fed, unfed }]) => ({
            carrier: carrierNameKey(carrier),
            deliveries: fed + unfed,
            withoutNews: unfed,
          }))
          .toSorted((a, b) => b.withoutNews - a.withoutNews),
      };
    },

    async choose(shop, choice) {
      const provider = providers.get(choice.provider);
      if (!provider) return { outcome: 'invalid', field: 'provider' };
      const account = {
        apiKey: choice.account.apiKey.trim(),
        baseUrl: provider.wants.baseUrl ? (choice.account.baseUrl?.trim() ?? '') : null,
        hookSecret: choice.account.hookSecret?.trim() || null,
      };
      if (!isText(account.apiKey)) return { outcome: 'invalid', field: 'apiKey' };
      if (account.baseUrl !== null && !isText(account.baseUrl)) {
        return { outcome: 'invalid', field: 'baseUrl' };
      }
      if ((account.hookSecret?.length ?? 0) > MAX_TEXT) {
        return { outcome: 'invalid', field: 'hookSecret' };
      }
      if (!isCeiling(choice.monthlyCeiling)) return { outcome: 'invalid', field: 'ceiling' };
      try {
        await provider.checkAccount(account);
      } catch (error) {
        if (!(error instanceof ProviderUnavailable)) throw error;
        return { outcome: 'refused', trouble: error.trouble };
      }
      const sendsPostalCode = choice.sendsPostalCode && mayReadPostalCode;
      await carrierAccounts.save(shop, { ...choice, account, sendsPostalCode }, now());
      knownAccounts.changed(shop);
      await retry(shop);
      return { outcome: 'saved' };
    },

    async change(shop, { monthlyCeiling, sendsPostalCode }) {
      if (monthlyCeiling !== undefined && !isCeiling(monthlyCeiling)) {
        return { outcome: 'invalid', field: 'ceiling' };
      }
      await carrierAccounts.change(shop, {
        ...(monthlyCeiling !== undefined && { monthlyCeiling }),
        ...(sendsPostalCode !== undefined && {
          sendsPostalCode: sendsPostalCode && mayReadPostalCode,
        }),
      });
      await retry(shop);
      return { outcome: 'saved' };
    },

    async turnOff(shop) {
      await carrierAccounts.delete(shop);
      knownAccounts.changed(shop);
    },
  };
}

function isText(text: string): boolean {
  return text !== '' && text.length <= MAX_TEXT;
}

function isCeiling(ceiling: number): boolean {
  return Number.isInteger(ceiling) && ceiling >= 0 && ceiling <= MAX_CEILING;
}
