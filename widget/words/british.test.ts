import { describe, expect, it } from 'vitest';
import english from '../../theme-extension/locales/en.default.json' with { type: 'json' };
import { britishSentences, toBritish } from './british.ts';

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

  it('replaces the longest words first', () => {
    expect(toBritish('We are getting your order ready for pickup')).toBe(
      'We are getting your order ready to collect',
    );
  });

  it('has only the sentences that differ, with their placeholders', () => {
    const { headline } = britishSentences(english);
    expect(headline).toMatchObject({ arriving_on: 'Your parcel is expected {{ date }}' });
    expect(headline).not.toHaveProperty('on_the_way');
  });
});
