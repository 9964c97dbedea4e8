import type { Order, OrderReturn } from '../core/order.ts';
import {
  aFulfillmentOrder,
  aLine,
  anOrder,
  aReturn,
  aScan,
  aShipment,
  units,
} from '../core/order.fixtures.ts';
import type { OrderChange } from './kept-history.fixtures.ts';

/** An order at Shopify, as far as a history changes it. */
export interface LiveOrder {
  id: string;
  edits: number;
  /** A second line that has not left; `null` for an order of one line. */
  waiting: 'open' | 'checking' | null;
  /** When, in milliseconds on Shopify's clock. */
  scans: number[];
  deliveredAt: number | null;
  returned: keyof typeof NEXT_RETURN;
  updatedAt: number;
  /** Of its fulfillment order. */
  movedAt: number;
}

const NEXT_RETURN = {
  none: 'requested',
  requested: 'open',
  open: 'closed',
  closed: 'closed',
} as const;

interface Change {
  /** The topic that tells of it. */
  topic: string;
  /** Whether an order can change so; every one where left out. */
  can?(order: LiveOrder): boolean;
  apply(order: LiveOrder, at: number): void;
}

export const CHANGES: Readonly<Record<Exclude<OrderChange, 'delete'>, Change>> = {
  edit: {
    topic: 'orders/updated',
    apply(order, at) {
      order.edits += 1;
      order.updatedAt = at;
    },
  },
  hold: {
    topic: 'fulfillment_holds/added',
    can: ({ waiting }) => waiting !== null,
    apply(order, at) {
      order.waiting = order.waiting === 'open' ? 'checking' : 'open';
      order.movedAt = at;
    },
  },
  scan: {
    topic: 'fulfillment_events/create',
    can: ({ deliveredAt }) => deliveredAt === null,
    apply: (order, at) => void order.scans.push(at),
  },
  deliver: {
    topic: 'fulfillment_events/create',
    can: ({ deliveredAt }) => deliveredAt === null,
    apply: (order, at) => void (order.deliveredAt = at),
  },
  return: {
    topic: 'returns/update',
    // Goods take days to come back: of an order that is finished, none does while no server looks.
    can: ({ deliveredAt, returned, waiting }) =>
      deliveredAt !== null && (returned === 'none' || returned === 'requested' || waiting !== null),
    apply: (order) => void (order.returned = NEXT_RETURN[order.returned]),
  },
};

/** Every other order has a second line. */
export function newOrder(number: number, at: number): LiveOrder {
  return {
    id: String(number),
    edits: 0,
    waiting: number % 2 ? null : 'open',
    scans: [],
    deliveredAt: null,
    returned: 'none',
    updatedAt: at,
    movedAt: at,
  };
}

/** What a read of it gives. */
export function toCoreOrder(live: LiveOrder, readAt: Date): Order {
  const events = live.scans.map((at) => aScan('in_transit', new Date(at).toISOString()));
  if (live.deliveredAt !== null) {
    events.push(aScan('delivered', new Date(live.deliveredAt).toISOString()));
  }
  const status: OrderReturn['status'] | null = live.returned === 'none' ? null : live.returned;
  return anOrder({
    id: live.id,
    readAt: readAt.toISOString(),
    provinceCode: `E${live.edits}`,
    lines: live.waiting ? [aLine(), aLine({ id: 'mug' })] : [aLine()],
    shipments: [aShipment({ id: `gid://shopify/Fulfillment/${live.id}`, events })],
    fulfillmentOrders: live.waiting
      ? [aFulfillmentOrder({ state: live.waiting, units: [units('mug')] })]
      : [],
    returns: status ? [aReturn({ status })] : [],
  });
}
