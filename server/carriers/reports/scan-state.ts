import type { ShipmentState } from '../../core/order.ts';
import { readCarrierCode } from '../../core/tracking-events/codes/carrier-codes.ts';
import { toCodeKey, type CodeTable } from '../../core/tracking-events/codes/code-table.ts';
import { readScan, type CarrierScan } from '../../core/tracking-events/read-scan.ts';
import { refineScan } from '../../core/tracking-events/refine-scan.ts';

/** What a service says of one scan in its own words; it `defers` where that is only that the parcel moves. */
export type ServiceState = ShipmentState & { readonly defers: boolean };

const UNKNOWN: ShipmentState = { status: 'unknown', substatus: null };

/** The state of a service's word by its table, the most exact word first; `null` where none is known. */
export function stateOfWords(
  table: CodeTable,
  ...words: readonly (string | null)[]
): ServiceState | null {
  for (const word of words) {
    const state = word === null ? undefined : table.get(toCodeKey(word));
    if (state && state !== 'insignificant') return state;
  }
  return null;
}

/**
 * The state of one scan. The carrier's own code leads where it names a state; then the service's word, which the
 * carrier's words make exact or lower; then the words alone. Words never end a parcel's way where the service says that
 * it moves.
 *
 * @param own - By the service's table; `null` where it has no word for this scan.
 */
export function scanState(own: ServiceState | null, scan: CarrierScan): ShipmentState {
  const coded = scan.code === null ? null : readCarrierCode(scan.carrier, scan.code, scan.type);
  const read = readScan(scan);
  if (read !== null && read !== 'insignificant' && coded && coded !== 'insignificant') {
    if (!coded.defers) return withSubstatus(read, own);
  }
  if (own && own.status !== 'unknown' && !own.defers) return refineScan(plain(own), scan.text);
  if (read === null || read === 'insignificant') return own ? plain(own) : UNKNOWN;
  return own && own.status !== 'unknown' && (isEnd(read) || isAnnouncement(read))
    ? plain(own)
    : read;
}

/** The status of the whole parcel, lowered by the words of its newest scan as that scan is. */
export function headlineState(own: ServiceState | null, newestText: string | null): ShipmentState {
  return own ? refineScan(plain(own), newestText) : UNKNOWN;
}

function plain({ status, substatus }: ShipmentState): ShipmentState {
  return { status, substatus };
}

/** A carrier's code often says less of a state than the service does. */
function withSubstatus(read: ShipmentState, own: ShipmentState | null): ShipmentState {
  const isMoreExact = read.substatus === null && own?.status === read.status;
  return isMoreExact ? plain(own) : read;
}

function isEnd({ status, substatus }: ShipmentState): boolean {
  return (
    status === 'delivered' ||
    status === 'returned' ||
    status === 'cancelled' ||
    (status === 'exception' && (substatus === 'lost' || substatus === 'destroyed'))
  );
}

/** Weaker than a scan of the parcel on its way. */
function isAnnouncement({ status }: ShipmentState): boolean {
  return status === 'info_received';
}
