import { createContactOf } from '../../server/access/contact.ts';
import { HOUR } from '../../server/core/dates/durations.ts';
import { deriveDeliveries } from '../../server/core/deliveries/derive-deliveries.ts';
import { parseOrderLookup } from '../../server/core/lookup/order-lookup.ts';
import type { OrderRead } from '../../server/ports/kept-orders.ts';
import type { ShopDomain } from '../../server/ports/shop-domain.ts';
import type { ShopFacts } from '../../server/ports/shops.ts';
import { createAdminClient } from '../../server/shopify/client/admin-client.ts';
import { createOrderFinder } from '../../server/shopify/orders/find-order.ts';
import type { Stores } from '../../server/stores/create-stores.ts';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET } from '../fake-shopify/demo-shop.ts';
import { SAMPLE_EMAIL, SAMPLE_ORDER } from './sample-lookup.ts';

/** The number of the first copy; `upstream-server.ts` would find it as well, so nothing shows how it was found but its cost. */
export const FIRST_COPY = 500_000;

const contactOf = createContactOf(DEMO_API_SECRET);

/** Reads the sample order live, and keeps so many copies with numbers of their own, in a shop that is up to date. */
export async function keepCopies(
  stores: Stores,
  shop: ShopDomain,
  { upstreamUrl, copies }: { upstreamUrl: string; copies: number },
): Promise<void> {
  const now = new Date();
  const { read, facts } = await readSample(upstreamUrl, shop, now);
  const { order, email, updatedAt } = read;
  await stores.shops.saveFacts(shop, facts, now);
  const derived = deriveDeliveries(order, now);
  const contact = email === null ? null : stores.contactsOf(shop, email)[0];
  const passContact = contactOf(shop, email);
  for (let number = FIRST_COPY; number < FIRST_COPY + copies; number += 1) {
    const copy = { ...order, id: String(number), name: `#${number}` };
    const columns = { confirmationNumber: null, contact, passContact, updatedAt };
    await stores.keptOrders.put(shop, { ...derived, ...columns, flagVersion: 0, order: copy }, now);
  }
  const dueAt = new Date(now.getTime() + HOUR);
  const cursor = { cursorAt: now, caughtUpAt: now, setAt: now, dueAt };
  await stores.syncCursors.save(shop, 'orders', cursor);
}

async function readSample(
  upstreamUrl: string,
  shop: ShopDomain,
  now: Date,
): Promise<{ read: OrderRead; facts: ShopFacts }> {
  const reading = Promise.withResolvers<{ read: OrderRead; facts: ShopFacts }>();
  const { findOrder } = createOrderFinder({
    queryAdmin: createAdminClient({
      endpoint: () => upstreamUrl,
      accessToken: async () => DEMO_ACCESS_TOKEN,
      invalidateToken: async () => {},
    }),
    withScanCity: false,
    contactOf,
    now: () => now,
    onRead: (_, read, facts) => reading.resolve({ read, facts }),
  });
  const typed = parseOrderLookup({ order: SAMPLE_ORDER, email: SAMPLE_EMAIL });
  if (!typed.ok || !(await findOrder(shop, typed.lookup))) {
    throw new Error('the sample order was not found');
  }
  return reading.promise;
}
