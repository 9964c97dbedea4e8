import { DAY } from '../core/dates/durations.ts';
import type { CarrierAccount } from '../ports/carrier-accounts.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds that a month's counter is stored from its first parcel on: longer than any month. */
const WINDOW = 40 * DAY;

/** Services charge for each parcel that they begin to follow, so these are what the merchant's ceiling counts. */
export interface ParcelQuota {
  /** Takes as many as the ceiling leaves of this month. @returns how many. */
  take(account: CarrierAccount, wanted: number, now: Date): Promise<number>;
  /** Gives back what was taken, and not registered. */
  giveBack(shop: ShopDomain, parcels: number, now: Date): Promise<void>;
  /** How many were registered this month. */
  used(shop: ShopDomain, now: Date): Promise<number>;
}

/** Counts by calendar month in UTC, in the counters that all servers share. */
export function createParcelQuota(counters: Pick<CounterStore, 'add'>): ParcelQuota {
  const add = async (shop: ShopDomain, parcels: number, now: Date): Promise<number> =>
    (await counters.add(shop, keyOf(now), parcels, now, WINDOW)).count;

  return {
    async take({ shop, monthlyCeiling }, wanted, now) {
      if (wanted === 0) return 0;
      const over = Math.min(wanted, (await add(shop, wanted, now)) - monthlyCeiling);
      if (over <= 0) return wanted;
      await add(shop, -over, now);
      return wanted - over;
    },
    async giveBack(shop, parcels, now) {
      if (parcels > 0) await add(shop, -parcels, now);
    },
    used: (shop, now) => add(shop, 0, now),
  };
}

/** When the next month begins, in UTC. */
export function nextMonth(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
}

function keyOf(now: Date): string {
  return `carrier-parcels/${now.toISOString().slice(0, 'YYYY-MM'.length)}`;
}
