import { describe, expect, it } from 'vitest';
import { countWithoutNews, formatShare } from './news-share.ts';

describe('the share of parcels without news', () => {
  it('is of those that neither Shopify nor the service has news of', () => {
    expect(countWithoutNews({ parcels: 10, fromShopify: 4, fromService: 5 })).toBe(1);
  });

  it('is never less than none, where counts were taken at different moments', () => {
    expect(countWithoutNews({ parcels: 3, fromShopify: 2, fromService: 2 })).toBe(0);
  });

  it.each([
    ['en', 0, 0, '0%'],
    ['en', 0, 7, '0%'],
    ['en', 1, 3, '33%'],
    ['en', 1, 900, '1%'],
    ['en', 899, 900, '99%'],
    ['en', 7, 7, '100%'],
    ['fr', 1, 3, '33\u202F%'],
    ['nl', 1, 2, '50%'],
  ])('is written as in %s: %d of %d', (locale, count, total, text) => {
    expect(formatShare(locale, count, total).replace('\u00A0', '\u202F')).toBe(text);
  });
});
