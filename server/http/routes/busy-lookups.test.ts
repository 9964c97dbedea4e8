/// <reference types="vite/client" />
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startAdminApi } from '../../../e2e/fake-shopify/admin-api/admin-api.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { startApp } from '../../../e2e/fixtures/start-app.ts';
import { signedPath } from '../../app.fixtures.ts';

const now = (): Date => new Date();

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** A shop that restores points five times as fast as on the Standard plan, so that a rush is over in seconds. */
const SMALL_PLAN = { size: 200, restoreRate: 500 };

/** Everybody in `test:full`. */
const PEOPLE = import.meta.env.MODE === 'full' ? undefined : 60;

const UNLIMITED_PLAN = { size: 1e9, restoreRate: 1e9 };

/** Visits to a shop on a plan, by people whose orders can be found there, all at once. */
async function rush(plan: { size: number; restoreRate: number }): Promise<string[][]> {
  const orders = sampleOrders(now());
  const admin = await startAdminApi({
    orders,
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now,
    plan,
  });
  onTestFinished(() => admin.close());
  const app = await startApp({ adminUrl: admin.url, now, log: SILENT });
  onTestFinished(() => app.close());

  async function visit(order: string, email: string, address: string): Promise<string[]> {
    const visits: string[] = [];
    for (let time = 0; time < 9; time += 1) {
      const path = signedPath('/proxy/lookup', now(), {}, DEMO_API_SECRET);
      const { body } = await request(app.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ order, email, locale: 'en' }),
      });
      const answer: unknown = await body.json();
      if (typeof answer !== 'object' || answer === null) break;
      visits.push('outcome' in answer ? String(answer.outcome) : 'none');
      if (!('retryAfterSeconds' in answer)) break;
      await sleep(Number(answer.retryAfterSeconds) * 1_000);
    }
    return visits;
  }
  const people = orders.flatMap(({ name, email, isOld }, n) =>
    email === null || isOld ? [] : [[name, email, `203.0.113.${n}`] as const],
  );
  // What a query costs is known once one was answered.
  const [first, ...others] = people.slice(0, PEOPLE);
  if (first) await visit(...first);
  return Promise.all(others.map((person) => visit(...person)));
}

describe('a rush of look-ups', () => {
  it('is answered at once by a shop with points enough', async () => {
    const all = await rush(UNLIMITED_PLAN);
    expect(new Set(all.flat())).toEqual(new Set(['found']));
  });

  it('is put off by a shop with too few points, and each is found who comes back when told', async () => {
    const all = await rush(SMALL_PLAN);
    expect(new Set(all.map((visits) => visits.at(-1)))).toEqual(new Set(['found']));
    expect(new Set(all.flat())).toEqual(new Set(['found', 'unavailable']));
    // Strictly two in simulated time (`token-bucket.test.ts`); here the machine may be slow.
    expect(all.filter(({ length }) => length > 2).length).toBeLessThan(0.1 * all.length);
  });
});
