import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinceZone } from './province-clock.ts';

describe('the clock of a province', () => {
  it.each([
    ['US', 'CA', 'America/Los_Angeles'],
    ['US', 'NY', 'America/New_York'],
    ['US', 'PR', 'America/Puerto_Rico'],
    ['CA', 'ON', 'America/Toronto'],
    ['CA', 'NL', 'America/St_Johns'],
    ['AU', 'WA', 'Australia/Perth'],
    ['BR', 'AC', 'America/Rio_Branco'],
    ['MX', 'Q ROO', 'America/Cancun'],
    ['MX', 'DF', 'America/Mexico_City'],
    ['RU', 'PRI', 'Asia/Vladivostok'],
    ['ID', 'BA', 'Asia/Makassar'],
    ['CL', 'MA', 'America/Punta_Arenas'],
    ['NZ', 'CIT', 'Pacific/Chatham'],
    ['ES', 'TF', 'Atlantic/Canary'],
    ['ES', 'M', 'Europe/Madrid'],
    ['PT', 'PT-20', 'Atlantic/Azores'],
    ['PT', 'PT-30', 'Europe/Lisbon'],
  ])('%s %s is %s', (country, province, zone) => {
    expect(provinceZone(country, province)).toBe(zone);
  });

  it('is known by the code of ISO 3166-2 too, in any case', () => {
    expect(provinceZone('US', 'US-CA')).toBe('America/Los_Angeles');
    expect(provinceZone('AU', 'nsw')).toBe('Australia/Sydney');
    expect(provinceZone('MX', 'MX-ROO')).toBe('America/Cancun');
  });

  it('is the country’s where that has but one', () => {
    expect(provinceZone('GB', 'ENG')).toBe('Europe/London');
    expect(provinceZone('IT', null)).toBe('Europe/Rome');
  });

  it('is not known where the country has several and the province does not tell which', () => {
    expect(provinceZone('US', null)).toBeNull();
    expect(provinceZone('US', '')).toBeNull();
    // The post of the armed forces goes round the world.
    expect(provinceZone('US', 'AE')).toBeNull();
    expect(provinceZone('MN', '071')).toBeNull();
    expect(provinceZone('XX', 'CA')).toBeNull();
  });

  it.each(['AU', 'BR', 'CA', 'CL', 'ES', 'ID', 'MX', 'NZ', 'PT', 'RU', 'US'])(
    'is a time zone or null for any province of %s',
    (country) => {
      const code = fc.stringMatching(/^[A-Z]{2,3}$/);
      fc.assert(
        fc.property(fc.oneof(fc.string(), code), (province) => {
          const timeZone = provinceZone(country, province);
          return timeZone === null || new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
        }),
      );
    },
  );
});
