/** Weights of the check digit of a postal item: https://en.wikipedia.org/wiki/S10_(UPU_standard) */
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

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
  const digits = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number);
  if (!digits?.[1] || !digits[2]) return false;
  const sum = S10_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number(digits[1]?.[at]),
    0,
  );
  const rest = 11 - (sum % 11);
  return Number(digits[2]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** Weighs the digits 3, 1, 3 … from the right: https://www.gs1.org/services/how-calculate-check-digit-manually */
function isSscc(number: string): boolean {
  if (!SSCC.test(number)) return false;
  const sum = number
    .split('')
    .toReversed()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
