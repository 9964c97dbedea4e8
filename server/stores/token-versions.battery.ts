import { describe, expect, it } from 'vitest';
import type { TokenVersions } from '../ports/token-versions.ts';
import { aShop } from '../core/order.fixtures.ts';

const ORDER = 'gid://shopify/Order/1';
const OTHER_ORDER = 'gid://shopify/Order/2';

/**
 * What every store of link generations has to do, whatever it is made of.
 *
 * @param openTwo - The generations as two servers on one empty database see them.
 */
export function tokenVersionsBattery(
  name: string,
  openTwo: () => Promise<readonly [TokenVersions, TokenVersions]>,
): void {
  describe(`${name}, as link generations`, () => {
    it('begins at 0', async () => {
      const [links] = await openTwo();
      expect(await links.current(aShop(), ORDER)).toEqual({ ofShop: 0, ofOrder: 0 });
    });

    it('revokes the links to one order, on every server', async () => {
      const [links, other] = await openTwo();
      await links.revokeOrder(aShop(), ORDER);
      await other.revokeOrder(aShop(), ORDER);
      expect(await links.current(aShop(), ORDER)).toEqual({ ofShop: 0, ofOrder: 2 });
      expect(await other.current(aShop(), OTHER_ORDER)).toEqual({ ofShop: 0, ofOrder: 0 });
    });

    it('revokes all links of a shop, on every server', async () => {
      const [links, other] = await openTwo();
      await links.revokeOrder(aShop(), ORDER);
      await links.revokeShop(aShop());
      expect(await other.current(aShop(), ORDER)).toEqual({ ofShop: 1, ofOrder: 1 });
      expect(await other.current(aShop(), OTHER_ORDER)).toEqual({ ofShop: 1, ofOrder: 0 });
    });

    it('keeps shops apart', async () => {
      const [links] = await openTwo();
      await links.revokeShop(aShop());
      await links.revokeOrder(aShop(), ORDER);
      expect(await links.current(aShop('other'), ORDER)).toEqual({ ofShop: 0, ofOrder: 0 });
    });

    it('counts every one of many that revoke at once', async () => {
      const [links, other] = await openTwo();
      await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? links : other).revokeOrder(aShop(), ORDER)),
      );
      expect(await links.current(aShop(), ORDER)).toEqual({ ofShop: 0, ofOrder: 20 });
    });
  });
}
