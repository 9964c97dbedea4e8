import type { ShipmentStatus, ShipmentSubstatus } from '../../../contract.ts';

/**
 * The state that a text claims which fits the pattern. The first rule of a list that fits counts. The text is in
 * lower case, without accents and with single spaces. Every gap in a pattern is bounded, so that no text can
 * take long. What a clause denies, or only announces, is not the rules' affair: {@link Marks} are read for all.
 *
 * `describes`: the words alone do not claim it; they describe a status that the source reports itself.
 */
export type WordingRule =
  | readonly [
      status: ShipmentStatus,
      substatus: ShipmentSubstatus | null,
      pattern: RegExp,
      only?: 'describes',
    ]
  | readonly ['insignificant', null, pattern: RegExp];
