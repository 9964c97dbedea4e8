import type { TrackingRecord } from './records.ts';

export function track(
  company: string,
  url: (number: string) => string,
): (number: string) => TrackingRecord {
  return (number) => ({ company, number, url: url(number) });
}

/** Carriers that Shopify knows: it makes the URL from the tracking number. */
export const postnl = track(
  'PostNL',
  (n) => `https://jouw.postnl.nl/track-and-trace/${n}-NL-1012AB`,
);
export const dhl = track(
  'DHL Parcel',
  (n) => `https://my.dhlecommerce.nl/home/tracktrace/${n}/1012AB`,
);
export const dpd = track(
  'DPD',
  (n) => `https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang=en&parcelNumber=${n}`,
);

/** A carrier that Shopify does not know: there is no URL, and there are no events. */
export function courier(company: string, number: string): TrackingRecord {
  return { company, number, url: null };
}
