import { text } from 'node:stream/consumers';
import type { DeliveryLists } from '../../ports/delivery-lists.ts';
import type { ListedDelivery } from '../../ports/list-deliveries.ts';
import { MAX_ATTACHED_ROWS, type ReadReportRows } from '../../ports/report-rows.ts';
import { writeCsv } from './write-csv.ts';

/**
 * Reads what a report says about a list. Its CSV has no tracking numbers: a carrier's page may show a name or a street by
 * one, to whoever the mail is forwarded to, and for longer than the order is kept (decision 0051).
 *
 * @param most - Rows of the CSV; {@link MAX_ATTACHED_ROWS} by default.
 */
export function createReadReportRows(
  { open, summarize }: DeliveryLists,
  most: number = MAX_ATTACHED_ROWS,
): ReadReportRows {
  return async function readReportRows(shop, query) {
    const [list, summary] = await Promise.all([open(shop, { query }), summarize(shop, { query })]);
    if (!list || !summary) return null;
    let rows = 0;
    async function* firstRows(): AsyncGenerator<ListedDelivery[]> {
      for await (const batch of list?.batches() ?? []) {
        const some = batch.slice(0, most - rows);
        rows += some.length;
        yield some;
        if (rows === most) return;
      }
    }
    const { timeZone } = list;
    const csv = writeCsv(firstRows(), { timeZone, without: ['tracking_number'] });
    const content = Buffer.from(await text(csv));
    return { ...summary, csv: { content, rows } };
  };
}
