import { useEffect, useState } from 'preact/hooks';
import type { DeliveriesAnswer } from '../contract.ts';
import { parseListLocation, type ListLocation } from '../list-location.ts';
import { readDeliveries } from './read-deliveries.ts';

/** What was read last, and for what. */
export interface ShownDeliveries {
  asked: ListLocation;
  email: string;
  answer: DeliveriesAnswer;
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
 * @param email - Whose deliveries; empty for everybody's.
 */
export function useDeliveries(query: string, email: string): Deliveries {
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
      const asked = parseListLocation(query);
      const answer = await readDeliveries(asked, email, signal);
      if (signal.aborted) return;
      if (answer) setShown({ asked, email, answer });
      setFailed(!answer);
      setReading(false);
    }
    void read();
    return () => controller.abort();
  }, [query, email, reads]);

  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') setReads((count) => count + 1);
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);

  return { isReading, isFailed, shown, reload };
}
