import type { CarrierKey } from './carrier-table.ts';
import { detectCarriers, type Route } from './detect-carriers.ts';
import { plainTrackingNumber } from './tracking-number-text.ts';

/** For whom a link is made. */
export interface LinkReader extends Route {
  /** Of ISO 639: `nl`. */
  language: string;
}

/** A carrier's page on a parcel. */
interface PageTemplate {
  /** `https`. `{n}` is the tracking number, `{l}` the language as the page writes it. */
  url: string;
  /** By ISO 639; English for a reader of another. */
  languages: Readonly<Record<string, string>> & { en: string };
  /** The page knows parcels of these countries alone: other companies have the same name. */
  countries: ReadonlySet<string> | null;
}

const GLS_EUROPE = new Set(
  (
    'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LI LT LU LV MT NL NO PL PT RO RS SE SI ' +
    'SK'
  ).split(' '),
);

/**
 * Pages that answer with the number alone, from https://github.com/jkeen/tracking_number_data, Karrio's connectors
 * (https://github.com/karrioapi/karrio) and links in public code. A carrier whose page asks for the postal code has none,
 * because an answer has no postal code.
 */
const PAGES: Partial<Record<CarrierKey, PageTemplate>> = {
  australia_post: page('https://auspost.com.au/mypost/track/#/details/{n}'),
  austrian_post: page('https://www.post.at/sv/sendungssuche?snr={n}'),
  boxknight: page('https://www.tracking.boxknight.com/tracking?trackingNo={n}'),
  bpost: page('https://track.bpost.cloud/btr/web/#/search?itemCode={n}&lang={l}', {
    en: 'en',
    fr: 'fr',
    nl: 'nl',
  }),
  bpost_int: page('https://track.landmarkglobal.com/?search={n}'),
  canada_post: page(
    'https://www.canadapost-postescanada.ca/track-reperage/{l}#/search?searchFor={n}',
    { en: 'en', fr: 'fr' },
  ),
  canpar: page('https://www.canpar.com/en/track/tracking.jsp?reference={n}&locale=en'),
  chronopost: page('https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={n}'),
  delhivery: page('https://www.delhivery.com/track/package/{n}'),
  dhl_de: page(
    'https://www.dhl.de/{l}/privatkunden/pakete-empfangen/verfolgen.html?piececode={n}',
    { de: 'de', en: 'en' },
    new Set(['DE']),
  ),
  dhl_ecommerce_asia: page('https://ecommerceportal.dhl.com/track/?ref={n}'),
  dhl_express: page(
    'https://www.dhl.com/{l}/home/tracking/tracking-express.html?submit=1&tracking-id={n}',
    { de: 'de-de', en: 'global-en', fr: 'fr-fr', it: 'it-it' },
  ),
  dpd: page('https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang={l}&parcelNumber={n}', {
    en: 'en',
    nl: 'nl',
  }),
  dpd_uk: page('https://www.dpd.co.uk/apps/tracking/?reference={n}'),
  fedex: page('https://www.fedex.com/fedextrack/?trknbr={n}'),
  gls: page('https://gls-group.eu/EU/en/parcel-tracking?match={n}', { en: 'en' }, GLS_EUROPE),
  gofo: page('https://www.gofoexpress.com/tracking.html?searchID={n}'),
  japan_post: page(
    'https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={n}&searchKind=S002&locale={l}',
    { en: 'en', ja: 'ja' },
  ),
  la_poste: page('https://www.laposte.fr/outils/suivre-vos-envois?code={n}'),
  nz_post: page('https://www.nzpost.co.nz/tools/tracking?trackid={n}'),
  old_dominion: page(
    'https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={n}',
  ),
  ontrac: page('https://www.ontrac.com/tracking/?number={n}'),
  purolator: page('https://www.purolator.com/en/shipping/tracker?pin={n}'),
  sagawa: page('https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={n}'),
  sendle: page('https://track.sendle.com/tracking?ref={n}'),
  speedee: page('https://www.speedeedelivery.com/track/?tracking={n}'),
  tnt: page('https://www.tnt.com/express/en_us/site/tracking.html?searchType=con&cons={n}'),
  ups: page('https://www.ups.com/track?loc={l}&tracknum={n}', {
    de: 'de_DE',
    en: 'en_US',
    es: 'es_ES',
    fr: 'fr_FR',
    it: 'it_IT',
    nl: 'nl_NL',
  }),
  usps: page('https://tools.usps.com/go/TrackConfirmAction?tLabels={n}'),
  yodel: page('https://www.yodel.co.uk/tracking/{n}'),
  yunexpress: page('https://www.yuntrack.com/parcelTracking?id={n}'),
};

/**
 * The carrier's own page on a parcel, `https`, in the reader's language where the page has it; `null` where no page is
 * known that would answer.
 */
export function carrierLink(
  carrier: CarrierKey,
  number: string,
  reader: LinkReader,
): string | null {
  const template = PAGES[carrier];
  const plain = plainTrackingNumber(number);
  if (!template || plain === null || !knows(template, carrier, plain, reader)) return null;
  const { url, languages } = template;
  const language = Object.hasOwn(languages, reader.language) ? languages[reader.language] : null;
  return url.replace('{l}', language ?? languages.en).replace('{n}', plain);
}

/** Whether it is a parcel of the page's countries, or one that is the carrier's by its check digit. */
function knows(
  { countries }: PageTemplate,
  carrier: CarrierKey,
  number: string,
  { shopCountry, destinationCountry }: Route,
): boolean {
  if (countries === null) return true;
  return (
    [shopCountry, destinationCountry].some((one) => one !== null && countries.has(one)) ||
    detectCarriers(number).some((one) => one.carrier === carrier && one.confidence === 'checksum')
  );
}

function page(
  url: string,
  languages: PageTemplate['languages'] = { en: 'en' },
  countries: PageTemplate['countries'] = null,
): PageTemplate {
  return { url, languages, countries };
}
