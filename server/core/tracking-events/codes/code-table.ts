import type { ShipmentStatus, ShipmentSubstatus } from '../../../contract.ts';
import type { ShipmentState } from '../../order.ts';

/**
 * What a carrier's code reports: a state, or that the scan is not about the parcel. A state that `defers` counts
 * only where the words beside the code say nothing more.
 */
export type CodeReading = (ShipmentState & { readonly defers: boolean }) | 'insignificant';

/** By code, in capitals. */
export type CodeTable = ReadonlyMap<string, CodeReading>;

/** The codes, separated by bars, of one state. `@wording`: read the words first. */
type CodeRow =
  | readonly [
      status: ShipmentStatus,
      substatus: ShipmentSubstatus | null,
      codes: string,
      defers?: '@wording',
    ]
  | readonly ['insignificant', null, codes: string];

/** @throws When a code stands in two rows. */
export function codeTable(rows: readonly CodeRow[]): CodeTable {
  const table = new Map<string, CodeReading>();
  for (const row of rows) {
    const reading = readingOf(row);
    for (const code of row[2].split('|').map(toCodeKey)) {
      if (table.has(code)) throw new Error(`Code ${code} stands in two rows.`);
      table.set(code, reading);
    }
  }
  return table;
}

/** The same code, however it is written: `out_for_delivery`, `Out for Delivery`. */
export function toCodeKey(code: string): string {
  return code.trim().replaceAll('_', ' ').toUpperCase();
}

function readingOf(row: CodeRow): CodeReading {
  if (row[0] === 'insignificant') return 'insignificant';
  const [status, substatus, , marker] = row;
  const generic = substatus === null && (status === 'in_transit' || status === 'unknown');
  return { status, substatus, defers: generic || marker === '@wording' };
}
