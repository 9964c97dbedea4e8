import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TrackedOrder } from '../../server/contract.ts';
import { UNAVAILABLE } from './request-tracking.ts';
import type { Answer, Question, RequestTracking } from './request-tracking.ts';

/** Every answer but the order itself. */
export type Refusal = Exclude<Answer, { outcome: 'found' }>;

/** Where the widget is. `order` beside a phase is the answer that stays drawn while it is refreshed. */
export type TrackingState =
  | { phase: 'idle' }
  /** `slow` once the wait deserves a word. */
  | { phase: 'loading'; order: TrackedOrder | null; slow: boolean }
  | { phase: 'shown'; order: TrackedOrder }
  | { phase: 'refused'; refusal: Refusal; order: TrackedOrder | null };

export interface TrackingModel {
  readonly state: ReadonlySignal<TrackingState>;
  /** Looks an order up; the newest request wins. */
  track(question: Question): Promise<void>;
  /**
   * Asks again for the order that is shown.
   *
   * @param quietly - Nobody asked for it: the order stands as it is until there is a newer one, and
   *   trouble on the way is not told.
   */
  refresh(quietly?: boolean): Promise<void>;
  /** The order in hand, if there is one, cannot be drawn: takes it away and says so. */
  giveUp(): void;
  /** Back to the empty form. */
  reset(): void;
  /** Nobody waits for an answer any more. */
  stop(): void;
}

/** A shorter wait needs no word: "Looking…" that flashes by only unsettles. */
const SLOW_AFTER_MS = 400;

/**
 * The state machine: idle → loading → shown | refused. What was typed lives in memory only.
 *
 * @param onPass - Told what opens the order that is shown once more; `null` when nothing does.
 */
export function createTrackingModel(
  requestTracking: RequestTracking,
  onPass: (pass: string | null) => void,
): TrackingModel {
  const state = signal<TrackingState>({ phase: 'idle' });
  let latest = new AbortController();
  let typed: Question | null = null;
  let pass: string | null = null;

  function keepPass(next: string | null): void {
    pass = next;
    onPass(next);
  }

  function supersede(): AbortController {
    latest.abort();
    latest = new AbortController();
    return latest;
  }

  async function ask(question: Question, order: TrackedOrder | null, quietly: boolean) {
    const mine = supersede();
    const wait = (slow: boolean): void => {
      if (mine === latest && !quietly) state.value = { phase: 'loading', order, slow };
    };
    wait(false);
    const timer = setTimeout(wait, SLOW_AFTER_MS, true);
    const answer = await requestTracking(question, mine);
    clearTimeout(timer);
    if (mine !== latest) return;
    // Who typed it in this tab need not do so again.
    if (answer.outcome === 'pass_ended' && typed && typed !== question) {
      await ask(typed, order, quietly);
      return;
    }
    const next = toState(answer, order);
    if (answer.outcome === 'found') keepPass(answer.pass);
    else if (!shownOrder(next) && answer.outcome !== 'unavailable') keepPass(null);
    const isNoNews = quietly && next.phase === 'refused' && next.order;
    state.value = isNoNews ? { phase: 'shown', order: isNoNews } : next;
  }

  return {
    state,
    track(question) {
      typed = 'pass' in question ? null : question;
      keepPass(null);
      return ask(question, null, false);
    },
    refresh: async (quietly = false) => {
      const order = shownOrder(state.value);
      const question = pass ? { pass } : typed;
      if (question && order) await ask(question, order, quietly);
    },
    giveUp() {
      if (!shownOrder(state.value)) return;
      supersede();
      state.value = toState(UNAVAILABLE, null);
    },
    reset() {
      supersede();
      typed = null;
      keepPass(null);
      state.value = { phase: 'idle' };
    },
    stop: supersede,
  };
}

/** The order that is drawn in this state. */
export function shownOrder(state: TrackingState): TrackedOrder | null {
  return state.phase === 'idle' ? null : state.order;
}

/** Why there is no order, or none that is newer. */
export function refusalIn(state: TrackingState): Refusal | null {
  return state.phase === 'refused' ? state.refusal : null;
}

/** These take an answer away; trouble on the way leaves it standing. */
const ENDS: ReadonlySet<string> = new Set(['not_found', 'pass_ended']);

function toState(answer: Answer, order: TrackedOrder | null): TrackingState {
  if (answer.outcome === 'found') return { phase: 'shown', order: answer.order };
  return { phase: 'refused', refusal: answer, order: ENDS.has(answer.outcome) ? null : order };
}
