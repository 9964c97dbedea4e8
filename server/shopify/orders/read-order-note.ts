import type { ReadOrderNote as ReadNote } from '../../ports/read-order-note.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createDeadline } from '../client/deadline.ts';
import { nullIfNotInstalled } from '../client/null-if-not-installed.ts';
import { ReadOrderNote } from '../documents/order-note.ts';
import { orderGid } from './order-gid.ts';

/** Milliseconds that a member of staff waits; the rest of the page is there before. */
const DEADLINE = 2_500;

export function createReadOrderNote(queryAdmin: QueryAdmin): ReadNote {
  return async function readOrderNote(shop, orderId) {
    const variables = { id: orderGid(orderId) };
    const asked = queryAdmin(shop, ReadOrderNote, variables, createDeadline(DEADLINE));
    const order = (await nullIfNotInstalled(asked))?.order;
    return order ? { note: order.note, tags: order.tags, locale: order.customerLocale } : null;
  };
}
