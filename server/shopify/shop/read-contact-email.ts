import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createDeadline } from '../client/deadline.ts';
import { ReadContactEmail } from '../documents/contact-email.ts';

/** Milliseconds; a merchant waits for it. */
const DEADLINE = 3_000;

/**
 * The shop's own contact address, which Shopify has checked. It is read when it is needed, and `null` where Shopify does
 * not answer: then its recipient is asked as any other.
 */
export function createReadContactEmail(
  queryAdmin: QueryAdmin,
  onUnavailable: (error: unknown) => void,
): (shop: ShopDomain) => Promise<string | null> {
  return async (shop) => {
    try {
      const answer = await queryAdmin(shop, ReadContactEmail, {}, createDeadline(DEADLINE));
      return answer.shop.contactEmail;
    } catch (error) {
      onUnavailable(error);
      return null;
    }
  };
}
