import { readCarrierCode } from './codes/carrier-codes.ts';
import type { ShipmentState } from '../order.ts';
import { readWording } from './read-wording.ts';
import { refineScan } from './refine-scan.ts';

/** A scan as a carrier sends it. */
export interface CarrierScan {
  /** E.g. `dhl_express`. */
  carrier: string;
  code: string | null;
  /** UPS's activity type. */
  type: string | null;
  text: string | null;
}

/** A code that is a word in itself, as `OUT_FOR_DELIVERY` is. */
const WORD = /[a-z]{5}/i;

/**
 * The state that one scan of a carrier reports: by its code first, then by its words. A code that names a state
 * stands. Where it names none, or only that the parcel moves, words that say more count. Words may also name
 * the place of a delivery that the code reports, or lower what it claims.
 *
 * @returns `insignificant` for a row that is no news of the parcel, `null` where nothing is understood.
 */
export function readScan(scan: CarrierScan): ShipmentState | 'insignificant' | null {
  const byCode = scan.code === null ? null : readCarrierCode(scan.carrier, scan.code, scan.type);
  if (byCode === 'insignificant') return byCode;
  const byWords = scan.text === null ? null : readWording(scan.text);
  if (byCode === null) {
    return byWords ?? (scan.code !== null && WORD.test(scan.code) ? readWording(scan.code) : null);
  }
  const { status, substatus, defers } = byCode;
  const coded = { status, substatus };
  if (byWords === null) return coded;
  if (byWords === 'insignificant') return defers ? byWords : coded;
  if (byWords.status === status)
    return substatus === null || defers ? toMoreExact(coded, byWords) : coded;
  if (defers) return isWeaker(byWords, coded) ? coded : byWords;
  return refineScan(coded, scan.text);
}

function toMoreExact(coded: ShipmentState, byWords: ShipmentState): ShipmentState {
  return byWords.substatus === null ? coded : byWords;
}

/** An announcement is weaker than a scan of the parcel on its way. */
function isWeaker(byWords: ShipmentState, coded: ShipmentState): boolean {
  return byWords.status === 'info_received' && coded.status !== 'unknown';
}
