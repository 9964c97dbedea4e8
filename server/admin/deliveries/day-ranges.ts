import type { WordCode } from '../words/words.ts';
import type { FilterName } from './list-filters.ts';

/** A range of days with a name: the value of the parameter, days from today, both ends included. */
export interface NamedRange {
  value: string;
  label: WordCode;
}

const PAST: readonly NamedRange[] = [
  { value: '0..0', label: 'range_today' },
  { value: '-6..0', label: 'range_last_7' },
  { value: '-29..0', label: 'range_last_30' },
  { value: '-89..0', label: 'range_last_90' },
];

/** The ranges that are offered by name, for each filter of days. */
export const NAMED_RANGES: Partial<Record<FilterName, readonly NamedRange[]>> = {
  moved: [
    { value: '..-3', label: 'range_not_for_3' },
    { value: '..-7', label: 'range_not_for_7' },
    { value: '..-14', label: 'range_not_for_14' },
    { value: '-6..0', label: 'range_last_7' },
  ],
  expected: [
    { value: '..-1', label: 'range_passed' },
    { value: '0..0', label: 'range_today' },
    { value: '0..+2', label: 'range_next_3' },
    { value: '0..+6', label: 'range_next_7' },
  ],
  placed: PAST,
  shipped: PAST,
  delivered: PAST,
};

/** Both ends of a range, as they stand in the address; empty for an open one. */
export interface RangeEnds {
  from: string;
  to: string;
}

/** An address can have anything: what is no range has two open ends. */
export function parseRange(value: string): RangeEnds {
  const [from = '', to = '', ...more] = value.includes('..') ? value.split('..') : [];
  return more.length > 0 ? { from: '', to: '' } : { from, to };
}

/** @returns an empty text for a range that is open at both ends, which is none. */
export function formatRange({ from, to }: RangeEnds): string {
  return from === '' && to === '' ? '' : `${from}..${to}`;
}

/** The date of an end, for a field of dates; empty where it is none. */
export function dateOf(end: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(end) ? end : '';
}

/** The days from today of an end; `null` where it is none. */
export function daysFromToday(end: string): number | null {
  return /^[-+]?\d{1,4}$/.test(end) ? Number(end) : null;
}
