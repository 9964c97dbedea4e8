import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryZone } from './country-clock.ts';

describe('the clock of a country', () => {
  it.each([
    ['NL', 'Europe/Amsterdam'],
    ['nl', 'Europe/Amsterdam'],
    ['Netherlands', 'Europe/Amsterdam'],
    ['UAE', 'Asia/Dubai'],
    ['Hong Kong', 'Asia/Hong_Kong'],
  ])('is known of %s', (country, zone) => {
    expect(countryZone(country)).toBe(zone);
  });

  it('is the first of several zones that never differ', () => {
    expect(countryZone('DE')).toBe('Europe/Berlin');
    expect(countryZone('MY')).toBe('Asia/Kuala_Lumpur');
    expect(countryZone('KZ')).toBe('Asia/Almaty');
  });

  it('is the one by law where the tz database has another', () => {
    expect(countryZone('CN')).toBe('Asia/Shanghai');
    expect(countryZone('UA')).toBe('Europe/Kiev');
  });

  it.each(['ES', 'US', 'United States', 'AU', 'BR', 'PT', 'RU', 'CA', 'MX', 'ID', 'NZ', 'CL'])(
    'is not known of %s, which has several',
    (country) => {
      expect(countryZone(country)).toBeNull();
    },
  );

  it('is not known of what is no country', () => {
    for (const text of [
      null,
      '',
      ' ',
      'XX',
      'ZZ',
      'EU',
      'Atlantis',
      '__proto__',
      'x'.repeat(999),
    ]) {
      expect(countryZone(text)).toBeNull();
    }
  });

  it('is a time zone or null for any text', () => {
    const code = fc.string({ minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), code), (country) => {
        const timeZone = countryZone(country);
        return timeZone === null || new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
      }),
    );
  });
});
