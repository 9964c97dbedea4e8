import { withTimeout } from '../async/with-timeout.ts';
import type { Order } from '../core/order.ts';
import { joinReports, numberedParcels } from '../core/shipments/join-reports.ts';
import { withoutOwnEventsOf } from '../core/shipments/own-events.ts';
import { parcelId, parcelsToAsk, parcelsToLeave } from '../core/shipments/parcels-to-ask.ts';
import type { JoinedOrder, OrderReports } from '../ports/order-reports.ts';
import type { ParcelReports, StoredParcel } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { WAITS, type KnownAccounts, type Waits } from './known-accounts.ts';
import type { OwnEvents } from './own-events.ts';
import type { WriteBack } from './write-back.ts';

export interface OrderReportsPorts {
  knownAccounts: Pick<KnownAccounts, 'has' | 'feedsOf'>;
  parcelReports: Pick<ParcelReports, 'find' | 'ask' | 'stop' | 'deriveAgain'>;
  /** {@link WAITS} by default. */
  waits?: Waits;
  ownEvents: Pick<OwnEvents, 'read'>;
  writeBack: WriteBack;
  now(): Date;
  /** Called when parcels have become due. */
  onDue(): void;
  /** Called when the database does not answer. */
  onUnavailable(error: unknown): void;
}

/** The stored parcels of an order, by `parcelId`. */
export type StoredParcels = ReadonlyMap<string, StoredParcel>;

/** By one indexed read. */
export async function readParcels(
  { parcelReports, waits = WAITS }: { parcelReports: Pick<ParcelReports, 'find'>; waits?: Waits },
  shop: ShopDomain,
  order: Order,
): Promise<StoredParcels> {
  const parcels = numberedParcels(order);
  const found = await withTimeout(
    waits.database,
    parcelReports.find(shop, parcels),
    'the parcels are slow',
  );
  return new Map(
    parcels.flatMap((parcel, index) => {
      const one = found[index];
      return one ? [[parcelId(parcel), one]] : [];
    }),
  );
}

/** The order with the reports of its stored parcels. */
export function joinParcels(order: Order, stored: StoredParcels): JoinedOrder {
  const joined = joinReports(order, (parcel) => stored.get(parcelId(parcel))?.report ?? null);
  return { order: joined, changedAt: newestChange(stored) };
}

/** The use cases of an order that is kept: its deliveries see the reports, and its changes say who is asked. */
export function createOrderReports(ports: OrderReportsPorts): OrderReports {
  const { knownAccounts, parcelReports, ownEvents, writeBack, now, onDue, onUnavailable } = ports;

  async function withoutOwn(shop: ShopDomain, order: Order, hasAccount: boolean): Promise<Order> {
    return withoutOwnEventsOf(order, await ownEvents.read(shop, order, !hasAccount));
  }

  async function follow(shop: ShopDomain, read: Order, joined: JoinedOrder): Promise<void> {
    const at = now();
    const order = await withoutOwn(shop, read, true);
    const toAsk = parcelsToAsk(order, await knownAccounts.feedsOf(shop), at);
    const added = await parcelReports.ask(shop, order.id, toAsk, at);
    if (added.length > 0) onDue();
    // Read after the order was put: a report that is stored later lets the order be derived again by itself.
    const stored = await readParcels(ports, shop, order);
    const left = parcelsToLeave(order, at).flatMap((parcel) => stored.get(parcelId(parcel)) ?? []);
    const open = left.filter(({ endedAt }) => endedAt === null).map(({ key }) => key);
    await parcelReports.stop(shop, open, at);
    if (newestChange(stored) > joined.changedAt) {
      await parcelReports.deriveAgain(shop, order.id, at);
    }
    await writeBack(shop, read, joinParcels(order, stored).order);
  }

  return {
    async join(shop, order) {
      try {
        const hasAccount = await knownAccounts.has(shop);
        const own = await withoutOwn(shop, order, hasAccount);
        if (!hasAccount) return { order: own, changedAt: 0 };
        return joinParcels(own, await readParcels(ports, shop, own));
      } catch (error) {
        onUnavailable(error);
        return { order, changedAt: 0 };
      }
    },

    async onPut(shop, order, joined) {
      try {
        if (await knownAccounts.has(shop)) await follow(shop, order, joined);
      } catch (error) {
        onUnavailable(error);
      }
    },
  };
}

function newestChange(stored: StoredParcels): number {
  return Math.max(0, ...[...stored.values()].map(({ changedAt }) => changedAt?.getTime() ?? 0));
}
