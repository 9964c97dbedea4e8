import type { TrackedOrder } from '../../server/contract.ts';
import { announcement } from '../words/announcement.ts';
import type { BlockParts } from '../form/block-parts.ts';
import type { View } from '../components/view.ts';
import { tellTheme } from './dispatch-events.ts';
import { refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

/** How the shopper has come to look at an answer. */
export interface Look {
  /** `false` while a refresh runs that nobody asked for, which is told only when the order reads differently. */
  isAskedFor: boolean;
  /** The page opens with an answer: whoever reads it is somewhere on the page, and stays there. */
  isOpening: boolean;
}

/**
 * Tells a state whose answer has been drawn wherever else it belongs: the problems at the fields, the
 * phase on the block, what is to be heard; and moves focus to an answer that somebody waits for.
 *
 * @param look - As it is when a state is told.
 */
export function createDomSync(
  { root, form, status, answer }: BlockParts,
  view: View,
  look: Look,
): (state: TrackingState) => void {
  const { say } = view;
  let before: TrackedOrder | null = null;

  return (state) => {
    const order = shownOrder(state);
    const refusal = refusalIn(state);
    const stays = before !== null && order !== null;
    const isNews = look.isAskedFor || contentOf(before) !== contentOf(order);
    before = order;
    const problems = refusal?.outcome === 'invalid' ? refusal.problems : [];
    root.dataset['phase'] = stays && state.phase === 'loading' ? 'refreshing' : state.phase;
    form.showProblems(problems, say);
    const headline = answer.querySelector<HTMLElement>('[tabindex="-1"]');
    const isAnswer = !stays && headline !== null && state.phase !== 'loading';
    if (problems[0]) form.focus(problems[0].field);
    else if (isAnswer && !look.isOpening) focusAfterPaint(headline);
    if (isNews) {
      status.textContent =
        isAnswer && look.isOpening ? headline.textContent : announcement(state, stays, say);
    }
    if (order && view.isReopened) form.prefill(order.name);
    tellTheme(root, state);
  };
}

/** All that an order says but the time at which it was read. */
function contentOf(order: TrackedOrder | null): string {
  return JSON.stringify({ ...order, refreshedAt: null });
}

/** Focus forces layout; before the paint it would be a second long task on a slow phone. */
function focusAfterPaint(element: HTMLElement): void {
  requestAnimationFrame(() => {
    setTimeout(() => element.focus());
  });
}
