import type { LookupProblem, LookupProblemCode, SecondFactor } from '../../contract.ts';
import type { Brand } from '../brand.ts';
import { asciiDigits } from './ascii-digits.ts';
import { parseConfirmationNumber, type ConfirmationNumber } from './confirmation-number.ts';
import { asciiDomain, unicodeDomain } from './domain-spellings.ts';
import { factorText, parseFactor, type TypedFactor } from './second-factor.ts';
import type { LookupByParcel } from './parcel-lookup.ts';
import { looksLikeTrackingNumber } from './tracking-number.ts';

/** An order name or confirmation number as it may have been meant: canonical, never with a leading `#`. */
export type OrderReference = Brand<string, 'OrderReference'>;

/** A canonical e-mail address: lower case, nothing around it, its domain as it is in the DNS. */
export type Email = Brand<string, 'Email'>;

/** The names that an order may have. */
export interface OrderNames {
  /** Likeliest first; one to {@link MAX_REFERENCES}. */
  readonly references: readonly OrderReference[];
  /** Spellings with a sign that a reference has lost, as typed; only where there are any. */
  readonly asTyped?: readonly string[];
}

/**
 * What shows that an order is the shopper's: its e-mail address, the code of the link in its mail, or a factor that the
 * shop allows in their place.
 */
export type Credential = { email: Email } | { code: ConfirmationNumber } | { factor: TypedFactor };

/** The same, whatever type its text has. */
export type CredentialText = { email: string } | { code: string } | { factor: TypedFactor };

export type LookupByEmail = OrderNames & { email: Email };

export type LookupByCode = OrderNames & { code: ConfirmationNumber };

export type LookupByFactor = OrderNames & { factor: TypedFactor };

export type OrderLookup = LookupByEmail | LookupByCode | LookupByFactor | LookupByParcel;

/** How the shop writes its order names around the number. */
export interface NameFormat {
  /** E.g. `#` or `EN`. */
  prefix: string;
  /** E.g. empty or `.NL`. */
  suffix: string;
}

/** Longer is not an order number: a pasted subject line fits, a pasted mail does not. */
export const MAX_ORDER_LENGTH = 120;

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, the angle brackets included. */
const MAX_EMAIL_LENGTH = 254;

/** A pasted sentence can hold several numbers; more of them would only widen the search. */
const MAX_REFERENCES = 3;

/** The characters of an order name. None of them has a meaning in Shopify's search syntax: https://shopify.dev/docs/api/usage/search-syntax */
const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;

/** `Order #1001 confirmed`: the name follows the `#`, in every language. */
const AFTER_HASH = /#\s*([\p{L}\p{N}][\p{L}\p{N}._/-]*)/gu;

/** What separates two order names, in the widget's languages; a space alone does not. */
const SEPARATOR = /[,;&+|\u060C\u061B\u3001\r\n]+|\s(?:and|und|et|y|e|en|と|و)\s/iu;

/** `10,001`: one number, written by hand in groups of three. */
const GROUPED = /^#?\s*\p{N}{1,3}(?:[, '\u066C]\p{N}{3})+$/u;

const NUMBER = /\p{N}/u;

/** Words of such characters. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}._/-]*/gu;

/** `no.1001-A`: an abbreviation without a space before the number. `№1001` becomes `No1001` in NFKC. */
const AFTER_ABBREVIATION = /^(?:\p{L}+[._/-]|no)(\p{N}.*)$/iu;

/** `№`, `Nº`, `N°`, `™`: signs in front of a number or after it. NFKC folds most of them to letters. */
const SIGN = /\p{L}?[\u00AA\u00BA\u00B0]|\p{So}/gu;

