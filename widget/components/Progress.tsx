import type { Say, WordingGroup } from '../words/wording.ts';

/** The texts of the five steps are those of their states. */
const STEPS: readonly (readonly [WordingGroup, string])[] = [
  ['waiting', 'preparing'],
  ['status', 'fulfilled_no_tracking'],
  ['status', 'in_transit'],
  ['status', 'out_for_delivery'],
  ['status', 'delivered'],
];

/** The progress of a shipment, from step 1 to 5, each with its label. Draws nothing for another number. */
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
