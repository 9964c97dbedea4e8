import { afterEach, expect, it, vi } from 'vitest';
import { aLine, anOrder } from '../../core/order.fixtures.ts';
import { createRecentOrders, ORDER_TTL } from './recent-orders.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('an order is read once for all who ask within five seconds, and then anew', async () => {
  let time = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const readRecent = createRecentOrders();
  const read = vi.fn(async () => anOrder());
  await Promise.all(Array.from({ length: 100 }, () => readRecent('a', read)));
  await readRecent('a', read);
  expect(read).toHaveBeenCalledTimes(1);
  await readRecent('b', read);
  expect(read).toHaveBeenCalledTimes(2);
  time += ORDER_TTL + 1;
  await vi.advanceTimersByTimeAsync(ORDER_TTL + 1);
  await readRecent('a', read);
  expect(read).toHaveBeenCalledTimes(3);
});

it('a failure is not kept', async () => {
  const readRecent = createRecentOrders();
  const failing = readRecent('a', () => Promise.reject(new Error('Shopify does not answer')));
  await expect(failing).rejects.toThrow('Shopify does not answer');
  expect(await readRecent('a', async () => anOrder())).toEqual(anOrder());
});

it('large orders leave, the oldest first, before they take more memory than there is for them', async () => {
  const readRecent = createRecentOrders();
  const large = anOrder({ lines: Array.from({ length: 2_000 }, (_, n) => aLine({ id: `${n}` })) });
  const read = vi.fn(async () => large);
  for (let nth = 0; nth < 20; nth += 1) await readRecent(`${nth}`, read);
  await readRecent('19', read);
  expect(read).toHaveBeenCalledTimes(20);
  await readRecent('0', read);
  expect(read).toHaveBeenCalledTimes(21);
});
