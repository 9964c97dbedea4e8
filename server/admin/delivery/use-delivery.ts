import { useEffect, useState } from 'preact/hooks';
import type { DeliveryAnswer, ShopperView } from './delivery-contract.ts';
import {
  readDelivery,
  readShopperView,
  type DeliveryIds,
  type Outcome,
} from './delivery-requests.ts';

/** `null` until the server has answered. */
export interface ReadDelivery {
  delivery: Outcome<DeliveryAnswer> | null;
  view: Outcome<ShopperView> | null;
  /** Reads both again; what was read before stays until then. */
  reload(): void;
}

/** A delivery and its shopper's view. The view waits for Shopify, and the rest of the page does not wait for it. */
export function useDelivery({ orderId, deliveryId }: DeliveryIds, locale: string): ReadDelivery {
  const [delivery, setDelivery] = useState<ReadDelivery['delivery']>(null);
  const [view, setView] = useState<ReadDelivery['view']>(null);
  const [reads, setReads] = useState(0);

  useEffect(() => {
    // The newest request wins.
    const controller = new AbortController();
    const { signal } = controller;
    const ids = { orderId, deliveryId };
    async function read<T>(found: Promise<T>, show: (found: T) => void): Promise<void> {
      const one = await found;
      if (!signal.aborted) show(one);
    }
    void read(readDelivery(ids, signal), setDelivery);
    void read(readShopperView(ids, locale, signal), setView);
    return () => controller.abort();
  }, [orderId, deliveryId, locale, reads]);

  return { delivery, view, reload: () => setReads((count) => count + 1) };
}
