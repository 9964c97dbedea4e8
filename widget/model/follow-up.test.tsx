import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollowUp } from './follow-up.ts';
import type { TrackedOrder } from '../../server/contract.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';

const MINUTE = 60_000;
const [moving, arrived] = richOrder().shipments;
if (!moving || !arrived) throw new Error('no shipments');
const MOVING = richOrder({ shipments: [arrived, moving] });
const ARRIVED = richOrder({ shipments: [arrived] });

let root: HTMLElement;
let isHidden: boolean;
let restart: (order: TrackedOrder | null) => Promise<void>;
let refreshed: boolean[];

function setHidden(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Advances the clock. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(async () => {
  await import('../lazy/after-answer.ts');
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  refreshed = [];
  root = document.body.appendChild(document.createElement('div'));
  const followUp = createFollowUp(root, (hasReturned) => void refreshed.push(hasReturned));
  restart = (order) => followUp(order ? { phase: 'shown', order } : { phase: 'idle' });
});

afterEach(async () => {
  await restart(null);
  root.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an order that is shown', () => {
  it('is read again after a minute while a parcel moves, without an announcement', async () => {
    await restart(MOVING);
    await pass(MINUTE - 1);
    expect(refreshed).toEqual([]);
    await pass(1);
    expect(refreshed).toEqual([false]);
    await restart(MOVING);
    await pass(MINUTE);
    expect(refreshed).toEqual([false, false]);
  });

  it('is not read again when everything has arrived, until the shopper comes back', async () => {
    await restart(ARRIVED);
    await pass(10 * MINUTE);
    expect(refreshed).toEqual([]);
    setHidden(true);
    setHidden(false);
    expect(refreshed).toEqual([true]);
  });

  it('is never read again in the background, and at once on return', async () => {
    await restart(MOVING);
    setHidden(true);
    await pass(10 * MINUTE);
    expect(refreshed).toEqual([]);
    setHidden(false);
    expect(refreshed).toEqual([true]);
  });

  it('is not read again when the shopper is away for less than a minute', async () => {
    await restart(MOVING);
    setHidden(true);
    await pass(MINUTE / 2);
    setHidden(false);
    expect(refreshed).toEqual([]);
  });

  it('leaves no timer behind once there is a newer answer, or none', async () => {
    await restart(MOVING);
    await restart(ARRIVED);
    expect(vi.getTimerCount()).toBe(1);
    await restart(null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not read again once the theme has taken its block away', async () => {
    await restart(MOVING);
    root.remove();
    await pass(2 * MINUTE);
    document.body.append(root);
    await restart(ARRIVED);
    await pass(MINUTE);
    root.remove();
    setHidden(false);
    expect(refreshed).toEqual([]);
  });

  it('is not read again after it has been removed', async () => {
    await restart(MOVING);
    await restart(null);
    await pass(2 * MINUTE);
    setHidden(false);
    await restart(ARRIVED);
    await pass(MINUTE);
    await restart(null);
    setHidden(false);
    expect(refreshed).toEqual([]);
  });
});
