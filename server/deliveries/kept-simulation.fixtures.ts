import { isDeepStrictEqual } from 'node:util';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { Order } from '../core/order.ts';
import { NO_ORDER_REPORTS } from '../ports/order-reports.ts';
import type { ReadChanges } from '../ports/read-changes.ts';
import type { ReadOrders } from '../ports/read-orders.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import type { Stores } from '../stores/create-stores.ts';
import { aSession } from '../stores/stores.fixtures.ts';
import { runDueWebhooks } from '../webhooks/run-webhooks.ts';
import { createDeliveries } from './create-deliveries.ts';
import { NO_BACKFILL } from './no-backfill.fixtures.ts';
import type { KeptEvent, OrderChange } from './kept-history.fixtures.ts';
import { CHANGES, newOrder, toCoreOrder, type LiveOrder } from './shopify-model.fixtures.ts';

const MINUTE = 60_000;
const ON = new AbortController().signal;
const FACTS = { timeZone: 'Europe/Amsterdam', nameFormat: { prefix: '#', suffix: '' } };

export interface KeptSimulation {
  apply(event: KeptEvent): Promise<void>;
  /** All that is in delivery is lost, our clock is right, Shopify answers, and so many minutes pass. */
  settle(minutes: number, step: number): Promise<void>;
  /** Where what is kept differs from what is so at Shopify; of `noticed` changes only, or of all. */
  mistakes(of: 'noticed' | 'all'): Promise<string[]>;
  end(): Promise<void>;
}

/**
 * A simulation of Shopify, the network and our server on two clocks: the server's own parts on a real database, which
 * several histories may share one after the other.
 */
