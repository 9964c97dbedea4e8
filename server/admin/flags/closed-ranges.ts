/** Milliseconds. */
const DAY = 86_400_000;

/** Days in a row on which a shop is closed; both are calendar dates, and the same for a single day. */
export interface ClosedRange {
  from: string;
  to: string;
}

/**
 * Dates in a row as one range each.
 *
 * @param dates - Ascending, each once.
 */
export function toRanges(dates: readonly string[]): ClosedRange[] {
  const ranges: ClosedRange[] = [];
  for (const date of dates) {
    const last = ranges.at(-1);
    if (last && dayAfter(last.to) === date) last.to = date;
    else ranges.push({ from: date, to: date });
  }
  return ranges;
}

/** Every date of a range, up to so many. */
export function datesIn({ from, to }: ClosedRange, most: number): string[] {
  const dates: string[] = [];
  for (let date = from; date <= to && dates.length < most; date = dayAfter(date)) dates.push(date);
  return dates;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, date.length);
}
