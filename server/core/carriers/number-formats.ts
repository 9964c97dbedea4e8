import type { CarrierKey } from './carrier-table.ts';
import { fedex, gs1, luhn, modulo37And36, modulo7, ups, type CheckDigit } from './check-digits.ts';

/** How a carrier writes its numbers, without spaces and hyphens. */
export interface NumberFormat {
  carrier: CarrierKey;
  /** The whole number. Its groups `data` and `check` are what {@link NumberFormat.checkDigit} is about. */
  pattern: RegExp;
  checkDigit: CheckDigit | null;
  /** The check digit is one that others use in numbers that look the same, so it proves nothing about the carrier. */
  isShared: boolean;
  /** Where the carrier collects or delivers; `null` for a carrier, or a number, that is the same everywhere. */
  countries: ReadonlySet<string> | null;
  /** It looks like so many others that it counts only where one of the countries is known to be the parcel's. */
  needsCountry: boolean;
}

const CANADA = new Set(['CA']);
const JAPAN = new Set(['JP']);
const NORTH_AMERICA = new Set(['CA', 'MX', 'US']);
const UNITED_STATES = new Set(['US']);

/** Where DPD has companies: https://www.dpd.com/group/en/about-us/ */
const DPD_COUNTRIES = new Set(
  (
    'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MC NL NO PL PT RO RS SE SI SK ' +
    'AD BA CY GG IM IS JE LI MT SM UA VA'
  ).split(' '),
);

/** The routing code before a number of USPS: its application identifier, and the ZIP code. */
const ZIP = '(?:420\\d{5})?';

/**
 * The formats of carriers, as published in https://github.com/jkeen/tracking_number_data (MIT) and by the sources that
 * stand beside them. The one that more is known of comes first. S10 of the national posts is in `national-posts.ts`.
 */
