/** Weights of the check digit of a postal item: https://en.wikipedia.org/wiki/S10_(UPU_standard) */
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Formats of carriers that no order name has. */
const FORMATS = [
  /^1Z[0-9A-Z]{16}$/, // UPS
  /^3S[A-Z]{2,4}\d{6,13}$/, // PostNL
  /^JJ?[DV][A-Z]{0,2}\d{10,22}$/, // DHL
  /^TB[AMC]\d{12}$/, // Amazon Logistics
  /^\d{18,34}$/, // SSCC, USPS, DPD, DHL: no order number is this long
];

/**
 * Whether this is a carrier's number and not an order number. Only what cannot be an order name counts: a plain
 * twelve-digit number may be either, so it stays an order number.
 */
export function looksLikeTrackingNumber(text: string): boolean {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  return FORMATS.some((format) => format.test(number)) || isPostalItem(number);
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
