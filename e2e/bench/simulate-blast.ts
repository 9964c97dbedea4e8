import { randomBytes } from 'node:crypto';
import { createContactOf } from '../../server/access/contact.ts';
import { composeServer } from '../../server/compose.ts';
import { parseDateLocale } from '../../server/core/dates/date-locale.ts';
import { answerZone } from '../../server/core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../server/core/timeline/to-tracked-order.ts';
import { createLookupGate } from '../../server/lookup/lookup-gate.ts';
import { createMomentsCache } from '../../server/lookup/moments-cache.ts';
import type { OrderRead } from '../../server/ports/kept-orders.ts';
import { parseShopDomain } from '../../server/ports/shop-domain.ts';
import { createMetrics } from '../../server/runtime/metrics.ts';
import { createStores } from '../../server/stores/create-stores.ts';
import { startAdminApi, type AdminRequest } from '../fake-shopify/admin-api/admin-api.ts';
import { loadAdminSchema } from '../fake-shopify/admin-api/admin-schema.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_KEY,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../fake-shopify/demo-shop.ts';
import { manyOrders } from '../fake-shopify/orders/many/many-orders.ts';
import type { SampleOrder } from '../fake-shopify/orders/sample-order-parts.ts';
import { seededRandom } from '../fake-shopify/seeded-random.ts';
import { DEMO_SESSION } from '../fixtures/demo-session.ts';
import { keepLiveOrders } from '../fixtures/keep-live-orders.ts';
import { nextAddress, signedPath } from './lookup-load.ts';
import type { SimulatedTime } from './simulated-time.ts';

export interface BlastFigures {
  looks: number;
  found: number;
  /** Answered, but not as the order was read live. */
  wrong: number;
  /** Refused: with a time to come back at. */
  refused: number;
  /** Queries that Shopify refused. */
  throttled: number;
  /** Points of look-ups, and of what the server reads in the background. */
  points: { lookups: number; background: number };
  /** Milliseconds of each look: simulated ones, and those that the machine has computed. */
  waits: number[];
}

/** One shopper's look at one instant. */
interface Look {
  at: number;
  order: SampleOrder;
}

const MINUTE = 60_000;

/** All looks fall into this time after the mail. */
const LENGTH = 30 * MINUTE;

/** Milliseconds: half of those who look at a mail do so within six minutes. */
const MEAN_DELAY = 9 * MINUTE;

/** Before the mail goes out: the server reconciles, as it has done for days. */
const LEAD = 20 * MINUTE;

/** The queries of a look-up; all others are the server's own. */
const LOOKUP_QUERIES = new Set(['FindOrderCandidates', 'OrderDetails', 'OrderById']);

const LOCALE = 'en';
const SILENT = { info: () => {}, warn: () => {}, error: console.error };

