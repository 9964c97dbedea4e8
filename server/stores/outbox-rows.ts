import type { Selectable, Transaction } from 'kysely';
import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { NoticeTally } from '../ports/notice-tally.ts';
import type { ClaimedNotice, SuppressingRule } from '../ports/outbox.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { Tables } from './tables.ts';

/** The row of one notice, as long as its lease is ours. */
export function updateLeased(
  transaction: Transaction<Tables>,
  { shop, orderId, deliveryId, kind, channel, nth, leasedUntil }: ClaimedNotice,
) {
  return transaction
    .updateTable('outbox')
    .where('shop', '=', shop)
    .where('order_id', '=', orderId)
    .where('delivery_id', '=', deliveryId)
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .where('nth', '=', nth)
    .where('due_at', '=', leasedUntil.getTime());
}

/** A channel of a shop whose row this transaction holds. */
export type HeldChannel = Pick<
  Selectable<Tables['notice_channels']>,
  | 'channel'
  | 'kinds'
  | 'stopped_at'
  | 'failures'
  | 'failing_since'
  | 'hour_began_at'
  | 'hour_count'
  | 'takes_wishes'
>;

/** Holds the channels of a shop, so that its limits are counted by one server after the other. */
export async function holdChannels(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  rowLocks: boolean,
): Promise<HeldChannel[]> {
  return transaction
    .selectFrom('notice_channels')
    .select([
      'channel',
      'kinds',
      'stopped_at',
      'failures',
      'failing_since',
      'hour_began_at',
      'hour_count',
      'takes_wishes',
    ])
    .where('shop', '=', shop)
    .orderBy('channel')
    .$if(rowLocks, (rows) => rows.forUpdate())
    .execute();
}

/** Ends what is still to be sent by a channel; what was handed over already has an end that nobody knows. */
export async function keepBack(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  channel: NoticeChannelName,
  rule: SuppressingRule,
): Promise<NoticeTally[]> {
  const toSend = () =>
    transaction
      .updateTable('outbox')
      .where('shop', '=', shop)
      .where('channel', '=', channel)
      .where('due_at', 'is not', null)
      .where('state', '=', 'due');
  const unknown = await toSend()
    .set({ state: 'unknown', due_at: null })
    .where('doubts', '>', 0)
    .executeTakeFirstOrThrow();
  const suppressed = await toSend()
    .set({ state: 'suppressed', rule, due_at: null })
    .executeTakeFirstOrThrow();
  const tallies: NoticeTally[] = [
    { channel, result: 'unknown', rule: null, count: Number(unknown.numUpdatedRows), age: null },
    { channel, result: 'suppressed', rule, count: Number(suppressed.numUpdatedRows), age: null },
  ];
  return tallies.filter(({ count }) => count > 0);
}
