/**
 * The check character that belongs behind `data`. One that is right by chance is rare, but not as rare as it looks: of
 * ten arbitrary numbers one passes, of seven where the weights are taken modulo 7.
 */
export type CheckDigit = (data: string) => string;

/**
 * Weights 3, 1, 3 … from the right, of GS1's keys and of the numbers made of them:
 * https://www.gs1.org/services/how-calculate-check-digit-manually
 */
export const gs1: CheckDigit = (data) =>
  complementTo10(sumFromRight(data, (digit, at) => digit * (at % 2 === 0 ? 3 : 1)));

/** Weights 2, 1, 2 … from the right, of a product its digits: ISO/IEC 7812-1, annex B. */
export const luhn: CheckDigit = (data) =>
  complementTo10(
    sumFromRight(data, (digit, at) => (at % 2 === 1 ? digit : 2 * digit - (digit > 4 ? 9 : 0))),
  );

/** The rest of a division by 7; of an air waybill too. */
export const modulo7: CheckDigit = (data) =>
  String(Array.from(data).reduce((rest, digit) => (rest * 10 + Number(digit)) % 7, 0));

/** Weights 1, 2, 1 … from the left, where a letter is worth the last digit of its place behind `?`: A is 2, H is 9, I is 0. */
export const ups: CheckDigit = (data) =>
  complementTo10(
    Array.from(data).reduce((sum, one, at) => sum + upsValue(one) * (at % 2 === 0 ? 1 : 2), 0),
  );

/** Weights 1, 3, 7, 1 … from the right, modulo 11; a rest of 10 is written 0. */
export const fedex: CheckDigit = (data) =>
  String((sumFromRight(data, (digit, at) => digit * ([1, 3, 7][at % 3] ?? 0)) % 11) % 10);

/** Of a postal item: https://en.wikipedia.org/wiki/S10_(UPU_standard) */
export const s10: CheckDigit = (data) => {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(data[at]), 0);
  const check = 11 - (sum % 11);
  return String(check === 10 ? 0 : check === 11 ? 5 : check);
};

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO/IEC 7064, MOD 37,36: https://www.iso.org/standard/31531.html */
export const modulo37And36: CheckDigit = (data) => {
  let product = 36;
  for (const one of data) {
    const sum = (product + ALPHABET.indexOf(one)) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '';
};

function sumFromRight(data: string, weigh: (digit: number, at: number) => number): number {
  return Array.from(data)
    .toReversed()
    .reduce((sum, digit, at) => sum + weigh(Number(digit), at), 0);
}

function complementTo10(sum: number): string {
  return String((10 - (sum % 10)) % 10);
}

function upsValue(character: string): number {
  const at = character.charCodeAt(0);
  return character >= 'A' ? (at - '?'.charCodeAt(0)) % 10 : Number(character);
}
