import type { ShipmentStatus, ShipmentSubstatus } from '../../../contract.ts';

/**
 * The state that a text reports which fits the pattern. The first rule of a list that fits counts, so rules for
 * denied and failed deliveries stand above the rule for a delivery. The text is in lower case, without accents
 * and with single spaces. Every gap in a pattern is bounded, so that no text can take long.
 */
export type WordingRule =
  | readonly [status: ShipmentStatus, substatus: ShipmentSubstatus | null, pattern: RegExp]
  | readonly ['insignificant', null, pattern: RegExp];
