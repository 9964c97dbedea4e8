import type { Background } from '../async/background.ts';
import type { Retention } from '../core/deliveries/retention.ts';
import type { CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { CarrierSettings } from '../ports/carrier-settings.ts';
import type { OpenCarrierHook } from '../ports/carrier-hooks.ts';
import type { CounterStore } from '../ports/counter-store.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { Log } from '../ports/log.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { CarrierFeeds, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ProviderName, TrackingProvider } from '../ports/tracking-provider.ts';
import type { Shops } from '../ports/shops.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import type { WriteFulfillmentEvent } from '../ports/write-fulfillment-event.ts';
import type { WrittenEvents } from '../ports/written-events.ts';
import { createAskService, type ReadPostalCode } from './ask-service.ts';
import { createCallPacer } from './call-pacer.ts';
import { createCarrierSettings } from './carrier-settings.ts';
import { createKnownAccounts, type Waits } from './known-accounts.ts';
import { createOrderReports } from './order-reports.ts';
import { createOwnEvents } from './own-events.ts';
import { createParcelQuota } from './parcel-quota.ts';
import { createPollParcels, type PollParcels } from './poll-parcels.ts';
import type { Random } from './poll-times.ts';
import { createHintParcels, createOpenCarrierHook, type HintParcels } from './receive-hook.ts';
import { withParcelReports } from './with-parcel-reports.ts';
import { createWriteBack } from './write-back.ts';

/** Parcels that are deleted together. */
const FORGOTTEN_AT_ONCE = 500;

export interface CarriersOptions {
  carrierAccounts: CarrierAccounts;
  parcelReports: ParcelReports;
  carrierFeeds: CarrierFeeds;
  shops: Pick<Shops, 'keepsOrders'>;
  writtenEvents: WrittenEvents;
  counters: Pick<CounterStore, 'add'>;
  /** The tracking services that a merchant may choose from. */
  trackingProviders: readonly TrackingProvider[];
  /** `null` where Shopify has not approved that the app reads it. */
  readPostalCode: ReadPostalCode | null;
  receiveWebhook(webhook: Webhook): Promise<boolean>;
  writeFulfillmentEvent: WriteFulfillmentEvent;
  /** Whether the merchant has granted `write_fulfillments`. */
  mayWriteEvents(shop: ShopDomain): Promise<boolean>;
  /** Where milestones are written to Shopify. */
  writing: Pick<Background, 'run'>;
  /** Where a service is asked while its shopper is answered. */
  background: Pick<Background, 'run'>;
  /** {@link WAITS} by default. */
  waits?: Waits;
  now(): Date;
  /** Milliseconds; never goes back. */
  clock(): number;
  sleep(milliseconds: number): Promise<unknown>;
  random: Random;
  countCall(provider: ProviderName, result: string): void;
  /** Called when parcels have become due. */
  onDue(): void;
  /** Called when the database does not answer a look-up. */
  onUnavailable(error: unknown): void;
  log: Pick<Log, 'warn'>;
}

/** The use cases of carriers' own news. */
export interface Carriers {
  orderReports: OrderReports;
  /** Adds what is stored of its parcels to each order that is found. */
  withReports(inner: FindOrder): FindOrder;
  openCarrierHook: OpenCarrierHook;
  /** The work of a stored hook. */
  hintParcels: HintParcels;
  /** Asks about what is due. */
  poll: PollParcels;
  /** Deletes the parcels whose time is over. */
  forget(retention: Retention, signal: AbortSignal): Promise<void>;
  settings: CarrierSettings;
}

export function createCarriers(options: CarriersOptions): Carriers {
  const { parcelReports, counters, trackingProviders, readPostalCode, now, onDue } = options;
  const providers = new Map(trackingProviders.map((one) => [one.name, one]));
  const pace = createCallPacer(options.clock, options.sleep);
  const ownEvents = createOwnEvents(options);
  const shared = {
    ...options,
    providers,
    ownEvents,
    writeBack: createWriteBack({ ...options, ownEvents }),
    knownAccounts: createKnownAccounts(options),
    quota: createParcelQuota(counters),
    askService: createAskService({ ...options, pace }),
  };
  return {
    orderReports: createOrderReports(shared),
    withReports: (inner) => withParcelReports(shared, inner),
    openCarrierHook: createOpenCarrierHook(shared),
    hintParcels: createHintParcels({ parcelReports, now }, onDue),
    poll: createPollParcels(shared),
    async forget(retention, signal) {
      while (!signal.aborted) {
        const forgotten = await parcelReports.forget(now(), FORGOTTEN_AT_ONCE, retention);
        if (forgotten < FORGOTTEN_AT_ONCE) return;
      }
    },
    settings: createCarrierSettings({ ...shared, mayReadPostalCode: readPostalCode !== null }),
  };
}
