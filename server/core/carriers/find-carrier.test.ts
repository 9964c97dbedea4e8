import { expect, it } from 'vitest';
import { detectCarriers } from './detect-carriers.ts';
import { findCarrier } from './find-carrier.ts';

const NL = { shopCountry: 'NL', destinationCountry: 'NL' };

it.each([
  ['1Z999AA10123456784', 'ups'],
  ['1Z 999 AA1 01 2345 6784', 'ups'],
  ['1Z999AA10123456785', null],
  // A check digit that one of ten such numbers has by chance.
  ['986578788855', null],
  ['1234567890', null],
] as const)('without a name, %s is of %s', (number, carrier) => {
  expect(findCarrier({ carrier: null, number }, NL)).toBe(carrier);
});

it('digits alone are a candidate, and a name only where the merchant has said the same', () => {
  const number = '986578788855';
  expect(detectCarriers(number)).toContainEqual({ carrier: 'fedex', confidence: 'checksum' });
  expect(findCarrier({ carrier: 'fed ex', number }, NL)).toBe('fedex');
});

it('a name that nobody knows is believed, whatever the number looks like', () => {
  const parcel = { carrier: 'Our own van', number: '1Z999AA10123456784' };
  expect(findCarrier(parcel, NL)).toBeNull();
});
