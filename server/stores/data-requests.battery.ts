import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { DataRequest, DataRequests } from '../ports/data-requests.ts';
import { contactOf } from './kept-orders.fixtures.ts';

function aRequest(id: string, later = 0): DataRequest {
  const askedAt = new Date(NOW.getTime() + later);
  return { id, askedAt, customer: { orderIds: ['1001', '1002'], contacts: [contactOf()] } };
}

/**
 * What every store of customers' requests has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function dataRequestsBattery(
  name: string,
  openTwo: () => Promise<readonly [DataRequests, DataRequests]>,
): void {
  describe(`${name}, as requests of customers`, () => {
    it('gives every server the requests of one shop, oldest first, each once', async () => {
      const [requests, other] = await openTwo();
      await requests.add(aShop(), aRequest('b', 2));
      await requests.add(aShop(), aRequest('a', 1));
      await other.add(aShop(), aRequest('b', 3));
      await other.add(aShop('other'), aRequest('a'));
      expect(await other.list(aShop())).toEqual([aRequest('a', 1), aRequest('b', 2)]);
      expect(await requests.list(aShop('other'))).toEqual([aRequest('a')]);
      expect(await requests.list(aShop('third'))).toEqual([]);
    });

    it('deletes one of a shop, and those of all shops that are older than an instant', async () => {
      const [requests, other] = await openTwo();
      for (const shop of [aShop(), aShop('other')]) {
        for (const [later, id] of ['a', 'b', 'c'].entries()) {
          await requests.add(shop, aRequest(id, later));
        }
      }
      await other.delete(aShop(), 'b');
      await other.deleteBefore(aRequest('b', 1).askedAt);
      const ids = async (shop = aShop()): Promise<string[]> =>
        (await requests.list(shop)).map(({ id }) => id);
      expect([await ids(), await ids(aShop('other'))]).toEqual([['c'], ['b', 'c']]);
    });
  });
}
