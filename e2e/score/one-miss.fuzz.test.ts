import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { countCases, FULL } from './count-cases.fixtures.ts';
import { shareOfLonger } from './share-of-longer.ts';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { openStoresInMemory, startApp } from '../fixtures/start-app.ts';
import { startAdminApi, type AdminApi } from '../fake-shopify/admin-api/admin-api.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../fake-shopify/demo-shop.ts';
import { PLUS_PLAN } from '../fake-shopify/admin-api/points-bucket.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { signedPath } from '../../server/app.fixtures.ts';
import { parseOrderLookup } from '../../server/core/lookup/order-lookup.ts';
import { SECOND_FACTORS } from '../../server/core/lookup/second-factor.ts';
import { aShop, NOW } from '../../server/core/order.fixtures.ts';
import { createMissLatency } from '../../server/lookup/miss-latency.ts';

const STRANGER = 'stranger@example.com';

/** Kinds of look-ups that find nothing. A client must not be able to distinguish them. */
const BY_EMAIL: Readonly<Record<string, object>> = {
  'no such number': { order: '999999', email: STRANGER },
  'another shopper’s order': { order: '1002', email: STRANGER },
  'another shopper’s number, one’s own e-mail': { order: '1002', email: emailOf('#1004') },
  'a cancelled order of another’s': { order: '1010', email: STRANGER },
  'one’s own order, too old to be read': { order: '1110', email: emailOf('#1110') },
  'an order without an address': { order: withoutEmail(), email: STRANGER },
  'a number with many like it': { order: '1', email: STRANGER },
};

/** Links whose code opens nothing, which are answered with other bytes, and as late. */
const BY_CODE: Readonly<Record<string, object>> = {
  'no such number, with a code': { order: '999999', code: 'XPAV284CT' },
  'a code of nobody’s': { order: '1002', code: 'XPAV284CT' },
  'another order’s code': { order: '1002', code: codeOf('#1004') },
  'an order without a code': { order: withoutCode(), code: 'XPAV284CT' },
};

/** A postal code or a telephone number in place of the e-mail address, where the shop allows it. */
const BY_FACTOR: Readonly<Record<string, object>> = {
  'no such number, with a postal code': { order: '999999', email: '9999 ZZ' },
  'another shopper’s order, with a wrong postal code': { order: '1002', email: '9999 ZZ' },
  'another shopper’s order, with a wrong telephone number': {
    order: '1002',
    email: '+31699999999',
  },
  'an order without an address, with a telephone number': {
    order: withoutEmail(),
    email: '+31699999999',
  },
};

const MISSES = { ...BY_EMAIL, ...BY_CODE, ...BY_FACTOR };

/** Milliseconds. The padding is short in tests that do not measure time. */
const SHORT = { min: 10, interval: 10 };

/** Concurrent look-ups: they spend nearly all of their time in the padding. */
const AT_ONCE = 24;

/** Look-ups of each kind, with the padding, and without it to show that the measurement can find a difference. */
const MEASURED = { each: 1_500, withoutPadding: 300 };

/** Of two kinds with the same distribution of times, each takes longer in half of all pairs. */
const INDISTINGUISHABLE = { from: 0.45, to: 0.55 };

let admin: AdminApi;

beforeAll(async () => {
  admin = await startAdminApi({
    orders: sampleOrders(NOW),
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: () => NOW,
    plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER },
  });
});

afterAll(() => admin.close());

function emailOf(name: string): string {
  return sampleOrders(NOW).find((sample) => sample.name === name)?.email ?? '';
}

function codeOf(name: string): string {
  return sampleOrders(NOW).find((sample) => sample.name === name)?.order.confirmationNumber ?? '';
}

function withoutCode(): string {
  return sampleOrders(NOW).find(({ order }) => order.confirmationNumber === null)?.name ?? '';
}

function withoutEmail(): string {
  return sampleOrders(NOW).find(({ email }) => email === null)?.name ?? '';
}

/**
 * Starts our server in front of the fake Admin API. Returns a function that looks up a kind of miss, and
 * returns the whole response and the time that it took.
 *
 * @param padding - The server's own when left out, none for `null`.
 * @param keeps - Whether the orders that exist are kept.
 */
async function startServer(padding?: { min: number; interval: number } | null, keeps = false) {
  const kept = keeps ? await openKeptStores() : null;
  const stores = kept?.stores ?? (await openStoresInMemory());
  if (!kept) onTestFinished(() => stores.close());
  await stores.secondFactors.save(aShop(), SECOND_FACTORS);
  const startMiss = createMissLatency({
    clock: () => performance.now(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    sleep,
    ...padding,
  });
  const app = await startApp({
    adminUrl: admin.url,
    now: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    budgets: UNLIMITED_BUDGETS,
    startMiss: padding === null ? () => async () => {} : startMiss,
    approvedFactors: SECOND_FACTORS,
    keepOrders: keeps,
    stores,
  });
  const pool = new Pool(app.url, { connections: AT_ONCE });
  onTestFinished(async () => {
    await pool.close();
    await app.close();
  });
  async function send(typed: object | undefined) {
    const begun = performance.now();
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: signedPath('/proxy/lookup', NOW, {}, DEMO_API_SECRET),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
      body: JSON.stringify({ ...typed, locale: 'en' }),
    });
    const text = await body.text();
    const took = performance.now() - begun;
    return { took, seen: JSON.stringify([statusCode, { ...headers, date: '' }, text]) };
  }

  if (kept) for (const name of KEPT) await send({ order: name, email: emailOf(name) });
  await kept?.waitUntilKept();
  return (kind: string) => send(MISSES[kind]);
}

