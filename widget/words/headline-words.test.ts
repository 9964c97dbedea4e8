import { describe, expect, it } from 'vitest';
import type { Headline } from '../../server/contract.ts';
import english from '../../theme-extension/locales/en.default.json' with { type: 'json' };
import { detailWords, headlineWords } from './headline-words.ts';
import { createWording } from './wording.ts';

const { language: _, ...groups } = english.order_tracking;
const strings: typeof groups = JSON.parse(
  JSON.stringify(groups).replaceAll(/\{\{ (\w+) \}\}/g, '{$1}'),
);
const say = createWording(strings);
const tomorrow = { at: '2026-11-26', text: 'tomorrow, 26 November' };

function words(code: string, more: Partial<Headline> = {}): string {
  const headline = { code, date: null, count: null, total: null, more: false, ...more };
  return headlineWords(headline as Headline, say);
}

describe('the words of a headline', () => {
  it('are its sentence, with the day', () => {
    expect(words('arriving_on', { date: tomorrow })).toBe(
      'Your package is expected tomorrow, 26 November',
    );
    expect(words('return_requested')).toBe('We have received your return request');
  });

  it('are those of its status where it has no sentence, with the day on a line of its own', () => {
    expect(words('damaged')).toBe('Your package: Damaged');
    expect(words('damaged', { date: { at: '2026-11-23', text: '23 November' } })).toBe(
      'Your package: Damaged\n23 November',
    );
  });

  it('count the packages of which they are true, and say that more are to come', () => {
    expect(words('delayed', { count: 1, total: 2 })).toBe('1 of 2 packages: Late');
    expect(words('delivered', { count: 3, total: 8, more: true })).toBe(
      '3 of 8 packages so far: Delivered',
    );
  });

  it.each([
    ['out_for_delivery_on', '1 of 5 packages: Out for delivery tomorrow, 26 November'],
    ['no_news', '1 of 5 packages: Last seen tomorrow, 26 November'],
    ['label_created', '1 of 5 packages: Waiting for the carrier\ntomorrow, 26 November'],
    ['part_arriving_on', 'Part of your order is expected tomorrow, 26 November'],
  ])('never say "your package" of one of five: %s', (code, sentence) => {
    expect(words(code, { date: tomorrow, count: 1, total: 5 })).toBe(sentence);
  });

  it.each(['on_a_ship', 'constructor', '__proto__'])('are true of every order for %s', (code) => {
    expect(words(code, { count: 1, total: 2 })).toBe('We have received your order');
  });
});

describe('the words of a detail', () => {
  const detail = { code: 'ship_day_unknown', date: null, count: null, total: null } as const;

  it('are the merchant’s own where an order is being prepared', () => {
    const merchants = createWording({ detail: { ships_in: 'Ships in 2 days.' } }, strings);
    expect(detailWords(detail, 'preparing', merchants)).toBe('Ships in 2 days.');
    expect(detailWords(detail, 'awaiting_stock', merchants)).toMatch(/^We do not know/);
    expect(detailWords(detail, 'preparing', say)).toMatch(/^We do not know/);
  });

  it('have their numbers', () => {
    const counted = { ...detail, code: 'rest_delivered', count: 1, total: 2 } as const;
    expect(detailWords(counted, 'delayed', say)).toBe('Delivered so far: 1 of 2 packages.');
  });
});
