import { render } from 'preact';
import { createAnswerPlace } from './form/answer-place.ts';
import { findBlockParts } from './form/block-parts.ts';
import { Answer } from './components/Answer.tsx';
import { keyTexts } from './components/keyed-texts.ts';
import type { View } from './components/view.ts';
import { createFollowUp } from './model/follow-up.ts';
import { findProblems } from './form/lookup-form.ts';
import { storePass } from './model/pass-storage.ts';
import { createRequestTracking } from './model/request-tracking.ts';
import type { RequestTracking } from './model/request-tracking.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { createDomSync } from './model/sync-dom.ts';
import type { Cause } from './model/sync-dom.ts';
import { createTrackingModel } from './model/tracking-model.ts';
import type { TrackingState } from './model/tracking-model.ts';
import { createWording } from './words/wording.ts';

/**
 * Mounts the widget on one block.
 *
 * @param createTracking - Creates what answers look-ups: by default, requests to the server.
 * @returns the undo, after which the block is as the theme drew it.
 */
export function mount(
  root: HTMLElement,
  createTracking: (settings: Settings) => RequestTracking = createRequestTracking,
): () => void {
  const settings = readSettings(root, new URL(location.href));
  const parts = findBlockParts(root);
  if (!settings || !parts) return () => {};

  const { opening } = settings;
  const { form } = parts;
  const say = createWording(settings.sentences, settings.register, settings.strings);
  const place = createAnswerPlace(root);
  const cause: Cause = { isRequested: true, isPageLoad: true };
  const refresh = (isRequested: boolean): void => {
    cause.isRequested = isRequested;
    cause.isPageLoad &&= !isRequested;
    void model.refresh(!isRequested);
  };
  const view: View = {
    ...settings,
    say,
    announce(text) {
      parts.status.textContent = text;
    },
    headingLevel: settings.headingLevel + 1,
    isReopened: opening !== null,
    formId: form.element.id,
    refresh: () => refresh(true),
    // Without a network nothing happens, and the button can be pressed again.
    addToCalendar: (order) =>
      void import('./lazy/add-to-calendar.ts').then(
        ({ addToCalendar }) => addToCalendar(order, say),
        () => {},
      ),
    lookUpAnother() {
      model.reset();
      place.release();
      form.fill('', view.isReopened ? undefined : form.read().email);
      // The form is visible from here on, and can be focused.
      root.dataset['phase'] = 'idle';
      form.focus('order');
    },
  };
  const syncDom = createDomSync(parts, view, cause);
  const followUp = createFollowUp(root, refresh);
  const model = createTrackingModel(createTracking(settings), (next) =>
    storePass(settings.passKey, next),
  );
  const onDrawn = (state: TrackingState): void => {
    syncDom(state);
    void followUp(state);
    cause.isRequested = true;
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    form.selectRecent(event.submitter);
    const lookup = form.read();
    const problems = findProblems(lookup);
    form.showProblems(problems, say);
    if (problems[0]) {
      form.focus(problems[0].field);
      return;
    }
    cause.isPageLoad = false;
    view.isReopened = false;
    place.reserve();
    void model.track(lookup);
  };

  keyTexts();
  form.element.noValidate = true;
  form.element.addEventListener('submit', submit);
  form.prefill(settings.order);
  root.dataset['phase'] = 'idle';
  render(<Answer model={model} view={view} onDrawn={onDrawn} />, parts.answer);
  if (opening) {
    place.reserve();
    void model.track(opening);
  } else form.focusEmail();

  return () => {
    form.element.removeEventListener('submit', submit);
    form.element.noValidate = false;
    void followUp({ phase: 'idle' });
    model.stop();
    render(null, parts.answer);
    place.release();
    delete root.dataset['phase'];
  };
}
