import type { OpenedOrder } from '../../ports/customer-requests.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';

/** What is to be written. */
interface CustomerOrdersOpened {
  shop: ShopDomain;
  askedAt: Date;
  batches: AsyncIterable<OpenedOrder[]>;
}

/** Of the customer's e-mail address nothing can be written that somebody could read. */
const EMAIL_ADDRESS = 'Kept only as a code that was made from it with a secret key.';

/**
 * Writes a file of what is kept of a customer's orders, piece by piece: there may be more than fits into memory.
 *
 * @param onRead - Called with the ids of some orders before they are written.
 * @returns JSON, whole once the last piece was read; it throws during an outage.
 */
export async function* writeCustomerFile(
  { shop, askedAt, batches }: CustomerOrdersOpened,
  onRead: (orderIds: string[]) => void,
): AsyncGenerator<string> {
  const head = JSON.stringify({ shop, askedAt, emailAddress: EMAIL_ADDRESS });
  yield `${head.slice(0, -1)},"orders":[`;
  let separator = '\n';
  for await (const orders of batches) {
    onRead(orders.map(({ orderId }) => orderId));
    for (const { orderId, order, wish } of orders) {
      const readAt = order?.readAt ?? null;
      yield `${separator}${JSON.stringify({ orderId, readAt, toldByMail: wish, order })}`;
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}
