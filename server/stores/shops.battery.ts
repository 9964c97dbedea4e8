import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { ShopFacts, Shops } from '../ports/shops.ts';

const FACTS: ShopFacts = {
  timeZone: 'Europe/Amsterdam',
  nameFormat: { prefix: '#', suffix: '.NL' },
};
const MOVED: ShopFacts = {
  timeZone: 'America/New_York',
  nameFormat: { prefix: 'EN', suffix: '' },
};

/**
 * What every store of shops has to do.
 *
 * @param openTwo - The shops of two servers on one empty database.
 */
export function shopsBattery(name: string, openTwo: () => Promise<readonly [Shops, Shops]>): void {
  describe(`${name}, as shops`, () => {
    it('knows no facts of a shop that was never read, and lets it keep orders', async () => {
      const [shops] = await openTwo();
      expect(await shops.loadFacts(aShop())).toBeNull();
      expect(await shops.keepsOrders(aShop())).toBe(true);
    });

    it('gives every server the facts that were read last, and only of that shop', async () => {
      const [shops, other] = await openTwo();
      await shops.saveFacts(aShop(), FACTS, NOW);
      expect(await other.loadFacts(aShop())).toEqual(FACTS);
      await other.saveFacts(aShop(), MOVED, new Date(NOW.getTime() + 1));
      await shops.saveFacts(aShop(), FACTS, NOW);
      expect(await shops.loadFacts(aShop())).toEqual(MOVED);
      expect(await shops.loadFacts(aShop('other'))).toBeNull();
    });

    it('knows whether the merchant has ever chosen', async () => {
      const [shops, other] = await openTwo();
      await shops.saveFacts(aShop(), FACTS, NOW);
      expect(await shops.hasChosen(aShop())).toBe(false);
      await shops.setKeepsOrders(aShop(), true);
      expect([await other.hasChosen(aShop()), await other.hasChosen(aShop('other'))]).toEqual([
        true,
        false,
      ]);
    });

    it('keeps the switch that the merchant set, whatever is read of the shop', async () => {
      const [shops, other] = await openTwo();
      await shops.setKeepsOrders(aShop(), false);
      await shops.saveFacts(aShop(), FACTS, NOW);
      expect(await other.keepsOrders(aShop())).toBe(false);
      expect(await other.keepsOrders(aShop('other'))).toBe(true);
      await other.setKeepsOrders(aShop(), true);
      expect(await shops.keepsOrders(aShop())).toBe(true);
      expect(await shops.loadFacts(aShop())).toEqual(FACTS);
    });
  });
}
