import { CARRIERS } from '../core/carriers/carrier-table.ts';
import { carrierKey } from '../core/carriers/carrier-key.ts';
import { carrierNameKey } from '../core/shipments/carrier-name-key.ts';
import type { CarrierAccounts } from '../ports/carrier-accounts.ts';
import type {
  CarrierNewsShare,
  CarrierSettings,
  ConnectedService,
  ServiceProblem,
  SettingsOff,
} from '../ports/carrier-settings.ts';
import type { CarrierFeeds, CarrierNews, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Shops } from '../ports/shops.ts';
import {
  ProviderUnavailable,
  type ProviderName,
  type ProviderTrouble,
  type TrackingProvider,
} from '../ports/tracking-provider.ts';
import { parseBaseUrl } from './client/parse-base-url.ts';
import type { KnownAccounts } from './known-accounts.ts';
import type { ParcelQuota } from './parcel-quota.ts';

export interface CarrierSettingsPorts {
  carrierAccounts: Pick<CarrierAccounts, 'load' | 'save' | 'change' | 'delete'>;
  parcelReports: Pick<ParcelReports, 'newsByCarrier' | 'retryWaiting'>;
  carrierFeeds: CarrierFeeds;
  shops: Pick<Shops, 'keepsOrders'>;
  providers: ReadonlyMap<ProviderName, TrackingProvider>;
  knownAccounts: Pick<KnownAccounts, 'changed'>;
  quota: Pick<ParcelQuota, 'used'>;
  mayReadPostalCode: boolean;
  mayWriteEvents(shop: ShopDomain): Promise<boolean>;
  now(): Date;
  /** Called when parcels have become due. */
  onDue(): void;
}

/** What a merchant can do about a service's trouble. */
const PROBLEMS: Readonly<Record<ProviderTrouble, ServiceProblem>> = {
  wrong_key: 'wrong_key',
  quota_used_up: 'quota_used_up',
  rate_limited: 'busy',
  deadline: 'unreachable',
  network: 'unreachable',
  server_error: 'unreachable',
  too_large: 'unexpected_answer',
  not_json: 'unexpected_answer',
  unexpected_answer: 'unexpected_answer',
};

const OFF: SettingsOff = { outcome: 'off', by: 'merchant' };

export function createCarrierSettings(ports: CarrierSettingsPorts): CarrierSettings {
  const { carrierAccounts, parcelReports, carrierFeeds, shops, providers, knownAccounts } = ports;
  const { mayReadPostalCode, now } = ports;

  /** More is allowed than before. */
  async function retry(shop: ShopDomain): Promise<void> {
    knownAccounts.changed(shop);
    await parcelReports.retryWaiting(shop, now());
    ports.onDue();
  }

  async function readConnected(shop: ShopDomain): Promise<ConnectedService | null> {
    const saved = await carrierAccounts.load(shop);
    if (!saved) return null;
    const { provider, account, hookId, sendsPostalCode, monthlyCeiling, checkedAt } = saved;
    const { lastTrouble: code, lastTroubleAt: at, resumesAt, writesBack } = saved;
    return {
      name: provider,
      baseUrl: account.baseUrl,
      hasHookSecret: account.hookSecret !== null,
      hookPath: `/carriers/${hookId}`,
      sendsPostalCode,
      writesBack,
      monthlyCeiling,
      usedThisMonth: await ports.quota.used(shop, now()),
      checkedAt,
      trouble: code && at ? { code, at, resumesAt } : null,
    };
  }

  return {
    services: [...providers.values()].map(({ name, wants }) => ({ name, wants })),

    async read(shop) {
      if (!(await shops.keepsOrders(shop))) return OFF;
      return {
        outcome: 'read',
        connected: await readConnected(shop),
        mayReadPostalCode,
        mayWriteBack: await ports.mayWriteEvents(shop),
        carriers: toShares(await carrierFeeds(shop), await parcelReports.newsByCarrier(shop)),
      };
    },

    async choose(shop, { name, account, sendsPostalCode, monthlyCeiling }) {
      if (!(await shops.keepsOrders(shop))) return OFF;
      const provider = providers.get(name);
      if (!provider) return { outcome: 'refused', problem: 'not_offered' };
      const baseUrl = account.baseUrl === null ? null : parseBaseUrl(account.baseUrl);
      if (provider.wants.baseUrl && baseUrl === null) {
        return { outcome: 'refused', problem: 'address_refused' };
      }
      const saved = await carrierAccounts.load(shop);
      // Another key of the same service leaves the secret of its hooks.
      const savedSecret = saved?.provider === name ? saved.account.hookSecret : null;
      const checked = { ...account, baseUrl, hookSecret: account.hookSecret ?? savedSecret };
      try {
        await provider.checkAccount(checked);
      } catch (error) {
        if (!(error instanceof ProviderUnavailable)) throw error;
        return { outcome: 'refused', problem: PROBLEMS[error.trouble] };
      }
      const choice = { provider: name, account: checked, monthlyCeiling };
      const mayPostalCode = sendsPostalCode && mayReadPostalCode;
      await carrierAccounts.save(shop, { ...choice, sendsPostalCode: mayPostalCode }, now());
      await retry(shop);
      return { outcome: 'saved' };
    },

    async change(shop, { monthlyCeiling, hookSecret, writesBack, ...change }) {
      const saved = await carrierAccounts.load(shop);
      if (!saved) return { outcome: 'none' };
      const sendsPostalCode = change.sendsPostalCode && mayReadPostalCode;
      if (hookSecret === undefined) {
        await carrierAccounts.change(shop, { monthlyCeiling, sendsPostalCode });
      } else {
        const { provider } = saved;
        const account = { ...saved.account, hookSecret };
        const choice = { provider, account, monthlyCeiling, sendsPostalCode };
        await carrierAccounts.save(shop, choice, now());
      }
      if (writesBack !== undefined) await carrierAccounts.change(shop, { writesBack });
      await retry(shop);
      return { outcome: 'saved' };
    },

    async turnOff(shop) {
      await carrierAccounts.delete(shop);
      knownAccounts.changed(shop);
    },
  };
}

function toShares(
  feeds: Awaited<ReturnType<CarrierFeeds>>,
  news: readonly CarrierNews[],
): CarrierNewsShare[] {
  const told = Map.groupBy(news, ({ carrier }) => carrierNameKey(carrier));
  return [...feeds]
    .map(([key, { fed, unfed }]) => {
      const own = told.get(key) ?? [];
      const withNews = own.reduce((sum, one) => sum + one.withNews, 0);
      return {
        carrier: own[0]?.carrier ?? toName(key),
        parcels: fed + unfed,
        fromShopify: fed,
        // A parcel of an order that is kept no longer is still stored for a while.
        fromService: Math.min(withNews, unfed),
      };
    })
    .toSorted((a, b) => withoutNews(b) - withoutNews(a));
}

function withoutNews({ parcels, fromShopify, fromService }: CarrierNewsShare): number {
  return parcels - fromShopify - fromService;
}

/** As the carrier is called, where it is known: what is counted is in small letters. */
function toName(key: string): string | null {
  if (key === '') return null;
  const known = carrierKey(key);
  return known ? CARRIERS[known].name : key;
}
