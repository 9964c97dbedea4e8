import type { TrackedOrder } from '../../server/contract.ts';

const FRESH_MS = 60_000;

/**
 * Asks again for an order that is looked at for longer than a minute; how, is fetched by then.
 *
 * @param refresh - `returned` when somebody has just come back, and is to be told.
 * @returns Called when an answer has come, or gone: the minute begins anew.
 */
export function keepFresh(
  refresh: (returned: boolean) => void,
): (order: TrackedOrder | null) => void {
  let latest = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function onMinute(order: TrackedOrder, signal: AbortSignal): Promise<void> {
    const isAway = document.hidden;
    try {
      const { refreshWhenSeen } = await import('../lazy/refresh-when-seen.ts');
      refreshWhenSeen(order, isAway, refresh, signal);
    } catch {
      // The network has gone, and with it what is newer; the button is there to be pressed.
    }
  }

  return (order) => {
    latest.abort();
    clearTimeout(timer);
    latest = new AbortController();
    if (order) timer = setTimeout(onMinute, FRESH_MS, order, latest.signal);
  };
}
