import type { TrackedOrder, TrackResponse } from '../server/contract.ts';
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
  /** Looks an order up; the newest request wins. */
  track(lookup: Lookup): Promise<void>;
  /** Asks again for the order that is shown. */
  refresh(): Promise<void>;
  /** Back to the empty form. */
  reset(): void;
}

/** A shorter wait needs no word: "Looking…" that flashes by only unsettles. */
const SLOW_AFTER_MS = 400;

/**
 * The state machine: idle → loading → shown | refused. What was typed lives in memory only.
 *
 * @param show - Draws a state. Called at once on every change, so a click's own frame shows it; one
 *   state with one onlooker needs no signals, which would be an eighth of the widget.
 */
export function createTrackingModel(
  requestTracking: RequestTracking,
  show: (state: TrackingState) => void,
): TrackingModel {
  let state: TrackingState = { phase: 'idle' };
  let latest = new AbortController();
  let lookup: Lookup | null = null;

  function enter(next: TrackingState): void {
    state = next;
    show(next);
  }

  function supersede(): AbortController {
    latest.abort();
    latest = new AbortController();
    return latest;
  }

  async function ask(asked: Lookup, order: TrackedOrder | null): Promise<void> {
    const mine = supersede();
    lookup = asked;
    enter({ phase: 'loading', order, slow: false });
    const timer = setTimeout(() => {
      if (mine === latest) enter({ phase: 'loading', order, slow: true });
    }, SLOW_AFTER_MS);
    const response = await requestTracking(asked, mine.signal);
    clearTimeout(timer);
    if (mine === latest) enter(toState(response, order));
  }

  return {
    track: (asked) => ask(asked, null),
    refresh: async () => {
      const order = shownOrder(state);
      if (lookup && order) await ask(lookup, order);
    },
    reset() {
      supersede();
      lookup = null;
      enter({ phase: 'idle' });
    },
  };
}

/** The order that is drawn in this state. */
export function shownOrder(state: TrackingState): TrackedOrder | null {
  return state.phase === 'idle' ? null : state.order;
}

/** Trouble on the way leaves the last answer standing; "no such order" takes it away. */
const KEEPS_ORDER = new Set<Refusal['outcome']>(['unavailable', 'rate_limited']);

function toState(response: TrackResponse, order: TrackedOrder | null): TrackingState {
  if (response.outcome === 'found') return { phase: 'shown', order: response.order };
  const kept = KEEPS_ORDER.has(response.outcome) ? order : null;
  return { phase: 'refused', refusal: response, order: kept };
}