const KINDS = Object.keys(MISSES);

/** Orders of the kinds of misses that their own shoppers find, and that are kept then. */
const KEPT = ['#1002', '#1004', '#1010'];

/** Stores of a shop that is up to date, in which those orders are kept once their shoppers have looked them up. */
async function openKeptStores() {
  const stores = await openStoresInMemory();
  const cursor = { cursorAt: NOW, caughtUpAt: NOW, setAt: NOW, dueAt: new Date(8.64e15) };
  await stores.syncCursors.save(aShop(), 'orders', cursor);
  onTestFinished(() => stores.close());
  return {
    stores,
    async waitUntilKept() {
      for (const name of KEPT) {
        const typed = parseOrderLookup({ order: name, email: emailOf(name) });
        if (!typed.ok || !('email' in typed.lookup)) throw new Error(`no order ${name}`);
        const contacts = stores.contactsOf(aShop(), typed.lookup.email);
        await vi.waitFor(async () => {
          const kept = await stores.keptOrders.findByName(aShop(), [name.slice(1)], contacts);
          if (!kept?.caughtUpAt) throw new Error(`${name} is not kept`);
        });
      }
    },
  };
}

/** The times of look-ups, `each` of every kind, in random order. */
async function measure(
  lookUp: (kind: string) => Promise<{ took: number }>,
  each: number,
  atOnce: number,
): Promise<Map<string, number[]>> {
  const times = new Map(KINDS.map((kind): [string, number[]] => [kind, []]));
  const remaining = KINDS.flatMap((kind) => Array<string>(each).fill(kind));
  async function work(): Promise<void> {
    while (remaining.length > 0) {
      const [kind = ''] = remaining.splice(randomInt(remaining.length), 1);
      times.get(kind)?.push((await lookUp(kind)).took);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return times;
}

/** The pair of kinds that differ most: how far its share of longer times is from one half, 0 to 0.5. */
function largestDifference(times: ReadonlyMap<string, readonly number[]>): {
  by: number;
  pair: string;
} {
  const pairs = KINDS.flatMap((a, index) => KINDS.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .map(([a, b]) => ({
      by: Math.abs(shareOfLonger(times.get(a) ?? [], times.get(b) ?? []) - 0.5),
      pair: `${a} / ${b}`,
    }))
    .reduce((largest, one) => (one.by > largest.by ? one : largest));
}

const NOT_FOUND = { outcome: 'not_found', reachesBack: '60_days' };

describe('a miss', () => {
  it.for([
    [BY_EMAIL, 'kinds of miss, side by side', NOT_FOUND, false],
    [BY_EMAIL, 'kinds of miss, side by side, where orders are kept', NOT_FOUND, true],
    [BY_FACTOR, 'kinds of miss by a second factor, side by side', NOT_FOUND, false],
    [BY_FACTOR, 'kinds of miss by a second factor, where orders are kept', NOT_FOUND, true],
    [BY_CODE, 'kinds of miss by a code, side by side', { outcome: 'pass_ended' }, false],
  ] as const)(
    'has the same bytes, status and headers for every reason',
    async ([kinds, suite, answer, keeps], { task }) => {
      const lookUp = await startServer(SHORT, keeps);
      const seen: string[] = [];
      for (const kind of Object.keys(kinds)) seen.push((await lookUp(kind)).seen);
      expect(JSON.parse(seen[0] ?? '')[2]).toBe(JSON.stringify(answer));
      countCases(task, {
        row: 'B1',
        suite,
        target: 'the same bytes, status and headers',
        tried: seen.length,
        survived: seen.filter((one) => one === seen[0]).length,
      });
    },
  );

  it('costs the shop the same, whether the order exists or not', async () => {
    const lookUp = await startServer(SHORT);
    await lookUp('no such number');
    const costs = [];
    for (const kind of ['no such number', 'another shopper’s order'] as const) {
      admin.requests.length = 0;
      await lookUp(kind);
      costs.push(
        admin.requests.map(({ operationName, requestedCost }) => [operationName, requestedCost]),
      );
    }
    expect(costs[0]).toHaveLength(1);
    expect(costs[1]).toEqual(costs[0]);
  });

  // Times on a busy machine mean nothing, so `npm test` does not measure them.
  if (FULL) {
    it.for([
      ['misses timed, each pair of fifteen kinds compared', false],
      ['misses timed, each pair of fifteen kinds compared, where orders are kept', true],
    ] as const)('takes the same time for every reason', async ([suite, keeps], { task }) => {
      const bare = largestDifference(
        await measure(await startServer(null, keeps), MEASURED.withoutPadding, 1),
      );
      const times = await measure(await startServer(undefined, keeps), MEASURED.each, AT_ONCE);
      const { by, pair } = largestDifference(times);
      const tried = MEASURED.each * KINDS.length;
      countCases(task, {
        row: 'B1',
        suite,
        runsIn: '',
        target: `AUC ${INDISTINGUISHABLE.from} to ${INDISTINGUISHABLE.to}`,
        tried,
        survived: by <= 0.5 - INDISTINGUISHABLE.from ? tried : 0,
        figure: `AUC at most ${(0.5 + by).toFixed(3)} (${pair}); without padding ${(0.5 + bare.by).toFixed(3)}`,
      });
    });
  }
});
