import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import { MAX_NEWS, type NewsRow, type NewsWindow, type ReadFlagNews } from '../ports/flag-news.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** News of flags in SQL, each statement by an index on when flags were noticed, or were over. */
export function createReadFlagNews({ reader }: Pick<Database, 'reader'>): ReadFlagNews {
  /** Flags that were noticed in the window, stand, and are not muted. */
  const begunIn = (shop: ShopDomain, { after, until }: NewsWindow) =>
    reader
      .selectFrom('flag_history')
      .innerJoin('deliveries', (join) =>
        join
          .onRef('deliveries.shop', '=', 'flag_history.shop')
          .onRef('deliveries.order_id', '=', 'flag_history.order_id')
          .onRef('deliveries.delivery_id', '=', 'flag_history.delivery_id'),
      )
      .where('flag_history.shop', '=', shop)
      .where('flag_history.noticed_at', '>', after.getTime())
      .where('flag_history.noticed_at', '<=', until.getTime())
      .where('flag_history.ended_at', 'is', null)
      .where('deliveries.flag_rank', 'is not', null)
      .where(({ eb, or }) =>
        or([
          eb('flag_history.is_change', '=', 1),
          eb('flag_history.began_at', '>', after.getTime()),
        ]),
      );

  const resolvedIn = (shop: ShopDomain, { after, until }: NewsWindow) =>
    reader
      .selectFrom('flag_history')
      .select(['order_id', 'delivery_id'])
      .where('shop', '=', shop)
      .where('ended_at', '>', after.getTime())
      .where('ended_at', '<=', until.getTime())
      // What was over at once was a matter of two scans that came one after the other.
      .where(({ eb }) => eb(eb('ended_at', '-', eb.ref('noticed_at')), '>=', NOTICE_LIMITS.settle))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('deliveries')
              .select('deliveries.delivery_id')
              .whereRef('deliveries.shop', '=', 'flag_history.shop')
              .whereRef('deliveries.order_id', '=', 'flag_history.order_id')
              .whereRef('deliveries.delivery_id', '=', 'flag_history.delivery_id')
              .where('deliveries.flag', 'is not', null),
          ),
        ),
      )
      .distinct();

  return async function readFlagNews(shop, window) {
    const rows = await begunIn(shop, window)
      .select([
        'deliveries.order_id',
        'deliveries.delivery_id',
        'deliveries.order_name',
        'deliveries.flag',
        'deliveries.flag_since',
        'deliveries.carrier',
        'deliveries.country',
        'deliveries.expected_on',
      ])
      .orderBy('deliveries.flag_rank')
      .orderBy('deliveries.flag_since')
      .orderBy('deliveries.order_id')
      .orderBy('deliveries.delivery_id')
      .limit(MAX_NEWS)
      .execute();
    const { begunCount } = await begunIn(shop, window)
      .select(({ fn }) => fn.countAll<number | string>().as('begunCount'))
      .executeTakeFirstOrThrow();
    const { resolved } = await reader
      .selectFrom(resolvedIn(shop, window).as('deliveries'))
      .select(({ fn }) => fn.countAll<number | string>().as('resolved'))
      .executeTakeFirstOrThrow();
    return {
      begun: rows.map((row): NewsRow => ({
        orderId: String(row.order_id),
        deliveryId: String(row.delivery_id),
        orderName: row.order_name,
        flag:
          row.flag === null || row.flag_since === null
            ? null
            : { code: row.flag, since: readInstant(row.flag_since).toISOString() },
        carrier: row.carrier,
        country: row.country,
        expectedOn: row.expected_on,
      })),
      begunCount: Number(begunCount),
      resolved: Number(resolved),
    };
  };
}
