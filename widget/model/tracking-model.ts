import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TrackedOrder } from '../../server/contract.ts';
import { UNAVAILABLE } from './request-tracking.ts';
import type { Answer, LookupQuery, RequestTracking } from './request-tracking.ts';

/** Every answer but the order itself. */
export type Refusal = Exclude<Answer, { outcome: 'found' }>;

/** The state of the widget. `order` in a phase other than `shown` is the last answer, which stays visible. */
export type TrackingState =
  | { phase: 'idle' }
  /** `slow` when the wait is long enough to say so. */
  | { phase: 'loading'; order: TrackedOrder | null; slow: boolean }
  | { phase: 'shown'; order: TrackedOrder }
  | { phase: 'refused'; refusal: Refusal; order: TrackedOrder | null };

export interface TrackingModel {
  readonly state: ReadonlySignal<TrackingState>;
  /** Looks an order up. A newer look-up aborts an older one. */
  track(query: LookupQuery): Promise<void>;
  /**
   * Reads the order again that is shown.
   *
   * @param quietly - The shopper did not ask for it: nothing changes until there is a newer answer, and a
   *   failure is not shown.
   */
  refresh(quietly?: boolean): Promise<void>;
  /** The order cannot be drawn: the state becomes `unavailable`, without it. Does nothing without an order. */
  discardOrder(): void;
  /** Back to the empty form. The pass is stored no more, and still vouches for what is typed on this page. */
  reset(): void;
  /** Aborts the look-up under way. */
  stop(): void;
}

/** A notice that disappears as soon as it is there disturbs more than the wait. */
const SLOW_AFTER_MS = 400;

/**
 * The state machine: idle → loading → shown | refused. What the shopper typed is in memory only.
 *
 * It is a plain factory, because the `createModel` of signals disposes of a model's effects, and this one has
 * none: it would cost 360 bytes. https://preactjs.com/guide/v10/signals/
 *
 * @param onPass - Gets the pass that opens the shown order again, and `null` when there is none any more.
 */
export function createTrackingModel(
  requestTracking: RequestTracking,
  onPass: (pass: string | null) => void,
): TrackingModel {
  const state = signal<TrackingState>({ phase: 'idle' });
  let latest = new AbortController();
  let lastTyped: LookupQuery | null = null;
  /**
   * The last one of this tab. It outlives the order that it opened: who types that order again, while strangers have
   * used up its guesses, is told from them by it.
   */
  let pass: string | undefined;

  function supersede(): AbortController {
    latest.abort();
    latest = new AbortController();
    return latest;
  }

  async function lookUp(query: LookupQuery, order: TrackedOrder | null, quietly: boolean) {
    const attempt = supersede();
    const showLoading = (slow: boolean): void => {
      if (attempt === latest && !quietly) state.value = { phase: 'loading', order, slow };
    };
    showLoading(false);
    const timer = setTimeout(showLoading, SLOW_AFTER_MS, true);
    const answer = await requestTracking({ pass, ...query }, attempt);
    clearTimeout(timer);
    if (attempt !== latest) return;
    // What was typed in this tab opens the order as well, without asking the shopper again.
    if (answer.outcome === 'pass_ended' && lastTyped && lastTyped !== query) {
      await lookUp(lastTyped, order, quietly);
      return;
    }
    const next = toState(answer, order);
    if (answer.outcome === 'found') onPass((pass = answer.pass));
    else if (REMOVES_ORDER.has(answer.outcome)) onPass(null);
    const unchanged = quietly && next.phase === 'refused' && next.order;
    state.value = unchanged ? { phase: 'shown', order: unchanged } : next;
  }

  return {
    state,
    track(query) {
      const opened = 'pass' in query ? query.pass : null;
      lastTyped = opened ? null : query;
      pass = opened ?? pass;
      onPass(opened);
      return lookUp(query, null, false);
    },
    refresh: async (quietly = false) => {
      const order = shownOrder(state.value);
      const query = pass ? { pass } : lastTyped;
      if (query && order) await lookUp(query, order, quietly);
    },
    discardOrder() {
      if (!shownOrder(state.value)) return;
      supersede();
      state.value = toState(UNAVAILABLE, null);
    },
    reset() {
      supersede();
      lastTyped = null;
      onPass(null);
      state.value = { phase: 'idle' };
    },
    stop: supersede,
  };
}

/** The order that is visible in this state. */
export function shownOrder(state: TrackingState): TrackedOrder | null {
  return state.phase === 'idle' ? null : state.order;
}

/** Why there is no order, or no newer one. */
export function refusalIn(state: TrackingState): Refusal | null {
  return state.phase === 'refused' ? state.refusal : null;
}

/** After these outcomes the last answer is no longer true; after the others it stays visible. */
const REMOVES_ORDER: ReadonlySet<string> = new Set(['not_found', 'pass_ended']);

function toState(answer: Answer, order: TrackedOrder | null): TrackingState {
  if (answer.outcome === 'found') return { phase: 'shown', order: answer.order };
  return {
    phase: 'refused',
    refusal: answer,
    order: REMOVES_ORDER.has(answer.outcome) ? null : order,
  };
}
