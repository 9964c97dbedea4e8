import { useEffect, useState } from 'preact/hooks';
import type { DeliveriesAnswer } from '../contract.ts';
import { parseListLocation, type ListLocation } from '../list-location.ts';
import { readDeliveries } from './read-deliveries.ts';

/** What was read last, and for which address. */
export interface ShownDeliveries {
  asked: ListLocation;
  answer: DeliveriesAnswer;
  /** The page of the address is no longer there, and this is the first one. */
  isFirstInstead: boolean;
}

interface Deliveries {
  isReading: boolean;
  /** The last answer that was waited for did not come. */
  isFailed: boolean;
  shown: ShownDeliveries | null;
  reload(): void;
}

/**
 * The page of the list that an address names, read anew with it, and when the merchant comes back to the browser's tab.
 *
 * @param query - Of the address.
 */
export function useDeliveries(query: string): Deliveries {
  const [isReading, setReading] = useState(true);
  const [isFailed, setFailed] = useState(false);
  const [shown, setShown] = useState<ShownDeliveries | null>(null);
  const [reads, setReads] = useState(0);
  const reload = (): void => setReads((count) => count + 1);

  useEffect(() => {
    // The newest request wins.
    const controller = new AbortController();
    const { signal } = controller;
    async function read(): Promise<void> {
      setReading(true);
      const found = await readPage(parseListLocation(query), signal);
      if (signal.aborted) return;
      if (found) setShown(found);
      setFailed(!found);
      setReading(false);
    }
    void read();
    return () => controller.abort();
  }, [query, reads]);

  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') setReads((count) => count + 1);
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);

  return { isReading, isFailed, shown, reload };
}

/** @returns `null` when the server does not answer. */
async function readPage(asked: ListLocation, signal: AbortSignal): Promise<ShownDeliveries | null> {
  const result = await readDeliveries(asked, signal);
  if (result.outcome !== 'read') return null;
  const { answer } = result;
  const ignored = answer.keeping === 'on' ? answer.ignored : [];
  const isFirstInstead = ignored.includes('after') || ignored.includes('before');
  return { asked, answer, isFirstInstead };
}
