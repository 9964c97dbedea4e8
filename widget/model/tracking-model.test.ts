import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrackedOrder } from '../../server/contract.ts';
import type { Answer, Lookup, LookupQuery } from './request-tracking.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';
import { createTrackingModel } from './tracking-model.ts';
import type { TrackingState } from './tracking-model.ts';

const NOT_FOUND: Answer = { outcome: 'not_found' };
const UNAVAILABLE: Answer = { outcome: 'unavailable', retryAfterSeconds: 5 };
const lookupOf = (order: string): Lookup => ({ order, email: 'jane@example.com' });
const found = (order: TrackedOrder): Answer => ({ outcome: 'found', pass: 'pass.1', order });

/** A model whose requests the test answers, in any order. */
function controlledModel() {
  const states: TrackingState[] = [];
  const passes: (string | null)[] = [];
  const requests: {
    query: LookupQuery;
    signal: AbortSignal;
    answer: (response: Answer) => void;
  }[] = [];
  const model = createTrackingModel(
    (query, { signal }) =>
      new Promise((answer) => {
        requests.push({ query, signal, answer });
      }),
    (pass) => passes.push(pass),
  );
  // `subscribe` calls back at once with the current state, which is removed here.
  model.state.subscribe((state) => states.push(state));
  states.pop();
  return { model, states, passes, requests, last: () => states.at(-1) };
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
    expect(requests[1]?.query).toEqual({ pass: 'pass.1' });
    requests[1]?.answer(UNAVAILABLE);
    await refreshed;
    expect(states.slice(2)).toEqual([
      { phase: 'loading', order, slow: false },
      { phase: 'refused', refusal: UNAVAILABLE, order },
    ]);
  });

  it('removes an order that is no longer found', async () => {
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
    model.discardOrder();
    expect(last()).toMatchObject({
      phase: 'refused',
      refusal: { outcome: 'unavailable' },
      order: null,
    });
  });

  it('passes on the pass of the order, and removes it with the order', async () => {
    const { model, requests, passes } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(richOrder()));
    await tracked;
    expect(passes).toEqual([null, 'pass.1']);
    const missed = model.track(lookupOf('1002'));
    requests[1]?.answer(NOT_FOUND);
    await missed;
    expect(passes.at(-1)).toBeNull();
    expect(passes.slice(2)).not.toContain('pass.1');
  });

  it('opens an order by its pass, and keeps the pass when a refresh fails', async () => {
    const { model, requests, passes, last } = controlledModel();
    const opened = model.track({ pass: 'pass.0' });
    expect(requests[0]?.query).toEqual({ pass: 'pass.0' });
    requests[0]?.answer(found(richOrder()));
    await opened;
    expect(passes.at(-1)).toBe('pass.1');
    const refreshed = model.refresh();
    requests[1]?.answer(UNAVAILABLE);
    await refreshed;
    expect(passes.at(-1)).toBe('pass.1');
    expect(last()).toMatchObject({ phase: 'refused', order: { name: '#1001' } });
  });

  it('keeps the pass that it could not open yet: the page may be loaded again', async () => {
    const { model, requests, passes } = controlledModel();
    const opened = model.track({ pass: 'pass.0' });
    requests[0]?.answer(UNAVAILABLE);
    await opened;
    expect(passes).toEqual(['pass.0']);
  });

  it('sends the last pass of the tab along with what is typed, as long as the page is there', async () => {
    const { model, requests, passes } = controlledModel();
    void model.track(lookupOf('1001'));
    requests[0]?.answer(found(richOrder()));
    await vi.advanceTimersByTimeAsync(0);
    const typed = ['1002', '1003', '1001'].map(lookupOf);
    for (const [index, lookup] of typed.entries()) {
      model.reset();
      void model.track(lookup);
      requests[index + 1]?.answer(index === 0 ? NOT_FOUND : UNAVAILABLE);
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(requests.map(({ query }) => query)).toEqual([
      lookupOf('1001'),
      ...typed.map((lookup) => ({ ...lookup, pass: 'pass.1' })),
    ]);
    expect(new Set(passes.slice(2)), 'is stored no more').toEqual(new Set([null]));
  });

  it('says that a pass has ended, and deletes it', async () => {
    const { model, requests, passes, last } = controlledModel();
    const opened = model.track({ pass: 'pass.0' });
    requests[0]?.answer({ outcome: 'pass_ended' });
    await opened;
    expect(last()).toMatchObject({ phase: 'refused', refusal: { outcome: 'pass_ended' } });
    expect(passes.at(-1)).toBeNull();
  });

  it('falls back once to what was typed when the pass has ended', async () => {
    const { model, requests, last } = controlledModel();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(richOrder()));
    await tracked;
    const refreshed = model.refresh();
    requests[1]?.answer({ outcome: 'pass_ended' });
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[2]?.query).toMatchObject(lookupOf('1001'));
    requests[2]?.answer({ outcome: 'pass_ended' });
    await refreshed;
    expect(last()).toMatchObject({ phase: 'refused', order: null });
    expect(requests).toHaveLength(3);
  });

  it('refreshes quietly: changes nothing until there is a newer order, nor when it fails', async () => {
    const { model, requests, states } = controlledModel();
    const order = richOrder();
    const tracked = model.track(lookupOf('1001'));
    requests[0]?.answer(found(order));
    await tracked;
    const seen = states.length;
    const first = model.refresh(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(states).toHaveLength(seen);
    requests[1]?.answer(UNAVAILABLE);
    await first;
    expect(states.slice(seen)).toEqual([{ phase: 'shown', order }]);
    const second = model.refresh(true);
    requests[2]?.answer(NOT_FOUND);
    await second;
    expect(states.at(-1)).toMatchObject({ phase: 'refused', order: null });
  });

  it('deletes everything on reset, and ignores the answer of a request under way', async () => {
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
