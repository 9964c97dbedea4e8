import { render } from 'preact';
import { createAnswerPlace } from './form/answer-place.ts';
import { findBlockParts } from './form/block-parts.ts';
import { Answer } from './components/Answer.tsx';
import type { View } from './components/view.ts';
import { keepFresh } from './model/keep-fresh.ts';
import { findProblems } from './form/lookup-form.ts';
import { runOrderAction } from './model/order-actions.ts';
import { storePass } from './model/pass-storage.ts';
import { createRequestTracking } from './model/request-tracking.ts';
import type { RequestTracking } from './model/request-tracking.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { createDomSync } from './model/sync-dom.ts';
import type { Look } from './model/sync-dom.ts';
import { createTrackingModel, shownOrder } from './model/tracking-model.ts';
import type { TrackingState } from './model/tracking-model.ts';
import { createWording } from './words/wording.ts';

/**
 * Takes one block over.
 *
 * @param createTracking - Whom it asks.
 * @returns the undo: the block is again as the theme drew it.
 */
export function mount(
  root: HTMLElement,
  createTracking: (settings: Settings) => RequestTracking = createRequestTracking,
): () => void {
  const settings = readSettings(root, new URL(location.href));
  const parts = findBlockParts(root);
  if (!settings || !parts) return () => {};

  const { pass } = settings;
  const { form } = parts;
  const say = createWording(settings.strings);
  const place = createAnswerPlace(parts.place);
  const look: Look = { isAskedFor: true, isOpening: true };
  const refresh = (asked: boolean): void => {
    look.isAskedFor = asked;
    look.isOpening &&= !asked;
    void model.refresh(!asked);
  };
  const view: View = {
    ...settings,
    say,
    announce(text) {
      parts.status.textContent = text;
    },
    headingLevel: settings.headingLevel + 1,
    isReopened: pass !== null,
    refresh: () => refresh(true),
    deed: (deed, order) => void runOrderAction(deed, order, say),
    lookUpAnother() {
      model.reset();
      place.release();
      form.element.reset();
      form.focus('order');
    },
  };
  const tell = createDomSync(parts, view, look);
  const follow = keepFresh(refresh);
  const model = createTrackingModel(createTracking(settings), (next) =>
    storePass(settings.passKey, next),
  );
  const onDrawn = (state: TrackingState): void => {
    tell(state);
    follow(shownOrder(state));
    look.isAskedFor = true;
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    form.pick(event.submitter);
    const lookup = form.read();
    const problems = findProblems(lookup);
    form.showProblems(problems, say);
    if (problems[0]) {
      form.focus(problems[0].field);
      return;
    }
    look.isOpening = false;
    view.isReopened = false;
    place.reserve();
    void model.track(lookup);
  };

  form.element.noValidate = true;
  form.element.addEventListener('submit', submit);
  if (settings.order) form.prefill(settings.order);
  root.dataset['phase'] = 'idle';
  render(<Answer model={model} view={view} onDrawn={onDrawn} />, parts.answer);
  if (pass !== null) {
    place.reserve();
    void model.track({ pass });
  }

  return () => {
    form.element.removeEventListener('submit', submit);
    form.element.noValidate = false;
    follow(null);
    model.stop();
    render(null, parts.answer);
    place.release();
    delete root.dataset['phase'];
  };
}
