import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedPath } from '../../server/app.fixtures.ts';
import { NOW } from '../../server/core/order.fixtures.ts';
import { startAdminApi, type AdminApi } from '../fake-shopify/admin-api/admin-api.ts';
import { PLUS_PLAN } from '../fake-shopify/admin-api/points-bucket.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../fake-shopify/demo-shop.ts';
import { sampleOrders, type SampleOrder } from '../fake-shopify/orders/sample-orders.ts';
import { demoMail } from '../fake-shopify/outbox/demo-mail.ts';
import { startMailServer, type MailServer } from '../fake-shopify/outbox/start-mail-server.ts';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { startApp } from '../fixtures/start-app.ts';
import { countCases, FULL } from './count-cases.fixtures.ts';
import { shareOfLonger } from './share-of-longer.ts';

/** Requests for the links of an address with orders, and as many for one without. */
const EACH = FULL ? 2_000 : 10;

/** Milliseconds on the server's clock between two requests: none is refused by the budget of the shop. */
const STEP = 13_000;

/** Milliseconds between them in truth: the server works on all of them. */
const REST = 7;

/** Of two kinds with the same distribution of times, each takes longer in half of all pairs. */
const INDISTINGUISHABLE = { from: 0.45, to: 0.55 };

const [SAMPLE] = sampleOrders(NOW);

/** One order of each of as many customers. */
const ORDERS = Array.from({ length: EACH }, (_, index) => ({
  ...SAMPLE,
  name: `#K${index}`,
  email: `known${index}@example.com`,
  order: {
    ...SAMPLE?.order,
    id: `gid://shopify/Order/${7_000_000_000_000 + index}`,
    name: `#K${index}`,
    email: `known${index}@example.com`,
  },
})) as SampleOrder[];

/** The clock of the server, and of Shopify. */
let now = NOW;

let admin: AdminApi;
let mailServer: MailServer;
let app: Awaited<ReturnType<typeof startApp>>;
let pool: Pool;

beforeAll(async () => {
  mailServer = await startMailServer();
  admin = await startAdminApi({
    orders: ORDERS,
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: () => now,
    plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER },
  });
  app = await startApp({
    adminUrl: admin.url,
    now: () => now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    budgets: UNLIMITED_BUDGETS,
    mail: demoMail(mailServer, 'http://app.example'),
  });
  pool = new Pool(app.url, { connections: 1 });
});

afterAll(async () => {
  await pool.close();
  await admin.close();
  await mailServer.close();
});

/** Asks for the links of an address from a network of its own. */
async function ask(email: string, network: number): Promise<{ took: number; seen: string }> {
  const begun = performance.now();
  const { statusCode, headers, body } = await pool.request({
    method: 'POST',
    path: signedPath('/proxy/find', now, {}, DEMO_API_SECRET),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': `10.${network >> 16}.${(network >> 8) & 255}.${network & 255}`,
    },
    body: new URLSearchParams({ door: 'email', email, locale: 'en' }).toString(),
  });
  const text = await body.text();
  const took = performance.now() - begun;
  const seen = JSON.stringify([statusCode, { ...headers, date: '', 'x-request-id': '' }, text]);
  return { took, seen };
}

describe('who asks for the links of an address', () => {
  it('learns nothing of it, from the answer or its time, and has no more mailed than is allowed', async ({
    task,
  }) => {
    const times = { known: [] as number[], unknown: [] as number[] };
    const answers = new Set<string>();
    const remaining = ORDERS.flatMap((_, index) => [`known${index}`, `nobody${index}`]);
    for (let index = 0; remaining.length > 0; index += 1) {
      const [name = ''] = remaining.splice(randomInt(remaining.length), 1);
      const { took, seen } = await ask(`${name}@example.com`, index);
      times[name.startsWith('known') ? 'known' : 'unknown'].push(took);
      answers.add(seen);
      now = new Date(now.getTime() + STEP);
      await sleep(REST);
    }
    await app.close();
    expect(answers.size).toBe(1);
    const mailed = mailServer.mails.map(({ recipients }) => recipients.join());
    expect(mailed.filter((address) => !address.startsWith('known'))).toEqual([]);
    expect(new Set(mailed).size).toBe(mailed.length);
    expect(mailed.length).toBeGreaterThan(EACH / 2);
    const share = shareOfLonger(times.known, times.unknown);
    const isAlike = share >= INDISTINGUISHABLE.from && share <= INDISTINGUISHABLE.to;
    countCases(task, {
      row: 'B1',
      suite: 'links asked for, of addresses with orders and without',
      ...(FULL && { runsIn: '' as const }),
      target: `one answer; AUC ${INDISTINGUISHABLE.from} to ${INDISTINGUISHABLE.to}; a mail to an address`,
      tried: 2 * EACH,
      survived: !FULL || isAlike ? 2 * EACH : 0,
      figure: `AUC ${share.toFixed(3)}; ${mailed.length} mails`,
    });
  });
});
