import { describe, expect, it } from 'vitest';
import type { TokenVersions } from '../ports/token-versions.ts';
import { aShop } from '../core/order.fixtures.ts';

const ORDER = 'gid://shopify/Order/1';
const OTHER_ORDER = 'gid://shopify/Order/2';

/**
 * What every store of token versions has to do.
 *
 * @param openTwo - The token versions of two servers on one empty database.
 */
export function tokenVersionsBattery(
  name: string,
  openTwo: () => Promise<readonly [TokenVersions, TokenVersions]>,
): void {
  describe(`${name}, as token versions`, () => {
    it('starts at 0', async () => {
      const [tokenVersions] = await openTwo();
      expect(await tokenVersions.current(aShop(), ORDER)).toEqual({ ofShop: 0, ofOrder: 0 });
    });

    it('revokes the tokens of one order, on every server', async () => {
      const [tokenVersions, other] = await openTwo();
      await tokenVersions.revokeOrder(aShop(), ORDER);
      await other.revokeOrder(aShop(), ORDER);
      expect(await tokenVersions.current(aShop(), ORDER)).toEqual({ ofShop: 0, ofOrder: 2 });
      expect(await other.current(aShop(), OTHER_ORDER)).toEqual({ ofShop: 0, ofOrder: 0 });
    });

    it('revokes all tokens of a shop, on every server', async () => {
      const [tokenVersions, other] = await openTwo();
      await tokenVersions.revokeOrder(aShop(), ORDER);
      await tokenVersions.revokeShop(aShop());
      expect(await other.current(aShop(), ORDER)).toEqual({ ofShop: 1, ofOrder: 1 });
      expect(await other.current(aShop(), OTHER_ORDER)).toEqual({ ofShop: 1, ofOrder: 0 });
    });

    it('keeps shops apart', async () => {
      const [tokenVersions] = await openTwo();
      await tokenVersions.revokeShop(aShop());
      await tokenVersions.revokeOrder(aShop(), ORDER);
      expect(await tokenVersions.current(aShop('other'), ORDER)).toEqual({ ofShop: 0, ofOrder: 0 });
    });

    it('loses none of many revocations at once', async () => {
      const [tokenVersions, other] = await openTwo();
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? tokenVersions : other).revokeOrder(aShop(), ORDER),
        ),
      );
      expect(await tokenVersions.current(aShop(), ORDER)).toEqual({ ofShop: 0, ofOrder: 20 });
    });
  });
}
