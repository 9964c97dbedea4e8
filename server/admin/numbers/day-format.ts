import type { NumbersDays } from './numbers-contract.ts';

/** Writes calendar dates and numbers of days. */
export interface DayFormat {
  /** `Nov 20` */
  formatDate(on: string): string;
  /** `Nov 18 – 24`; one day alone as {@link formatDate} does. */
  formatRange(days: NumbersDays): string;
  /** `2 days` */
  formatDays(count: number): string;
}

/** @param locale - BCP 47 tag. */
export function createDayFormat(locale: string): DayFormat {
  const style = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const dates = new Intl.DateTimeFormat(locale, style);
  const amounts = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  });
  return {
    formatDate: (on) => dates.format(new Date(on)),
    formatRange: ({ from, to }) => dates.formatRange(new Date(from), new Date(to)),
    formatDays: (count) => amounts.format(count),
  };
}