/** What may be searched for as it was typed: the characters of {@link REFERENCE}, signs and spaces. */
const AS_TYPED = /^[\p{L}\p{N}\p{So}#][\p{L}\p{N}\p{So}#._/ -]{0,39}$/u;

const LINK = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|^[^\s@/]+\.[a-z]{2,}\/(?:[^\s/]+\/)*orders?\b/i;

/** One `@`, a dot in the domain, and no character with a meaning in search syntax or mail headers. */
const EMAIL = /^[^\s@"\\:()*<>,;]{1,64}@[^\s@"\\:()*<>,;.]+(?:\.[^\s@"\\:()*<>,;.]+)+$/u;

/** Opening marks. None of them begins an address that a mailbox has. */
const MARKS_BEFORE = /^[\s"'`\u2018-\u201F\u00AB\u2039\u300C<([{,;:]+/u;

/**
 * Closing marks, and the punctuation of the sentence: no domain ends in one. The lookbehind lets a match begin with
 * the first mark of a run alone: four thousand dots that end in a letter took a tenth of a second without it.
 */
const MARKS_AFTER =
  /(?<![\s"'`\u2018-\u201F\u00BB\u203A\u300D>)\]}.,;:!?\u3002\u3001\u060C\u061B\u061F])[\s"'`\u2018-\u201F\u00BB\u203A\u300D>)\]}.,;:!?\u3002\u3001\u060C\u061B\u061F]+$/u;

/** `jane@gmail,com`: no domain has a comma, so a dot was meant. */
const COMMA_FOR_DOT = /(@[^@.,\s]+),(?=[^@,\s]+$)/;

/** One mailbox has both addresses: https://en.wikipedia.org/wiki/History_of_Gmail */
const GOOGLEMAIL = /@googlemail\.com$/;

/** Zero-width and direction marks that come along when text is copied from a mail. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;

/**
 * Reads the form generously: `1001`, ` # 1001 `, digits of any script, no-break spaces, a pasted subject line,
 * `mailto:`. What cannot be an order number or an e-mail address is a problem of its field. Whether the order
 * exists is not looked at here.
 */
export function parseOrderLookup(form: {
  order: string;
  email: string;
}): ParsedLookup<LookupByEmail> {
  const order = parseReferences(form.order);
  const email = parseEmail(form.email);
  const problems: LookupProblem[] = [];
  if (!order.ok) problems.push({ field: 'order', code: order.code });
  if (!email.ok) problems.push({ field: 'email', code: email.code });
  return order.ok && email.ok
    ? { ok: true, lookup: { ...order.value, email: email.value } }
    : { ok: false, problems };
}

/**
 * Reads a link's order number as {@link parseOrderLookup} does. Where its code can be none, the e-mail address is
 * what is missing.
 */
export function parseCodeLookup(link: { order: string; code: string }): ParsedLookup<LookupByCode> {
  const order = parseReferences(link.order);
  if (!order.ok) return { ok: false, problems: [{ field: 'order', code: order.code }] };
  const code = parseConfirmationNumber(link.code);
  return code === null
    ? { ok: false, problems: [{ field: 'email', code: 'email_required' }] }
    : { ok: true, lookup: { ...order.value, code } };
}

/** Of what is read as no e-mail address: it may be a factor. */
const MAY_BE_FACTOR: ReadonlySet<LookupProblemCode> = new Set([
  'email_malformed',
  'email_is_tracking_number',
]);

/** Whether all that is wrong with a form is that its e-mail address is none: a factor may stand in its place. */
export function mayBeFactor([only, ...others]: readonly LookupProblem[]): boolean {
  return only !== undefined && others.length === 0 && MAY_BE_FACTOR.has(only.code);
}

/**
 * Reads the form as {@link parseOrderLookup} does, with a factor in place of the e-mail address.
 *
 * @param allowed - The factors that the shop allows.
 * @returns `null` where none of them stands there.
 */
export function parseFactorLookup(
  form: { order: string; email: string },
  allowed: readonly SecondFactor[],
): LookupByFactor | null {
  const order = parseReferences(form.order);
  const factor = parseFactor(plainText(form.email), allowed);
  return order.ok && factor ? { ...order.value, factor } : null;
}

/** The credential as text. No code is an e-mail address, and no factor is either. */
export function credentialText(credential: CredentialText): string {
  if ('email' in credential) return credential.email;
  return 'code' in credential ? credential.code : factorText(credential.factor.text);
}

/** What is read from the field of the order alone. */
type ParsedOrder<T> =
  { ok: true; value: T } | { ok: false; code: Extract<LookupProblemCode, `order_${string}`> };

/** The order number alone, as {@link parseOrderLookup} reads it. */
export function parseOrderReferences(order: string): ParsedOrder<readonly OrderReference[]> {
  const parsed = parseReferences(order);
  return parsed.ok ? { ok: true, value: parsed.value.references } : parsed;
}

/** Whether the order's own e-mail address is the typed one. An order without one never matches. */
export function belongsTo(orderEmail: string | null, email: Email): boolean {
  return orderEmail !== null && canonicalEmail(orderEmail) === email;
}

/**
 * The place among the references of the one that is this order's name, with or without the shop's
 * prefix and suffix, or its confirmation number; `null` where none is.
 */
export function rankAmong(
  references: readonly OrderReference[],
  order: { name: string; confirmationNumber: string | null },
  format: NameFormat,
): number | null {
  const name = canonicalName(order.name);
  const confirmation = order.confirmationNumber && canonicalName(order.confirmationNumber);
  const rank = references.findIndex(
    (reference) =>
      reference === confirmation ||
      spellings(reference, format).some((spelling) => canonicalName(spelling) === name),
  );
  return rank < 0 ? null : rank;
}

/** The reference as typed, and as the shop would write it; without repeats. */
export function spellings(reference: OrderReference, { prefix, suffix }: NameFormat): string[] {
  return [
    ...new Set([
      reference,
      `${prefix}${reference}`,
      `${reference}${suffix}`,
      `${prefix}${reference}${suffix}`,
    ]),
  ];
}

/** An order's name, or its confirmation number, as it is compared: two that differ only in how they are typed are one. */
export function nameKey(name: string): string {
  return canonicalName(name);
}

/** The keys of the names that an order meant by this reference may have. */
export function nameKeys(reference: OrderReference, format: NameFormat): string[] {
  return [...new Set(spellings(reference, format).map(canonicalName))];
}

/** The spellings of an address that one mailbox has, the canonical one first. */
export function emailSpellings(email: Email): string[] {
  const readable = readableEmail(email);
  if (readable !== email) return [email, readable];
  return email.endsWith('@gmail.com')
    ? [email, email.replace('@gmail.com', '@googlemail.com')]
    : [email];
}

/** A canonical address with its domain as people read it: `jane@xn--bcher-kva.example` is `jane@bücher.example`. */
export function readableEmail(email: string): string {
  const at = email.lastIndexOf('@') + 1;
  return email.slice(0, at) + unicodeDomain(email.slice(at));
}

type ParsedLookup<T> = { ok: true; lookup: T } | { ok: false; problems: LookupProblem[] };

type ParsedEmail =
  { ok: true; value: Email } | { ok: false; code: Extract<LookupProblemCode, `email_${string}`> };

function parseReferences(typed: string): ParsedOrder<OrderNames> {
  const text = plainText(typed);
  if (text === '' || text === '#') return { ok: false, code: 'order_required' };
  if (EMAIL.test(text)) return { ok: false, code: 'order_is_email' };
  if (LINK.test(text)) return { ok: false, code: 'order_is_link' };
  if (text.length > MAX_ORDER_LENGTH) return { ok: false, code: 'order_malformed' };
  const words = text.match(WORD) ?? [];
  const hashed = [...text.matchAll(AFTER_HASH)].map(([, name = '']) => withoutPunctuation(name));
  if (hashed.length === 0 && [text, ...words].some(looksLikeTrackingNumber)) {
    return { ok: false, code: 'order_is_tracking_number' };
  }
  const parts = GROUPED.test(text) ? [text] : typed.normalize('NFKC').split(SEPARATOR);
  const names = [
    ...candidates(hashed, words.map(withoutPunctuation), parts.map(plainText)),
    ...withoutSigns(typed),
  ];
  const references = [...new Set(names.map(canonicalName))].filter((candidate) =>
    REFERENCE.test(candidate),
  );
  if (references.length === 0) return { ok: false, code: 'order_malformed' };
  const asTyped = spellingsWithSigns(typed);
  return {
    ok: true,
    value: {
      references: references.slice(0, MAX_REFERENCES) as OrderReference[],
      ...(asTyped.length > 0 && { asTyped }),
    },
  };
}

/**
 * What may be meant, likeliest first: what stands after each `#`; one or two words as one, unless both
 * have a number; the names in a list of them; then, without a `#`, every word with a number in it, the
 * longest first, and the number after an abbreviation. Two numbers with a space between may be one.
 *
 * @param hashed - What stands after each `#`.
 * @param parts - What is typed, cut where one name ends and another begins.
 */
function candidates(
  hashed: readonly string[],
  words: readonly string[],
  parts: readonly string[],
): string[] {
  const joined = words.length <= 2 ? words.join('') : '';
  const isPair = words.length > 1 && words.every((word) => NUMBER.test(word));
  const isGrouped = parts.length === 1 && GROUPED.test(parts[0] ?? '');
  const listed = isPair ? words : parts.length > 1 ? parts.flatMap(soleName) : [];
  const mayBeOne = parts.length === 1 && hashed.length < 2;
  if (isGrouped) return [words.join(''), ...listed];
  const whole = isPair ? [] : [joined];
  const last = isPair && mayBeOne ? [joined] : [];
  if (hashed.length > 0) return [...hashed, ...whole, ...listed, ...last].filter(Boolean);
  const numbered = words
    .filter((word) => NUMBER.test(word))
    .toSorted((a, b) => b.length - a.length);
  const numbers = numbered.flatMap((word) => AFTER_ABBREVIATION.exec(word)?.[1] ?? []);
  return [...whole, ...listed, ...numbered, ...numbers, ...last].filter(Boolean);
}

/** The words with a number in a text with signs, without the signs. */
function withoutSigns(typed: string): string[] {
  const text = plainText(typed.replace(SIGN, ' '));
  return text === plainText(typed)
    ? []
    : (text.match(WORD) ?? []).filter((word) => NUMBER.test(word));
}

/** A text that holds a sign, and the words of it that do. */
function spellingsWithSigns(typed: string): string[] {
  const text = typed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return [...new Set([text, text.replaceAll(' ', ''), ...text.split(/[ ,;]/)])]
    .filter((one) => one.search(SIGN) >= 0 && AS_TYPED.test(one))
    .slice(0, MAX_REFERENCES);
}

/** A part of a list that is one word with a number in it; nothing else in a list is taken for a name. */
function soleName(part: string): string[] {
  const [word, ...others] = part.match(WORD) ?? [];
  return word !== undefined && others.length === 0 && NUMBER.test(word)
    ? [withoutPunctuation(word)]
    : [];
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Names are compared in capitals, without spaces, signs and the `#` in front. */
function canonicalName(name: string): string {
  return plainText(name)
    .replace(/[\s\p{So}]/gu, '')
    .replace(/^#+/, '')
    .toUpperCase();
}

/** The e-mail address alone, as {@link parseOrderLookup} reads it. */
export function parseEmail(typed: string): ParsedEmail {
  const text = canonicalEmail(typed).replace(COMMA_FOR_DOT, '$1.');
  if (text === '') return { ok: false, code: 'email_required' };
  if (text.length <= MAX_EMAIL_LENGTH && EMAIL.test(text)) {
    return { ok: true, value: text as Email };
  }
  if (LINK.test(text)) return { ok: false, code: 'email_is_link' };
  if (looksLikeTrackingNumber(text)) return { ok: false, code: 'email_is_tracking_number' };
  return { ok: false, code: 'email_malformed' };
}

/**
 * `Jane <mailto:Jane@Example.com?subject=x>` → `jane@example.com`; a plus tag is part of the address, and a domain beyond
 * ASCII is its name in the DNS.
 */
export function canonicalEmail(address: string): string {
  const text = plainText(address).toLowerCase();
  const inBrackets = /<([^<>]*)>[^<>]*$/.exec(text)?.[1] ?? text;
  const bare = withoutMarks(
    withoutMarks(inBrackets)
      .replace(/^mailto:/, '')
      .replace(/\?.*$/, ''),
  );
  const at = bare.lastIndexOf('@') + 1;
  return (bare.slice(0, at) + asciiDomain(bare.slice(at))).replace(GOOGLEMAIL, '@gmail.com');
}

/** What stands around an address in a sentence, a list or a mail's header. */
function withoutMarks(address: string): string {
  return address.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
}

/** Compatibility forms unified (no-break spaces), digits as 0–9, invisible marks gone, one space. */
function plainText(text: string): string {
  return asciiDigits(text.normalize('NFKC')).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
