import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TrackedOrder, TrackResponse } from '../server/contract.ts';
import { UNAVAILABLE } from './request-tracking.ts';
import type { Lookup, RequestTracking } from './request-tracking.ts';

/** Every answer but the order itself. */
export type Refusal = Exclude<TrackResponse, { outcome: 'found' }>;

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
  track(lookup: Lookup): Promise<void>;
  /** Asks again for the order that is shown. */
  refresh(): Promise<void>;
  /** The order in hand, if there is one, cannot be drawn: takes it away and says so. */
  giveUp(): void;
  /** Back to the empty form. */
  reset(): void;
}

/** A shorter wait needs no word: "Looking…" that flashes by only unsettles. */
const SLOW_AFTER_MS = 400;

/** The state machine: idle → loading → shown | refused. What was typed lives in memory only. */
export function createTrackingModel(requestTracking: RequestTracking): TrackingModel {
  const state = signal<TrackingState>({ phase: 'idle' });
  let latest = new AbortController();
  let lookup: Lookup | null = null;

  function supersede(): AbortController {
    latest.abort();
    latest = new AbortController();
    return latest;
  }

  async function ask(asked: Lookup, order: TrackedOrder | null): Promise<void> {
    const mine = supersede();
    lookup = asked;
    state.value = { phase: 'loading', order, slow: false };
    const timer = setTimeout(() => {
      if (mine === latest) state.value = { phase: 'loading', order, slow: true };
    }, SLOW_AFTER_MS);
    const response = await requestTracking(asked, mine);
    clearTimeout(timer);
    if (mine === latest) state.value = toState(response, order);
  }

  return {
    state,
    track: (asked) => ask(asked, null),
    refresh: async () => {
      const order = shownOrder(state.value);
      if (lookup && order) await ask(lookup, order);
    },
    giveUp() {
      if (!shownOrder(state.value)) return;
      supersede();
      state.value = toState(UNAVAILABLE, null);
    },
    reset() {
      supersede();
      lookup = null;
      state.value = { phase: 'idle' };
    },
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

function toState(response: TrackResponse, order: TrackedOrder | null): TrackingState {
  if (response.outcome === 'found') return { phase: 'shown', order: response.order };
  // Trouble on the way leaves the last answer standing; "no such order" takes it away.
  const kept = response.outcome === 'not_found' ? null : order;
  return { phase: 'refused', refusal: response, order: kept };
}
