import * as fc from 'fast-check';

/** What happens to an order at Shopify, and with which of its times it can be noticed. */
export type OrderChange =
  /** Moves the order's `updatedAt`. */
  | 'edit'
  /** Moves that of its fulfillment order. */
  | 'hold'
  /** A scan moves neither. */
  | 'scan'
  | 'deliver'
  /** Nor does a return. */
  | 'return'
  | 'delete';

/** One event: at Shopify, in delivery, or at our server. */
export type KeptEvent =
  | { kind: 'create' }
  | { kind: 'change'; which: number; how: OrderChange }
  /** Any of the hints in delivery arrives; with its answer lost, it arrives again later. Those that never arrive are lost. */
  | { kind: 'deliver'; which: number; answerLost: boolean }
  /** Any hint that arrived before arrives once more. */
  | { kind: 'repeat'; which: number }
  | { kind: 'run' }
  /** The server crashes while it works, after so many calls of its ports. */
  | { kind: 'crash'; steps: number }
  /** Shopify stops answering, or answers again. */
  | { kind: 'outage'; isUnavailable: boolean }
  | { kind: 'wait'; seconds: number }
  /** Our clock goes wrong by so much. While it is wrong by less than two hours, a run can be late by as much. */
  | { kind: 'clock'; minutes: number };

/** Minutes by which our clock is ahead at most. */
export const MOST_AHEAD = 1_200;

const which = fc.nat(1_000);
const how = fc.constantFrom<OrderChange[]>('edit', 'hold', 'scan', 'deliver', 'return', 'delete');

const anyEvent: fc.Arbitrary<KeptEvent> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('create') }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('change'), which, how }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('deliver'), which, answerLost: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('repeat'), which }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('run') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('crash'), steps: fc.nat(15) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('outage'), isUnavailable: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait'), seconds: fc.nat(1_200) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock'),
      minutes: fc.constantFrom(0, -600, -3, 3, 180, MOST_AHEAD),
    }),
  },
);

/** Any events of a shop's orders, in any order. */
export const anyKeptHistory: fc.Arbitrary<KeptEvent[]> = fc.array(anyEvent, {
  minLength: 5,
  maxLength: 60,
  size: 'max',
});
