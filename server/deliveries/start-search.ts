import { DAY } from '../core/dates/durations.ts';
import { end, later, NO_LIST, tryAgain, withoutApp, type Step } from './backfill-step.ts';
import { SHORTEST_POLL } from './follow-search.ts';

/** Days that an app without `read_all_orders` can look back. https://shopify.dev/docs/api/usage/access-scopes */
const DAYS_WITHOUT_ALL_ORDERS = 60;

/** Has Shopify search for the orders of a shop, as far back as they are kept and may be read. */
export const startSearch: Step = async (ports, one) => {
  const { bulkOrders, shops, findsOldOrders, daysKept, now } = ports;
  if (!(await shops.keepsOrders(one.shop))) return end('cancelled', now());
  const isAnyAge = await findsOldOrders(one.shop);
  const days = isAnyAge ? daysKept : Math.min(daysKept, DAYS_WITHOUT_ALL_ORDERS);
  const started = await bulkOrders.start(one.shop, later(now(), -days * DAY));
  if (started === null) return withoutApp(now());
  if (started === 'busy') return tryAgain(one, 'busy', now());
  if (started === 'denied') return end('stopped', now(), 'denied');
  return {
    next: { phase: 'searching', days, problem: null, ...NO_LIST, ...started },
    dueAt: later(now(), SHORTEST_POLL),
  };
};
