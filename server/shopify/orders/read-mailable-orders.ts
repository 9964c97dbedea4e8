import { parseMailAddress } from '../../core/mail-address.ts';
import type { MailableOrder, ReadMailableOrders } from '../../ports/mailable-orders.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { NewestOrders, OrdersToMail } from '../documents/mailable-orders.ts';
import { orderGid, orderIdIn } from './order-gid.ts';
import { emailSearch } from './order-search.ts';

/** Milliseconds, with the wait for points: nobody waits for a mail as for an answer. */
const DEADLINE = 20_000;

/** Reads orders for a mail about them, with no more than the mail says. */
export function createReadMailableOrders(queryAdmin: QueryAdmin): ReadMailableOrders {
  return {
    async newestOf(shop, email, count) {
      const page = { query: emailSearch(email), first: count };
      const answer = await queryAdmin(shop, NewestOrders, page, createBackgroundDeadline(DEADLINE));
      return {
        ...toShopFacts(answer.shop),
        orders: newestFirst(answer.orders.nodes.map(toMailable)),
      };
    },

    async byIds(shop, orderIds) {
      const ids = orderIds.map(orderGid);
      const deadline = createBackgroundDeadline(DEADLINE);
      const answer = await queryAdmin(shop, OrdersToMail, { ids }, deadline);
      const orders = answer.nodes.flatMap((node) =>
        node?.__typename === 'Order' ? [toMailable(node)] : [],
      );
      return {
        ...toShopFacts(answer.shop),
        orders: newestFirst(orders),
      };
    },
  };
}

function toShopFacts(shop: { name: string; contactEmail: string; ianaTimezone: string }) {
  return {
    shopName: shop.name,
    contact: parseMailAddress(shop.contactEmail),
    timeZone: shop.ianaTimezone,
  };
}

interface OrderNode {
  id: string;
  name: string;
  processedAt: string;
  email: string | null;
  customerLocale: string | null;
}

function toMailable({ id, name, processedAt, email, customerLocale }: OrderNode): MailableOrder {
  const placedAt = new Date(processedAt);
  return { id: orderIdIn(id), name, placedAt, email, locale: customerLocale };
}

function newestFirst(orders: readonly MailableOrder[]): MailableOrder[] {
  return orders.toSorted((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
}
