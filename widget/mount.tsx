import { render } from 'preact';
import { createAnswerPlace } from './answer-place.ts';
import { Answer } from './components/Answer.tsx';
import type { View } from './components/view.ts';
import { refusalWords } from './refusal-words.ts';
import type { LookupProblem } from '../server/contract.ts';
import { findProblems, takeOverForm } from './lookup-form.ts';
import { createRequestTracking } from './request-tracking.ts';
import { readSettings } from './settings.ts';
import { createTrackingModel, shownOrder } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';
import { createWording } from './wording.ts';

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
  const model = createTrackingModel(createRequestTracking(settings), show);
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

  let before: TrackingState = { phase: 'idle' };
  function show(state: TrackingState): void {
    if (!form || !answer) return;
    const stays = shownOrder(before) !== null && shownOrder(state) !== null;
    before = state;
    root.dataset['phase'] = stays && state.phase === 'loading' ? 'refreshing' : state.phase;
    const problems = problemsIn(state);
    render(<Answer state={state} view={view} />, answer);
    form.showProblems(problems, say);
    announce(announcement(state, stays, view));
    if (problems[0]) form.focus(problems[0].field);
    else if (!stays && (state.phase === 'shown' || state.phase === 'refused')) {
      focusAfterPaint(answer);
    }
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (!form) return;
    const lookup = form.read();
    const problems = findProblems(lookup);
    form.showProblems(problems, say);
    if (problems[0]) {
      form.focus(problems[0].field);
      return;
    }
    place.reserve();
    void model.track(lookup);
  }

  form.element.noValidate = true;
  form.element.addEventListener('submit', submit);
  if (settings.order) form.prefill(settings.order);

  return () => {
    form.element.removeEventListener('submit', submit);
    form.element.noValidate = false;
    model.reset();
    render(null, answer);
    place.release();
    delete root.dataset['phase'];
  };
}

function problemsIn(state: TrackingState): LookupProblem[] {
  if (state.phase !== 'refused') return [];
  return state.refusal.outcome === 'invalid' ? state.refusal.problems : [];
}

/** What is said without being looked at. A new answer is not announced: focus moves to it. */
function announcement(state: TrackingState, stays: boolean, { say }: View): string {
  if (state.phase === 'loading') return state.slow ? say('ui', 'looking') : '';
  if (!stays) return '';
  if (state.phase === 'shown') return say('ui', 'updated', { date: state.order.refreshedAt.text });
  return state.phase === 'refused' ? refusalWords(state.refusal, say) : '';
}

/** Focus forces layout; before the paint it would be a second long task on a slow phone. */
function focusAfterPaint(answer: Element): void {
  requestAnimationFrame(() => {
    answer.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  });
}
