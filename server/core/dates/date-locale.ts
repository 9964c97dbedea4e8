import type { Brand } from '../brand.ts';

/**
 * A language of ours, with a region where that region writes dates differently, as a canonical BCP 47 tag:
 * `nl`, `en-NL`. There are {@link DATE_LOCALES} and no others, however many tags requests name.
 */
export type DateLocale = Brand<string, 'DateLocale'>;

/** The widget's words fall back to English, and so do the dates. */
const FALLBACK_LANGUAGE = 'en';

/**
 * Our languages, and of each the regions that do not write dates as the language alone does. Regions of one row
 * write alike, as the first of them: CLDR knows some 300 pairs of these languages with a region, and 70 ways to write.
 * A region that is not here writes as its language. The test compares every region with `Intl`.
 */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['DZ TN', 'IL KM', 'IQ', 'JO LB PS SY', 'MA', 'MR'],
  cs: [],
  da: [],
  de: ['AT IT'],
  el: [],
  en: [
    'NL AI AT BE CC CH CK CM CX CZ DE DG EE ES FK FR GE GG GI GS HU IL IM IO IT JE KE LT LV MG MS ' +
      'MU NF NG NO NR NU PL PN PT RO RW SC SE SH SI SK SX TK TV TZ UA UG',
    'NZ AG BB BM BS CY DM ER FJ FM GD GH GM GY HK JM KI KN KY LC LR LS MO MW MY NA PG PK PW SB SD ' +
      'SG SL SS SZ TC TO TT VC VG VU WS ZM',
    'AE',
    'AU',
    'CA',
    'DK FI ID',
    'GB',
    'IE',
    'IN',
    'JP BI',
    'MT',
    'MV',
    'ZA BW BZ',
    'ZW',
  ],
  es: [
    'AR BO CL CR DO EC GT HN NI PA PR',
    'BR BZ',
    'CO',
    'CU',
    'MX',
    'PE UY',
    'PH',
    'SV',
    'US',
    'VE PY',
  ],
  fi: [],
  fr: ['CA', 'CH', 'DZ DJ MR SY TD TN VU', 'MA'],
  he: [],
  hu: [],
  it: ['CH'],
  ja: [],
  ko: ['CN'],
  nb: [],
  nl: [],
  no: [],
  pl: [],
  pt: ['PT AO CH CV GQ GW LU MZ ST TL', 'MO'],
  ro: ['MD'],
  sv: ['FI'],
  th: [],
  tr: ['CY'],
  vi: [],
  zh: ['TW', 'HK MO', 'MY SG'],
};

/** Dates get the digits 0 to 9, as the widget's numbers do: a page in Arabic would otherwise mix two kinds. */
const DIGITS = '-u-nu-latn';

/** Each pair of language and region, and each language, to its tag. */
const TAGS: ReadonlyMap<string, DateLocale> = new Map(
  Object.entries(REGIONS).flatMap(([language, rows]) => [
    [language, toTag(language)] as const,
    ...rows.flatMap((row) => {
      const regions = row.split(' ');
      const tag = toTag(`${language}-${regions[0]}`);
      return regions.map((region) => [`${language}-${region}`, tag] as const);
    }),
  ]),
);

/** All of them: what is kept for each can be kept for ever. */
export const DATE_LOCALES: readonly DateLocale[] = [...new Set(TAGS.values())];

/** Language, script and region: https://www.rfc-editor.org/rfc/rfc5646#section-2.1 */
const TAG = /^([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}))?(?=-|$)/i;

/** Of the languages that are written in two scripts: the regions that write the script, the first where none is named. */
const REGIONS_OF_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'zh-Hant': ['TW', 'HK', 'MO'],
  'zh-Hans': ['CN', 'MY', 'SG'],
};

/**
 * Reads the language and the region of a BCP 47 tag; English for anything else. Variants, extensions and private
 * use are left out: `ar-x-1`, `ar-x-2`, … would each get formatters of its own, a third of a megabyte that the
 * garbage collector does not see: docs/decisions/0025-dates-in-a-closed-set-of-locales.md.
 */
export function parseDateLocale(tag: string): DateLocale {
  const [, language = FALLBACK_LANGUAGE, script = '', named = ''] = TAG.exec(tag) ?? [];
  // `iw` is what Hebrew was called.
  const [own = language] = Intl.getCanonicalLocales(language);
  const region = regionOf(own, script.toLowerCase(), named.toUpperCase());
  return (
    TAGS.get(`${own}-${region}`) ??
    TAGS.get(own) ??
    TAGS.get(`${FALLBACK_LANGUAGE}-${region}`) ??
    toTag(FALLBACK_LANGUAGE)
  );
}

/** The region that is named, unless the script is another than its own. */
function regionOf(language: string, script: string, named: string): string {
  const regions =
    REGIONS_OF_SCRIPTS[`${language}-${script.charAt(0).toUpperCase()}${script.slice(1)}`];
  return !regions || regions.includes(named) ? named : (regions[0] ?? named);
}

function toTag(tag: string): DateLocale {
  return `${tag}${DIGITS}` as DateLocale;
}
