import type { ContactsOf } from '../../ports/kept-orders.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import type { ListMeaning } from './to-delivery-list.ts';

export interface ListMeaningPorts {
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  shops: Pick<Shops, 'loadFacts' | 'keepsOrders'>;
  contactsOf: ContactsOf;
  now(): Date;
}

/** `hasFacts`: the shop was read before, so that its zone is its own. */
export type ShopListMeaning =
  | { outcome: 'kept'; hasFacts: boolean; meaning: ListMeaning }
  | { outcome: 'off'; by: 'server' | 'merchant' };

/** Of a shop that was never read. */
const ANY_ZONE = 'UTC';

/**
 * What a query string means in a shop now, where orders are kept.
 *
 * @param email - The address that is searched for, of which no more is kept than a pseudonym.
 */
export async function readListMeaning(
  ports: ListMeaningPorts,
  shop: ShopDomain,
  email: string | null,
): Promise<ShopListMeaning> {
  if (!ports.keepsOrders) return { outcome: 'off', by: 'server' };
  if (!(await ports.shops.keepsOrders(shop))) return { outcome: 'off', by: 'merchant' };
  const facts = await ports.shops.loadFacts(shop);
  const meaning = {
    now: ports.now(),
    timeZone: facts?.timeZone ?? ANY_ZONE,
    namePrefix: facts?.nameFormat.prefix ?? '',
    contacts: email === null ? null : ports.contactsOf(shop, email),
  };
  return { outcome: 'kept', hasFacts: facts !== null, meaning };
}
