import { describe, expect, it } from 'vitest';
import { formatListLocation, parseListLocation, type ListLocation } from './list-location.ts';

describe('the address of the list', () => {
  it.each<ListLocation>([
    { view: 'needs_you', search: '' },
    { view: 'all', search: '#1001 & co' },
    { view: 'all', search: '', after: 'abc-_' },
    { view: 'needs_you', search: '3S', before: 'abc' },
  ])('says %j, and is read as that', (location) => {
    expect(parseListLocation(formatListLocation(location))).toEqual(location);
  });

  it('keeps what Shopify has put there, and nothing of another list', () => {
    const current = '?shop=demo.myshopify.com&view=needs_you&q=1001&after=x&before=y&locale=nl';
    expect(formatListLocation({ view: 'all', search: '' }, current)).toBe(
      '?shop=demo.myshopify.com&locale=nl&view=all',
    );
  });

  it.each([
    ['', { view: 'needs_you', search: '' }],
    ['?view=late', { view: 'needs_you', search: '' }],
    ['?view=all&after=x&before=y', { view: 'all', search: '', after: 'x' }],
    [`?q=${'1'.repeat(500)}`, { view: 'needs_you', search: '1'.repeat(100) }],
  ])('that somebody has written by hand opens what it can: %s', (query, location) => {
    expect(parseListLocation(query)).toEqual(location);
  });
});
