import type { TrackedOrder } from '../../server/contract.ts';

const FRESH_MS = 60_000;

/**
 * Reads an answer again that is shown for longer than a minute. The rules for that are a chunk of their own,
 * which is loaded when the minute is over.
 *
 * @param refresh - Gets `true` when the shopper has just come back: the new answer is then announced.
 * @returns a function to call with each new answer, and with `null` when there is none any more: the minute
 *   begins again.
 */
export function createAutoRefresh(
  refresh: (hasReturned: boolean) => void,
): (order: TrackedOrder | null) => void {
  let latest = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function onMinute(order: TrackedOrder, signal: AbortSignal): Promise<void> {
    const wasHidden = document.hidden;
    try {
      const { refreshWhenVisible } = await import('../lazy/refresh-when-visible.ts');
      refreshWhenVisible(order, wasHidden, refresh, signal);
    } catch {
      // Without a network there is no newer answer either; the shopper can still press "Refresh".
    }
  }

  return (order) => {
    latest.abort();
    clearTimeout(timer);
    latest = new AbortController();
    if (order) timer = setTimeout(onMinute, FRESH_MS, order, latest.signal);
  };
}
