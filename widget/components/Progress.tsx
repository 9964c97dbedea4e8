import type { Say, WordingGroup } from '../words/wording.ts';

/** Words for the five steps are those of the states they stand for. */
const STEPS: readonly (readonly [WordingGroup, string])[] = [
  ['waiting', 'preparing'],
  ['status', 'fulfilled_no_tracking'],
  ['status', 'in_transit'],
  ['status', 'out_for_delivery'],
  ['status', 'delivered'],
];

/**
 * How far a shipment is, 1 to 5: each step in words, a line only besides. No bar for another number.
 */
export function Progress({ step, say }: { step: number | null; say: Say }) {
  if (!STEPS[(step ?? 0) - 1]) return null;
  return (
    <ol class="order-tracking__steps">
      {STEPS.map(([group, code], index) => (
        <li
          key={code}
          class="order-tracking__step"
          aria-current={index + 1 === step ? 'step' : undefined}
        >
          <span>{say(group, code)}</span>
        </li>
      ))}
    </ol>
  );
}
