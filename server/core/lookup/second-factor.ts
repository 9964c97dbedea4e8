import type { SecondFactor } from '../../contract.ts';
import { parseTypedPhone, phoneForms, toE164 } from './phone-number.ts';
import { parsePostalCode } from './postal-code.ts';

/** What is typed in place of an e-mail address, where the shop allows it. */
export interface TypedFactor {
  /** As it is compared. */
  readonly text: string;
  /** What it may be: eight digits can be a postal code and a telephone number. At least one. */
  readonly kinds: readonly SecondFactor[];
}

/** All that a shopper may type to show that an order is theirs, by factor, as {@link parseFactor} writes it. */
export type OrderFactors = Readonly<Record<SecondFactor, readonly string[]>>;

/** What an order has of its own; only what was asked for. */
export interface FactorFields {
  phone?: string | null;
  shippingAddress?: {
    zip?: string | null;
    phone?: string | null;
    countryCodeV2?: string | null;
  } | null;
}

/** All of them. */
export const SECOND_FACTORS: readonly SecondFactor[] = ['postal_code', 'phone'];

/**
 * Reads what was typed in the field of the e-mail address. `null` for what is none of the factors.
 *
 * @param typed - Plain text: digits as 0–9, no invisible marks.
 * @param allowed - Those that the shop allows.
 */
export function parseFactor(typed: string, allowed: readonly SecondFactor[]): TypedFactor | null {
  const code = allowed.includes('postal_code') ? parsePostalCode(typed) : null;
  const number = allowed.includes('phone') ? parseTypedPhone(typed) : null;
  if (code === null) return number === null ? null : { text: number, kinds: ['phone'] };
  if (number === null) return { text: code, kinds: ['postal_code'] };
  if (code === number) return { text: number, kinds: ['postal_code', 'phone'] };
  // `12345-6789` has lost its end as a postal code, and `0031…` its zeros as a number.
  return number.startsWith('+')
    ? { text: number, kinds: ['phone'] }
    : { text: code, kinds: ['postal_code'] };
}

/** What of an order can be typed. A number is read by the country that the order goes to. */
export function toOrderFactors({ phone, shippingAddress }: FactorFields): OrderFactors {
  const country = shippingAddress?.countryCodeV2 ?? null;
  const code = parsePostalCode(shippingAddress?.zip ?? '');
  const numbers = [phone, shippingAddress?.phone]
    .map((number) => toE164(number ?? '', country))
    .filter((number) => number !== null);
  const forms = [...new Set(numbers)].flatMap((number) => phoneForms(number, country));
  return { postal_code: code === null ? [] : [code], phone: [...new Set(forms)] };
}

/** The text that budgets count and passes name: no e-mail address and no code is like it. */
export function factorText(text: string): string {
  return `factor ${text}`;
}
