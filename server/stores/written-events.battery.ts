import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { MilestoneEvent } from '../core/shipments/milestones-to-write.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';
import { anEntry, FACTS } from './kept-orders.fixtures.ts';
import { aMilestone, anAccountChoice } from './carriers.fixtures.ts';

const ORDER = anEntry().order.id;
const LATER = new Date(NOW.getTime() + 60_000);

/** Has the order kept that the events belong to. */
async function keep(stores: Stores, shop = aShop()): Promise<void> {
  await stores.shops.saveFacts(shop, FACTS, NOW);
  await stores.keptOrders.put(shop, anEntry(), NOW);
}

function claim({ writtenEvents }: Stores, event: MilestoneEvent, shop = aShop()): Promise<boolean> {
  return writtenEvents.claim(shop, ORDER, event, NOW);
}

/**
 * What every store of fulfillment events that we write has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function writtenEventsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  describe(`${name}, as fulfillment events that we write`, () => {
    it('lets one server claim an event, once', async () => {
      const { one, other } = await openTwo();
      await keep(one);
      expect(await one.writtenEvents.hasAny(aShop())).toBe(false);
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, n) => claim(n % 2 ? one : other, aMilestone())),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      const later = aMilestone({ happenedAt: LATER.toISOString() });
      expect(await claim(one, later), 'the same milestone at another time').toBe(false);
      expect(await claim(one, aMilestone({ milestone: 'DELIVERED' }))).toBe(true);
      expect(await claim(one, aMilestone({ fulfillmentId: 'gid://shopify/Fulfillment/2' }))).toBe(
        true,
      );
      expect(await other.writtenEvents.hasAny(aShop())).toBe(true);
      expect(await other.writtenEvents.find(aShop(), ORDER)).toContainEqual({
        ...aMilestone(),
        eventId: null,
        writtenAt: NOW,
      });
      expect(await other.writtenEvents.find(aShop(), '9')).toEqual([]);
    });

    it('releases a claim, but nothing that Shopify has', async () => {
      const { one, other } = await openTwo();
      await keep(one);
      await claim(one, aMilestone());
      await one.writtenEvents.release(aShop(), ORDER, aMilestone());
      expect(await claim(other, aMilestone())).toBe(true);
      await other.writtenEvents.confirm(aShop(), ORDER, aMilestone(), 'gid://event/1');
      await one.writtenEvents.release(aShop(), ORDER, aMilestone());
      expect(await one.writtenEvents.find(aShop(), ORDER)).toMatchObject([
        { eventId: 'gid://event/1' },
      ]);
    });

    it.each([
      ['deleted', (stores: Stores) => stores.keptOrders.delete(aShop(), [ORDER])],
      [
        'redacted',
        (stores: Stores) =>
          stores.keptOrders.redact(aShop(), { orderIds: [ORDER], contacts: [] }, LATER),
      ],
      ['of a shop that is redacted', (stores: Stores) => stores.deleteAllButSession(aShop())],
      [
        'of a shop that keeps none',
        (stores: Stores) => stores.shops.setKeepsOrders(aShop(), false),
      ],
    ])('go with an order that is %s, also while they are being claimed', async (_, remove) => {
      const { one, other, db } = await openTwo();
      for (const shop of [aShop(), aShop('other')]) {
        await keep(one, shop);
        await claim(one, aMilestone(), shop);
      }
      await Promise.all([
        claim(other, aMilestone({ milestone: 'OUT_FOR_DELIVERY' })),
        remove(one),
        claim(other, aMilestone({ milestone: 'DELIVERED' })),
      ]);
      expect(await claim(other, aMilestone({ milestone: 'READY_FOR_PICKUP' }))).toBe(false);
      const rows = await db.selectFrom('written_events').select('shop').execute();
      expect(rows).toEqual([{ shop: aShop('other') }]);
    });

    it('stay when the account goes, so that none becomes news of Shopify', async () => {
      const { one } = await openTwo();
      await keep(one);
      await one.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
      await one.carrierAccounts.change(aShop(), { writesBack: true });
      expect(await one.carrierAccounts.load(aShop())).toMatchObject({ writesBack: true });
      await claim(one, aMilestone());
      await one.carrierAccounts.delete(aShop());
      expect(await one.writtenEvents.find(aShop(), ORDER)).toHaveLength(1);
      await one.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
      expect(await one.carrierAccounts.load(aShop()), 'a new account').toMatchObject({
        writesBack: false,
      });
    });
  });
}
