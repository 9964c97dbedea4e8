import { LRUCache } from 'lru-cache';
import { deriveDeliveries } from '../core/deliveries/derive-deliveries.ts';
import type { FlagSettingsStore, SavedFlagSettings } from '../ports/flag-settings.ts';
import type { ClaimedEntry, KeptOrders, PutResult } from '../ports/kept-orders.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Shops whose settings are not read again as long as they stay the same. */
const MAX_SHOPS = 10_000;

/** Nobody saves settings as often while one order is put. */
const MAX_ATTEMPTS = 5;

export interface PutDerivedPorts {
  keptOrders: Pick<KeptOrders, 'put'>;
  flagSettings: Pick<FlagSettingsStore, 'load'>;
  orderReports: OrderReports;
  now(): Date;
}

/** Puts an order with its deliveries as they are now. Rejects during an outage of the database. */
export type PutDerived = (
  shop: ShopDomain,
  entry: Omit<ClaimedEntry, 'shop'>,
) => Promise<PutResult>;

/**
 * The use case: a document → its deliveries, by what carriers say and by the shop's settings. The settings are cached,
 * and whether they are still the shop's is seen when the order is put, so that to put it takes no more statements.
 */
export function createPutDerived(ports: PutDerivedPorts): PutDerived {
  const { keptOrders, flagSettings, orderReports, now } = ports;
  const known = new LRUCache<ShopDomain, SavedFlagSettings>({ max: MAX_SHOPS });

  async function settingsOf(shop: ShopDomain): Promise<SavedFlagSettings> {
    const saved = known.get(shop) ?? (await flagSettings.load(shop));
    known.set(shop, saved);
    return saved;
  }

  return async function putDerived(shop, entry) {
    // Its deliveries see what carriers say; the document is what Shopify has said.
    const joined = await orderReports.join(shop, entry.order);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const { settings, version: flagVersion } = await settingsOf(shop);
      const at = now();
      const derived = deriveDeliveries(joined.order, at, settings);
      const result = await keptOrders.put(shop, { ...entry, ...derived, flagVersion }, at);
      if (result === 'kept') await orderReports.onPut(shop, entry.order, joined);
      if (result !== 'other_settings') return result;
      known.delete(shop);
    }
    throw new Error('the flag settings change faster than an order is put');
  };
}
