import type { ReadRecipient as ReadRecipientOf } from '../../ports/read-recipient.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createBackgroundDeadline } from '../client/deadline.ts';
import { ReadRecipient } from '../documents/recipient.ts';
import { orderGid } from './order-gid.ts';

/** Milliseconds, with the wait for points: a server has the mail for minutes only. */
const DEADLINE = 10_000;

export function createReadRecipient(queryAdmin: QueryAdmin): ReadRecipientOf {
  return async function readRecipient(shop, orderId) {
    const deadline = createBackgroundDeadline(DEADLINE);
    const variables = { id: orderGid(orderId) };
    const { order } = await queryAdmin(shop, ReadRecipient, variables, deadline);
    if (!order) return null;
    return {
      email: order.email,
      locale: order.customerLocale,
      updatedAt: new Date(order.updatedAt),
      isCancelled: order.cancelledAt !== null,
    };
  };
}
