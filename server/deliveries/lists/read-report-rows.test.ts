import { expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import { aRow } from '../../notices/reports/reports.fixtures.ts';
import type { DeliveryLists } from '../../ports/delivery-lists.ts';
import { createReadReportRows } from './read-report-rows.ts';

/** Lists of so many rows, three at a time; and how many were read of them. */
function listsOf(count: number): DeliveryLists & { read(): number } {
  let read = 0;
  return {
    read: () => read,
    open: async () => ({
      count,
      timeZone: 'Europe/Amsterdam',
      ignored: [],
      async *batches() {
        for (; read < count; read += 3) {
          yield [0, 1, 2].slice(0, count - read).map((n) => aRow({ orderName: `#${read + n}` }));
        }
      },
    }),
    summarize: async () => ({ byFlag: new Map([['late', count]]), mostUrgent: [aRow()] }),
  };
}

it('has the counts, the most urgent and the list as CSV, without tracking numbers', async () => {
  const rows = await createReadReportRows(listsOf(5))(aShop(), 'needs=late');
  const text = rows?.csv.content.toString() ?? '';
  expect(rows).toMatchObject({ byFlag: new Map([['late', 5]]), csv: { rows: 5 } });
  expect(text.split('\r\n')).toHaveLength(7);
  expect(text).toMatch(/^\uFEFForder_name,.*\r\n#0,/);
  expect(text).not.toMatch(/tracking_number|CANARY/);
});

it('attaches the first rows alone, and reads no more of the list', async () => {
  const lists = listsOf(3_000);
  const rows = await createReadReportRows(lists, 7)(aShop(), '');
  expect(rows?.csv.rows).toBe(7);
  expect(rows?.csv.content.toString().match(/\r\n/g)).toHaveLength(8);
  expect(lists.read()).toBeLessThan(12);
});

it('has nothing where no orders are kept', async () => {
  const off: DeliveryLists = { open: async () => null, summarize: async () => null };
  expect(await createReadReportRows(off)(aShop(), '')).toBeNull();
});
