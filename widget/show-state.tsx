import { render } from 'preact';
import type { TrackedOrder } from '../server/contract.ts';
import { announcement } from './announcement.ts';
import type { BlockParts } from './block-parts.ts';
import { Answer } from './components/Answer.tsx';
import type { View } from './components/view.ts';
import { tellTheme } from './tracking-events.ts';
import { refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

/**
 * Draws a state where it belongs: the answer, the problems at the fields, the phase on the block; says
 * and tells what changed, and moves focus to an answer that somebody waits for.
 *
 * @param giveUp - Called for an order that cannot be drawn.
 * @param isAskedFor - `false` while a refresh runs that nobody asked for, which is told only when the
 *   order reads differently.
 * @param isOpening - The page opens with an answer: whoever reads it is somewhere on the page, and
 *   stays there.
 */
export function createShowState({
  parts: { root, form, status, answer },
  view,
  giveUp,
  isAskedFor,
  isOpening,
}: {
  parts: BlockParts;
  view: View;
  giveUp: () => void;
  isAskedFor: () => boolean;
  isOpening: () => boolean;
}): (state: TrackingState) => void {
  const { say } = view;
  let before: TrackedOrder | null = null;

  return (state) => {
    const order = shownOrder(state);
    const refusal = refusalIn(state);
    const stays = before !== null && order !== null;
    const isNews = isAskedFor() || !readAlike(before, order);
    try {
      render(<Answer state={state} view={view} />, answer);
    } catch (reason) {
      if (!order) throw reason;
      // What is half drawn goes before anything of it is painted.
      render(null, answer);
      giveUp();
      return;
    }
    before = order;
    const problems = refusal?.outcome === 'invalid' ? refusal.problems : [];
    root.dataset['phase'] = stays && state.phase === 'loading' ? 'refreshing' : state.phase;
    form.showProblems(problems, say);
    const headline = answer.querySelector<HTMLElement>('[tabindex="-1"]');
    const isAnswer = !stays && headline !== null && state.phase !== 'loading';
    if (problems[0]) form.focus(problems[0].field);
    else if (isAnswer && !isOpening()) focusAfterPaint(headline);
    if (isNews) {
      status.textContent =
        isAnswer && isOpening() ? headline.textContent : announcement(state, stays, say);
    }
    if (order && view.isReopened) form.prefill(order.name);
    tellTheme(root, state);
  };
}

/** But for the time at which they were read. */
function readAlike(one: TrackedOrder | null, other: TrackedOrder | null): boolean {
  const [first, second] = [one, other].map((order) =>
    JSON.stringify({ ...order, refreshedAt: null }),
  );
  return first === second;
}

/** Focus forces layout; before the paint it would be a second long task on a slow phone. */
function focusAfterPaint(element: HTMLElement): void {
  requestAnimationFrame(() => {
    setTimeout(() => element.focus());
  });
}
