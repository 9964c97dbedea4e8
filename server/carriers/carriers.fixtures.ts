import { onTestFinished } from 'vitest';
import { createBackground } from '../async/background.ts';
import { anOrder, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import type { Order } from '../core/order.ts';
import type { CarrierOverview } from '../ports/carrier-settings.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { anAccountChoice } from '../stores/carriers.fixtures.ts';
import type { Stores } from '../stores/create-stores.ts';
import { memoryStores } from '../stores/stores.fixtures.ts';
import { createCarriers, type Carriers, type CarriersOptions } from './create-carriers.ts';
import { aFakeService, type FakeService } from './fake-service.fixtures.ts';

/** Carriers' own news over real stores and a fake service, with a clock that a test sets. */
export interface CarriersUnderTest {
  stores: Stores;
  carriers: Carriers;
  service: FakeService;
  /** Sets the clock, in seconds after the beginning. */
  at(seconds: number): void;
  now(): Date;
  /** Asks about all that is due, and waits for the end. */
  poll(): Promise<void>;
  /** Waits for what nobody waits for. */
  settle(): Promise<void>;
  counted: string[];
  unavailable: unknown[];
  webhooks: Webhook[];
}

/** For a busy machine. */
const PATIENT = { database: 30_000, service: 30_000, lookup: 60_000 };

/** With an account of the demo shop, unless it is told otherwise. */
export async function startCarriers({
  hasAccount = true,
  service = aFakeService(),
  ...overrides
}: Partial<CarriersOptions> & {
  hasAccount?: boolean;
  service?: FakeService;
} = {}): Promise<CarriersUnderTest> {
  const stores = await memoryStores();
  onTestFinished(() => stores.close());
  let now = NOW;
  const counted: string[] = [];
  const unavailable: unknown[] = [];
  const webhooks: Webhook[] = [];
  const background = createBackground(100, (error) => void unavailable.push(error));
  const carriers = createCarriers({
    ...stores,
    trackingProviders: [service],
    readPostalCode: null,
    async receiveWebhook(webhook) {
      webhooks.push(webhook);
      return stores.inbox.add(webhook, now);
    },
    background,
    waits: PATIENT,
    now: () => now,
    clock: () => performance.now(),
    sleep: async () => {},
    random: () => 0.5,
    writing: background,
    mayWriteEvents: async () => true,
    writeFulfillmentEvent: async () => ({ kind: 'uncertain', reason: 'no Shopify' }),
    countCall: (provider, result) => void counted.push(`${provider} ${result}`),
    onDue: () => {},
    onUnavailable: (error) => void unavailable.push(error),
    log: { warn: () => {} },
    ...overrides,
  });
  if (hasAccount) await stores.carrierAccounts.save(aShop(), anAccountChoice(), now);
  return {
    stores,
    carriers,
    service,
    at: (seconds) => void (now = new Date(NOW.getTime() + seconds * 1_000)),
    now: () => now,
    async poll() {
      await carriers.poll.begin(new AbortController().signal);
      await carriers.poll.settle();
    },
    settle: () => background.settle(),
    counted,
    unavailable,
    webhooks,
  };
}

/** What the merchant's page shows. */
export async function overviewOf({
  carriers,
}: Pick<CarriersUnderTest, 'carriers'>): Promise<CarrierOverview> {
  const read = await carriers.settings.read(aShop());
  if (read.outcome !== 'read') throw new Error('the shop keeps no orders');
  return read;
}

/** An order of one silent parcel, two days on its way. */
export function aSilentOrder(overrides: Partial<Order> = {}, number = '3S AB12'): Order {
  return anOrder({
    id: '1',
    shipments: [aShipment({ parcels: [{ carrier: 'GLS', number, url: null }] })],
    ...overrides,
  });
}
