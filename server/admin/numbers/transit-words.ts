import { formatNumber } from '../format-amount.ts';
import type { Wording } from '../wording.ts';
import { createDayFormat } from './day-format.ts';
import { MIN_DELIVERIES } from './findings.ts';
import type { CarrierTransit, Compared, TransitTime } from './numbers-contract.ts';

/** What took longer is counted with it: `MOST_TRANSIT_DAYS` of the server. */
const LONGEST = 60;

/** How long deliveries took, as a sentence; it compares where there are enough of them in both periods. */
export function sayTransit(
  { now, before }: Compared<TransitTime | null>,
  wording: Wording,
): string {
  const { say, locale } = wording;
  if (!now || now.deliveries < MIN_DELIVERIES) {
    return say('transit_few', { count: formatNumber(locale, now?.deliveries ?? 0) });
  }
  const days = (count: number): string => sayDays(count, wording);
  const params = { median: days(now.median), p90: days(now.p90) };
  if (!before || before.deliveries < MIN_DELIVERIES) return say('transit_alone', params);
  return say('transit_compared', {
    ...params,
    median_before: days(before.median),
    p90_before: days(before.p90),
  });
}

/** `2 days` */
export function sayDays(count: number, { say, locale }: Wording): string {
  const text = createDayFormat(locale).formatDays(count);
  return count >= LONGEST ? say('transit_longest', { days: text }) : text;
}

export function nameCarrier(carrier: CarrierTransit['carrier'], { say }: Wording): string {
  if (carrier === 'other') return say('news_others');
  return carrier === 'none' ? say('news_no_carrier') : carrier.name;
}
