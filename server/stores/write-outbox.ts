import type { Selectable, Transaction } from 'kysely';
import type { Wish } from '../contract.ts';
import { CHANNELS_TO_SHOPPERS, type NoticeChannelName } from '../core/notices/notice-channels.ts';
import { afterQuietHours } from '../core/notices/quiet-hours.ts';
import { shopperZone } from '../core/notices/shopper-zone.ts';
import { NOTICE_LIMITS } from '../core/notices/notice-limits.ts';
import { occurrencesOf, stillHolds } from '../core/notices/occurrences-of.ts';
import type { Occurrence, OccurrenceKind, OrderSeen } from '../core/notices/occurrence.ts';
import { WISHED_KINDS } from '../core/notices/wished-kinds.ts';
import type { OrderEntry } from '../ports/kept-orders.ts';
import type { NoticeTally } from '../ports/notice-tally.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { rulesOf } from './seen-deliveries.ts';
import type { Tables } from './tables.ts';

/** A channel that the shop has turned on, and of what it wants word. */
export interface WantedKinds {
  channel: NoticeChannelName;
  kinds: ReadonlySet<OccurrenceKind>;
  /** It also goes out for what the order's shopper has asked for. */
  takesWishes: boolean;
}

/** What stood there before, and who wants word of the change. */
export interface OrderChange {
  channels: readonly WantedKinds[];
  before: OrderSeen;
  /** What the order's shopper has asked for. */
  wish: Wish | null;
  now: Date;
}

/**
 * Writes word of what has happened to an order, whose row this transaction holds, and withdraws what is not true any
 * more before it was sent. For a shop without channels it does nothing. Returns what was written and withdrawn.
 */
export async function writeOutbox(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  { order, deliveries, flagVersion }: OrderEntry,
  { channels, before, wish, now }: OrderChange,
): Promise<NoticeTally[]> {
  if (channels.length === 0) return [];
  const occurrences = occurrencesOf(before, { deliveries, rules: rulesOf(flagVersion) }, now);
  const written = await transaction
    .selectFrom('outbox')
    .select(['delivery_id', 'kind', 'channel', 'nth', 'expected_on', 'state', 'doubts'])
    .where('shop', '=', shop)
    .where('order_id', '=', order.id)
    .execute();
  const withdrawn = await withdraw(
    transaction,
    shop,
    order.id,
    written.filter((row) => isOver(row, deliveries, occurrences)),
  );
  const facts = new Map(deliveries.map(({ id, carrier, country }) => [id, { carrier, country }]));
  const rows = occurrences.flatMap((occurrence) =>
    channels
      .filter((one) => isWanted(one, occurrence.kind, wish))
      .map(({ channel, kinds }) => ({
        shop,
        order_id: order.id,
        delivery_id: occurrence.deliveryId,
        kind: occurrence.kind,
        channel,
        nth: countSoFar(written, occurrence) + 1,
        order_name: order.name,
        carrier: null,
        country: null,
        ...facts.get(occurrence.deliveryId),
        happened_at: Date.parse(occurrence.happenedAt),
        expected_on: occurrence.expectedOn,
        written_at: now.getTime(),
        state: 'due' as const,
        wished: Number(!kinds.has(occurrence.kind)),
        ...dueFrom(new Date(now.getTime() + NOTICE_LIMITS.settle), channel, order),
      })),
  );
  if (rows.length > 0) await transaction.insertInto('outbox').values(rows).execute();
  return [...tally('withdrawn', withdrawn), ...tally('written', rows)];
}

function tally(
  result: NoticeTally['result'],
  rows: readonly Pick<Written, 'channel'>[],
): NoticeTally[] {
  return rows.map(({ channel }) => ({ channel, result, rule: null, count: 1, age: null }));
}

/** When it is due that has settled at a time, and on whose clock. */
function dueFrom(
  settledAt: Date,
  channel: NoticeChannelName,
  order: OrderEntry['order'],
): { due_at: number; zone: string | null } {
  if (!CHANNELS_TO_SHOPPERS.includes(channel)) return { due_at: settledAt.getTime(), zone: null };
  const zone = shopperZone(order);
  return { due_at: afterQuietHours(settledAt, zone).getTime(), zone };
}

/** By the shop, or by the shopper where the shop lets them. */
function isWanted(
  { channel, kinds, takesWishes }: WantedKinds,
  kind: OccurrenceKind,
  wish: Wish | null,
): boolean {
  if (kinds.has(kind)) return true;
  const isHeard = takesWishes && CHANNELS_TO_SHOPPERS.includes(channel);
  return isHeard && wish !== null && WISHED_KINDS[wish].includes(kind);
}

type Written = Pick<
  Selectable<Tables['outbox']>,
  'delivery_id' | 'kind' | 'channel' | 'nth' | 'expected_on' | 'state' | 'doubts'
>;

/** Whether word that was not handed over, as far as anybody knows, is not true any more, or has newer word after it. */
function isOver(
  { delivery_id, kind, expected_on, state, doubts }: Written,
  deliveries: OrderEntry['deliveries'],
  occurrences: readonly Occurrence[],
): boolean {
  if (state !== 'due' || doubts > 0) return false;
  const id = String(delivery_id);
  const one = deliveries.find((delivery) => delivery.id === id) ?? null;
  return (
    !stillHolds({ kind, expectedOn: expected_on }, one) ||
    occurrences.some((newer) => newer.kind === kind && newer.deliveryId === id)
  );
}

async function withdraw(
  transaction: Transaction<Tables>,
  shop: ShopDomain,
  orderId: string,
  rows: readonly Written[],
): Promise<Written[]> {
  const withdrawn: Written[] = [];
  for (const row of rows) {
    const { delivery_id, kind, channel, nth } = row;
    const { numUpdatedRows } = await transaction
      .updateTable('outbox')
      .set({ state: 'withdrawn', due_at: null })
      .where('shop', '=', shop)
      .where('order_id', '=', orderId)
      .where('delivery_id', '=', String(delivery_id))
      .where('kind', '=', kind)
      .where('channel', '=', channel)
      .where('nth', '=', nth)
      // A server may have begun to send it, or have tried in vain meanwhile.
      .where('state', '=', 'due')
      .where('doubts', '=', 0)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) withdrawn.push(row);
  }
  return withdrawn;
}

/** One number for all channels; what was withdrawn keeps its own. */
function countSoFar(written: readonly Written[], { deliveryId, kind }: Occurrence): number {
  const alike = written.filter(
    (row) => row.kind === kind && String(row.delivery_id) === deliveryId,
  );
  return Math.max(0, ...alike.map(({ nth }) => nth));
}
