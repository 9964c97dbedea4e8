import { parseMailAddress } from '../../core/mail-address.ts';
import type { ReadShopSender } from '../../ports/shopper-mails.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createDeadline } from '../client/deadline.ts';
import { ReadShopSender as ReadSender } from '../documents/shop-sender.ts';

/** Milliseconds; a merchant waits for it. */
const DEADLINE = 3_000;

/** The shop's name and contact address, read when they are needed. */
export function createReadShopSender(
  queryAdmin: QueryAdmin,
  onUnavailable: (error: unknown) => void,
): ReadShopSender {
  return async (shop) => {
    try {
      const answer = await queryAdmin(shop, ReadSender, {}, createDeadline(DEADLINE));
      const { name, contactEmail } = answer.shop;
      return { name, contact: parseMailAddress(contactEmail) };
    } catch (error) {
      onUnavailable(error);
      return null;
    }
  };
}
