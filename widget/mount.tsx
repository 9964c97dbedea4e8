import { render } from 'preact';
import { createAnswerPlace } from './answer-place.ts';
import { findBlockParts } from './block-parts.ts';
import type { View } from './components/view.ts';
import { keepFresh } from './keep-fresh.ts';
import { findProblems } from './lookup-form.ts';
import { offerCalendar, shareAddress } from './order-deeds.ts';
import { storePass } from './pass-store.ts';
import { createPreviewTracking, tellTrouble } from './preview-tracking.ts';
import { createRequestTracking } from './request-tracking.ts';
import { readSettings } from './settings.ts';
import { createShowState } from './show-state.tsx';
import { createTrackingModel, shownOrder } from './tracking-model.ts';
import { createWording } from './wording.ts';

/**
 * Takes one block over.
 *
 * @returns the undo: the block is again as the theme drew it.
 */
export function mount(root: HTMLElement): () => void {
  const page = new URL(location.href);
  const settings = readSettings(root, page);
  const parts = findBlockParts(root);
  if (!settings || !parts) return () => {};

  const { pass, preview } = settings;
  const { form } = parts;
  const say = createWording(settings.strings);
  const place = createAnswerPlace(parts.place);
  let isAskedFor = true;
  let isOpening = true;
  const refresh = (asked: boolean): void => {
    isAskedFor = asked;
    if (asked) isOpening = false;
    void model.refresh(!asked);
  };
  const view: View = {
    say,
    announce(text) {
      parts.status.textContent = text;
    },
    headingLevel: settings.headingLevel + 1,
    contactUrl: settings.contactUrl,
    returnsUrl: settings.returnsUrl,
    isReopened: pass !== null,
    refresh: () => refresh(true),
    addToCalendar: (order) => void offerCalendar(order, say, page),
    share: () => void shareAddress(page),
    lookUpAnother() {
      model.reset();
      place.release();
      form.element.reset();
      form.focus('order');
    },
  };
  const show = createShowState({
    parts,
    view,
    giveUp: () => model.giveUp(),
    isAskedFor: () => isAskedFor,
    isOpening: () => isOpening,
  });
  const freshness = keepFresh(refresh);
  const model = createTrackingModel(
    preview === null ? createRequestTracking(settings) : createPreviewTracking(preview, settings),
    {
      onPass: (next) => storePass(settings.passKey, next),
      onChange(state) {
        show(state);
        freshness.follow(state.phase === 'loading' ? null : shownOrder(state));
        isAskedFor = true;
      },
    },
  );

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
    isOpening = false;
    view.isReopened = false;
    place.reserve();
    void model.track(lookup);
  };

  form.element.noValidate = true;
  form.element.addEventListener('submit', submit);
  if (settings.order) form.prefill(settings.order);
  root.dataset['phase'] = 'idle';
  if (preview !== null) void tellTrouble(root, settings);
  // A preview needs no pass to open.
  const opened = preview !== null && preview !== 'form' ? '' : pass;
  if (opened !== null) {
    place.reserve();
    void model.track({ pass: opened });
  }

  return () => {
    form.element.removeEventListener('submit', submit);
    form.element.noValidate = false;
    freshness.stop();
    model.stop();
    render(null, parts.answer);
    place.release();
    delete root.dataset['phase'];
  };
}
