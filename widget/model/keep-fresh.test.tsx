import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFresh } from './keep-fresh.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';

const MINUTE = 60_000;
const [moving, arrived] = richOrder().shipments;
if (!moving || !arrived) throw new Error('no shipments');
const MOVING = richOrder({ shipments: [arrived, moving] });
const ARRIVED = richOrder({ shipments: [arrived] });

let isHidden: boolean;
let follow: ReturnType<typeof keepFresh>;
let refreshed: boolean[];

function look(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets time pass, and what is fetched by then arrive. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await import('../lazy/refresh-when-seen.ts');
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  await import('../lazy/refresh-when-seen.ts');
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  refreshed = [];
  follow = keepFresh((returned) => void refreshed.push(returned));
});

afterEach(() => {
  follow(null);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an order that is looked at', () => {
  it('is asked for again after a minute while a parcel moves, and told of quietly', async () => {
    follow(MOVING);
    await pass(MINUTE - 1);
    expect(refreshed).toEqual([]);
    await pass(1);
    expect(refreshed).toEqual([false]);
    follow(MOVING);
    await pass(MINUTE);
    expect(refreshed).toEqual([false, false]);
  });

  it('is left alone when everything has arrived, until somebody comes back to it', async () => {
    follow(ARRIVED);
    await pass(10 * MINUTE);
    expect(refreshed).toEqual([]);
    look(true);
    look(false);
    expect(refreshed).toEqual([true]);
  });

  it('is never asked for in the background, and at once on return', async () => {
    follow(MOVING);
    look(true);
    await pass(10 * MINUTE);
    expect(refreshed).toEqual([]);
    look(false);
    expect(refreshed).toEqual([true]);
  });

  it('is asked for at once when somebody comes back while that is still fetched', async () => {
    follow(ARRIVED);
    look(true);
    vi.advanceTimersByTime(MINUTE);
    look(false);
    await pass(0);
    expect(refreshed).toEqual([true]);
  });

  it('is fresh enough for who looks away for less than a minute', async () => {
    follow(MOVING);
    look(true);
    await pass(MINUTE / 2);
    look(false);
    expect(refreshed).toEqual([]);
  });

  it('leaves no timer behind once there is a newer answer, or none', () => {
    follow(MOVING);
    follow(ARRIVED);
    expect(vi.getTimerCount()).toBe(1);
    follow(null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not asked for any more once it is gone', async () => {
    follow(MOVING);
    follow(null);
    await pass(2 * MINUTE);
    look(false);
    follow(ARRIVED);
    await pass(MINUTE);
    follow(null);
    look(false);
    expect(refreshed).toEqual([]);
  });
});
