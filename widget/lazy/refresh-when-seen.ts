import type { TrackedOrder } from '../../server/contract.ts';

/**
 * An order that is a minute old is asked for again at once while it is looked at and a parcel of it
 * moves, else when somebody comes back to it; never in the background.
 *
 * @param isAway - Nobody looked when the minute was over; somebody may have come back since.
 * @param refresh - `returned` when somebody has just come back, and is to be told.
 * @param signal - Aborted when there is a newer answer, or none any more.
 */
export function refreshWhenSeen(
  order: TrackedOrder,
  isAway: boolean,
  refresh: (returned: boolean) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  if (!document.hidden && (isAway || order.shipments.some(isMoving))) {
    refresh(isAway);
    return;
  }
  const onReturn = (): void => {
    if (!document.hidden) refresh(true);
  };
  document.addEventListener('visibilitychange', onReturn, { signal });
}

/** Between the shop's door and the shopper's. */
function isMoving({ progress }: TrackedOrder['shipments'][number]): boolean {
  return progress !== null && progress > 1 && progress < 5;
}
