import type { Transaction } from 'kysely';
import { carrierNameKey } from '../core/shipments/carrier-name-key.ts';
import type { CarrierFeeds } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** A delivery, as it counts for its carrier. */
export interface FedDelivery {
  carrier: string | null;
  /** 0 or 1; `null` counts for neither. */
  fed: number | null;
}

/** What is learned of each carrier in SQL, one row for each, moved with the deliveries as their counts are. */
export function createCarrierFeeds({ reader }: Pick<Database, 'reader'>): CarrierFeeds {
  return async function carrierFeeds(shop) {
    const rows = await reader
      .selectFrom('carrier_feeds')
      .select(['carrier', 'fed', 'unfed'])
      .where('shop', '=', shop)
      .where(({ eb, or }) => or([eb('fed', '!=', 0), eb('unfed', '!=', 0)]))
      .execute();
    return new Map(rows.map(({ carrier, fed, unfed }) => [carrier, { fed, unfed }]));
  };
}

/** Moves what is learned from what some deliveries were to what they are; what stays is not written. */
export async function moveFeeds(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  { before, after }: { before: readonly FedDelivery[]; after: readonly FedDelivery[] },
): Promise<void> {
  const moves = new Map<string, { fed: number; unfed: number }>();
  const add = (rows: readonly FedDelivery[], by: number): void => {
    for (const { carrier, fed } of rows) {
      if (carrier === null || fed === null) continue;
      const key = carrierNameKey(carrier);
      const move = moves.get(key) ?? { fed: 0, unfed: 0 };
      move[fed === 1 ? 'fed' : 'unfed'] += by;
      moves.set(key, move);
    }
  };
  add(before, -1);
  add(after, 1);
  const rows = [...moves]
    .filter(([, { fed, unfed }]) => fed !== 0 || unfed !== 0)
    .map(([carrier, move]) => ({ shop, carrier, ...move }))
    // Everybody takes them in one order, so that no two wait for each other.
    .toSorted((a, b) => (a.carrier < b.carrier ? -1 : 1));
  if (rows.length === 0) return;
  await transaction
    .insertInto('carrier_feeds')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['shop', 'carrier']).doUpdateSet(({ eb, ref }) => ({
        fed: eb('carrier_feeds.fed', '+', ref('excluded.fed')),
        unfed: eb('carrier_feeds.unfed', '+', ref('excluded.unfed')),
      })),
    )
    .execute();
}
