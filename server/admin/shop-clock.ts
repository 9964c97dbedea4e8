/** Writes dates as staff read them, on the shop's clock. */
export interface ShopClock {
  /** An instant → `Nov 20`. */
  formatDay(at: string): string;
  /** A calendar date → `Thu, Nov 26`. */
  formatDate(on: string): string;
  /** An instant → its time, with its day unless that is today. */
  formatTime(at: string, now: Date): string;
}

/**
 * @param locale - BCP 47 tag.
 * @param timeZone - An IANA name; `null` for the reader's own zone.
 */
export function createShopClock(locale: string, timeZone: string | null): ShopClock {
  const zone = timeZone === null ? {} : { timeZone };
  const day = { day: 'numeric', month: 'short' } as const;
  const write = (at: Date, style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...zone, ...style }).format(at);
  return {
    formatDay: (at) => write(new Date(at), day),
    formatDate: (on) => write(new Date(on), { ...day, weekday: 'short', timeZone: 'UTC' }),
    formatTime(at, now) {
      const instant = new Date(at);
      const isToday = write(instant, { dateStyle: 'short' }) === write(now, { dateStyle: 'short' });
      return write(instant, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) });
    },
  };
}
