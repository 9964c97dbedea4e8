import type { TrackedOrder } from '../../server/contract.ts';

/**
 * An order that is a minute old is asked for again at once while it is looked at and a parcel of it
 * moves, else when somebody comes back to it; never in the background.
 *
 * @param refresh - `returned` when somebody has just come back, and is to be told.
 * @param signal - Aborted when there is a newer answer, or none any more.
 */
export function refreshWhenSeen(
  order: TrackedOrder,
  refresh: (returned: boolean) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  if (!document.hidden && order.shipments.some(isMoving)) {
    refresh(false);
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
