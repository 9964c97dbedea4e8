import type { Say } from '../words/wording.ts';

/** The texts of the five steps are those of their states. */
const STEPS = ['preparing', 'fulfilled_no_tracking', 'in_transit', 'out_for_delivery', 'delivered'];

/** The progress of a shipment, from step 1 to 5, each with its label. Draws nothing for another number. */
export function Progress({ step, say }: { step: number | null; say: Say }) {
  const words = STEPS.map((code, index) => say(index > 0 ? 'status' : 'waiting', code));
  const current = step && words[step - 1];
  return current ? (
    <ol class="order-tracking__steps" aria-label={current}>
      {STEPS.map((code, index) => (
        <li
          key={code}
          class="order-tracking__step"
          aria-current={index + 1 === step ? 'step' : undefined}
        >
          <span>{words[index]}</span>
        </li>
      ))}
    </ol>
  ) : null;
}
