import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { FAILURES, type Failure } from './mail-failures.fixtures.ts';
import { undergo, type Outcome } from './undergo.fixtures.ts';

const DOCUMENT = new URL('../../../docs/notices.md', import.meta.url);

let outcomes: { failure: Failure; outcome: Outcome }[];

beforeAll(async () => {
  outcomes = await Promise.all(
    FAILURES.map(async (failure) => {
      const stores = await memoryStores();
      const outcome = await undergo(failure, stores, aShop());
      await stores.close();
      return { failure, outcome };
    }),
  );
}, 60_000);

function toRow({ failure, outcome: { arrived, record } }: (typeof outcomes)[number]): string[] {
  const end = [record?.end ?? 'none', record?.problem && `(${record.problem})`];
  const tries = String(record?.attempts ?? 0);
  return [failure.what, String(arrived.length), end.filter(Boolean).join(' '), tries];
}

/** As Prettier writes it. */
function writeTable(rows: readonly string[][]): string {
  const head = ['the mail server', 'mails', 'end', 'tries'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column % 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column % 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

describe('a mail to a shopper, whatever a mail server does', () => {
  it('arrives once, or twice with one id where nobody can know, or never; and its end says which', () => {
    for (const { failure, outcome } of outcomes) {
      const { arrived, record, untimely } = outcome;
      const { what } = failure;
      expect(new Set(arrived).size, what).toBeLessThanOrEqual(1);
      expect(untimely, `${what}: by night or a day late`).toBe(0);
      expect(['sent', 'failed', 'unknown'], what).toContain(record?.end);
      expect(arrived.length, what).toBeLessThanOrEqual(record?.end === 'failed' ? 0 : 2);
      if (record?.end === 'sent') expect(arrived.length, what).toBeGreaterThan(0);
    }
  });

  it('ends as the document says', () => {
    expect(readFileSync(DOCUMENT, 'utf8'), 'put this table into docs/notices.md').toContain(
      writeTable(outcomes.map(toRow)),
    );
  });
});
