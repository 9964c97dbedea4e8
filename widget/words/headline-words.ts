import type { Headline, HeadlineDetail } from '../../server/contract.ts';
import type { Say } from './wording.ts';

/**
 * Headlines about one of several packages, whose own sentence says "your package" or has no subject → the code of
 * what stands after "1 of 2 packages:". For every other code these are the words of its status.
 */
const OF_SEVERAL: Readonly<Record<string, string>> = {
  out_for_delivery_on: 'out_for_delivery_on',
  delayed_until: 'delayed_until',
  not_delivered_on: 'not_delivered_on',
  no_news: 'last_seen',
  label_created: 'info_received',
  label_late: 'info_received',
  to_pickup_point: 'in_transit',
};

/** An order of which nothing but the beginning is known: what is usual about its shipping is true of it. */
const IS_BEING_PREPARED = /^(received|preparing)$/;

/**
 * The answer in one sentence: that of the code, else the words of the status of that name after the package or
 * the packages that it is about. A code without any words gets what is true of every order. A day for which the
 * sentence has no place stands on a line of its own.
 */
export function headlineWords(
  { code, date, count, total, more }: Pick<Headline, 'code' | 'date' | 'count' | 'total' | 'more'>,
  say: Say,
): string {
  const params = { date: date?.text, count, total };
  const sentence = say('headline', code, params);
  if (!sentence) return say('headline', 'received');
  const ofStatus = say('status', code, params);
  const several = OF_SEVERAL[code];
  const status = total && several ? say('headline', several, params) : ofStatus;
  const frame = total ? (more ? 'packages_so_far' : 'packages_of') : 'your_package';
  const isWhole = total ? !status : sentence !== ofStatus;
  const words = isWhole ? sentence : say('ui', frame, { ...params, status });
  return date && !words.includes(date.text) ? `${words}\n` + date.text : words;
}

/** What else the shopper must know. The merchant may have said how long it usually takes to ship an order. */
export function detailWords(
  { code, date, count, total }: HeadlineDetail,
  headlineCode: string,
  say: Say,
): string {
  const usual =
    code === 'ship_day_unknown' &&
    IS_BEING_PREPARED.test(headlineCode) &&
    say('detail', 'ships_in');
  return usual || say('detail', code, { date: date?.text, count, total });
}
