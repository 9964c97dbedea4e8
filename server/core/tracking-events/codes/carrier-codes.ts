import {
  SHIP24_CODES,
  SHIPENGINE_CODES,
  SHIPPO_CODES,
  TRACKINGMORE_CODES,
} from './aggregator-codes.ts';
import { AMAZON_CODES } from './amazon-codes.ts';
import { readCorreiosCode } from './brazilian-codes.ts';
import { ROYAL_MAIL_CODES } from './british-codes.ts';
import { CAINIAO_CODES } from './cainiao-codes.ts';
import { CANPAR_CODES, PUROLATOR_CODES, readCanadaPostCode } from './canadian-codes.ts';
import { toCodeKey, type CodeReading, type CodeTable } from './code-table.ts';
import {
  AIR_CARGO_CODES,
  LANDMARK_CODES,
  SENDLE_CODES,
  SPRING_CODES,
} from './cross-border-codes.ts';
import { DHL_EXPRESS_CODES, DHL_PARCEL_DE_CODES, DHL_UNIFIED_CODES } from './dhl-codes.ts';
import { BPOST_CODES, DPD_CODES, HERMES_CODES, POSTNL_CODES } from './european-codes.ts';
import { FEDEX_CODES } from './fedex-codes.ts';
import { readGlsCode } from './gls-codes.ts';
import { INPOST_CODES } from './inpost-codes.ts';
import { readLaPosteCode } from './la-poste-codes.ts';
import { BRING_CODES } from './nordic-codes.ts';
import { readUpsCode } from './ups-codes.ts';
import { USPS_CODES } from './usps-codes.ts';

type CodeReader = (code: string, type: string | null) => CodeReading | null;

/** By the letters and digits of the name. DHL without a division: its two letters collide. */
const READERS: ReadonlyMap<string, CodeReader> = new Map([
  ...named('ups', readUpsCode),
  ...named('fedex', inTables(FEDEX_CODES)),
  ...named('usps', inTables(USPS_CODES)),
  ...named('dhl', inTables(DHL_UNIFIED_CODES)),
  ...named('dhlexpress mydhl', inTables(DHL_EXPRESS_CODES, DHL_UNIFIED_CODES)),
  ...named('dhlparcelde dhlpaket dhlgermany', inTables(DHL_PARCEL_DE_CODES, DHL_UNIFIED_CODES)),
  ...named('canadapost', readCanadaPostCode),
  ...named('canpar', inTables(CANPAR_CODES)),
  ...named('purolator', inTables(PUROLATOR_CODES)),
  ...named('laposte colissimo lapostecolissimo chronopost', readLaPosteCode),
  ...named('royalmail', inTables(ROYAL_MAIL_CODES)),
  ...named('correios correiosbrazil correiosbrasil', readCorreiosCode),
  ...named('bpost', inTables(BPOST_CODES)),
  ...named('gls', readGlsCode),
  ...named('dpd', inTables(DPD_CODES)),
  ...named('postnl', inTables(POSTNL_CODES)),
  ...named('hermes', inTables(HERMES_CODES)),
  ...named('inpost inpostpl', inTables(INPOST_CODES)),
  ...named('bring posten postenbring', inTables(BRING_CODES)),
  ...named('cainiao aliexpress', inTables(CAINIAO_CODES)),
  ...named('amazon amazonshipping amazonlogistics', inTables(AMAZON_CODES)),
  ...named('landmark landmarkglobal', inTables(LANDMARK_CODES)),
  ...named('spring', inTables(SPRING_CODES)),
  ...named('sendle', inTables(SENDLE_CODES)),
  ...named('smartkargo', inTables(AIR_CARGO_CODES)),
  ...named('ship24', inTables(SHIP24_CODES)),
  ...named('shippo', inTables(SHIPPO_CODES)),
  ...named('shipengine', inTables(SHIPENGINE_CODES)),
  ...named('trackingmore', inTables(TRACKINGMORE_CODES)),
]);

/** Tables whose codes are words that nobody else writes, for a carrier that is not in the list. */
const WORDS = inTables(INPOST_CODES, CAINIAO_CODES, BRING_CODES, SHIP24_CODES, SHIPPO_CODES);

/** A code of several words, so that it means the same wherever it comes from. */
const SEVERAL_WORDS = /[a-z][_ ][a-z]/i;

/**
 * What a code says. The tables hold the vocabularies of carriers, and of services that ask many of them, as their
 * documents and public connectors list them. A code counts as a whole: `canceled_redirect_to_box` cancels nothing.
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
  const reader = READERS.get(carrier.toLowerCase().replace(/[^a-z\d]/g, ''));
  const read = reader?.(code, type) ?? null;
  return read ?? (SEVERAL_WORDS.test(code) ? WORDS(code, type) : null);
}

function named(names: string, reader: CodeReader): (readonly [string, CodeReader])[] {
  return names.split(' ').map((name) => [name, reader]);
}

function inTables(...tables: readonly CodeTable[]): CodeReader {
  return (code) => {
    const key = toCodeKey(code);
    return tables.find((table) => table.has(key))?.get(key) ?? null;
  };
}
