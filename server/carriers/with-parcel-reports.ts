import type { Background } from '../async/background.ts';
import { withTimeout } from '../async/with-timeout.ts';
import type { Order } from '../core/order.ts';
import { withoutOwnEventsOf } from '../core/shipments/own-events.ts';
import { parcelId, parcelsToAsk, type ParcelToAsk } from '../core/shipments/parcels-to-ask.ts';
import type { CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedParcel, ParcelReports, StoredParcel } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ProviderName, TrackingProvider } from '../ports/tracking-provider.ts';
import { afterTrouble } from './after-trouble.ts';
import type { AskService } from './ask-service.ts';
import { WAITS, type KnownAccounts, type Waits } from './known-accounts.ts';
import { joinParcels, readParcels, type StoredParcels } from './order-reports.ts';
import type { OwnEvents } from './own-events.ts';
import type { ParcelQuota } from './parcel-quota.ts';
import { LEASE } from './poll-parcels.ts';
import { AFTER_LOOK, type Random } from './poll-times.ts';

/** Milliseconds in which a parcel that is due was asked about just now: a service that did not answer is not waited for again. */
const JUST_ASKED = 10_000;

export interface LookPorts {
  knownAccounts: Pick<KnownAccounts, 'has' | 'feedsOf'>;
  ownEvents: Pick<OwnEvents, 'read'>;
  carrierAccounts: Pick<CarrierAccounts, 'load' | 'note'>;
  parcelReports: Pick<ParcelReports, 'find' | 'ask' | 'bringForward' | 'postpone'>;
  providers: ReadonlyMap<ProviderName, TrackingProvider>;
  askService: AskService;
  quota: ParcelQuota;
  background: Pick<Background, 'run'>;
  /** {@link WAITS} by default. */
  waits?: Waits;
  now(): Date;
  /** Milliseconds; never goes back. */
  clock(): number;
  random: Random;
  /** Called when parcels have become due. */
  onDue(): void;
  /** Called when the database does not answer. */
  onUnavailable(error: unknown): void;
  log: Pick<Log, 'warn'>;
}

/**
 * Adds to each order that is found what tracking services have told of its parcels. It reads what is stored and waits for
 * no service, but at the first look at a fresh parcel. Without the database, or a service, the answer comes without.
 */
export function withParcelReports(ports: LookPorts, inner: FindOrder): FindOrder {
  const { clock, waits = WAITS } = ports;
  const joined = async (
    shop: ShopDomain,
    find: () => Promise<Order | null>,
  ): Promise<Order | null> => {
    const started = clock();
    const order = await find();
    return order && lookAt(ports, shop, order, () => waits.lookup - (clock() - started));
  };
  return {
    findOrder: (shop, lookup) => joined(shop, () => inner.findOrder(shop, lookup)),
    findOrderById: (shop, ...by) => joined(shop, () => inner.findOrderById(shop, ...by)),
  };
}

/** @param remaining - Milliseconds that are left of the look-up. */
async function lookAt(
  ports: LookPorts,
  shop: ShopDomain,
  read: Order,
  remaining: () => number,
): Promise<Order> {
  const { knownAccounts, ownEvents, background, waits = WAITS, now, onUnavailable } = ports;
  let order = read;
  // An order whose parcels have no numbers, or that has none, has nothing to read.
  if (order.shipments.every(({ parcels }) => parcels.every(({ number }) => number === null))) {
    return order;
  }
  try {
    order = withoutOwnEventsOf(read, await ownEvents.read(shop, read, true));
    if (!(await knownAccounts.has(shop))) return order;
    const stored = await readParcels(ports, shop, order);
    bringForward(ports, shop, stored);
    const toAsk = parcelsToAsk(order, await knownAccounts.feedsOf(shop), now());
    const fresh = toAsk.filter((parcel) => isFresh(stored.get(parcelId(parcel)), now()));
    if (fresh.length === 0) return joinParcels(order, stored).order;
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    // It goes on when the shopper waits no more, and the next look has what it brings.
    const isBegun = background.run(() => askAtOnce(ports, shop, order.id, fresh).finally(resolve));
    if (!isBegun) return joinParcels(order, stored).order;
    const isAsked = await withTimeout(Math.min(waits.service, remaining()), asked, 'slow').then(
      () => true,
      () => false,
    );
    return joinParcels(order, isAsked ? await readParcels(ports, shop, order) : stored).order;
  } catch (error) {
    onUnavailable(error);
    return order;
  }
}

/** Nobody was asked about it; where the order was kept a moment ago, it is due and nobody has answered yet. */
function isFresh(stored: StoredParcel | undefined, now: Date): boolean {
  if (!stored) return true;
  const { fetchedAt, dueAt } = stored;
  return fetchedAt === null && dueAt !== null && now.getTime() - dueAt.getTime() < JUST_ASKED;
}

/** What somebody looks at is asked about half an hour after the last time; nobody waits for that. */
function bringForward(
  { parcelReports, background, now, onDue }: LookPorts,
  shop: ShopDomain,
  stored: StoredParcels,
): void {
  const at = now().getTime();
  const wanted = (fetchedAt: Date | null): number =>
    Math.max(at, (fetchedAt?.getTime() ?? 0) + AFTER_LOOK);
  const late = [...stored.values()].filter(
    ({ dueAt, fetchedAt }) => dueAt !== null && dueAt.getTime() > wanted(fetchedAt),
  );
  if (late.length === 0) return;
  background.run(async () => {
    for (const [dueAt, alike] of Map.groupBy(late, ({ fetchedAt }) => wanted(fetchedAt))) {
      const keys = alike.map(({ key }) => key);
      await parcelReports.bringForward(shop, keys, new Date(dueAt));
      if (dueAt <= at) onDue();
    }
  });
}

/** Asks about fresh parcels in one call; those beyond a batch, or beyond what is allowed now, are due like others. */
async function askAtOnce(
  ports: LookPorts,
  shop: ShopDomain,
  orderId: string,
  fresh: readonly ParcelToAsk[],
): Promise<void> {
  const { carrierAccounts, parcelReports, providers, askService, quota, now, random, log } = ports;
  const at = now();
  const leasedUntil = new Date(at.getTime() + LEASE);
  const claimed = await parcelReports.ask(shop, orderId, fresh, at, leasedUntil);
  if (claimed.length === 0) return;
  // Read anew: what is known may be a minute old, and the merchant may have turned it off since.
  const account = await carrierAccounts.load(shop);
  const provider = account && providers.get(account.provider);
  const isResting = !account?.resumesAt || account.resumesAt > at;
  if (!account || !provider || isResting) return release(ports, claimed);
  const granted = await quota.take(account, Math.min(claimed.length, provider.batchSize), at);
  const batch = claimed.slice(0, granted);
  await release(ports, claimed.slice(granted));
  if (batch.length === 0) return;
  try {
    await askService(account, provider, batch);
  } catch (error) {
    log.warn({ shop, provider: provider.name, err: error }, 'a tracking service failed');
    await quota.giveBack(shop, batch.length, now());
    await release(ports, batch);
    await carrierAccounts.note(account, afterTrouble(error, account, now(), random), now());
  }
}

/** Leaves parcels to whoever asks about what is due. */
async function release(
  { parcelReports, now, onDue }: LookPorts,
  parcels: readonly ClaimedParcel[],
): Promise<void> {
  for (const one of parcels) await parcelReports.postpone(one, now(), one.attempts);
  if (parcels.length > 0) onDue();
}
