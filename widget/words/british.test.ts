import { describe, expect, it } from 'vitest';
import english from '../../theme-extension/locales/en.default.json' with { type: 'json' };
import { createBritish } from './british.ts';
import { createWording } from './wording.ts';

const toBritish = createBritish(english.order_tracking.ui.british);

describe('British English', () => {
  it.each([
    ['Your packages are expected tomorrow', 'Your parcels are expected tomorrow'],
    ['Package 1 of 2', 'Parcel 1 of 2'],
    ['Delivered to a neighbor', 'Delivered to a neighbour'],
    ['Your order was canceled', 'Your order was cancelled'],
    ['Ready for pickup', 'Ready to collect'],
    ['Your order is on the way', 'Your order is on the way'],
  ])('says "%s" as "%s"', (american, british) => {
    expect(toBritish(american)).toBe(british);
  });

  it('replaces the longest words first, and no word twice', () => {
    const short = createBritish('pick=choose, pick up=collect, collect=gather');
    expect(short('Pick up or pick or collect')).toBe('Collect or choose or gather');
  });

  it('is spoken only where it is asked for, and not in the place of others', () => {
    const strings = {
      ui: { british: 'package=parcel' },
      next: { contact: 'Your package: {date}' },
    };
    const date = 'package day';
    expect(createWording(strings)('next', 'contact', { date })).toBe('Your package: package day');
    expect(createWording(strings, true)('next', 'contact', { date })).toBe(
      'Your parcel: package day',
    );
    const own = { next: { contact: 'Ask us about your package' } };
    expect(createWording(strings, true, own)('next', 'contact')).toBe('Ask us about your package');
  });

  it('is nothing for a language without such pairs', () => {
    const strings = { ui: { british: '' }, next: { contact: 'Neem contact op' } };
    expect(createWording(strings, true)('next', 'contact')).toBe('Neem contact op');
  });
});