export const NUMBER_FORMATS: readonly NumberFormat[] = [
  checked('ups', '1Z(?<data>[0-9A-Z]{15})(?<check>\\d)', ups),
  checked('ups', '[AHJKTV](?<data>\\d{9})(?<check>\\d)', ups),

  // Publication 199 of USPS: 92 to 95, a service type, a mailer's id of nine digits if it begins with 9, else of six.
  checked('usps', `${ZIP}(?<data>92\\d{3}9(?:\\d{15}|\\d{19}))(?<check>\\d)`, gs1),
  checked('usps', `${ZIP}(?<data>93\\d{3}[0-8](?:\\d{15}|\\d{19}))(?<check>\\d)`, gs1),
  checked('usps', `${ZIP}(?<data>94\\d{3}(?:\\d{16}|\\d{20}|9\\d{23}))(?<check>\\d)`, gs1),
  checked('usps', `${ZIP}(?<data>95\\d{3}(?:\\d{16}|\\d{20}))(?<check>\\d)`, gs1),
  checked('usps', `${ZIP}(?<data>91\\d{19})(?<check>\\d)`, gs1),
  checked('usps', '420\\d{9}(?<data>9[1-5]\\d{19})(?<check>\\d)', gs1),
  checked('usps', `(?<data>${serviceTypes()}\\d{17})(?<check>\\d)`, gs1, {
    countries: UNITED_STATES,
  }),
  // Certified Mail is printed without the 91 that its check digit includes.
  checked('usps', '(?<data>7[01]\\d{17})(?<check>\\d)', (data) => gs1(`91${data}`), {
    countries: UNITED_STATES,
    isShared: true,
  }),

  // The mark of Deutsche Post in a serial shipping container code: https://www.gs1.org/standards/id-keys/sscc
  checked('dhl_de', '(?:00)?(?<data>340434\\d{11})(?<check>\\d)', gs1),

  checked('fedex', '96\\d{5}(?<data>\\d{14})(?<check>\\d)', gs1),
  checked('fedex', '96\\d{18}(?<data>\\d{13})(?<check>\\d)', fedex),
  // One that begins as a number of USPS with its ZIP code does is that.
  checked(
    'fedex',
    '(?!420\\d{5}(?:\\d{4})?9[1-5])[0-8]\\d{19}(?<data>\\d{13})(?<check>\\d)',
    fedex,
  ),
  checked('fedex', '3\\d{15}(?<data>\\d{11})(?<check>\\d)\\d{4}', fedex),
  checked('fedex', '(?<data>\\d{11})(?<check>\\d)', fedex),
  checked('fedex', '(?<data>\\d{14})(?<check>\\d)', gs1),
  // Any shipper's SSCC without its application identifier looks like this.
  checked('fedex', '0[0124](?<data>\\d{15})(?<check>\\d)', gs1, { isShared: true }),

  checked('dpd', '(?<data>\\d{27})(?<check>[0-9A-Z])', modulo37And36, { countries: DPD_COUNTRIES }),
  checked('dpd', '(?<data>\\d{14})(?<check>[0-9A-Z])', modulo37And36, { countries: DPD_COUNTRIES }),

  checked('ontrac', '(?<data>[CD]\\d{13})(?<check>\\d)', ups),
  checked('old_dominion', '(?<data>(?:77[78]|072|780|80\\d)\\d{7})(?<check>\\d)', luhn, {
    countries: NORTH_AMERICA,
  }),
  checked('purolator', '(?<data>[0-5]\\d{10})(?<check>\\d)', luhn, { countries: CANADA }),
  checked('canada_post', '(?<data>\\d{15})(?<check>\\d)', gs1, { countries: CANADA }),
  checked('yamato', '(?<data>\\d{11})(?<check>\\d)', modulo7, {
    countries: JAPAN,
    needsCountry: true,
  }),
  checked('sagawa', '(?<data>\\d{11})(?<check>\\d)', modulo7, {
    countries: JAPAN,
    needsCountry: true,
  }),
  checked('dhl_express', '(?<data>\\d{9,10})(?<check>\\d)', modulo7),

  shaped('amazon', 'TB[ACM]\\d{12}'),
  shaped('amazon', '[ACF]\\d{10}'),
  shaped('4px', '4PX\\d{13}CN'),
  shaped('bpost', '3232\\d{20}'),
  shaped('bpost_int', 'LTN\\d{8,9}N[1-9]'),
  shaped('canpar', '[CDKLSUXZ]\\d{21}'),
  shaped('gofo', 'GFUS\\d{14}'),
  shaped('lasership', 'L[AEHINX][1-3]\\d{7}'),
  shaped('lasership', '1LS7[12]\\d{10}'),
  shaped('lasership', '1LS7[12]\\d{2}01[1-4]\\d{6}1'),
  shaped('lasership', '1LSCX[0-9A-Z]{10}'),
  shaped('packeta', 'Z\\d{10}'),
  shaped('speedee', 'SP\\d{18}'),
  shaped('yunexpress', 'YT\\d{16}'),
  shaped('sf_express', 'SF\\d{13}'),
  shaped('purolator', '[A-Z]{3}\\d{9}'),
  shaped('yodel', 'JJ?D\\d{16}'),
  shaped('dhl_de', 'JJD\\d{12,20}|JD\\d{18}'),
  shaped('dhl_express', 'J[A-Z]{2,3}\\d{9,10}'),
  shaped('postnl', '3S[A-Z]{2,6}\\d{5,13}'),
  shaped('dhl_parcel_nl', '3S[A-Z]{2,6}\\d{5,13}|JVGL\\d{8,20}'),
  shaped('la_poste', '\\d[A-Z]\\d{11}'),
  // Two letters, and not a postal item.
  shaped(
    'dhl_ecommerce',
    '(?!.{2}\\d{9}[A-Z]{2}$)(?=\\D*\\d)(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9A-Z]{10,39}',
  ),
  shaped('dpd', '\\d{14}', DPD_COUNTRIES),
  shaped('dhl_ecommerce', '\\d{14}'),
];

type Limits = Partial<Pick<NumberFormat, 'isShared' | 'countries' | 'needsCountry'>>;

function checked(
  carrier: CarrierKey,
  pattern: string,
  checkDigit: CheckDigit,
  limits: Limits = {},
): NumberFormat {
  return { ...shaped(carrier, pattern), checkDigit, ...limits };
}

/** A format without a check digit: others may look like it. */
function shaped(
  carrier: CarrierKey,
  pattern: string,
  countries: ReadonlySet<string> | null = null,
): NumberFormat {
  return {
    carrier,
    pattern: new RegExp(`^(?:${pattern})$`),
    checkDigit: null,
    isShared: false,
    countries,
    needsCountry: false,
  };
}

/** The service types of labels without an application identifier: Publication 91 of USPS, and Certified Mail. */
function serviceTypes(): string {
  return '(?:0[1-8]|14|2[1-6]|34|50|56|7[013]|8[235])';
}
