import { describe, expect, it } from 'vitest';
import { createWording, ENGLISH } from '../wording.ts';
import { nl } from '../words/nl.ts';
import { wordOf } from './filter-words.ts';
import { choicesOf, LIST_FILTERS, type FilterName } from './list-filters.ts';

function filterNamed(name: FilterName): (typeof LIST_FILTERS)[number] {
  const filter = LIST_FILTERS.find((one) => one.name === name);
  if (!filter) throw new Error(name);
  return filter;
}

describe('a value of a filter', () => {
  it.each<[FilterName, string, string]>([
    ['needs', 'late', 'Late'],
    ['status', 'in_transit', 'On the way'],
    ['status', 'waiting', 'Not shipped yet'],
    ['hold', 'awaiting_payment', 'Waiting for payment'],
    ['carrier', 'DHL, Paket', 'DHL, Paket'],
    ['carrier', '', 'Without a carrier'],
    ['country', 'DE', 'Germany'],
    ['method', 'pickup_point', 'Pickup point'],
    ['tracking', 'without', 'Without a tracking number'],
    ['returned', 'yes', 'The customer returns something'],
    ['muted', 'no', 'Without muted ones'],
    ['moved', '..-7', 'Not moved for 7 days'],
    ['placed', '-6..0', 'Last 7 days'],
    ['placed', '-1..0', 'yesterday – today'],
    ['expected', '..+1', 'until tomorrow'],
    ['shipped', '2026-11-01..', 'from Nov 1, 2026'],
    ['shipped', '2026-11-01..2026-11-30', 'Nov 1, 2026 – Nov 30, 2026'],
    ['delivered', '2026-11-01..2026-11-01', 'Nov 1, 2026'],
  ])('%s=%s is read as %j', (name, value, text) => {
    expect(wordOf(filterNamed(name), value, ENGLISH)).toBe(text);
  });

  it.each<[FilterName, string]>([
    ['needs', 'constructor'],
    ['status', 'red'],
    ['hold', 'toString'],
    ['country', 'Germany'],
    ['moved', 'last week'],
    ['moved', '1..2..3'],
    ['muted', 'perhaps'],
  ])('that nobody knows stands as it is: %s=%s', (name, value) => {
    expect(wordOf(filterNamed(name), value, ENGLISH)).toBe(value);
  });

  it('is read in the language of the staff', () => {
    const wording = createWording(nl, 'nl');
    expect(wordOf(filterNamed('country'), 'DE', wording)).toBe('Duitsland');
    expect(wordOf(filterNamed('placed'), '-1..', wording)).toBe('vanaf gisteren');
  });
});

describe('the choices of a filter', () => {
  const facets = {
    flags: [],
    statuses: [],
    reasons: [],
    carriers: [
      { code: 'PostNL', count: 3 },
      { code: null, count: 1 },
    ],
    countries: [],
  };

  it('are what the shop’s deliveries have, and what is chosen although none has it', () => {
    expect(choicesOf('carrier', facets, ['DPD', ''])).toEqual([
      { value: 'PostNL', count: 3 },
      { value: '', count: 1 },
      { value: 'DPD', count: null },
    ]);
  });

  it('are those chosen while no list was read', () => {
    expect(choicesOf('needs', null, ['late'])).toEqual([{ value: 'late', count: null }]);
    expect(choicesOf('tracking', null, []).map(({ value }) => value)).toEqual(['with', 'without']);
  });
});
