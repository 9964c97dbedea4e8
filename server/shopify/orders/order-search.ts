import { parseConfirmationNumber } from '../../core/lookup/confirmation-number.ts';
import {
  emailSpellings,
  spellings,
  type Credential,
  type Email,
  type NameFormat,
  type OrderNames,
} from '../../core/lookup/order-lookup.ts';

/**
 * The search query for the orders that may be meant: each reference as a name (as it is, with `#`, and in
 * the shop's format) or as a confirmation number, and what was typed with a sign like `№`. Every value is quoted and escaped, so nothing typed can
 * become a term of its own. The e-mail address is not part of it, because Shopify does not document how it
 * compares one; it is compared on what comes back.
 *
 * @param format - `null` while the shop's format is not known yet.
 */
export function orderSearch(
  { references, asTyped = [] }: OrderNames,
  format: NameFormat | null,
): string {
  const terms = references.flatMap((reference) => {
    const names = [reference, `#${reference}`, ...(format ? spellings(reference, format) : [])];
    return [
      ...names.map((name) => `name:${quoted(name)}`),
      ...(parseConfirmationNumber(reference) ? [`confirmation_number:${quoted(reference)}`] : []),
    ];
  });
  const typed = asTyped.map((name) => `name:${quoted(name)}`);
  return `(${[...new Set([...terms, ...typed])].join(' OR ')})`;
}

/**
 * The same search among the orders of one e-mail address, or of one code. It is for a shop with so many orders of
 * such names that they cannot all be read; the credential is compared again on what comes back.
 */
export function narrowSearch(search: string, credential: Credential): string {
  // Shopify's search knows no postal code.
  if ('factor' in credential) return search;
  const own =
    'email' in credential
      ? emailSearch(credential.email)
      : `(confirmation_number:${quoted(credential.code)})`;
  return `${search} AND ${own}`;
}

/** The search query for the orders of one e-mail address, which is compared again on what comes back. */
export function emailSearch(email: Email): string {
  return `(${emailSpellings(email)
    .map((one) => `email:${quoted(one)}`)
    .join(' OR ')})`;
}

/**
 * Inside quotes, `\` and `"` are escaped.
 * https://shopify.dev/docs/api/usage/search-syntax
 */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
