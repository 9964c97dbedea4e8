import { gs1, s10 } from '../carriers/check-digits.ts';

/** Formats of carriers that no order name has. */
const FORMATS = [
  /^1Z[0-9A-Z]{16}$/, // UPS
  /^3S[A-Z]{2,4}\d{6,13}$/, // PostNL
  /^JJ?[DV][A-Z]{0,2}\d{10,22}$/, // DHL
  /^TB[AMC]\d{12}$/, // Amazon Logistics
  /^(?:420\d{5}(?:\d{4})?)?9[1-5]\d{20}$/, // USPS, behind a ZIP code or not
  /^\d{23,34}$/, // no order name is this long
];

/** An SSCC with its application identifier: https://www.gs1.org/standards/id-keys/sscc */
const SSCC = /^00\d{18}$/;

/**
 * Whether this is a carrier's number and not an order number. Only what cannot be an order name counts: a plain
 * number may be either, so it stays an order number: marketplaces give their orders 18 or 19 digits.
 */
export function looksLikeTrackingNumber(text: string): boolean {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  return FORMATS.some((format) => format.test(number)) || isPostalItem(number) || isSscc(number);
}

function isPostalItem(number: string): boolean {
  const [, data, check] = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number) ?? [];
  return data !== undefined && s10(data) === check;
}

function isSscc(number: string): boolean {
  return SSCC.test(number) && gs1(number.slice(0, -1)) === number.at(-1);
}
