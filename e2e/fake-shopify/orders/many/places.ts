import { courier, dhl, dpd, postnl, track } from '../sample-carriers.ts';
import type { TrackingRecord } from '../records.ts';

/** Where shoppers live, and who brings parcels there. */
export interface Place {
  country: string;
  /** As carriers write it. */
  countryName: string;
  cities: readonly string[];
  locale: string;
  carriers: readonly ((number: string) => TrackingRecord)[];
  /** Days from the warehouse to the door. */
  days: number;
}

const dhlDe = track(
  'DHL',
  (n) => `https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode=${n}`,
);
const bpost = track('bpost', (n) => `https://track.bpost.cloud/btr/web/#/search?itemCode=${n}`);
const colissimo = track(
  'Colissimo',
  (n) => `https://www.laposte.fr/outils/suivre-vos-envois?code=${n}`,
);
const royalMail = track(
  'Royal Mail',
  (n) => `https://www.royalmail.com/track-your-item#/tracking-results/${n}`,
);
const evri = track('Evri', (n) => `https://www.evri.com/track/parcel/${n}`);
const usps = track('USPS', (n) => `https://tools.usps.com/go/TrackConfirmAction?tLabels=${n}`);
const ups = track('UPS', (n) => `https://www.ups.com/track?tracknum=${n}`);
const correos = track(
  'Correos',
  (n) =>
    `https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=${n}`,
);
const postnord = track(
  'PostNord Sverige',
  (n) => `https://tracking.postnord.com/se/tracking/?id=${n}`,
);
const inpost = track('InPost', (n) => `https://inpost.pl/sledzenie-przesylek?number=${n}`);
/** Shopify does not know it: no link, no scans. */
const bicycle = (number: string): TrackingRecord => courier('Fietskoeriers Amsterdam', number);

/** The first are the most frequent. */
export const PLACES: readonly Place[] = [
  {
    country: 'NL',
    countryName: 'Netherlands',
    cities: ['Amsterdam', 'Utrecht', 'Rotterdam', 'Groningen', 'Eindhoven', 'Zwolle'],
    locale: 'nl',
    carriers: [postnl, dhl, dpd, bicycle],
    days: 1,
  },
  {
    country: 'DE',
    countryName: 'Germany',
    cities: ['Berlin', 'Hamburg', 'Köln', 'Leipzig'],
    locale: 'de',
    carriers: [dhlDe, dpd],
    days: 2,
  },
  {
    country: 'BE',
    countryName: 'Belgium',
    cities: ['Antwerpen', 'Gent', 'Liège'],
    locale: 'nl',
    carriers: [bpost, postnl],
    days: 2,
  },
  {
    country: 'FR',
    countryName: 'France',
    cities: ['Paris', 'Lyon', 'Nantes'],
    locale: 'fr',
    carriers: [colissimo, dpd],
    days: 3,
  },
  {
    country: 'GB',
    countryName: 'United Kingdom',
    cities: ['London', 'Leeds', 'Bristol'],
    locale: 'en',
    carriers: [royalMail, evri],
    days: 4,
  },
  {
    country: 'US',
    countryName: 'United States',
    cities: ['Portland', 'Austin', 'Brooklyn'],
    locale: 'en',
    carriers: [usps, ups],
    days: 7,
  },
  {
    country: 'ES',
    countryName: 'Spain',
    cities: ['Madrid', 'València'],
    locale: 'es',
    carriers: [correos],
    days: 5,
  },
  {
    country: 'SE',
    countryName: 'Sweden',
    cities: ['Malmö', 'Göteborg'],
    locale: 'en',
    carriers: [postnord],
    days: 4,
  },
  {
    country: 'PL',
    countryName: 'Poland',
    cities: ['Poznań', 'Gdańsk'],
    locale: 'en',
    carriers: [inpost, dpd],
    days: 4,
  },
];
