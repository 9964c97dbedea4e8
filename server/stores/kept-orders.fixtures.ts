import { deriveDeliveries } from '../core/deliveries/derive-deliveries.ts';
import type { Order } from '../core/order.ts';
import {
  aFulfillmentOrder,
  aLine,
  anOrder,
  aScan,
  aShipment,
  aShop,
  NOW,
} from '../core/order.fixtures.ts';
import type { OrderContact, OrderEntry } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ShopFacts } from '../ports/shops.ts';
import { createContactsOf } from './order-contacts.ts';
import { aKey } from './stores.fixtures.ts';

export const JANE = 'jane@example.com';
export const FACTS: ShopFacts = {
  timeZone: 'Europe/Amsterdam',
  nameFormat: { prefix: '#', suffix: '' },
};

const contactsOf = createContactsOf([aKey()]);

export function contactOf(email = JANE, shop: ShopDomain = aShop()): OrderContact {
  return contactsOf(shop, email)[0];
}

/** An entry of an order, with what is derived from it now. */
export function anEntry(
  order: Partial<Order> = {},
  overrides: Partial<OrderEntry> = {},
): OrderEntry {
  const whole = anOrder({ ...anOrderIn(0), ...order });
  return {
    ...deriveDeliveries(whole, NOW),
    flagVersion: 0,
    order: whole,
    confirmationNumber: null,
    contact: contactOf(),
    passContact: 'pseudonym',
    updatedAt: '2026-11-25T12:00:00.000Z',
    ...overrides,
  };
}

const SCAN = '2026-11-24T10:00:00Z';
const shipped = (status: Parameters<typeof aScan>[0], id: number): ReturnType<typeof aShipment> =>
  aShipment({ id: `gid://shopify/Fulfillment/${id}`, events: [aScan(status, SCAN)] });

/** States between which an order moves: with no delivery, with one and with two. */
const STATES: readonly Partial<Order>[] = [
  { shipments: [shipped('in_transit', 1)] },
  { shipments: [], fulfillmentOrders: [aFulfillmentOrder()] },
  { shipments: [shipped('attempt_failed', 1)] },
  {
    lines: [aLine({ quantity: 2 })],
    shipments: [shipped('delivered', 1), shipped('exception', 2)],
  },
  { shipments: [shipped('delivered', 1)] },
  { shipments: [], cancellation: { at: SCAN, reason: 'cancelled' } },
];

export function anOrderIn(state: number): Partial<Order> {
  return STATES[state % STATES.length] ?? {};
}
