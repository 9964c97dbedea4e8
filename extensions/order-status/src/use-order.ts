import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrackedOrder } from '../../../server/contract.ts';

/** `asking`: there is no answer yet. `silent`: there is none to show. */
export type OrderState =
  | { phase: 'asking' }
  | { phase: 'silent' }
  | { phase: 'shown'; order: TrackedOrder; isRefreshing: boolean };

/** Milliseconds between two answers while something is under way. A carrier's own news is rarely newer. */
export const REFRESH_MS = 180_000;

/** Answers that a page which nobody closes asks for by itself: half a day of a forgotten tab costs little. */
export const MAX_REFRESHES = 40;

/**
 * Reads the order, and again while one of its parcels is moving. A refresh that fails leaves what is shown.
 *
 * @param read - `null` for nothing to show. What it throws is nothing to show either: nobody sees an extension's errors.
 */
export function useOrder(read: () => Promise<TrackedOrder | null>): {
  state: OrderState;
  refresh(): void;
} {
  const [state, setState] = useState<OrderState>({ phase: 'asking' });
  const [reads, setReads] = useState(0);
  const readRef = useRef(read);
  useEffect(() => {
    readRef.current = read;
  });
  const order = state.phase === 'shown' ? state.order : null;

  useEffect(() => {
    let isCurrent = true;
    setState((shown) => (shown.phase === 'shown' ? { ...shown, isRefreshing: true } : shown));
    const readAgain = async (): Promise<void> => {
      const next = await readRef.current().catch(() => null);
      if (isCurrent) setState((shown) => toState(shown, next));
    };
    void readAgain();
    return () => {
      isCurrent = false;
    };
  }, [reads]);

  useEffect(() => {
    if (!order?.shipments.some(isMoving) || reads >= MAX_REFRESHES) return undefined;
    const timer = setTimeout(() => setReads((count) => count + 1), REFRESH_MS);
    return () => clearTimeout(timer);
  }, [order, reads]);

  return { state, refresh: () => setReads((count) => count + 1) };
}

function toState(shown: OrderState, next: TrackedOrder | null): OrderState {
  if (next) return { phase: 'shown', order: next, isRefreshing: false };
  return shown.phase === 'shown' ? { ...shown, isRefreshing: false } : { phase: 'silent' };
}

/** It has left the shop and has not reached the shopper. */
function isMoving({ progress }: TrackedOrder['shipments'][number]): boolean {
  return progress !== null && progress > 1 && progress < 5;
}
