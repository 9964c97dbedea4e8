import type { ShopDomain } from './shop-domain.ts';

/** What a genuine pass opens. */
export interface OpenedPass {
  /** Digits: the end of Shopify's gid. */
  orderId: string;
  /** No pass that is made from this one outlives it. */
  endsAt: Date;
}

/** Signed permissions to read one order of one shop again, without the e-mail address. */
export interface Passes {
  /**
   * A pass for the view that has just been opened.
   *
   * @param endsAt - Of the pass it was opened with; `null` when it was opened by an e-mail address.
   */
  renew(shop: ShopDomain, orderId: string, endsAt: Date | null): Promise<string>;
  /**
   * `null` for a pass that is not ours, of another shop, over, or revoked.
   *
   * @throws when it cannot be known whether it was revoked.
   */
  open(shop: ShopDomain, pass: string): Promise<OpenedPass | null>;
}
