import type { PreviewState } from '../contract.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Previews of the tracking page, which show a made-up order to the merchant for some hours. */
export interface Previews {
  /** Every preview of a shop, as paths below the tracking page. */
  create(shop: ShopDomain): { state: PreviewState; path: string }[];
  /**
   * The state of a preview that {@link create} made for this shop; `null` when it has expired, or was not made by it.
   */
  open(shop: ShopDomain, state: string, token: string): PreviewState | null;
}
