import { toDate, zoneClock } from '../../core/dates/zone-clock.ts';
import type { DailyCounts, DayCount, DayRange, TransitCount } from '../../ports/daily-counts.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import { daysOf, type ComparedDays, type Period } from './day-range.ts';

export interface NumbersPorts {
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  dailyCounts: Pick<DailyCounts, 'perDay' | 'transit' | 'firstDay'>;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  now(): Date;
}

/** What was counted in a period and in the one before it. */
export interface Numbers {
  days: ComparedDays;
  /** The first day that has any number; `null` while none has. */
  countedSince: string | null;
  /** All but transit times, in no order. */
  counts: { now: readonly DayCount[]; before: readonly DayCount[] };
  transit: { now: readonly TransitCount[]; before: readonly TransitCount[] };
}

export type NumbersResult =
  { outcome: 'read'; numbers: Numbers } | { outcome: 'off'; by: 'server' | 'merchant' };

/** Reads a shop's numbers. It asks Shopify nothing, and rejects during an outage of the database. */
export type ReadNumbers = (shop: ShopDomain, period: Period) => Promise<NumbersResult>;

/** On whose clock days end for a shop that was never read. */
const NO_TIME_ZONE = 'UTC';

/** The use case: a period → what happened in it and before it, from numbers by day (decision 0049). */
export function createReadNumbers(ports: NumbersPorts): ReadNumbers {
  const { dailyCounts, shops, now } = ports;

  return async function readNumbers(shop, period) {
    if (!ports.keepsOrders) return { outcome: 'off', by: 'server' };
    if (!(await shops.keepsOrders(shop))) return { outcome: 'off', by: 'merchant' };
    const facts = await shops.loadFacts(shop);
    const clock = zoneClock(facts?.timeZone ?? NO_TIME_ZONE);
    const days = daysOf(period, toDate(clock.dayAt(now().getTime())));
    const { from } = days.before;
    const [counts, transit, before, countedSince] = await Promise.all([
      dailyCounts.perDay(shop, { from, to: days.now.to }),
      dailyCounts.transit(shop, days.now),
      dailyCounts.transit(shop, days.before),
      dailyCounts.firstDay(shop),
    ]);
    return {
      outcome: 'read',
      numbers: {
        days,
        countedSince,
        counts: {
          now: counts.filter(({ day }) => isIn(days.now, day)),
          before: counts.filter(({ day }) => isIn(days.before, day)),
        },
        transit: { now: transit, before },
      },
    };
  };
}

function isIn({ from, to }: DayRange, day: string): boolean {
  return from <= day && day <= to;
}
