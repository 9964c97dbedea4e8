import { describe, expect, it } from 'vitest';
import { parseListQuery } from './parse-list-query.ts';
import { toDeliveryLists, type ListMeaning } from './to-delivery-list.ts';

/** Wednesday 25 November in UTC, and Thursday in Auckland. */
const NOW = new Date('2026-11-25T13:05:00Z');

function listsOf(query: string, meaning: Partial<ListMeaning> = {}) {
  return toDeliveryLists(parseListQuery(query), {
    now: NOW,
    timeZone: 'Europe/Amsterdam',
    namePrefix: '#',
    contacts: null,
    ...meaning,
  });
}

function daysOf(query: string, timeZone: string) {
  const { placed } = listsOf(`placed=${query}`, { timeZone })[0].filter;
  return [placed?.from, placed?.until].map((at) => at && new Date(at).toISOString());
}

describe('the days of a list', () => {
  it.each([
    ['-7..0', 'UTC', ['2026-11-18T00:00:00.000Z', '2026-11-26T00:00:00.000Z']],
    ['-7..0', 'Europe/Amsterdam', ['2026-11-17T23:00:00.000Z', '2026-11-25T23:00:00.000Z']],
    ['0..0', 'Pacific/Auckland', ['2026-11-25T11:00:00.000Z', '2026-11-26T11:00:00.000Z']],
    ['0..+1', 'America/New_York', ['2026-11-25T05:00:00.000Z', '2026-11-27T05:00:00.000Z']],
    // The clocks are put back that night: the day has 25 hours.
    [
      '2026-10-25..2026-10-25',
      'Europe/Amsterdam',
      ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ],
    // There is no midnight that day in Beirut.
    ['2026-03-29..', 'Asia/Beirut', ['2026-03-28T22:00:00.000Z', null]],
    ['..2026-11-25', 'UTC', [null, '2026-11-26T00:00:00.000Z']],
  ])('%s begin and end at midnight in %s', (query, timeZone, days) => {
    expect(daysOf(query, timeZone)).toEqual(days);
  });

  it('are dates where a promise is compared', () => {
    const { expected } = listsOf('expected=-1..+3', { timeZone: 'Pacific/Auckland' })[0].filter;
    expect(expected).toEqual({ from: '2026-11-25', to: '2026-11-29' });
  });
});

describe('the order of a list', () => {
  it.each([
    ['', ['urgency']],
    ['view=all', ['-placed']],
    ['view=all&sort=-moved', ['-moved']],
    // By name as typed and with the prefix, by confirmation number, by tracking number.
    ['view=all&q=1001', ['name', '-placed', 'number']],
    ['view=all&q=1001&sort=expected', ['expected', 'expected', 'expected']],
    ['q=%23', ['urgency']],
  ])('of %j is %j', (query, sorts) => {
    const lists = listsOf(query).map(({ sort }) => `${sort.isDescending ? '-' : ''}${sort.by}`);
    expect(lists).toEqual(sorts);
  });

  it('tries a name with the shop’s own prefix too', () => {
    const searches = listsOf('q=7', { namePrefix: '#EN' }).map(({ filter }) => filter.search);
    expect(searches).toEqual([
      { by: 'name', prefix: '7' },
      { by: 'name', prefix: 'EN7' },
      { by: 'confirmation', key: '7' },
      { by: 'number', prefix: '7' },
    ]);
  });

  it('is of one shopper alone where an address is searched for', () => {
    const contacts = [{ version: 'k1', pseudonym: Uint8Array.of(1) }];
    const lists = listsOf('q=1001', { contacts });
    expect(lists.map(({ filter }) => filter.search)).toEqual([{ by: 'contact', contacts }]);
  });
});
