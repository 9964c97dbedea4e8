import { describe, expect, it } from 'vitest';
import { countryCode } from './country-code.ts';

describe('a country', () => {
  it.each([
    ['NL', 'NL'],
    ['nl', 'NL'],
    [' de ', 'DE'],
    ['UK', 'GB'],
    ['XK', 'XK'],
  ])('is known by its code: %j', (country, code) => {
    expect(countryCode(country)).toBe(code);
  });

  it.each([
    ['Netherlands', 'NL'],
    ['THE NETHERLANDS', 'NL'],
    ['United States', 'US'],
    ['United States of America', 'US'],
    ['U.S.A.', 'US'],
    ['Czechia', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['UAE', 'AE'],
    ['Hong Kong', 'HK'],
    ['Hong Kong SAR China', 'HK'],
    ['Korea, Republic of', 'KR'],
    ['Russian Federation', 'RU'],
    ['Saint Lucia', 'LC'],
    ['Trinidad and Tobago', 'TT'],
    ["Cote d'Ivoire", 'CI'],
    ['Curaçao', 'CW'],
  ])('is known by its name: %s', (country, code) => {
    expect(countryCode(country)).toBe(code);
  });

  it.each([null, '', '  ', 'XX', 'ZZ', 'Unknown Region', 'Atlantis', 'constructor', '中'])(
    'is not made of %j',
    (text) => {
      expect(countryCode(text)).toBeNull();
    },
  );
});
