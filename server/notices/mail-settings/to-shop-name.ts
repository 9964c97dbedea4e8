import type { ReadShopSender } from '../../ports/read-shop-sender.ts';
import type { ReadShopName } from '../../ports/shopper-mails.ts';
import { toDisplayName } from '../mail/to-display-name.ts';

/** What mailboxes show, for a merchant's page, which is drawn without a name rather than not at all. */
export function toShopName(
  readShopSender: ReadShopSender,
  onUnavailable: (error: unknown) => void,
): ReadShopName {
  return async (shop) => {
    try {
      const { name } = await readShopSender(shop);
      return toDisplayName(name);
    } catch (error) {
      onUnavailable(error);
      return null;
    }
  };
}
