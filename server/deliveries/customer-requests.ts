import { DAY } from '../core/dates/durations.ts';
import type { CustomerRequests, OpenedOrder } from '../ports/customer-requests.ts';
import type { DataRequest, DataRequests } from '../ports/data-requests.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { OrderWishes } from '../ports/order-wishes.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/**
 * Milliseconds in which a customer has to be answered.
 * https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
const TIME_TO_ANSWER = 30 * DAY;

/** Orders that are in memory at once. */
const OPENED_AT_ONCE = 100;

export interface CustomerRequestPorts {
  dataRequests: DataRequests;
  keptOrders: Pick<KeptOrders, 'idsOf' | 'findById'>;
  orderReports: Pick<OrderReports, 'join'>;
  orderWishes: Pick<OrderWishes, 'find'>;
  now(): Date;
}

/** The use case: a customer asks what is kept → the merchant reads that, and downloads it. */
export function createCustomerRequests({
  dataRequests,
  keptOrders,
  orderReports,
  orderWishes,
  now,
}: CustomerRequestPorts): CustomerRequests {
  async function listDue(shop: ShopDomain): Promise<DataRequest[]> {
    return (await dataRequests.list(shop)).filter((request) => dueAt(request) > now());
  }

  async function* openOrders(
    shop: ShopDomain,
    ids: readonly string[],
  ): AsyncGenerator<OpenedOrder[]> {
    for (let from = 0; from < ids.length; from += OPENED_AT_ONCE) {
      const opened: OpenedOrder[] = [];
      for (const orderId of ids.slice(from, from + OPENED_AT_ONCE)) {
        const kept = await keptOrders.findById(shop, orderId);
        const joined = kept && (await orderReports.join(shop, kept.order));
        const wish = await orderWishes.find(shop, orderId);
        opened.push({ orderId, order: joined?.order ?? null, wish });
      }
      yield opened;
    }
  }

  return {
    receive: (shop, id, customer) => dataRequests.add(shop, { id, askedAt: now(), customer }),

    async list(shop) {
      const requests = await listDue(shop);
      return Promise.all(
        requests.map(async (request) => ({
          id: request.id,
          askedAt: request.askedAt,
          dueAt: dueAt(request),
          orderIds: newestFirst(request.customer.orderIds),
          keptOrders: (await keptOrders.idsOf(shop, request.customer)).length,
        })),
      );
    },

    async open(shop, id) {
      const request = (await listDue(shop)).find((one) => one.id === id);
      if (!request) return null;
      const ids = newestFirst(await keptOrders.idsOf(shop, request.customer));
      return { askedAt: request.askedAt, batches: openOrders(shop, ids) };
    },

    forget: () => dataRequests.deleteBefore(new Date(now().getTime() - TIME_TO_ANSWER)),
  };
}

function dueAt({ askedAt }: DataRequest): Date {
  return new Date(askedAt.getTime() + TIME_TO_ANSWER);
}

/** Shopify's ids grow. */
function newestFirst(orderIds: readonly string[]): string[] {
  return orderIds.toSorted((a, b) => Number(b) - Number(a));
}
