import { useEffect, useState } from 'preact/hooks';
import type { KeptOrders } from './contract.ts';
import { loadKeptOrders, switchKeptOrders } from './kept-orders.ts';
import { useWording } from './wording.ts';

/** `loading` until the server has answered, `unread` when it does not answer. */
export type Kept = KeptOrders | 'loading' | 'unread';

/** What is kept of the shop's orders, and the switch, which says in a toast what it has done. */
export function useKeptOrders(bridge: typeof shopify): {
  kept: Kept;
  turn(keeps: boolean): Promise<void>;
} {
  const { say } = useWording();
  const [kept, setKept] = useState<Kept>('loading');
  useEffect(() => {
    void loadKeptOrders().then((loaded) => setKept(loaded ?? 'unread'));
  }, []);

  async function turn(keeps: boolean): Promise<void> {
    const changed = await switchKeptOrders(keeps);
    if (changed) setKept(changed);
    const done = keeps ? 'kept_now_on' : 'kept_now_off';
    bridge.toast.show(say(changed ? done : 'kept_failed'), { isError: !changed });
  }

  return { kept, turn };
}
