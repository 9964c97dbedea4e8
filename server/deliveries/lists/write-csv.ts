import type { ListedDelivery } from '../../ports/list-deliveries.ts';
import { csvColumns, type CsvColumn } from './csv-columns.ts';

/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, 2.1. */
const LINE_END = '\r\n';

/**
 * What a spreadsheet reads as a formula begins so; carriers' names and numbers come from outside.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180, 2.6. */
const QUOTED = /["\r\n,]/;

/**
 * Writes deliveries as CSV, a piece for each batch, so that no more than one is in memory. The first piece is the header.
 *
 * @param without - Columns that are left out.
 */
export async function* writeCsv(
  batches: AsyncIterable<readonly ListedDelivery[]>,
  { timeZone, without = [] }: { timeZone: string; without?: readonly CsvColumn[] },
): AsyncGenerator<string> {
  const columns = csvColumns(without);
  yield BYTE_ORDER_MARK + toLine(columns.map(([name]) => name));
  for await (const rows of batches) {
    yield rows.map((row) => toLine(columns.map(([, cellOf]) => cellOf(row, timeZone)))).join('');
  }
}

function toLine(cells: readonly (string | null)[]): string {
  return cells.map(toCell).join(',') + LINE_END;
}

/** An apostrophe in front of a cell makes it a text in every spreadsheet. */
function toCell(text: string | null): string {
  if (text === null) return '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
