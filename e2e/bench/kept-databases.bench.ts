/**
 * Kept orders at size, on a real Postgres and on SQLite: bytes, look-ups, pages of the list, and putting orders, each as
 * a ratio to bare SQL in the same run or to a database a hundredth as large. `KEPT_ORDERS=100000` makes it smaller.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { startPostgres } from '../../server/stores/start-postgres.fixtures.ts';
import { openBarePostgres, openBareSqlite, type BareDatabase } from './bare-database.ts';
import { fillDatabase } from './fill-databases.ts';
import { measureDatabase, WRITERS } from './measure-database.ts';

const ORDERS = { postgres: Number(env['KEPT_ORDERS'] ?? 1_000_000), sqlite: 100_000 };
const SHOPS = 10_000;

/** How many times fewer orders the small database of each kind has. */
const SMALLER = 100;

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const postgres = await startPostgres();
const missed: string[] = [];
await measure(
  'Postgres',
  ORDERS.postgres,
  () => postgres.freshDatabase(),
  (url) => openBarePostgres(url, WRITERS),
);
const sqlite = Math.min(ORDERS.sqlite, ORDERS.postgres);
let files = 0;
await measure('SQLite', sqlite, async () => join(folder, `${(files += 1)}.sqlite`), openBareSqlite);
await postgres.end();
rmSync(folder, { recursive: true });
if (missed.length > 0) console.log(`\nMISSED: ${missed.join(', ')}`);
exit(missed.length > 0 ? 1 : 0);

async function measure(
  name: string,
  orders: number,
  fresh: () => Promise<string>,
  openBare: (url: string) => BareDatabase,
): Promise<void> {
  const large = { url: await fresh(), orders };
  const small = { url: await fresh(), orders: Math.ceil(orders / SMALLER) };
  const lines = await measureDatabase(
    { large, small },
    { openBare, fill: (bare, count) => fillDatabase(bare, { orders: count, shops: SHOPS }) },
  );
  console.log(`\n${name}, ${orders} orders of ${SHOPS} shops, a fifth of them in one`);
  for (const { what, figure, holds } of lines) {
    console.log(`  ${what.padEnd(58)} ${figure}${holds === false ? '   MISSED' : ''}`);
    if (holds === false) missed.push(`${name}: ${what}`);
  }
}
