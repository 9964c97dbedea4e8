import { countryZone } from './country-clock.ts';

/** Any province of the country that is not named. */
const ELSEWHERE = '*';

/**
 * The zones of countries that have several clocks, and the provinces in each, abbreviated as Shopify does, or as
 * ISO 3166-2 does where the two differ. A province that two zones share stands with the one in which most of its
 * people live.
 * https://github.com/Shopify/worldwide/tree/main/db/data/regions, https://data.iana.org/time-zones/tzdb/zone1970.tab
 */
const ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AU: {
    'Australia/Sydney': 'ACT NSW',
    'Australia/Melbourne': 'VIC',
    'Australia/Hobart': 'TAS',
    'Australia/Brisbane': 'QLD',
    'Australia/Adelaide': 'SA',
    'Australia/Darwin': 'NT',
    'Australia/Perth': 'WA',
  },
  BR: {
    'America/Sao_Paulo': 'AL AP BA CE DF ES GO MA MG PA PB PE PI PR RJ RN RS SC SE SP TO',
    'America/Manaus': 'AM MS MT RO RR',
    'America/Rio_Branco': 'AC',
  },
  CA: {
    'America/St_Johns': 'NL',
    'America/Halifax': 'NB NS PE',
    'America/Toronto': 'NU ON QC',
    'America/Winnipeg': 'MB',
    'America/Regina': 'SK',
    'America/Edmonton': 'AB NT',
    'America/Vancouver': 'BC',
    'America/Whitehorse': 'YT',
  },
  CL: {
    'America/Punta_Arenas': 'AI MA',
    'America/Santiago': ELSEWHERE,
  },
  ES: {
    'Atlantic/Canary': 'GC TF',
    'Europe/Madrid': ELSEWHERE,
  },
  ID: {
    'Asia/Jakarta': 'AC BB BE BT JA JB JI JK JT KB KR KT LA RI SB SS SU YO',
    'Asia/Makassar': 'BA GO KI KS KU NB NT SA SG SN SR ST',
    'Asia/Jayapura': 'MA MU PA PB PD PE PS PT',
  },
  MX: {
    'America/Cancun': 'QROO ROO',
    'America/Hermosillo': 'SON',
    'America/Mazatlan': 'BCS NAY SIN',
    'America/Tijuana': 'BC BCN',
    'America/Mexico_City': ELSEWHERE,
  },
  NZ: {
    'Pacific/Chatham': 'CIT',
    'Pacific/Auckland': ELSEWHERE,
  },
  PT: {
    'Atlantic/Azores': '20',
    'Europe/Lisbon': ELSEWHERE,
  },
  RU: {
    'Europe/Kaliningrad': 'KGD',
    'Europe/Samara': 'AST SAM SAR UD ULY',
    'Asia/Yekaterinburg': 'BA CHE KGN KHM ORE PER SVE TYU YAN',
    'Asia/Omsk': 'OMS',
    'Asia/Krasnoyarsk': 'AL ALT KEM KK KYA NVS TOM TY',
    'Asia/Irkutsk': 'BU IRK',
    'Asia/Yakutsk': 'AMU SA ZAB',
    'Asia/Vladivostok': 'KHA PRI YEV',
    'Asia/Magadan': 'MAG SAK',
    'Asia/Kamchatka': 'CHU KAM',
    'Europe/Moscow': ELSEWHERE,
  },
  US: {
    'America/New_York': 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV',
    'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
    'America/Denver': 'CO ID MT NM UT WY',
    'America/Phoenix': 'AZ',
    'America/Los_Angeles': 'CA NV OR WA',
    'America/Anchorage': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
    'Pacific/Pago_Pago': 'AS',
    'Pacific/Majuro': 'MH',
    'Pacific/Palau': 'PW',
  },
};

const BY_PROVINCE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(ZONES).map(([country, zones]) => [country, byProvince(zones)]),
);

function byProvince(zones: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(zones).flatMap(([zone, provinces]) =>
      provinces.split(' ').map((province) => [province, zone] as const),
    ),
  );
}

/**
 * The IANA name of the time zone of a province: its country's, where that has but one; `null` where it has
 * several and the province is not known.
 *
 * @param country - A code of ISO 3166-1 alpha-2.
 * @param province - As Shopify abbreviates it, or a code of ISO 3166-2: `CA`, `US-CA`.
 */
export function provinceZone(country: string, province: string | null): string | null {
  const sole = countryZone(country);
  if (sole !== null || !province) return sole;
  const zones = BY_PROVINCE.get(country);
  return zones?.get(plain(country, province)) ?? zones?.get(ELSEWHERE) ?? null;
}

/** `20` for `PT-20`; `QROO` for `Q ROO`. */
function plain(country: string, province: string): string {
  const code = province.toUpperCase();
  const own = code.startsWith(`${country}-`) ? code.slice(country.length + 1) : code;
  return own.replaceAll(' ', '');
}
