import { createShopClock } from '../shop-clock.ts';

/** An instant as staff read it now, on their own clock. */
export function timeText(at: string, locale: string): string {
  return createShopClock(locale, null).formatTime(at, new Date());
}
