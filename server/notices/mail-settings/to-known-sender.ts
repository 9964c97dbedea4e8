import { parseMailAddress } from '../../core/mail-address.ts';
import type { ReadShopSender } from '../../ports/read-shop-sender.ts';
import type { ReadKnownSender } from '../../ports/shopper-mails.ts';

/** For a merchant's page, which is drawn without a name rather than not at all. */
export function toKnownSender(
  readShopSender: ReadShopSender,
  onUnavailable: (error: unknown) => void,
): ReadKnownSender {
  return async (shop) => {
    try {
      const sender = await readShopSender(shop);
      return sender && { name: sender.name, contact: parseMailAddress(sender.email) };
    } catch (error) {
      onUnavailable(error);
      return null;
    }
  };
}
