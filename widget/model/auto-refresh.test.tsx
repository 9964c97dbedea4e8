import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutoRefresh } from './auto-refresh.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';

const MINUTE = 60_000;
const [moving, arrived] = richOrder().shipments;
if (!moving || !arrived) throw new Error('no shipments');
const MOVING = richOrder({ shipments: [arrived, moving] });
const ARRIVED = richOrder({ shipments: [arrived] });

let isHidden: boolean;
let restart: ReturnType<typeof createAutoRefresh>;
let refreshed: boolean[];

function setHidden(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Advances the clock, and waits until the chunk is loaded. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await import('../lazy/refresh-when-visible.ts');
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  await import('../lazy/refresh-when-visible.ts');
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  refreshed = [];
  restart = createAutoRefresh((hasReturned) => void refreshed.push(hasReturned));
});

afterEach(() => {
  restart(null);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an order that is shown', () => {
  it('is read again after a minute while a parcel moves, without an announcement', async () => {
    restart(MOVING);
    await pass(MINUTE - 1);
    expect(refreshed).toEqual([]);
    await pass(1);
    expect(refreshed).toEqual([false]);
    restart(MOVING);
    await pass(MINUTE);
    expect(refreshed).toEqual([false, false]);
  });

  it('is not read again when everything has arrived, until the shopper comes back', async () => {
    restart(ARRIVED);
    await pass(10 * MINUTE);
    expect(refreshed).toEqual([]);
    setHidden(true);
    setHidden(false);
    expect(refreshed).toEqual([true]);
  });

  it('is never read again in the background, and at once on return', async () => {
    restart(MOVING);
    setHidden(true);
    await pass(10 * MINUTE);
    expect(refreshed).toEqual([]);
    setHidden(false);
    expect(refreshed).toEqual([true]);
  });

  it('is read again at once when the shopper comes back while the chunk is loading', async () => {
    restart(ARRIVED);
    setHidden(true);
    vi.advanceTimersByTime(MINUTE);
    setHidden(false);
    await pass(0);
    expect(refreshed).toEqual([true]);
  });

  it('is not read again when the shopper is away for less than a minute', async () => {
    restart(MOVING);
    setHidden(true);
    await pass(MINUTE / 2);
    setHidden(false);
    expect(refreshed).toEqual([]);
  });

  it('leaves no timer behind once there is a newer answer, or none', () => {
    restart(MOVING);
    restart(ARRIVED);
    expect(vi.getTimerCount()).toBe(1);
    restart(null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not read again after it has been removed', async () => {
    restart(MOVING);
    restart(null);
    await pass(2 * MINUTE);
    setHidden(false);
    restart(ARRIVED);
    await pass(MINUTE);
    restart(null);
    setHidden(false);
    expect(refreshed).toEqual([]);
  });
});
