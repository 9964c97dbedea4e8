import type { TrackedOrder } from '../../server/contract.ts';

const FRESH_MS = 60_000;

/**
 * Reads an order again once it is a minute old: at once while it is visible and one of its parcels moves, else
 * when the shopper comes back to the page; never in the background, and not where the theme has taken the block away.
 *
 * @param root - The block.
 * @param refresh - Gets `true` when the shopper has just come back: the new answer is then announced.
 * @param signal - Aborted when there is a newer answer, or none any more.
 */
export function autoRefresh(
  root: HTMLElement,
  order: TrackedOrder,
  refresh: (hasReturned: boolean) => void,
  signal: AbortSignal,
): void {
  // The answer may have been replaced while this chunk was loaded.
  if (signal.aborted) return;
  const onVisibilityChange = (): void => {
    if (!document.hidden && root.isConnected) refresh(true);
  };
  const timer = setTimeout(() => {
    if (!root.isConnected) return;
    if (!document.hidden && order.shipments.some(isMoving)) {
      refresh(false);
      return;
    }
    document.addEventListener('visibilitychange', onVisibilityChange, { signal });
  }, FRESH_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** It has left the shop and has not reached the shopper. */
function isMoving({ progress }: TrackedOrder['shipments'][number]): boolean {
  return progress !== null && progress > 1 && progress < 5;
}
