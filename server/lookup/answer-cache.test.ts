import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakePorts } from '../app.fixtures.ts';
import type { TypedLookup } from '../contract.ts';
import { aFulfillmentOrder, aLine, anOrder, aShop, NOW, units } from '../core/order.fixtures.ts';
import { DATE_LOCALES } from '../core/dates/date-locale.ts';
import type { Order } from '../core/order.ts';
import { ANSWER_TTL, createAnswerCache } from './answer-cache.ts';
import { trackOrder, type TrackOrderPorts } from './track-order.ts';
import { writeResponse } from './write-response.ts';

const JANE: TypedLookup = { order: '1001', email: 'jane@example.com', locale: 'en' };

function ofOrder(number: number): TypedLookup {
  return { ...JANE, order: `${number}` };
}

/** A server with an answer cache, in front of `find`. */
function startServer(
  find: () => Promise<Order | null> = async () => anOrder(),
  overrides: Partial<TrackOrderPorts> = {},
) {
  const findOrder = vi.fn<TrackOrderPorts['findOrder']>(find);
  const findOrderById = vi.fn<TrackOrderPorts['findOrderById']>(find);
  const ports = fakePorts({
    findOrder,
    findOrderById,
    cacheAnswer: createAnswerCache(),
    passes: {
      renew: async (_, orderId) => `pass of ${orderId}`,
      open: async (_, orderId) => ({ orderId, contact: null, endsAt: NOW }),
    },
    ...overrides,
  });
  return {
    ports,
    findOrder,
    findOrderById,
    ask: async (request: Parameters<typeof trackOrder>[3] = JANE, shop = aShop()) =>
      writeResponse(await trackOrder(ports, shop, '203.0.113.7', request)),
  };
}

/** Stops the clock and the timers of the cache; they move on by what is passed. */
function fakeClock(): (milliseconds: number) => Promise<void> {
  let time = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return async function pass(milliseconds) {
    time += milliseconds;
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an answer', () => {
  it('is read and written once for a thousand who ask the same at once', async () => {
    const { ask, findOrder } = startServer();
    const texts = await Promise.all(Array.from({ length: 1_000 }, () => ask()));
    expect(findOrder).toHaveBeenCalledTimes(1);
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0] ?? '')).toMatchObject({
      outcome: 'found',
      order: { name: '#1001' },
      pass: `pass of ${anOrder().id}`,
    });
  });

  it('is the same for five seconds, with the time at which it was read, and then read anew', async () => {
    const pass = fakeClock();
    let readAt = NOW.toISOString();
    const { ask, findOrder } = startServer(async () => anOrder({ readAt }));
    const first = await ask();
    readAt = new Date(NOW.getTime() + 60_000).toISOString();
    await pass(ANSWER_TTL);
    expect(await ask()).toBe(first);
    await pass(1);
    expect(await ask()).not.toBe(first);
    expect(findOrder).toHaveBeenCalledTimes(2);
  });

  it('has a pass of its own every time', async () => {
    let renewals = 0;
    const passes = { renew: async () => `pass ${(renewals += 1)}`, open: async () => null };
    const { ask } = startServer(undefined, { passes });
    expect(JSON.parse(await ask())).toHaveProperty('pass', 'pass 1');
    expect(JSON.parse(await ask())).toHaveProperty('pass', 'pass 2');
  });

  it.each<[string, TypedLookup, string]>([
    ['shop', JANE, 'other'],
    ['order number', { ...JANE, order: '1002' }, 'demo'],
    ['e-mail address', { ...JANE, email: 'june@example.com' }, 'demo'],
  ])('is not handed to who asks with another %s', async (_, request, shop) => {
    const orders: (Order | null)[] = [anOrder(), null];
    const { ask, findOrder } = startServer(async () => orders.shift() ?? null);
    expect(await ask()).toContain('"found"');
    expect(await ask(request, aShop(shop))).toBe('{"outcome":"not_found","reachesBack":"all"}');
    expect(findOrder).toHaveBeenCalledTimes(2);
  });

  it('is written in each language apart, of one read', async () => {
    const { ask, findOrder } = startServer();
    expect(await ask()).toContain('November 12');
    expect(await ask({ ...JANE, locale: 'nl' })).toContain('12 november');
    expect(await ask()).toContain('November 12');
    expect(findOrder).toHaveBeenCalledTimes(1);
  });

  it('that a pass opens is cached by shop and order id, and apart from what is typed', async () => {
    const { ask, findOrder, findOrderById } = startServer();
    const open = (orderId: string, shop = aShop()) => ask({ pass: orderId, locale: 'en' }, shop);
    await ask();
    await open('1');
    await open('1');
    expect(findOrderById.mock.calls).toEqual([[aShop(), '1', null]]);
    await open('2');
    await open('1', aShop('other'));
    expect(findOrderById.mock.calls.slice(1)).toEqual([
      [aShop(), '2', null],
      [aShop('other'), '1', null],
    ]);
    expect(findOrder).toHaveBeenCalledTimes(1);
  });

  it('of an order whose records contradict each other is reported once, with what did not fit', async () => {
    const order = anOrder({
      fulfillmentOrders: [aFulfillmentOrder({ units: [units('shirt', 3)] })],
    });
    const onAnomalies = vi.fn<TrackOrderPorts['onAnomalies']>();
    const { ask } = startServer(async () => order, { onAnomalies });
    await ask();
    await ask();
    expect(onAnomalies.mock.calls).toEqual([
      [{ surplusUnits: 2, misdatedScans: 0, contradictions: 0 }],
    ]);
  });
});

describe('a large order', () => {
  const large = anOrder({ lines: Array.from({ length: 2_000 }, (_, n) => aLine({ id: `${n}` })) });

  it('leaves, the oldest first, before all take more memory than there is for them', async () => {
    const { ask, findOrder } = startServer(async () => large);
    for (let nth = 0; nth < 40; nth += 1) await ask(ofOrder(nth));
    await ask(ofOrder(39));
    expect(findOrder).toHaveBeenCalledTimes(40);
    await ask(ofOrder(0));
    expect(findOrder).toHaveBeenCalledTimes(41);
  });

  it('takes more with each language that it is written in', async () => {
    const { ask, findOrder } = startServer(async () => large);
    const others = { ...JANE, order: '2000' };
    for (const locale of DATE_LOCALES.slice(0, 20)) await ask({ ...JANE, locale });
    for (const locale of DATE_LOCALES.slice(0, 20)) await ask({ ...others, locale });
    await ask(others);
    expect(findOrder).toHaveBeenCalledTimes(2);
    await ask(JANE);
    expect(findOrder).toHaveBeenCalledTimes(3);
  });
});

describe('what is not cached', () => {
  it('is a miss: the order may be placed a moment later', async () => {
    const orders = [null, anOrder()];
    const { ask } = startServer(async () => orders.shift() ?? null);
    expect(await ask()).toBe('{"outcome":"not_found","reachesBack":"all"}');
    expect(await ask()).toContain('"found"');
  });

  it('is a failure', async () => {
    let isDown = true;
    const { ask } = startServer(async () => {
      if (isDown) throw new Error('Shopify does not answer');
      return anOrder();
    });
    await expect(ask()).rejects.toThrow('Shopify does not answer');
    isDown = false;
    expect(await ask()).toContain('"found"');
  });
});
