import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFresh } from './keep-fresh.ts';
import { richOrder } from './rich-order.fixtures.ts';

const MINUTE = 60_000;
const [moving, arrived] = richOrder().shipments;
if (!moving || !arrived) throw new Error('no shipments');
const MOVING = richOrder({ shipments: [arrived, moving] });
const ARRIVED = richOrder({ shipments: [arrived] });

let isHidden: boolean;
let freshness: ReturnType<typeof keepFresh>;
let refreshed: boolean[];

function look(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  refreshed = [];
  freshness = keepFresh((returned) => void refreshed.push(returned));
});

afterEach(() => {
  freshness.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an order that is looked at', () => {
  it('is asked for again after a minute while a parcel moves, and told of quietly', () => {
    freshness.follow(MOVING);
    vi.advanceTimersByTime(MINUTE - 1);
    expect(refreshed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(refreshed).toEqual([false]);
    freshness.follow(MOVING);
    vi.advanceTimersByTime(MINUTE);
    expect(refreshed).toEqual([false, false]);
  });

  it('is left alone when everything has arrived, until somebody comes back to it', () => {
    freshness.follow(ARRIVED);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(refreshed).toEqual([]);
    look(true);
    look(false);
    expect(refreshed).toEqual([true]);
  });

  it('is never asked for in the background, and at once on return', () => {
    freshness.follow(MOVING);
    look(true);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(refreshed).toEqual([]);
    look(false);
    expect(refreshed).toEqual([true]);
  });

  it('is fresh enough for who looks away for less than a minute', () => {
    freshness.follow(MOVING);
    look(true);
    vi.advanceTimersByTime(MINUTE / 2);
    look(false);
    expect(refreshed).toEqual([]);
  });

  it('is not asked for any more once it is gone', () => {
    freshness.follow(MOVING);
    freshness.follow(null);
    vi.advanceTimersByTime(2 * MINUTE);
    look(false);
    freshness.follow(MOVING);
    freshness.stop();
    vi.advanceTimersByTime(2 * MINUTE);
    look(false);
    expect(refreshed).toEqual([]);
  });
});
