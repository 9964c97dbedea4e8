import { describe, expect, it } from 'vitest';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { CarrierAccount } from '../ports/carrier-accounts.ts';
import { aNewParcel, anAccountChoice } from './carriers.fixtures.ts';
import type { Stores } from './create-stores.ts';
import type { TwoServers } from './kept-orders.battery.ts';

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

async function load({ carrierAccounts }: Stores, shop = aShop()): Promise<CarrierAccount> {
  const account = await carrierAccounts.load(shop);
  if (!account) throw new Error('no account');
  return account;
}

/**
 * What every store of accounts with tracking services has to do.
 *
 * @param openTwo - The stores of two servers on one empty database.
 */
export function carrierAccountsBattery(name: string, openTwo: () => Promise<TwoServers>): void {
  describe(`${name}, as accounts with tracking services`, () => {
    it('has what was saved, under a hook address of its own that a new key leaves', async () => {
      const { one, other } = await openTwo();
      expect(await one.carrierAccounts.load(aShop())).toBeNull();
      await one.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
      await one.carrierAccounts.save(aShop('other'), anAccountChoice(), NOW);
      const first = await load(other);
      expect(first).toMatchObject({ ...anAccountChoice(), shop: aShop(), checkedAt: NOW });
      expect(first.hookId).toMatch(/^[\w-]{22}$/);
      expect(first.hookId).not.toBe((await load(one, aShop('other'))).hookId);
      const account = { ...anAccountChoice().account, apiKey: 'next' };
      await other.carrierAccounts.save(aShop(), anAccountChoice({ account }), after(1));
      expect(await one.carrierAccounts.findByHook(first.hookId)).toMatchObject({ account });
      await one.carrierAccounts.save(aShop(), anAccountChoice({ provider: '17track' }), after(2));
      expect(await one.carrierAccounts.findByHook(first.hookId)).toBeNull();
      expect((await load(one)).hookId).toMatch(/^[\w-]{22}$/);
    });

    it('changes ceiling and postal code without the key, and nothing where there is no account', async () => {
      const { one } = await openTwo();
      await one.carrierAccounts.change(aShop(), { monthlyCeiling: 5 });
      expect(await one.carrierAccounts.load(aShop())).toBeNull();
      await one.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
      await one.carrierAccounts.change(aShop(), { monthlyCeiling: 5 });
      await one.carrierAccounts.change(aShop(), { sendsPostalCode: true });
      await one.carrierAccounts.change(aShop(), {});
      expect(await load(one)).toMatchObject({
        ...anAccountChoice({ monthlyCeiling: 5, sendsPostalCode: true }),
      });
    });

    it('gives an account with parcels that are due to one server at a time', async () => {
      const { one, other } = await openTwo();
      for (const shop of [aShop(), aShop('other')]) {
        await one.carrierAccounts.save(shop, anAccountChoice(), NOW);
      }
      expect(await one.carrierAccounts.claimDue(NOW, after(60), 10)).toEqual([]);
      await one.parcelReports.ask(aShop(), '1', [aNewParcel()], NOW);
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          (n % 2 ? one : other).carrierAccounts.claimDue(NOW, after(60), 10),
        ),
      );
      expect(claims.flat()).toMatchObject([{ shop: aShop() }]);
      expect(await one.carrierAccounts.claimDue(after(59), after(99), 10)).toEqual([]);
      const [again] = await other.carrierAccounts.claimDue(after(60), after(120), 10);
      if (!again) throw new Error('no account');
      await one.carrierAccounts.settle(again, null, after(61));
      expect(await one.carrierAccounts.claimDue(after(61), after(99), 10)).toHaveLength(1);
    });

    it('lets an account rest that failed, and stops one until its merchant saves it again', async () => {
      const { one, other } = await openTwo();
      await one.carrierAccounts.save(aShop(), anAccountChoice(), NOW);
      await one.parcelReports.ask(aShop(), '1', [aNewParcel()], NOW);
      const account = await load(one);
      const trouble = { kind: 'trouble', failures: 2 } as const;
      await one.carrierAccounts.settle(
        account,
        { ...trouble, trouble: 'deadline', resumesAt: after(30) },
        NOW,
      );
      expect(await load(other)).toMatchObject({
        failures: 2,
        lastTrouble: 'deadline',
        lastTroubleAt: NOW,
      });
      expect(await one.carrierAccounts.claimDue(after(29), after(60), 10)).toEqual([]);
      expect(await one.carrierAccounts.claimDue(after(30), after(60), 10)).toHaveLength(1);
      const stopped = { ...trouble, trouble: 'wrong_key', resumesAt: null } as const;
      await one.carrierAccounts.settle(account, stopped, after(31));
      expect(await one.carrierAccounts.claimDue(after(9_999), after(99_999), 10)).toEqual([]);
      await other.carrierAccounts.save(aShop(), anAccountChoice(), after(40));
      await one.carrierAccounts.note(account, stopped, after(41));
      await one.carrierAccounts.settle(account, stopped, after(41));
      expect(await load(one), 'the trouble of the key before').toMatchObject({
        failures: 0,
        lastTrouble: null,
        resumesAt: after(40),
      });
      expect(await one.carrierAccounts.claimDue(after(41), after(60), 10)).toHaveLength(1);
    });

    it('deletes an account with all that its service has told, also what is being stored', async () => {
      const { one, other, db } = await openTwo();
      for (const shop of [aShop(), aShop('other')]) {
        await one.carrierAccounts.save(shop, anAccountChoice(), NOW);
        await one.parcelReports.ask(shop, '1', [aNewParcel()], NOW);
      }
      await Promise.all([
        ...Array.from({ length: 6 }, (_, n) =>
          other.parcelReports.ask(aShop(), `${n}`, [aNewParcel({ number: `3S${n}000` })], NOW),
        ),
        one.carrierAccounts.delete(aShop()),
      ]);
      expect(await one.parcelReports.ask(aShop(), '9', [aNewParcel()], NOW)).toEqual([]);
      for (const table of ['carrier_accounts', 'parcels', 'parcel_orders'] as const) {
        const rows = await db.selectFrom(table).select('shop').execute();
        expect(rows, table).toEqual([{ shop: aShop('other') }]);
      }
    });
  });
}