export async function createKeptSimulation(stores: Stores, name: string): Promise<KeptSimulation> {
  const shop = aShop(name);
  // At Shopify, and in delivery.
  let trueTime = NOW.getTime();
  let isUnavailable = false;
  let lastId = 0;
  const orders = new Map<string, LiveOrder>();
  const deleted = new Set<string>();
  const inDelivery: Webhook[] = [];
  const arrived: Webhook[] = [];

  // At our server.
  let offset = 0;
  /** Read last while our clock was ahead: a later hold seems older than the read, until the order is read again. */
  const readAhead = new Set<string>();
  const now = (): Date => new Date(trueTime + offset);
  // The app was installed before.
  await stores.sessions.save(aSession({ shop }));
  await stores.syncCursors.begin(now());
  // A shop without any webhook is looked at less often.
  const first = { topic: 'shop/update', shop, id: 'w0', subject: null, about: null };
  await stores.inbox.add(first, now());
  await stores.inbox.finish(first, now());

  function hint(topic: string, id: string): void {
    lastId += 1;
    const about = `gid://shopify/Order/${id}`;
    inDelivery.push({ topic, shop, id: `w${lastId}`, subject: null, about });
  }

  const readOrders: ReadOrders = async (_, ids) => {
    if (isUnavailable) throw new Error('Shopify is unavailable');
    const readAt = now();
    const read = ids.map((id) => {
      if (offset > 0) readAhead.add(id);
      else readAhead.delete(id);
      const live = orders.get(id);
      const updatedAt = new Date(live?.updatedAt ?? 0).toISOString();
      const record = { updatedAt, email: null, confirmationNumber: null };
      return [id, live ? { ...record, order: toCoreOrder(live, readAt) } : null] as const;
    });
    return { facts: FACTS, orders: new Map(read) };
  };

  const readChanges: ReadChanges = async (_, kind, since) => {
    if (isUnavailable) throw new Error('Shopify is unavailable');
    const timeOf = ({ updatedAt, movedAt }: LiveOrder): number =>
      kind === 'fulfillment_orders' ? movedAt : updatedAt;
    const isListed = (order: LiveOrder): boolean =>
      kind === 'returns'
        ? order.returned === 'requested' || order.returned === 'open'
        : timeOf(order) >= since.getTime() && (kind === 'orders' || order.waiting !== null);
    const changes = [...orders.values()]
      .filter(isListed)
      .map((order) => ({ orderId: order.id, at: new Date(timeOf(order)) }))
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    return { changes, next: null };
  };

  /** A server that crashes after so many calls of its ports. */
  function startServer(steps: number): { run(): Promise<void> } {
    let left = steps;
    function stepping<T extends object>(port: T): T {
      return new Proxy(port, {
        get(target, key) {
          const call: unknown = Reflect.get(target, key);
          if (typeof call !== 'function') return call;
          return async (...given: unknown[]): Promise<unknown> => {
            left -= 1;
            if (left < 0) throw new Error('this server has crashed');
            return Reflect.apply(call, target, given);
          };
        },
      });
    }
    const inbox = stepping(stores.inbox);
    const { hints, refetch, reconcile } = createDeliveries({
      ...stores,
      orderReports: NO_ORDER_REPORTS,
      ...NO_BACKFILL,
      ...stepping({ readOrders, readChanges }),
      keptOrders: stepping(stores.keptOrders),
      shops: stepping(stores.shops),
      staleOrders: stepping(stores.staleOrders),
      syncCursors: stepping(stores.syncCursors),
      inbox,
      findOrderOfRecord: async (_, gid) => gid.slice(gid.lastIndexOf('/') + 1),
      readShopFacts: async () => FACTS,
      passContactOf: () => 'pseudonym',
      background: { run: () => false },
      now,
      countLookup: () => {},
      countRefetch: () => {},
      onUnavailable: () => {},
      log: { warn: () => {} },
    });
    const webhooks = {
      inbox,
      deleteRevokedSession: async () => {},
      deleteUnreadableSession: async () => {},
      leave: async () => {},
      refreshScopes: async () => {},
      deleteAllButSession: async () => {},
      deleteCounter: async () => {},
      redactCustomer: async () => {},
      receiveDataRequest: async () => {},
      hints,
      answerLinkRequest: async () => {},
      hintParcels: async () => {},
      now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    };
    return {
      async run() {
        const parts = [
          () => runDueWebhooks(webhooks, ON),
          () => refetch.begin(ON),
          () => refetch.settle(),
          () => reconcile(ON),
        ];
        for (const part of parts) {
          // A crash ends the part; what is left of the others crashes as well.
          await part().catch(() => {});
        }
      },
    };
  }

  function change(order: LiveOrder, how: OrderChange): void {
    if (how === 'delete') {
      // Shopify deletes what is over only by hand, and nothing tells of that later; so do we.
      if (order.deliveredAt !== null) return;
      orders.delete(order.id);
      deleted.add(order.id);
      hint('orders/delete', order.id);
      return;
    }
    const { topic, can, apply } = CHANGES[how];
    if (can && !can(order)) return;
    apply(order, trueTime);
    hint(topic, order.id);
  }

  return {
    async apply(event) {
      // No two things happen in the same millisecond.
      trueTime += 1;
      switch (event.kind) {
        case 'create': {
          const order = newOrder(orders.size + deleted.size + 1, trueTime);
          orders.set(order.id, order);
          hint('orders/create', order.id);
          return;
        }
        case 'change': {
          const all = [...orders.values()];
          const order = all[event.which % all.length];
          if (order) change(order, event.how);
          return;
        }
        case 'deliver': {
          const index = event.which % inDelivery.length;
          const webhook = inDelivery[index];
          if (!webhook) return;
          arrived.push(webhook);
          await stores.inbox.add(webhook, now());
          if (!event.answerLost) inDelivery.splice(index, 1);
          return;
        }
        case 'repeat': {
          const webhook = arrived[event.which % arrived.length];
          if (webhook) await stores.inbox.add(webhook, now());
          return;
        }
        case 'run':
          return startServer(Infinity).run();
        case 'crash':
          return startServer(event.steps).run();
        case 'outage':
          isUnavailable = event.isUnavailable;
          return;
        case 'wait':
          trueTime += event.seconds * 1_000;
          return;
        case 'clock':
          offset = event.minutes * MINUTE;
      }
    },

    async settle(minutes, step) {
      [offset, isUnavailable] = [0, false];
      inDelivery.length = 0;
      const server = startServer(Infinity);
      for (let passed = 0; passed < minutes; passed += step) {
        trueTime += step * MINUTE;
        await server.run();
      }
    },

    async mistakes(of) {
      const found: string[] = [];
      for (const live of orders.values()) {
        const kept = (await stores.keptOrders.findById(shop, live.id))?.order;
        const wanted = toCoreOrder(live, NOW);
        const same =
          kept !== undefined &&
          (of === 'noticed'
            ? isDeepStrictEqual(
                noticedOf(kept, readAhead.has(live.id)),
                noticedOf(wanted, readAhead.has(live.id)),
              )
            : isDeepStrictEqual({ ...kept, readAt: wanted.readAt }, wanted));
        if (!same) found.push(`order ${live.id}: ${JSON.stringify(kept ?? null)}`);
      }
      if (of === 'noticed') return found;
      for (const id of deleted) {
        if (await stores.keptOrders.findById(shop, id)) found.push(`order ${id}, which is deleted`);
      }
      return found;
    },

    async end() {
      for (const webhook of arrived) await stores.inbox.finish(webhook, now());
      await stores.sessions.remove(aSession({ shop }));
      await stores.deleteAllButSession(shop);
    },
  };
}

/** What an edit changes, and a hold. */
function noticedOf({ provinceCode, fulfillmentOrders }: Order, withoutHolds: boolean): unknown {
  return withoutHolds ? provinceCode : [provinceCode, fulfillmentOrders];
}
