import type { TrackedOrder } from '../server/contract.ts';

const FRESH_MS = 60_000;

/** Asks again for an order that is looked at. */
export interface Freshness {
  /** An answer has come, or gone; the minute begins anew. */
  follow(order: TrackedOrder | null): void;
}

/**
 * An order is asked for again when somebody comes back to it after a minute, and each minute while it
 * is looked at and a parcel of it moves; never in the background.
 *
 * @param refresh - `returned` when somebody has just come back, and is to be told.
 */
export function keepFresh(refresh: (returned: boolean) => void): Freshness & { stop(): void } {
  let shown: TrackedOrder | null = null;
  let isDue = false;
  let timer = 0;

  function onMinute(): void {
    isDue = true;
    if (!document.hidden && shown?.shipments.some(isMoving)) refresh(false);
  }
  function onReturn(): void {
    if (!document.hidden && isDue && shown) refresh(true);
  }

  document.addEventListener('visibilitychange', onReturn);
  return {
    follow(order) {
      clearTimeout(timer);
      shown = order;
      isDue = false;
      if (order) timer = setTimeout(onMinute, FRESH_MS);
    },
    stop() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onReturn);
    },
  };
}

/** Between the shop's door and the shopper's. */
function isMoving({ progress }: TrackedOrder['shipments'][number]): boolean {
  return progress !== null && progress > 1 && progress < 5;
}
