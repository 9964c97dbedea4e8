import type { Suggestion } from '../../contract.ts';
import {
  readableEmail,
  type LookupByEmail,
  type LookupByFactor,
  type OrderReference,
} from './order-lookup.ts';
import { suggestEmail } from './suggest-email.ts';

/** Letters that are taken for digits. References are in capitals, as phones type them in the field. */
const LIKE_DIGITS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const NUMBER = /^\d+$/;

/**
 * What may have been meant by what was typed, and nothing else is looked at: the same is suggested whether there is
 * such an order or not. `null` where nothing looks like a typing mistake.
 *
 * @param typed - The field of the order number, as it was typed.
 */
export function suggestLookup(
  typed: string,
  lookup: LookupByEmail | LookupByFactor,
): Suggestion | null {
  const isEmail = 'email' in lookup;
  // The address stands between angle brackets, so there may be no others.
  if (/[<>]/.test(typed)) return null;
  const order = suggestOrder(lookup.references);
  const email = isEmail ? suggestEmail(lookup.email) : null;
  const own = isEmail ? readableEmail(lookup.email) : lookup.factor.text;
  const text = [order, email].filter((one) => one !== null).join(' · ');
  return text ? { fields: `${order ?? typed.trim()} <${email ?? own}>`, text } : null;
}

/** `1O0l` is 1001. A name that has another letter too is no mistyped number. */
function suggestOrder([likeliest = '']: readonly (OrderReference | '')[]): string | null {
  const meant = likeliest.replace(/[OIL]/g, (letter) => LIKE_DIGITS[letter] ?? letter);
  return meant !== likeliest && /\d/.test(likeliest) && NUMBER.test(meant) ? meant : null;
}
