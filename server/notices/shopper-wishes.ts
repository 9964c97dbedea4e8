import { withTimeout } from '../async/with-timeout.ts';
import type { OrderWishes, ShopperWishes } from '../ports/order-wishes.ts';

/** Milliseconds after which an answer goes without: what it says of the order is what the shopper waits for. */
const STORE_TIMEOUT = 250;

export interface ShopperWishesOptions {
  orderWishes: Pick<OrderWishes, 'load' | 'save'>;
  now: () => Date;
  onUnavailable: (error: unknown) => void;
}

/** Creates what look-ups need of wishes. A database that is away takes nothing from an answer but the choice. */
export function createShopperWishes({
  orderWishes,
  now,
  onUnavailable,
}: ShopperWishesOptions): ShopperWishes {
  return {
    async load(shop, orderId) {
      try {
        const loading = orderWishes.load(shop, orderId);
        return await withTimeout(STORE_TIMEOUT, loading, 'the store of wishes is slow');
      } catch (error) {
        onUnavailable(error);
        return null;
      }
    },
    save: (shop, orderId, choice) => orderWishes.save(shop, orderId, choice, now()),
  };
}
