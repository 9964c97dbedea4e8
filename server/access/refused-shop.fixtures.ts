import { onTestFinished } from 'vitest';
import { sampleOrders, type SampleOrder } from '../../e2e/fake-shopify/orders/sample-orders.ts';
import { startShop, type ShopUnderTest } from '../../e2e/fake-shopify/start-shop.fixtures.ts';
import { fakePorts, post } from '../app.fixtures.ts';
import type { TrackResponse } from '../contract.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createAnswerCache } from '../lookup/answer-cache.ts';
import { createOrderFinder } from '../shopify/orders/find-order.ts';
import { createLiveReads } from '../shopify/orders/live-reads.ts';
import { createRecentOrders } from '../shopify/orders/recent-orders.ts';
import { BUDGETS, type Budgets } from './budgets.ts';
import { createGuestAccess, type GuestAccess } from './guest-access.ts';
import { FakeClock } from './guess-budgets.fixtures.ts';
import { createMemoryJournal } from './guess-journal.fixtures.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';

/** Wrong guesses until the shop of {@link REFUSING} refuses all others for an hour. */
const WRONG_GUESSES = 5;

/** No proof of work helps at this shop. */
const REFUSING: Budgets = {
  ...BUDGETS,
  shop: { ...BUDGETS.shop, points: WRONG_GUESSES, spare: 0, mostWithProof: WRONG_GUESSES },
};

/** The same shop, where a proof of work helps. */
export const ASKING_FOR_PROOF: Budgets = {
  ...REFUSING,
  shop: { ...BUDGETS.shop, points: WRONG_GUESSES, spare: 0 },
};

/** What a shopper types. */
export interface Typed {
  order: string;
  email: string;
}

export interface RefusedShop {
  /** The order whose owner has a pass. */
  own: Typed & { code: string };
  /** Somebody else's. */
  other: Typed;
  shop: ShopUnderTest;
  access: GuestAccess;
  clock: FakeClock;
  /** Asks from an address of its own each time, so that none has asked too often. */
  ask(body: object): Promise<TrackResponse>;
  /** Posts the form as a browser without script does; the page of the answer. */
  submit(fields: Record<string, string>): Promise<string>;
  /** The pass of the answer to what was typed, or to a link's code; fails where there is none. */
  passOf(body: object): Promise<string>;
  /** Uses up the guesses at the shop: from here on, all are refused. */
  attack(): Promise<void>;
  /** Ends all passes of the shop, as the merchant does. */
  revoke(): Promise<void>;
  /** Gives the own order another address, as the merchant does. */
  changeEmail(email: string): void;
}

/** The whole way from the proxy to a fake Shopify, with the limits of guesses and of live reads. */
export async function startRefusedShop(budgets = REFUSING): Promise<RefusedShop> {
  const orders = sampleOrders(NOW);
  const shop = await startShop({ orders });
  onTestFinished(() => shop.close());
  const clock = new FakeClock();
  const tokenVersions = createMemoryTokenVersions();
  const access = createGuestAccess({
    apiSecret: 'api-secret',
    counters: null,
    journal: createMemoryJournal(),
    tokenVersions,
    now: clock.now,
    onStoreUnavailable: () => {},
    budgets,
  });
  const finder = createOrderFinder({
    queryAdmin: shop.queryAdmin,
    withScanCity: false,
    contactOf: access.contactOf,
    now: clock.now,
    limits: {
      reads: createLiveReads(() => clock.at.getTime()),
      readRecent: createRecentOrders(),
    },
  });
  const ports = fakePorts({ ...finder, ...access, cacheAnswer: createAnswerCache() });
  const [first, second] = orders.filter(hasOwnEmail);
  if (!first || !second) throw new Error('too few sample orders');
  let asked = 0;

  function send(body: object | string, type: string): Promise<Response> {
    asked += 1;
    const address = `198.51.${asked >> 8}.${asked & 255}`;
    return post(ports, body, { headers: { 'content-type': type, 'x-forwarded-for': address } });
  }

  const ask = async (body: object): Promise<TrackResponse> =>
    (await send({ ...body, locale: 'en' }, 'application/json')).json();

  return {
    own: { ...typedOf(first), code: first.order.confirmationNumber ?? '' },
    other: typedOf(second),
    shop,
    access,
    clock,
    ask,
    submit: async (fields) =>
      (
        await send(
          new URLSearchParams({ ...fields, locale: 'en' }).toString(),
          'application/x-www-form-urlencoded',
        )
      ).text(),
    async passOf(body) {
      const answer = await ask(body);
      if (answer.outcome !== 'found') throw new Error(`no pass: ${answer.outcome}`);
      return answer.pass;
    },
    async attack() {
      for (let n = 0; n < WRONG_GUESSES; n += 1) {
        await ask({ order: `9000${n}`, email: `stranger${n}@example.com` });
      }
      shop.asked();
    },
    revoke: () => tokenVersions.revokeShop(aShop()),
    changeEmail: (email) => void Object.assign(first.order, { email }),
  };
}

/** Whether no other sample order has its address. */
function hasOwnEmail({ email }: SampleOrder, _: number, all: SampleOrder[]): boolean {
  return email !== null && all.filter((one) => one.email === email).length === 1;
}

function typedOf({ name, email }: SampleOrder): Typed {
  return { order: name, email: email ?? '' };
}
