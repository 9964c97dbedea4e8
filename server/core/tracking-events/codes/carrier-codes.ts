import { CANADA_POST_CODES, CANPAR_CODES, PUROLATOR_CODES } from './canadian-codes.ts';
import { toCodeKey, type CodeReading, type CodeTable } from './code-table.ts';
import {
  AIR_CARGO_CODES,
  LANDMARK_CODES,
  SENDLE_CODES,
  SPRING_CODES,
} from './cross-border-codes.ts';
import { DHL_EXPRESS_CODES, DHL_PARCEL_DE_CODES, DHL_UNIFIED_CODES } from './dhl-codes.ts';
import { BPOST_CODES, DPD_CODES, GLS_CODES, HERMES_CODES, POSTNL_CODES } from './european-codes.ts';
import { FEDEX_CODES } from './fedex-codes.ts';
import { LA_POSTE_CODES } from './la-poste-codes.ts';
import { readUpsCode } from './ups-codes.ts';
import { USPS_CODES } from './usps-codes.ts';

type CodeReader = (code: string, type: string | null) => CodeReading | null;

const DHL_EXPRESS = inTables(DHL_EXPRESS_CODES, DHL_UNIFIED_CODES);
const DHL_PARCEL_DE = inTables(DHL_PARCEL_DE_CODES, DHL_UNIFIED_CODES);
const LA_POSTE = inTables(LA_POSTE_CODES);

/** By the letters and digits of the carrier's name. DHL without a division: its two letters collide. */
const READERS: ReadonlyMap<string, CodeReader> = new Map([
  ['ups', readUpsCode],
  ['fedex', inTables(FEDEX_CODES)],
  ['usps', inTables(USPS_CODES)],
  ['dhl', inTables(DHL_UNIFIED_CODES)],
  ['dhlexpress', DHL_EXPRESS],
  ['mydhl', DHL_EXPRESS],
  ['dhlparcelde', DHL_PARCEL_DE],
  ['dhlpaket', DHL_PARCEL_DE],
  ['dhlgermany', DHL_PARCEL_DE],
  ['canadapost', inTables(CANADA_POST_CODES)],
  ['canpar', inTables(CANPAR_CODES)],
  ['purolator', inTables(PUROLATOR_CODES)],
  ['laposte', LA_POSTE],
  ['colissimo', LA_POSTE],
  ['lapostecolissimo', LA_POSTE],
  ['chronopost', LA_POSTE],
  ['bpost', inTables(BPOST_CODES)],
  ['gls', inTables(GLS_CODES)],
  ['dpd', inTables(DPD_CODES)],
  ['postnl', inTables(POSTNL_CODES)],
  ['hermes', inTables(HERMES_CODES)],
  ['landmark', inTables(LANDMARK_CODES)],
  ['landmarkglobal', inTables(LANDMARK_CODES)],
  ['spring', inTables(SPRING_CODES)],
  ['sendle', inTables(SENDLE_CODES)],
  ['smartkargo', inTables(AIR_CARGO_CODES)],
]);

/**
 * What a carrier's own code says. The tables hold the carriers' vocabularies as their documents and public
 * connectors list them; an aggregator's words are not in them.
 *
 * @param carrier - E.g. `dhl_express` or `DHL Express`.
 * @param type - Of UPS: the activity type, on which the meaning of a code depends.
 * @returns `null` for a carrier or a code we do not know, or one that has several meanings.
 */
export function readCarrierCode(
  carrier: string,
  code: string,
  type: string | null = null,
): CodeReading | null {
  return READERS.get(carrier.toLowerCase().replace(/[^a-z\d]/g, ''))?.(code, type) ?? null;
}

function inTables(...tables: readonly CodeTable[]): CodeReader {
  return (code) => {
    const key = toCodeKey(code);
    return tables.find((table) => table.has(key))?.get(key) ?? null;
  };
}
