import type { TrackedOrder } from '../../server/contract.ts';
import { announcement } from '../words/announcement.ts';
import type { BlockParts } from '../form/block-parts.ts';
import type { View } from '../components/view.ts';
import { refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

/** What has caused an answer. */
export interface Cause {
  /** `false` while an automatic refresh runs, which is announced only when the order has changed. */
  isRequested: boolean;
  /** The page opens with an answer: the shopper may be anywhere on the page, so focus stays there. */
  isPageLoad: boolean;
}

/**
 * Creates what brings the rest of the block in line with a state whose answer has been drawn: the problems
 * at the fields, `data-phase`, the button's being busy, and what a screen reader announces. It moves focus to an answer that the
 * shopper waits for.
 *
 * @param cause - Read anew for each state.
 */
export function createDomSync(
  { root, form, status, answer }: BlockParts,
  view: View,
  cause: Cause,
): (state: TrackingState) => void {
  const { say } = view;
  const submit = root.querySelector('[type=submit]');
  let previous: TrackedOrder | null = null;

  return (state) => {
    const order = shownOrder(state);
    const refusal = refusalIn(state);
    const isUpdate = previous !== null && order !== null;
    const hasNews = cause.isRequested || contentOf(previous) !== contentOf(order);
    previous = order;
    const problems = refusal?.outcome === 'invalid' ? refusal.problems : [];
    root.dataset['phase'] = isUpdate && state.phase === 'loading' ? 'refreshing' : state.phase;
    if (submit) submit.ariaBusy = state.phase === 'loading' ? 'true' : null;
    form.showProblems(problems, say);
    const headline = answer.querySelector<HTMLElement>('[tabindex="-1"]');
    const isNewAnswer = !isUpdate && headline !== null && state.phase !== 'loading';
    if (problems[0]) form.focus(problems[0].field);
    else if (isNewAnswer && !cause.isPageLoad) focusAfterPaint(headline);
    else if (isNewAnswer) form.focusEmail();
    if (hasNews) {
      status.textContent =
        isNewAnswer && cause.isPageLoad ? headline.textContent : announcement(state, isUpdate, say);
    }
    if (order && view.isReopened) form.prefill(order.name);
  };
}

/** Everything in an order except the time at which it was read. */
function contentOf(order: TrackedOrder | null): string {
  return JSON.stringify({ ...order, refreshedAt: null });
}

/**
 * Focus forces layout, which before the paint would be a second long task on a slow phone.
 * https://gist.github.com/paulirish/5d52fb081b3570c81e3a
 */
function focusAfterPaint(element: HTMLElement): void {
  requestAnimationFrame(() => {
    setTimeout(() => element.focus());
  });
}
