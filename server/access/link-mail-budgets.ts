import { createHmac } from 'node:crypto';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import type { LinkMailBudgets } from '../ports/link-mails.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { deriveKey } from './derived-key.ts';

/** How often in a window, in milliseconds. */
interface Limit {
  name: string;
  count: number;
  window: number;
}

/** From one network address: several people behind one router, and no list of addresses. */
const FROM_NETWORK: Limit = { name: 'network', count: 10, window: HOUR };

/** To one e-mail address: nobody is to be bothered through us. */
const TO_ADDRESS: readonly Limit[] = [
  { name: 'address soon', count: 1, window: 10 * MINUTE },
  { name: 'address', count: 3, window: DAY },
];

/** Searches of one shop for orders that are not kept: each costs it five points, of which it has a hundred a second. */
const SEARCHES: Limit = { name: 'searches', count: 300, window: HOUR };

/** Mails of one shop: more in an hour look like an attack to whoever delivers them. */
const MAILS: Limit = { name: 'mails', count: 300, window: HOUR };

/**
 * Budgets of mails with links, in counters that all servers share and that outlive them. Addresses are counted under
 * keyed pseudonyms.
 */
export function createLinkMailBudgets({
  apiSecret,
  counters,
  now,
}: {
  apiSecret: string;
  counters: Pick<CounterStore, 'add'>;
  now(): Date;
}): LinkMailBudgets {
  const key = deriveKey(apiSecret, 'link-mails/v1');

  async function take(
    shop: ShopDomain,
    { name, count, window }: Limit,
    of: string,
  ): Promise<boolean> {
    const counter = createHmac('sha256', key).update(`${name}\n${shop}\n${of}`).digest('base64url');
    return (await counters.add(shop, counter, 1, now(), window)).count <= count;
  }

  return {
    async mayAsk({ shop, network, email }) {
      if (network !== null && !(await take(shop, FROM_NETWORK, network))) return false;
      for (const limit of TO_ADDRESS) {
        if (!(await take(shop, limit, email))) return false;
      }
      return true;
    },
    maySearch: (shop) => take(shop, SEARCHES, ''),
    maySend: (shop) => take(shop, MAILS, ''),
  };
}