/** A shop of so many shoppers, one order each, that one mail sends to their orders: 1.5 looks each. */
export function createBlast(time: SimulatedTime, shoppers: number) {
  const shop = parseShopDomain(DEMO_SHOP.domain);
  if (!shop) throw new Error('the demo has no shop');
  const schema = loadAdminSchema();
  const orders = manyOrders(time.now(), shoppers).map((sample, n) => {
    const email = `shopper${n}@example.com`;
    Object.assign(sample.order, { email });
    return { ...sample, email };
  });
  const momentsFor = createMomentsCache();

  /** What a live look-up would answer at this instant, but for when it was read. */
  function expected({ order }: OrderRead): string {
    const now = time.now();
    const moments = momentsFor(parseDateLocale(LOCALE), answerZone(order), now);
    return withoutTime(toTrackedOrder(order, { now, moments }));
  }

  return async function runBlast(keepOrders: boolean): Promise<BlastFigures> {
    const stores = await createStores({
      databaseUrl: ':memory:',
      keys: [{ id: 'once', key: randomBytes(32) }],
    });
    await stores.sessions.save({ shop, ...DEMO_SESSION });
    const passContactOf = createContactOf(DEMO_API_SECRET);
    const filling = { shop, stores, orders, schema, passContactOf, now: time.now };
    const kept = await keepLiveOrders(filling);
    const read = new Map(kept.map((one) => [one.order.name, one]));
    const admin = await startAdminApi({
      orders,
      shop: DEMO_SHOP,
      accessToken: DEMO_ACCESS_TOKEN,
      scopes: DEMO_SCOPES,
      now: time.now,
      schema,
    });
    const config = {
      apiKey: DEMO_API_KEY,
      apiSecret: DEMO_API_SECRET,
      trustedHops: 0,
      withScanCity: false,
      supportEmail: 'support@app.example',
    };
    const { app, stopWork, closeConnections } = await composeServer(
      { ...config, keepOrders },
      {
        shopifyOf: () => admin.url,
        stores,
        metrics: createMetrics(),
        now: time.now,
        log: SILENT,
        // Simulated time has no event loop that could be late.
        gate: createLookupGate(() => 0),
      },
    );
    const figures: BlastFigures = {
      looks: 0,
      found: 0,
      wrong: 0,
      refused: 0,
      throttled: 0,
      points: { lookups: 0, background: 0 },
      waits: [],
    };

    async function look({ order: { name, email } }: Look): Promise<void> {
      const begun = { simulated: time.now().getTime(), machine: time.machine() };
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': nextAddress() };
      const body = JSON.stringify({ order: name, email, locale: LOCALE });
      const path = signedPath(time.now());
      const response = await app.request(path, { method: 'POST', headers, body }, {});
      const answer = await response.json();
      const machine = time.machine() - begun.machine;
      figures.waits.push(time.now().getTime() - begun.simulated + machine);
      figures.looks += 1;
      if (answer.outcome !== 'found') {
        if (answer.retryAfterSeconds === undefined) figures.wrong += 1;
        else figures.refused += 1;
        return;
      }
      figures.found += 1;
      const known = read.get(name);
      if (!known || withoutTime(answer.order) !== expected(known)) figures.wrong += 1;
    }

    const sentAt = time.now().getTime() + LEAD;
    await time.moveTo(new Date(sentAt));
    count(admin.requests, figures);
    const looking: Promise<void>[] = [];
    for (const one of looksOf(orders)) {
      await time.moveTo(new Date(sentAt + one.at));
      looking.push(look(one));
      count(admin.requests, figures);
    }
    await time.moveTo(new Date(sentAt + LENGTH + MINUTE));
    await Promise.all(looking);
    count(admin.requests, figures);
    const stopping = stopWork();
    await time.moveTo(new Date(time.now().getTime() + MINUTE));
    await stopping;
    await closeConnections();
    await admin.close();
    await stores.close();
    return figures;
  };
}

/** Each shopper looks once, and every second one again, all in the time that the blast takes; by their time. */
function looksOf(orders: readonly SampleOrder[]): Look[] {
  const random = seededRandom(1);
  const delay = (): number => -Math.log(1 - random()) * MEAN_DELAY;
  return orders
    .flatMap((order, n) => {
      const first = delay() % LENGTH;
      const again = first + ((delay() + MINUTE / 2) % (LENGTH - first));
      return n % 2 === 0 ? [{ at: first, order }] : [first, again].map((at) => ({ at, order }));
    })
    .toSorted((a, b) => a.at - b.at);
}

/** Counts the queries that have been answered since. */
function count(requests: AdminRequest[], { points, ...figures }: BlastFigures): void {
  for (const { operationName, requestedCost, actualCost } of requests.splice(0)) {
    const kind = LOOKUP_QUERIES.has(operationName ?? '') ? 'lookups' : 'background';
    if (actualCost !== null) points[kind] += actualCost;
    else if (requestedCost !== null) figures.throttled += 1;
  }
}

function withoutTime(order: object): string {
  return JSON.stringify({ ...order, refreshedAt: null });
}
