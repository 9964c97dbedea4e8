import type { ListedDelivery } from '../../ports/list-deliveries.ts';
import { csvColumns, type CsvColumn } from './csv-columns.ts';

/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, 2.1. */
const LINE_END = '\r\n';

/**
 * Where a spreadsheet would begin a formula: at the beginning of a cell, and behind a semicolon or a tab, which part cells
 * where decimals have a comma. Blanks, quotes and what is not seen may stand before its sign, and the sign may be a wide one.
 * Names of carriers and numbers come from outside. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA =
  /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=[\s\p{Cc}\p{Cf}"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** RFC 4180, 2.6. */
const QUOTED = /["\r\n\t,;]/;

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

/** An apostrophe in front of a formula makes it a text in every spreadsheet. */
function toCell(text: string | null): string {
  if (text === null) return '';
  const safe = text.replaceAll(FORMULA, "'");
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
