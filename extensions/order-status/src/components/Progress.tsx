import type { Say } from '../../../../widget/words/wording.ts';

/** The texts of the five steps are those of their states. */
const STEPS = ['preparing', 'fulfilled_no_tracking', 'in_transit', 'out_for_delivery', 'delivered'];

interface ProgressProps {
  step: number | null;
  /** Of its card: words that it has are not repeated. */
  title: string;
  say: Say;
}

/** The progress of a shipment, from step 1 to 5, with the words of its step. Draws nothing for another number. */
export function Progress({ step, title, say }: ProgressProps) {
  const code = step === null ? undefined : STEPS[step - 1];
  if (step === null || code === undefined) return null;
  const words = say(step === 1 ? 'waiting' : 'status', code);
  return (
    <s-stack gap="small-400">
      <s-progress value={step} max={STEPS.length} accessibilityLabel={words} />
      {!title.includes(words) && <s-text color="subdued">{words}</s-text>}
    </s-stack>
  );
}
