import type { Wording } from '../wording.ts';
import { en } from '../words/en.ts';
import type { WordCode } from '../words/words.ts';
import { waitingWordOf } from '../delivery-words.ts';
import { dateOf, daysFromToday, NAMED_RANGES, parseRange } from './day-ranges.ts';
import type { FilterName, ListFilter } from './list-filters.ts';

/** Writes a value of a filter. */
type Write = (value: string, wording: Wording) => string;

/** Writes a value by the word whose code ends with it; a value without a word stands as it is. */
const byPrefix =
  (prefix: string): Write =>
  (value, { say }) => {
    const code = `${prefix}${value}`;
    return isWord(code) ? say(code) : value;
  };

const WRITE: Partial<Record<FilterName, Write>> = {
  needs: byPrefix('flag_'),
  status: (value, wording) =>
    value === 'waiting' ? wording.say('not_left_yet') : byPrefix('state_')(value, wording),
  hold: (value, { say }) => {
    const code = waitingWordOf(value);
    return code ? say(code) : value;
  },
  carrier: (value, { say }) => (value === '' ? say('no_carrier') : value),
  country: (value, { locale }) =>
    /^[A-Z]{2}$/.test(value)
      ? (new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(value) ?? value)
      : value,
  method: byPrefix('method_'),
  tracking: byPrefix('tracking_'),
  returned: byPrefix('returned_'),
  muted: byPrefix('muted_'),
};

/** A value of a filter in words; one that is unknown stands as it is in the address. */
export function wordOf({ name, kind }: ListFilter, value: string, wording: Wording): string {
  if (kind === 'days') return wordOfRange(name, value, wording);
  return WRITE[name]?.(value, wording) ?? value;
}

function wordOfRange(name: FilterName, value: string, wording: Wording): string {
  const { say } = wording;
  const named = NAMED_RANGES[name]?.find((one) => one.value === value);
  if (named) return say(named.label);
  const { from, to } = parseRange(value);
  if (from === '' && to === '') return value;
  const [first, last] = [from, to].map((end) => wordOfDay(end, wording));
  if (from === '') return say('range_until', { to: last ?? '' });
  if (to === '') return say('range_since', { from: first ?? '' });
  return from === to ? (first ?? '') : say('range_between', { from: first ?? '', to: last ?? '' });
}

function wordOfDay(end: string, { locale }: Wording): string {
  const days = daysFromToday(end);
  if (days !== null) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  }
  const date = dateOf(end);
  if (date === '' || Number.isNaN(Date.parse(date))) return end;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

function isWord(code: string): code is WordCode {
  return Object.hasOwn(en, code);
}
