import { effect } from '@preact/signals';
import { render } from 'preact';
import type { TrackedOrder } from '../server/contract.ts';
import { createAnswerPlace } from './answer-place.ts';
import { Answer } from './components/Answer.tsx';
import type { View } from './components/view.ts';
import { refusalWords } from './refusal-words.ts';
import { findProblems, takeOverForm } from './lookup-form.ts';
import { createRequestTracking } from './request-tracking.ts';
import { readSettings } from './settings.ts';
import { createTrackingModel, refusalIn, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';
import { createWording } from './wording.ts';
import type { Say } from './wording.ts';

/**
 * Takes one block over.
 *
 * @returns the undo: the block is again as the theme drew it.
 */
export function mount(root: HTMLElement): () => void {
  const settings = readSettings(root, new URL(location.href));
  const form = takeOverForm(root);
  const placeElement = root.querySelector<HTMLElement>('[data-order-tracking-place]');
  const status = root.querySelector('[data-order-tracking-status]');
  const answer = root.querySelector('[data-order-tracking-answer]');
  if (!settings || !form || !placeElement || !status || !answer) return () => {};

  const say = createWording(settings.strings);
  const model = createTrackingModel(createRequestTracking(settings));
  const place = createAnswerPlace(placeElement);
  const announce = (text: string): void => {
    status.textContent = text;
  };
  const view: View = {
    say,
    announce,
    headingLevel: settings.headingLevel + 1,
    contactUrl: settings.contactUrl,
    returnsUrl: settings.returnsUrl,
    refresh: () => void model.refresh(),
    lookUpAnother() {
      model.reset();
      place.release();
      form.element.reset();
      form.focus('order');
    },
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const lookup = form.read();
    const problems = findProblems(lookup);
    form.showProblems(problems, say);
    if (problems[0]) {
      form.focus(problems[0].field);
      return;
    }
    place.reserve();
    void model.track(lookup);
  };

  render(<Answer model={model} view={view} />, answer);
  let before: TrackedOrder | null = null;
  // Around the answer, which draws itself: this runs in the frame of the change, the answer's
  // drawing follows in the same frame.
  const stopFollowing = effect(() => {
    const state = model.state.value;
    const order = shownOrder(state);
    const stays = before !== null && order !== null;
    before = order;
    const refusal = refusalIn(state);
    const problems = refusal?.outcome === 'invalid' ? refusal.problems : [];
    root.dataset['phase'] = stays && state.phase === 'loading' ? 'refreshing' : state.phase;
    form.showProblems(problems, say);
    announce(announcement(state, stays, say));
    if (problems[0]) form.focus(problems[0].field);
    else if (!stays && (refusal || state.phase === 'shown')) focusAfterPaint(answer);
  });

  form.element.noValidate = true;
  form.element.addEventListener('submit', submit);
  if (settings.order) form.prefill(settings.order);

  return () => {
    form.element.removeEventListener('submit', submit);
    form.element.noValidate = false;
    model.reset();
    stopFollowing();
    render(null, answer);
    place.release();
    delete root.dataset['phase'];
  };
}

/** What is said without being looked at. A new answer is not announced: focus moves to it. */
function announcement(state: TrackingState, stays: boolean, say: Say): string {
  if (state.phase === 'loading') return state.slow ? say('ui', 'looking') : '';
  if (!stays) return '';
  const refusal = refusalIn(state);
  const date = shownOrder(state)?.refreshedAt?.text;
  return refusal ? refusalWords(refusal, say) : say('ui', 'updated', { date });
}

/** Focus forces layout; before the paint it would be a second long task on a slow phone. */
function focusAfterPaint(answer: Element): void {
  requestAnimationFrame(() => {
    setTimeout(() => answer.querySelector<HTMLElement>('[tabindex="-1"]')?.focus());
  });
}
