import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { compileOnce } from './compile-once.ts';
import { openSqlite } from './open-sqlite.ts';

describe('a statement that is compiled once', () => {
  it('has the values of each call where they belong, and none of another call', async () => {
    const { reader, close } = await openSqlite(':memory:');
    let built = 0;
    const versionsOf = compileOnce((shop, ids) => {
      built += 1;
      return reader
        .selectFrom('token_versions')
        .select('version')
        .where('order_id', 'in', ids)
        .where('version', '>', 7)
        .where('shop', '=', shop);
    });
    const first = versionsOf(aShop(), ['1', '2']);
    const second = versionsOf(aShop('other'), ['2', '3']);
    const longer = versionsOf(aShop(), ['4', '5', '6']);
    expect(first.parameters).toEqual(['1', '2', 7, aShop()]);
    expect(second.parameters).toEqual(['2', '3', 7, aShop('other')]);
    expect(longer.parameters).toEqual(['4', '5', '6', 7, aShop()]);
    expect(first.sql).toBe(second.sql);
    expect(built).toBe(2);
    await close();
  });
});
