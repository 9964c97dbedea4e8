import { isInstant } from '../../core/dates/iso-8601.ts';

/** A scan's time as {@link ScanEvent} keeps it: with an offset, local, a mere date, or `null`. */
type ScanTime = string | null;

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/;

/** `8:29 am`, `06:15`, `18:22:43`; also `16:25 PM`, whose hours are 24 already. */
const CLOCK = /^(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([ap])m)?$/i;

const DAY_LENGTH = '2026-11-25'.length;

/**
 * Rule O1: a time as the service writes it, in ISO 8601. Midnight to the second is a mere date: services that know no
 * more than the day write it so (EasyPost, Shippo, and carriers behind all of them).
 *
 * @returns `null` for what is no time.
 */
export function toScanTime(written: string | null): ScanTime {
  const text = written?.trim() ?? '';
  if (DATE.test(text)) return text;
  const [, day, clock, offset = ''] = TIME.exec(text) ?? [];
  if (day === undefined || clock === undefined) return null;
  return clock.startsWith('00:00') && !/[1-9]/.test(clock) ? day : `${day}T${clock}${offset}`;
}

/** Rule O3: the same time on the wall clock, where its offset is a guess of the service's. */
export function toWallClock(written: string | null): ScanTime {
  return toScanTime(written)?.replace(/(?<=T.*)(?:Z|[+-]\d\d:?\d\d)$/, '') ?? null;
}

/**
 * A local time of a day and a clock that a service writes apart.
 *
 * @param day - `2026-11-25`.
 * @param clock - `08:12 AM`; anything that is no time of a day leaves a mere date.
 */
export function toLocalTime(day: string | null, clock: string | null): ScanTime {
  if (day === null || !DATE.test(day)) return null;
  const [, hours, minutes, seconds = '00', half] = CLOCK.exec(clock?.trim() ?? '') ?? [];
  if (hours === undefined || minutes === undefined) return day;
  const hour = Number(hours) + noonShift(Number(hours), half?.toLowerCase());
  return toScanTime(`${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}`);
}

function noonShift(hours: number, half: string | undefined): number {
  if (half === 'p' && hours < 12) return 12;
  return half === 'a' && hours === 12 ? -12 : 0;
}

/** An instant in UTC, or `null` for a time without an offset: it must not be compared with instants. */
export function toInstant(written: string | null): string | null {
  const at = toScanTime(written);
  if (at === null || at.length === DAY_LENGTH || !isInstant(at)) return null;
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/**
 * Rule E2: a promised day with its precision: an instant, or a date where the service knows no more. The last minute of
 * a day is that day; a time without an offset is its day, because nobody knows on which clock.
 */
export function toExpectedDay(written: string | null): string | null {
  const at = toScanTime(written);
  if (at === null || at.length === DAY_LENGTH) return at;
  const isWholeDay = at.startsWith('T23:59', DAY_LENGTH) || toInstant(at) === null;
  return isWholeDay ? at.slice(0, DAY_LENGTH) : at;
}
