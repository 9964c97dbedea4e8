import type {
  NoticeKind,
  NoticeMailView,
  Shipment,
  WaitingGroup,
  WaitingReason,
} from '../../../server/contract.ts';
import { joinParts } from '../../words/join-parts.ts';
import { lastSeenOn } from '../../words/last-seen-on.ts';
import { statusWords } from '../../words/status-words.ts';
import type { Say } from '../../words/wording.ts';
import { summarize } from '../summarize.ts';
import { countParcels } from './count-parcels.ts';

/** What a mail is about, and its first sentence. */
export interface NoticeNews {
  sentence: string;
  shipment: Shipment | null;
  /** What has not left, where it is about that. */
  waiting: WaitingGroup | null;
  /** The sentence is the order's headline. */
  isHeadline: boolean;
}

/** Why units wait of which a mail of this kind speaks. */
const REASONS: Partial<Record<NoticeKind, WaitingReason>> = {
  late: 'late_to_ship',
  ready_to_collect: 'ready_to_collect',
  collection_reminder: 'ready_to_collect',
};

/**
 * The order's headline where it speaks of the same thing; else what the order says of that one thing, by name. It is
 * never a sentence of the kind: the order may have moved on since, and what is true of it now stands in the order.
 */
export function findNews({ kind, order, shipmentId }: NoticeMailView, say: Say): NoticeNews {
  const { headline, shipments, waiting } = order;
  const shipment = shipments.find(({ id }) => id === shipmentId) ?? null;
  const reason = shipment ? undefined : REASONS[kind];
  const group = waiting.find((one) => one.reason === reason) ?? null;
  const about = { shipment, waiting: group };
  const isHeadline = shipment
    ? headline.about === 'shipments' && shipment === shipments[0]
    : !group || (headline.about === 'waiting' && group === waiting[0]);
  if (isHeadline) return { ...about, isHeadline, sentence: summarize(headline, say).headline };
  const sentence = shipment
    ? shipmentSentence(shipment, countParcels(order, shipment), say)
    : waitingSentence(group, say);
  return { ...about, isHeadline, sentence };
}

/** "Package 2 of 3 · Out for delivery", as on its card. */
function shipmentSentence(
  shipment: Shipment,
  { first, count, total }: ReturnType<typeof countParcels>,
  say: Say,
): string {
  const status = shipmentStatus(shipment, say);
  if (total < 2 || count === total) return say('ui', 'your_package', { status });
  return count > 1
    ? say('ui', 'packages_of', { count, total, status })
    : joinParts(say('ui', 'parcel_of', { count: first, total }), status);
}

function shipmentStatus(shipment: Shipment, say: Say): string {
  const lastSeen = lastSeenOn(shipment);
  if (lastSeen) return say('status', 'last_seen', { date: lastSeen.text });
  const words = statusWords(shipment, say);
  const late = shipment.delayed && say('status', 'delayed');
  return joinParts(words, late !== words && late, shipment.deliveredAt?.text);
}

/** Something else of the order comes first, so this is a part of it. */
function waitingSentence(group: WaitingGroup | null, say: Say): string {
  if (group?.reason === 'ready_to_collect') return say('headline', 'part_ready_to_collect');
  const words = group && say('waiting', group.reason, { date: group.date?.text });
  return joinParts(say('ui', 'waiting'), words);
}
