import type { TrackedOrder } from '../../server/contract.ts';

/**
 * Reads an order again that is a minute old: at once while it is visible and one of its parcels moves, else
 * when the shopper comes back to the page; never in the background.
 *
 * @param wasHidden - The page was hidden when the minute ended; it may be visible again by now.
 * @param refresh - Gets `true` when the shopper has just come back: the new answer is then announced.
 * @param signal - Aborted when there is a newer answer, or none any more.
 */
export function refreshWhenVisible(
  order: TrackedOrder,
  wasHidden: boolean,
  refresh: (hasReturned: boolean) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  if (!document.hidden && (wasHidden || order.shipments.some(isMoving))) {
    refresh(wasHidden);
    return;
  }
  const onVisibilityChange = (): void => {
    if (!document.hidden) refresh(true);
  };
  document.addEventListener('visibilitychange', onVisibilityChange, { signal });
}

/** It has left the shop and has not reached the shopper. */
function isMoving({ progress }: TrackedOrder['shipments'][number]): boolean {
  return progress !== null && progress > 1 && progress < 5;
}
