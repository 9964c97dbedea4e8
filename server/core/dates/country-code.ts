import { memoize } from './memoize.ts';

/** Spellings of countries that are cached. */
const MAX_COUNTRIES = 1000;

/** A longer text is no country, and is not cached. */
const MAX_LENGTH = 60;

/** Names that carriers give to countries and that CLDR has not, as {@link plain} writes them. */
const ALIASES: readonly (readonly [name: string, code: string])[] = [
  ['czech republic', 'CZ'],
  ['england', 'GB'],
  ['great britain', 'GB'],
  ['holland', 'NL'],
  ['hong kong', 'HK'],
  ['ivory coast', 'CI'],
  ['korea', 'KR'],
  ['korea republic of', 'KR'],
  ['macau', 'MO'],
  ['mainland china', 'CN'],
  ['northern ireland', 'GB'],
  ['peoples republic of china', 'CN'],
  ['republic of ireland', 'IE'],
  ['republic of korea', 'KR'],
  ['russian federation', 'RU'],
  ['scotland', 'GB'],
  ['slovak republic', 'SK'],
  ['taiwan province of china', 'TW'],
  ['turkey', 'TR'],
  ['uae', 'AE'],
  ['united states of america', 'US'],
  ['usa', 'US'],
  ['viet nam', 'VN'],
  ['wales', 'GB'],
];

const CODE = /^[a-z]{2}$/i;
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** CLDR's `Unknown Region`. */
const UNKNOWN = 'ZZ';

/**
 * The code of ISO 3166-1 alpha-2, in capitals; `null` for what is no country.
 *
 * @param country - Such a code, or a name in English; in any case.
 */
export function countryCode(country: string | null): string | null {
  return country === null || country.length > MAX_LENGTH ? null : codeOf(country);
}

const codeOf = memoize(MAX_COUNTRIES, (country: string): string | null => {
  const written = country.trim();
  const code = CODE.test(written) ? findCode(written) : null;
  return code ?? codesByName().get(plain(written)) ?? null;
});

/** The current code: `GB` for `uk`. */
function findCode(code: string): string | null {
  const { region } = new Intl.Locale(`und-${code}`);
  return region === undefined || region === UNKNOWN || !nameOf(region, 'long') ? null : region;
}

function nameOf(code: string, style: 'short' | 'long'): string | undefined {
  return namesIn(style).of(code);
}

const namesIn = memoize(
  2,
  (style: 'short' | 'long') =>
    new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' }),
);

let knownNames: ReadonlyMap<string, string> | undefined;

/** The codes by their English names; built when the first name is asked for. */
function codesByName(): ReadonlyMap<string, string> {
  knownNames ??= new Map([...namedCodes('short'), ...namedCodes('long'), ...ALIASES]);
  return knownNames;
}

function namedCodes(style: 'short' | 'long'): [name: string, code: string][] {
  const pairs = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
  return pairs.flatMap((pair) => {
    const code = findCode(pair);
    const name = code === null ? undefined : nameOf(code, style);
    return code === null || name === undefined ? [] : [[plain(name), code]];
  });
}

/** Without accents, punctuation, case and a `the` before it; `saint` and `and` in full. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z]+/g, ' ')
    .replaceAll(/\bst /g, 'saint ')
    .replace(/^ ?the /, '')
    .trim();
}
