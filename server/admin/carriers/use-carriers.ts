import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CarriersAnswer } from '../contract.ts';
import { loadCarriers } from './carrier-requests.ts';

/** `loading` until the server has answered, `unread` when it does not answer. */
export type ReadCarriers = CarriersAnswer | 'loading' | 'unread';

/** What is set about carriers. `show` takes the answer to a change; `reload` reads anew, and says whether it could. */
export function useCarriers(): {
  carriers: ReadCarriers;
  show(answer: CarriersAnswer): void;
  reload(): Promise<boolean>;
} {
  const [carriers, setCarriers] = useState<ReadCarriers>('loading');
  const reload = useCallback(async (): Promise<boolean> => {
    const answer = await loadCarriers();
    setCarriers(answer ?? 'unread');
    return answer !== null;
  }, []);
  useEffect(() => void reload(), [reload]);
  return { carriers, show: setCarriers, reload };
}
