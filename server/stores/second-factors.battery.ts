import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { SecondFactorStore } from '../ports/second-factors.ts';

/**
 * What every store of second factors has to do.
 *
 * @param openTwo - The second factors of two servers on one empty database.
 */
export function secondFactorsBattery(
  name: string,
  openTwo: () => Promise<readonly [SecondFactorStore, SecondFactorStore]>,
): void {
  describe(`${name}, as second factors`, () => {
    it('has none at first, then what was saved last, in each shop its own', async () => {
      const [factors, other] = await openTwo();
      expect(await factors.load(aShop())).toEqual([]);
      await factors.save(aShop(), ['phone', 'postal_code']);
      expect(await other.load(aShop())).toEqual(['postal_code', 'phone']);
      expect(await other.load(aShop('other'))).toEqual([]);
      await other.save(aShop(), []);
      expect(await factors.load(aShop())).toEqual([]);
    });
  });
}
