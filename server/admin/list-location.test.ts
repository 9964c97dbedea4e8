import { describe, expect, it } from 'vitest';
import {
  formatListLocation,
  isSameList,
  parseListLocation,
  savedQueryOf,
  withFilter,
  withoutIgnored,
  type ListLocation,
} from './list-location.ts';

const LIST: ListLocation = { view: 'needs_you', search: '', filters: {}, sort: '', saved: '' };

describe('the address of the list', () => {
  it.each<ListLocation>([
    LIST,
    { ...LIST, view: 'all', search: '#1001 & co' },
    { ...LIST, view: 'all', after: 'abc-_' },
    { ...LIST, search: '3S', before: 'abc' },
    { ...LIST, filters: { needs: ['late', 'lost'], moved: ['..-7'], expected: ['0..+3'] } },
    { ...LIST, filters: { carrier: ['DHL, Paket', '', 'DPD'] }, sort: '-placed', saved: 'a-1' },
    { ...LIST, filters: { colour: ['red'], constructor: ['x'], ['__proto__']: ['y'] } },
  ])('says %j, and is read as that', (location) => {
    expect(parseListLocation(formatListLocation(location))).toEqual(location);
  });

  it('keeps what Shopify has put there, and nothing of another list', () => {
    const current =
      '?shop=demo.myshopify.com&view=needs_you&q=1001&after=x&before=y&needs=late&saved=a&locale=nl';
    expect(formatListLocation({ ...LIST, view: 'all' }, current)).toBe(
      '?shop=demo.myshopify.com&locale=nl&view=all',
    );
  });

  it('is short enough to be read', () => {
    const filters = { country: ['DE', 'AT'], moved: ['..-7'] };
    expect(formatListLocation({ view: 'all', filters })).toBe('?view=all&country=DE,AT&moved=..-7');
  });

  it.each([
    ['', LIST],
    ['?view=late', LIST],
    ['?view=all&after=x&before=y', { ...LIST, view: 'all', after: 'x' }],
    [`?q=${'1'.repeat(500)}`, { ...LIST, search: '1'.repeat(100) }],
    [
      '?needs=&needs=late,,late&country=DE',
      { ...LIST, filters: { needs: ['late'], country: ['DE'] } },
    ],
  ])('that somebody has written by hand opens what it can: %s', (query, location) => {
    expect(parseListLocation(query)).toEqual(location);
  });

  it('goes back to the first page when it is narrowed, and forgets a filter without values', () => {
    const narrowed = withFilter({ ...LIST, after: 'x' }, 'needs', ['late']);
    expect(narrowed).toEqual({ ...LIST, filters: { needs: ['late'] } });
    expect(withFilter(narrowed, 'needs', [])).toEqual(LIST);
  });

  it('is shown without what the server has left out of it', () => {
    const filters = { needs: ['late', 'x'], status: ['y'], colour: ['red'], carrier: ['x'] };
    const ignored = ['needs=x', 'status=y', 'colour', 'sort=z', 'after'];
    expect(withoutIgnored({ ...LIST, filters, sort: 'z' }, ignored)).toEqual({
      ...LIST,
      filters: { needs: ['late'], carrier: ['x'] },
    });
    expect(withoutIgnored({ ...LIST, filters, sort: 'placed' }, [])).toEqual({
      ...LIST,
      filters,
      sort: 'placed',
    });
  });

  it('is saved without its page and without the view that it was opened from', () => {
    const list = { ...LIST, filters: { needs: ['late'] }, saved: 'a', after: 'x' };
    expect(savedQueryOf(list)).toBe('view=needs_you&needs=late');
  });

  it.each([
    ['view=all&needs=late&country=DE', '?country=DE&needs=late&view=all&after=x&saved=a', true],
    ['', 'view=needs_you', true],
    ['view=all', 'view=needs_you', false],
    ['needs=late', 'needs=late,lost', false],
  ])('%j and %j are of one list: %j', (query, other, isSame) => {
    expect(isSameList(query, other)).toBe(isSame);
  });
});
