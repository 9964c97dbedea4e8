import type { ReadShopFacts as ReadFacts } from '../../ports/read-changes.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import { ReadShopFacts } from '../documents/shop-facts.ts';
import { formatOf } from '../orders/find-candidates.ts';

/** Milliseconds, with the wait for points. */
const DEADLINE = 20_000;

export function createReadShopFacts(queryAdmin: QueryAdmin): ReadFacts {
  return async (shop) => {
    const deadline = createBackgroundDeadline(DEADLINE);
    const answer = await nullIfNotInstalled(queryAdmin(shop, ReadShopFacts, {}, deadline));
    return answer && { timeZone: answer.shop.ianaTimezone, nameFormat: formatOf(answer) };
  };
}
