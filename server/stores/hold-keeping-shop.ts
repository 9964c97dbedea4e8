import type { Transaction } from 'kysely';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { readKinds } from './notice-channels.ts';
import type { Tables } from './tables.ts';
import type { WantedKinds } from './write-outbox.ts';

/** A shop whose time zone was never read is counted on this clock. */
const NO_TIME_ZONE = 'UTC';

/**
 * Holds the shop's row until the end of the transaction, so that to switch keeping off, to leave, or to change
 * the flag settings waits for it.
 *
 * @returns `null` where the shop keeps no orders, or has removed the app.
 */
export async function holdKeepingShop(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  rowLocks: boolean,
): Promise<{ timeZone: string; flagVersion: number; channels: WantedKinds[] } | null> {
  const rows = await transaction
    .selectFrom('shops')
    .leftJoin('notice_channels', (join) =>
      join
        .onRef('notice_channels.shop', '=', 'shops.shop')
        .on('notice_channels.stopped_at', 'is', null),
    )
    .select([
      'keeps_orders',
      'left_at',
      'time_zone',
      'flag_version',
      'channel',
      'kinds',
      'takes_wishes',
    ])
    .where('shops.shop', '=', shop)
    .$if(rowLocks, (shops) => shops.forShare('shops'))
    .execute();
  const [row] = rows;
  if (!row || row.keeps_orders === 0 || row.left_at !== null) return null;
  const channels = rows.flatMap(({ channel, kinds, takes_wishes }) =>
    channel === null || kinds === null
      ? []
      : [{ channel, kinds: new Set(readKinds(kinds)), takesWishes: takes_wishes !== 0 }],
  );
  return {
    timeZone: row.time_zone ?? NO_TIME_ZONE,
    flagVersion: row.flag_version ?? 0,
    channels,
  };
}
