import type { Wish, WishChoice } from '../contract.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A wish that was made. */
export interface OrderWish {
  wish: Wish;
  madeAt: Date;
}

/** What a look-up needs of wishes. */
export interface ShopperWishes {
  /** As {@link OrderWishes.load}; `null` as well where it cannot be known in time. Never rejects. */
  load(shop: ShopDomain, orderId: string): Promise<WishChoice | null>;
  /** As {@link OrderWishes.save}, now. */
  save(shop: ShopDomain, orderId: string, choice: WishChoice): Promise<WishChoice | null>;
}

/** Of a server that sends no mails. */
export const NO_WISHES: ShopperWishes = { load: async () => null, save: async () => null };

/**
 * The wishes of shoppers to be written to about an order: a mark beside the order's id, and nothing of who made it. It
 * can be made while the order is kept, has an e-mail address and something under way, and the shop's channel of mails is
 * on and takes wishes. It goes when the order's last delivery has ended, and with the order. Every implementation passes
 * `order-wishes.battery.ts`. Rejects during an outage.
 */
export interface OrderWishes {
  /** What was chosen for an order; `null` where nothing can be. */
  load(shop: ShopDomain, orderId: string): Promise<WishChoice | null>;
  /**
   * Chooses. Word that only an earlier wish has asked for, and that nobody has begun to send, is kept back.
   *
   * @returns what is chosen now; `null` where nothing can be, and nothing was written.
   */
  save(
    shop: ShopDomain,
    orderId: string,
    choice: WishChoice,
    now: Date,
  ): Promise<WishChoice | null>;
  /** What is kept of an order's wish, whatever becomes of it; `null` without one. */
  find(shop: ShopDomain, orderId: string): Promise<OrderWish | null>;
}
