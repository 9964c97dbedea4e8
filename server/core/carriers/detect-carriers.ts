import type { CarrierKey } from './carrier-table.ts';
import { s10 } from './check-digits.ts';
import { nationalPosts, type NationalPost } from './national-posts.ts';
import { NUMBER_FORMATS, type NumberFormat } from './number-formats.ts';
import { plainTrackingNumber } from './tracking-number-text.ts';

/** Where a parcel comes from and goes to: ISO 3166-1 alpha-2, `null` where it is not known. */
export interface Route {
  shopCountry: string | null;
  destinationCountry: string | null;
}

/** A carrier whose number it may be. */
export interface CarrierCandidate {
  carrier: CarrierKey | NationalPost;
  /**
   * `checksum`: the carrier's format, and its check digit is right. `format`: it looks like one of the carrier's, as
   * those of others may. A number whose check digit is wrong is none of the carrier's.
   */
  confidence: 'checksum' | 'format';
}

/** Nothing is known of where the parcel goes. */
const ANY_ROUTE: Route = { shopCountry: null, destinationCountry: null };

/**
 * The carriers whose number it may be: those by checksum first, and among equals those of the parcel's countries. Each
 * carrier once. A carrier of other countries than the parcel's is left out.
 *
 * @param number - As typed: with spaces or hyphens, in any case.
 */
export function detectCarriers(number: string, route: Route = ANY_ROUTE): CarrierCandidate[] {
  const plain = plainTrackingNumber(number);
  if (plain === null || isSuffixed(number)) return [];
  const known = [route.shopCountry, route.destinationCountry].filter((one) => one !== null);
  const found = [...postalCandidates(plain), ...candidatesByFormat(plain, known)];
  const ranked = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  return ranked
    .filter(({ carrier }, at) => at === ranked.findIndex((one) => one.carrier === carrier))
    .map(({ carrier, confidence }) => ({ carrier, confidence }));
}

interface Found extends CarrierCandidate {
  isLocal: boolean;
}

function rankOf({ confidence, isLocal }: Found): number {
  return (confidence === 'checksum' ? 0 : 2) + (isLocal ? 0 : 1);
}

/** S10, the format of all posts: https://en.wikipedia.org/wiki/S10_(UPU_standard) */
function postalCandidates(plain: string): Found[] {
  const [, kind = '', data = '', check, country = ''] =
    /^([A-Z])[A-Z](\d{8})(\d)([A-Z]{2})$/.exec(plain) ?? [];
  if (check === undefined || isBlank(data) || s10(data) !== check) return [];
  return nationalPosts(country, kind).map((carrier) => ({
    carrier,
    confidence: 'checksum',
    isLocal: true,
  }));
}

function candidatesByFormat(plain: string, known: readonly string[]): Found[] {
  return NUMBER_FORMATS.flatMap((format): Found[] => {
    const { carrier, countries, isShared, checkDigit, needsCountry } = format;
    const isLocal = countries !== null && known.some((country) => countries.has(country));
    const isElsewhere = countries !== null && known.length > 0 && !isLocal;
    if (isElsewhere || (needsCountry && !isLocal) || !isOfFormat(plain, format)) return [];
    const confidence = checkDigit !== null && !isShared ? 'checksum' : 'format';
    return [{ carrier, confidence, isLocal }];
  });
}

function isOfFormat(plain: string, { pattern, checkDigit }: NumberFormat): boolean {
  const match = pattern.exec(plain);
  if (!match) return false;
  const { data = '', check = '' } = match.groups ?? {};
  return checkDigit === null || (!isBlank(data) && checkDigit(data) === check);
}

/** `123456789-001` is a part of `123456789`. Groups that are printed with hyphens between them are short. */
function isSuffixed(typed: string): boolean {
  return /^\d{6,}-\d+$/.test(typed.trim());
}

/** Zeros are right by every check digit, and are what is typed where there is no number. */
function isBlank(data: string): boolean {
  return /^0*$/.test(data);
}
