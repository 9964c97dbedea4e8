import type { Credential, CredentialText } from '../core/lookup/order-lookup.ts';
import type { ShopDomain } from './shop-domain.ts';

/** What a genuine pass opens. */
export interface OpenedPass {
  /** Digits: the end of Shopify's gid. */
  orderId: string;
  /**
   * Keyed pseudonym of the e-mail address, the confirmation number or the factor that it was opened by first. It ends
   * when the order has another one. `null` for what a support link opened.
   */
  contact: string | null;
  /** No pass that is made from this one outlives it. */
  endsAt: Date;
}

/** Signed permissions to read one order of one shop again, without the e-mail address. */
export interface Passes {
  /**
   * A pass for the view that has just been opened.
   *
   * @param by - The pass it was opened with, or the e-mail address, the confirmation number, or the factor.
   */
  renew(
    shop: ShopDomain,
    orderId: string,
    by: Pick<OpenedPass, 'contact' | 'endsAt'> | CredentialText,
  ): Promise<string>;
  /**
   * `null` for a pass that is not ours, of another shop, over, or revoked.
   *
   * @throws when it cannot be known in time whether it was revoked.
   */
  open(shop: ShopDomain, pass: string): Promise<OpenedPass | null>;
}

/**
 * Opens a pass that came along with what was typed: only for who has typed the very e-mail address, or followed the
 * link with the very code, that it was opened by first. Wrong ones are counted, for a pass tells its holder neither.
 *
 * @returns `null` also for the pass of a support link, which is bound to no address that could be typed.
 * @throws as {@link Passes.open}.
 */
export type OpenTypedPass = (
  shop: ShopDomain,
  pass: string,
  typed: Credential,
) => Promise<OpenedPass | null>;
