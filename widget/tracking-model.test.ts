import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrackedOrder, TrackResponse } from '../server/contract.ts';
import type { Lookup } from './request-tracking.ts';
import { richOrder } from './rich-order.fixtures.ts';
import { createTrackingModel } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

const NOT_FOUND: TrackResponse = { outcome: 'not_found' };
const UNAVAILABLE: TrackResponse = { outcome: 'unavailable', retryAfterSeconds: 5 };
const lookupOf = (order: string): Lookup => ({ order, email: 'jane@example.com' });
const found = (order: TrackedOrder): TrackResponse => ({
  outcome: 'found',
  order,
  pass: 'v1.pass',
});

/** A model whose requests are answered by hand, in any order. */
function controlledModel() {
  const states: TrackingState[] = [];
  const requests: {
    lookup: Lookup;
    signal: AbortSignal;
    answer: (response: TrackResponse) => void;
  }[] = [];
  const model = createTrackingModel(
    (lookup, { signal }) =>
      new Promise((answer) => {
        requests.push({ lookup, signal, answer });
      }),
  );
  // Less the state that it begins in.
  model.state.subscribe((state) => states.push(state));
  states.shift();
  return { model, states, requests, last: () => states.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the tracking model', () => {
  it('loads, then shows the order', async () => {
    const { model, states, requests } = controlledModel();
    const order = richOrder();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(order));
    await tracked;
    expect(states).toEqual([
      { phase: 'loading', order: null, slow: false },
      { phase: 'shown', order },
    ]);
  });

  it('says why there is no order', async () => {
    const { model, requests, last } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(NOT_FOUND);
    await tracked;
    expect(last()).toEqual({ phase: 'refused', refusal: NOT_FOUND, order: null });
  });

  it('shows the newest look-up when answers arrive out of order', async () => {
    const { model, requests, last } = controlledModel();
    const first = model.track(lookupOf('1001'));
    const second = model.track(lookupOf('1002'));
    requests[1]?.answer(found(richOrder({ name: '#1002' })));
    requests[0]?.answer(found(richOrder({ name: '#1001' })));
    await Promise.all([first, second]);
    expect(last()).toMatchObject({ phase: 'shown', order: { name: '#1002' } });
  });

  it('aborts the look-up that a newer one replaces', () => {
    const { model, requests } = controlledModel();
    void model.track(lookupOf('1001'));
    void model.track(lookupOf('1002'));
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('calls a wait slow after 400 ms, not before', async () => {
    const { model, last } = controlledModel();
    void model.track(lookupOf('1001'));
    await vi.advanceTimersByTimeAsync(399);
    expect(last()).toMatchObject({ phase: 'loading', slow: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(last()).toMatchObject({ phase: 'loading', slow: true });
  });

  it('never calls an answered look-up slow', async () => {
    const { model, requests, last } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(NOT_FOUND);
    await tracked;
    await vi.advanceTimersByTimeAsync(1000);
    expect(last()?.phase).toBe('refused');
  });

  it('keeps the order while it is refreshed, and when the refresh fails', async () => {
    const { model, requests, states } = controlledModel();
    const order = richOrder();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(order));
    await tracked;
    const refreshed = model.refresh();
    expect(requests[1]?.lookup).toEqual(lookupOf('1001'));
    requests[1]?.answer(UNAVAILABLE);
    await refreshed;
    expect(states.slice(2)).toEqual([
      { phase: 'loading', order, slow: false },
      { phase: 'refused', refusal: UNAVAILABLE, order },
    ]);
  });

  it('takes an order away that is no longer found', async () => {
    const { model, requests, last } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(richOrder()));
    await tracked;
    const refreshed = model.refresh();
    requests[1]?.answer(NOT_FOUND);
    await refreshed;
    expect(last()).toMatchObject({ phase: 'refused', order: null });
  });

  it('is unavailable when its order cannot be drawn', async () => {
    const { model, requests, last } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(richOrder()));
    await tracked;
    model.giveUp();
    expect(last()).toMatchObject({
      phase: 'refused',
      refusal: { outcome: 'unavailable' },
      order: null,
    });
  });

  it('has nothing to give up without an order', () => {
    const { model, states } = controlledModel();
    model.giveUp();
    expect(states).toEqual([]);
  });

  it('forgets everything on reset, the answer on its way included', async () => {
    const { model, requests, states } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    model.reset();
    requests[0]?.answer(found(richOrder()));
    await tracked;
    await model.refresh();
    expect(states.at(-1)).toEqual({ phase: 'idle' });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.signal.aborted).toBe(true);
  });
});
