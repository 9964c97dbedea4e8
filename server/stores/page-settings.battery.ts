import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { NO_PAGE_SETTINGS, type PageSettingsStore } from '../ports/page-settings.ts';
import { somePageSettings } from './stores.fixtures.ts';

/**
 * What every store of page settings has to do.
 *
 * @param openTwo - The page settings of two servers on one empty database.
 */
export function pageSettingsBattery(
  name: string,
  openTwo: () => Promise<readonly [PageSettingsStore, PageSettingsStore]>,
): void {
  describe(`${name}, as page settings`, () => {
    it('has none at first', async () => {
      const [settings] = await openTwo();
      expect(await settings.load(aShop())).toEqual(NO_PAGE_SETTINGS);
    });

    it('loads what was saved last, on every server', async () => {
      const [settings, other] = await openTwo();
      await settings.save(aShop(), somePageSettings());
      expect(await other.load(aShop())).toEqual(somePageSettings());
      await other.save(aShop(), somePageSettings({ contactLink: '', formOfAddress: 'informal' }));
      expect(await settings.load(aShop())).toEqual(
        somePageSettings({ contactLink: '', formOfAddress: 'informal' }),
      );
    });

    it('loads every character that was saved', async () => {
      const [settings] = await openTwo();
      const shipsIn = '{{ "x" }}\'; drop table shops; -- ‘通常2〜3日’ 🧶';
      await settings.save(aShop(), somePageSettings({ shipsIn }));
      expect((await settings.load(aShop())).shipsIn).toBe(shipsIn);
    });

    it('keeps shops apart', async () => {
      const [settings] = await openTwo();
      await settings.save(aShop(), somePageSettings());
      expect(await settings.load(aShop('other'))).toEqual(NO_PAGE_SETTINGS);
    });
  });
}
