/**
 * The heap that ten thousand idle shops take: each has had one look-up, which is kept, and nobody comes any more. Before
 * it, one shop has as many look-ups, so that caches of a fixed size are full in both measurements.
 */
import process, { exit } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Pool } from 'undici';
import { parseShopDomain } from '../../server/ports/shop-domain.ts';
import { DEMO_SESSION } from '../fixtures/demo-session.ts';
import { openStoresInMemory, startApp } from '../fixtures/start-app.ts';
import { OPEN_GATE, UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { forkServer } from './forked-server.ts';
import { nextAddress, signedPath } from './lookup-load.ts';
import { SAMPLE_EMAIL } from './sample-lookup.ts';

const SHOPS = 10_000;

/** Megabytes of heap: design §12. */
const MOST = 8;

/** Look-ups at once. */
const AT_ONCE = 16;

/** The number of the first order; `upstream-server.ts` finds any. */
const FIRST_ORDER = 700_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const upstream = await forkServer('upstream-server.ts', {});
const stores = await openStoresInMemory();
const app = await startApp({
  adminUrl: upstream.url,
  now: () => new Date(),
  log: { info: () => {}, warn: () => {}, error: () => {} },
  stores,
  budgets: UNLIMITED_BUDGETS,
  gate: OPEN_GATE,
  keepOrders: true,
});
const pool = new Pool(app.url, { connections: AT_ONCE });

await lookUpOnce(() => DEMO_SHOP.domain);
const domains = Array.from({ length: SHOPS }, (_, n) => `shop${n}.myshopify.com`);
const before = heapUsed();
for (const domain of domains) {
  const shop = parseShopDomain(domain);
  if (shop) await stores.sessions.save({ shop, ...DEMO_SESSION });
}
await lookUpOnce((n) => domains[n] ?? DEMO_SHOP.domain);
const grown = heapUsed() - before;
console.log(
  `\n${SHOPS} idle shops take ${grown.toFixed(1)} MB of heap (at most ${MOST}), beside ${before.toFixed(0)} MB`,
);
await pool.close();
await app.close();
await upstream.stop();
exit(grown <= MOST ? 0 : 1);

/** As many look-ups as there are shops, each of another order. */
async function lookUpOnce(shopOf: (n: number) => string): Promise<void> {
  let next = 0;
  async function work(): Promise<void> {
    while (next < SHOPS) {
      const n = next;
      next += 1;
      const { body } = await pool.request({
        method: 'POST',
        path: signedPath(new Date(), shopOf(n)),
        headers: { 'content-type': 'application/json', 'x-forwarded-for': nextAddress() },
        body: JSON.stringify({ order: String(FIRST_ORDER + n), email: SAMPLE_EMAIL, locale: 'en' }),
      });
      const answer = await body.text();
      if (!answer.startsWith('{"outcome":"found"')) throw new Error(`not found: ${answer}`);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Megabytes, once nothing more can be collected. */
function heapUsed(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
