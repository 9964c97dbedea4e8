import type { Item, Shipment, TrackedOrder } from '../../../server/contract.ts';
import { joinParts } from '../../words/join-parts.ts';
import { lastSeenOn } from '../../words/last-seen-on.ts';
import { countParcels } from './count-parcels.ts';
import { toTexts, type NoticeLine } from './notice-lines.ts';
import type { NoticeNews } from './notice-news.ts';
import type { NoticeWords } from './notice-words.ts';
import { toPageLines } from './page-lines.ts';

/** Of a shipment with more, the rest is on the order's page. */
const MAX_ITEMS = 8;
const MAX_PARCELS = 8;

/** What belongs to the news: the parcels with their carriers' names, numbers and pages, the days, and what is in it. */
export function toFacts(
  { shipment, waiting }: NoticeNews,
  order: TrackedOrder,
  words: NoticeWords,
): NoticeLine[] {
  return [
    ...(shipment ? toShipmentLines(shipment, order, words) : []),
    ...toItemLines(shipment?.items ?? waiting?.items ?? [], words),
  ];
}

function toShipmentLines(
  shipment: Shipment,
  order: TrackedOrder,
  words: NoticeWords,
): NoticeLine[] {
  const { say, isolate } = words;
  const { first, total } = countParcels(order, shipment);
  const parcels = shipment.parcels.slice(0, MAX_PARCELS).flatMap((parcel, index) => {
    const { carrier, number } = parcel;
    const text = joinParts(
      total > 1 && say('ui', 'parcel_of', { count: first + index, total }),
      carrier && isolate(carrier),
      number && isolate(number),
    );
    return [...toTexts([text]), ...toPageLines(parcel, words)];
  });
  // The last news of what may have moved on since stands in the sentence already.
  const isLastSeen = Boolean(lastSeenOn(shipment));
  const remarks = shipment.remarks
    .filter(({ code }) => !(isLastSeen && code === 'no_news'))
    .map(({ code, date }) => say('remark', code, { date: date?.text }));
  return [...parcels, ...toTexts(remarks)];
}

/** Where it is collected, as far as the shop itself has it. */
export function toPlace({ waiting }: NoticeNews, { isolate }: NoticeWords): NoticeLine[] {
  if (!waiting?.place) return [];
  const { name, street, postalCode, city, phone } = waiting.place;
  const town = [postalCode, city].filter(Boolean).join(' ');
  return toTexts([name, street, town, phone].map((text) => (text ? isolate(text) : '')));
}

function toItemLines(items: readonly Item[], { isolate }: NoticeWords): NoticeLine[] {
  const lines = items.slice(0, MAX_ITEMS).map(({ quantity, title, variant }) => {
    const name = [title, variant].filter(Boolean).join(', ');
    return `${quantity} × ${isolate(name)}`;
  });
  const rest = items.length - lines.length;
  return toTexts([...lines, rest > 0 ? `+ ${rest}` : '']);
}
