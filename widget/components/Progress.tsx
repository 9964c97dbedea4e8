import type { Say, WordingGroup } from '../wording.ts';

/** Words for the five steps are those of the states they stand for. */
const STEPS: readonly (readonly [WordingGroup, string])[] = [
  ['waiting', 'preparing'],
  ['status', 'fulfilled_no_tracking'],
  ['status', 'in_transit'],
  ['status', 'out_for_delivery'],
  ['status', 'delivered'],
];

/** How far a shipment is: each step in words, a line only besides. */
export function Progress({ step, say }: { step: number; say: Say }) {
  return (
    <ol class="order-tracking__steps">
      {STEPS.map(([group, code], index) => (
        <li
          key={code}
          class={`order-tracking__step${index < step ? ' order-tracking__step--done' : ''}`}
          aria-current={index + 1 === step ? 'step' : undefined}
        >
          {say(group, code)}
        </li>
      ))}
    </ol>
  );
}
