import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TrackingReport } from '../core/order.ts';
import type { NewParcel } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { KeyRing } from './key-ring.ts';
import { ORDER_FIELDS } from './order-form.ts';

/** How the columns are written. Whoever changes it raises it: what is of another form counts as not there. */
const FORM = 1;

/** Nothing else of what is to be asked about a parcel is written; no postal code. */
const QUERY_FIELDS: string[] = [
  'number',
  'carrier',
  'shippedAt',
  'destinationCountry',
] satisfies (keyof NewParcel)[];

/** The columns of a parcel that are encrypted, each bound to its shop, row and column. */
export interface SealedParcels {
  sealQuery(place: ParcelPlace, query: NewParcel): Uint8Array;
  openQuery(place: ParcelPlace, sealed: Uint8Array): NewParcel | null;
  sealRef(place: ParcelPlace, ref: string): Uint8Array;
  openRef(place: ParcelPlace, sealed: Uint8Array): string | null;
  /** Of a report, what an order's document may hold of it is written, and no other field. */
  sealReport(place: ParcelPlace, report: TrackingReport): Uint8Array;
  openReport(place: ParcelPlace, sealed: Uint8Array): TrackingReport | null;
}

/** The row. What was sealed for another opens in none. */
export interface ParcelPlace {
  shop: ShopDomain;
  /** In hex. */
  key: string;
}

export function createSealedParcels(keyRing: KeyRing): SealedParcels {
  function seal({ shop, key }: ParcelPlace, column: string, text: string): Uint8Array {
    const place = { shop, row: `parcel/${key}/${column}/${FORM}` };
    return keyRing.sealBytes(place, deflateRawSync(text));
  }

  /** `null` for what no key opens, and for what is none of ours. */
  function open({ shop, key }: ParcelPlace, column: string, sealed: Uint8Array): string | null {
    const bytes = keyRing.openBytes({ shop, row: `parcel/${key}/${column}/${FORM}` }, sealed);
    return bytes && inflateRawSync(bytes).toString();
  }

  return {
    sealQuery: (place, query) => seal(place, 'query', JSON.stringify(query, QUERY_FIELDS)),
    openQuery(place, sealed): NewParcel | null {
      return JSON.parse(open(place, 'query', sealed) ?? 'null');
    },
    sealRef: (place, ref) => seal(place, 'ref', ref),
    openRef: (place, sealed) => open(place, 'ref', sealed),
    sealReport: (place, report) => seal(place, 'report', JSON.stringify(report, ORDER_FIELDS)),
    openReport(place, sealed): TrackingReport | null {
      return JSON.parse(open(place, 'report', sealed) ?? 'null');
    },
  };
}
