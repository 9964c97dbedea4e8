import { expect, it } from 'vitest';
import { fedex, gs1, luhn, modulo37And36, modulo7, s10, ups } from './check-digits.ts';

it.each([
  ['GS1, of a GTIN-13', gs1, '629104150021', '3'],
  ['GS1, of an SSCC of DHL', gs1, '34043429213510012', '4'],
  ['Luhn', luhn, '7992739871', '3'],
  ['modulo 7, of an air waybill', modulo7, '1234567', '5'],
  ['UPS, of its sample number', ups, '999AA1012345678', '4'],
  ['FedEx, of its sample number', fedex, '12345678901', '2'],
  ['S10, of its standard', s10, '47312482', '9'],
  ['S10, where the rest is 1', s10, '00000050', '0'],
  ['S10, where nothing rests', s10, '10001000', '5'],
  ['MOD 37,36, of a GRid', modulo37And36, 'A12425GABC1234002', 'M'],
])('%s', (_, checkDigit, data, check) => {
  expect(checkDigit(data)).toBe(check);
});
