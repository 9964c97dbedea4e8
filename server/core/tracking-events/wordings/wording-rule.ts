import type { ShipmentStatus, ShipmentSubstatus } from '../../../contract.ts';

/**
 * What a text says that a pattern finds. The first rule of a list that fits counts, so what denies a
 * delivery, or tells why there was none, stands above the delivery. Patterns see the text in lower case,
 * without accents, with single spaces; a gap in them is bounded, so that none can take long.
 */
export type WordingRule =
  | readonly [status: ShipmentStatus, substatus: ShipmentSubstatus | null, pattern: RegExp]
  | readonly ['insignificant', null, pattern: RegExp];
