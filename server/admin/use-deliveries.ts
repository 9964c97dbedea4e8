import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DeliveriesAnswer } from './contract.ts';
import { formatListLocation, parseListLocation, type ListLocation } from './list-location.ts';
import { readDeliveries } from './read-deliveries.ts';
import type { Location } from './use-location.ts';

/** What was read last, and for which address. */
export interface ShownDeliveries {
  asked: ListLocation;
  answer: DeliveriesAnswer;
}

interface Deliveries {
  phase: 'reading' | 'shown' | 'failed';
  shown: ShownDeliveries | null;
  /** The page of the address was no longer there, and the first one is shown in its place. */
  isFirstInstead: boolean;
  reload(): Promise<void>;
}

/** The page of the list that the address names, read anew with it, and when the merchant comes back to the browser's tab. */
export function useDeliveries({ query, go, href }: Location): Deliveries {
  const [phase, setPhase] = useState<Deliveries['phase']>('reading');
  const [shown, setShown] = useState<ShownDeliveries | null>(null);
  const [firstInstead, setFirstInstead] = useState<string | null>(null);
  const reading = useRef<AbortController | null>(null);

  const read = useCallback(async (): Promise<void> => {
    // The newest request wins.
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    setPhase('reading');
    const asked = parseListLocation(query);
    const result = await readDeliveries(asked, signal);
    if (!result || signal.aborted) return;
    if (result.outcome === 'refused') {
      const { view, search } = asked;
      const first = href('deliveries', formatListLocation({ view, search }, query));
      setFirstInstead(new URL(first, document.baseURI).search);
      return go(first, 'replace');
    }
    if (result.outcome === 'read') setShown({ asked, answer: result.answer });
    setPhase(result.outcome === 'read' ? 'shown' : 'failed');
    // The functions of a location depend on its query alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query]);

  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') void read();
    };
    void read();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      reading.current?.abort();
    };
  }, [read]);

  return { phase, shown, isFirstInstead: firstInstead === query, reload: read };
}
