import { expect, it } from 'vitest';
import { carrierLink } from './carrier-link.ts';
import { CARRIERS, type CarrierKey } from './carrier-table.ts';

const READER = { shopCountry: 'DE', destinationCountry: 'DE' };

function isKey(key: string): key is CarrierKey {
  return Object.hasOwn(CARRIERS, key);
}

const links = Object.keys(CARRIERS)
  .filter(isKey)
  .flatMap((key) =>
    ['en', 'nl', 'fr'].map((language) => carrierLink(key, 'ab 12-345', { ...READER, language })),
  )
  .filter((link) => link !== null);

it('of every carrier is a whole https address with the number in it', () => {
  expect(links.length).toBeGreaterThan(60);
  for (const link of links) {
    expect(new URL(link).href).toBe(link);
    expect(link).toMatch(/^https:\/\/[^/]+\/.*AB12345/);
    expect(link).not.toMatch(/[{}]/);
  }
});

it.each([
  'a/../b1234',
  '12345?x=1',
  '12345#',
  '{l}12345',
  '1234',
  'ABCDE',
  '<b>12345',
  '%2e%2e12345',
])('has nothing in it that is no number: %j', (number) => {
  expect(carrierLink('ups', number, { ...READER, language: 'en' })).toBeNull();
});
