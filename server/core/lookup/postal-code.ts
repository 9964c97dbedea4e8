/**
 * Characters. Three (Iceland's `101`) are too few to show anything, and no country writes more than ten.
 * https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions
 */
const POSTAL_CODE = /^(?=.*\d)[A-Z0-9]{4,10}$/;

/** Characters, with all that stands between them. */
const MAX_LENGTH = 20;

/** `000000`, `99999`: what is typed where a country has no postal codes. */
const PLACEHOLDER = /^(.)\1*$/;

/** `12345-6789`: the second part names a side of a street, and hardly anybody knows it. https://pe.usps.com/text/pub28/28c2_013.htm */
const ZIP_4 = /^(\d{5})[- ]\d{4}$/;

/** `D-10115`, `LV-1010`, `NL-1012 AB`: a country in front of digits, or of the Netherlands' four digits and two letters. */
const COUNTRY_BEFORE = /^(?:[A-Z]{1,3}(?=\d+$)|NL(?=\d{4}[A-Z]{2}$))/;

/**
 * Reads a postal code of any country, typed or on an address: spaces, hyphens, case, and the country in front make no
 * difference. It is compared as capitals and digits, without the country. `null` for what is none, and for placeholders.
 */
export function parsePostalCode(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const capitals = text.trim().toUpperCase();
  const joined = capitals.replace(ZIP_4, '$1').replace(/[\s.-]/g, '');
  const code = joined.replace(COUNTRY_BEFORE, '');
  return POSTAL_CODE.test(code) && !PLACEHOLDER.test(code) ? code : null;
}
