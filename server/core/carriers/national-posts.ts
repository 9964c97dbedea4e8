import { countryCode } from '../dates/country-code.ts';
import type { CarrierKey } from './carrier-table.ts';

/** The post of a country that has no entry of its own in the table of carriers: `post_fi`. */
export type NationalPost = `post_${string}`;

/** Codes that CLDR has a name for and that are no country with a post. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN']);

/**
 * The operators that the UPU's members have designated, by the country that an item's number ends in:
 * https://www.upu.int/en/universal-postal-union/about-upu/member-countries
 */
const OPERATORS: ReadonlyMap<string, CarrierKey> = new Map([
  ['AT', 'austrian_post'],
  ['AU', 'australia_post'],
  ['BE', 'bpost'],
  ['BR', 'correios'],
  ['CA', 'canada_post'],
  ['CH', 'swiss_post'],
  ['CN', 'china_post'],
  ['CY', 'cyprus_post'],
  ['DE', 'deutsche_post'],
  ['DK', 'postnord'],
  ['ES', 'correos'],
  ['FR', 'la_poste'],
  ['GB', 'royal_mail'],
  ['IE', 'an_post'],
  ['IL', 'israel_post'],
  ['IN', 'india_post'],
  ['IS', 'iceland_post'],
  ['IT', 'poste_italiane'],
  ['JP', 'japan_post'],
  ['LT', 'lithuania_post'],
  ['LV', 'latvia_post'],
  ['NL', 'postnl'],
  ['NZ', 'nz_post'],
  ['PT', 'ctt'],
  ['SE', 'postnord_se'],
  ['SG', 'singpost'],
  ['TR', 'ptt'],
  ['US', 'usps'],
]);

/**
 * Where a sister company carries some kinds of item, by country and first letter (C and H are parcels, E is express):
 * the companies that may have it. https://en.wikipedia.org/wiki/S10_(UPU_standard)
 */
const OF_A_KIND: ReadonlyMap<string, readonly CarrierKey[]> = new Map([
  ['DE C', ['dhl_de']],
  ['DE H', ['dhl_de']],
  ['DE E', ['dhl_de', 'dhl_express']],
  ['FR E', ['la_poste', 'chronopost']],
  ['FR X', ['la_poste', 'chronopost']],
  ['GB C', ['royal_mail', 'parcelforce']],
  ['GB E', ['royal_mail', 'parcelforce']],
  ['GB P', ['royal_mail', 'parcelforce']],
]);

/**
 * The companies that may have sent a postal item.
 *
 * @param country - The two letters that its number ends in.
 * @param kind - The letter that it begins with.
 * @returns Empty where there is no such country.
 */
export function nationalPosts(
  country: string,
  kind: string,
): readonly (CarrierKey | NationalPost)[] {
  if (NO_COUNTRY.has(country) || countryCode(country) !== country) return [];
  const ofAKind = OF_A_KIND.get(`${country} ${kind}`);
  return ofAKind ?? [OPERATORS.get(country) ?? `post_${country.toLowerCase()}`];
}
