import { describe, expect, it, vi } from 'vitest';
import { signCustomerToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { BUDGETS } from '../../access/budgets.ts';
import { startBudgets, solve, type BudgetsUnderTest } from '../../access/guess-budgets.fixtures.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import type { TrackResponse } from '../../contract.ts';
import { anOrder, aShop, NOW } from '../../core/order.fixtures.ts';
import { parseShopDomain } from '../../ports/shop-domain.ts';
import { signedIn } from './admin-ports.fixtures.ts';
import { MAX_PAGE_ORDER_BYTES } from './page-order-routes.ts';

const OWN = {
  orderId: 'gid://shopify/Order/7',
  confirmationNumber: 'XPAV284CT',
  locale: 'en',
};

interface Asking {
  body?: unknown;
  customerId?: string;
  shop?: string;
  headers?: Record<string, string>;
  from?: string;
}

/** Asks as the extension does, from a shopper's browser by way of one proxy of our own. */
function ask(ports: AppPorts, asking: Asking = {}): Promise<Response> {
  const { body = OWN, customerId, shop = aShop(), from = '203.0.113.7' } = asking;
  const claims = { shop, apiKey: 'client-id', issuedAt: NOW, ...(customerId && { customerId }) };
  return send(ports, '/extension/order', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${signCustomerToken(claims, 'app-secret')}`,
      'content-type': 'application/json',
      'x-forwarded-for': from,
      ...asking.headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Ports of a shop with one order, of which only `findOrderById` knows, by the pseudonym of its number. */
function aShopWithOrder(overrides: Partial<AppPorts> = {}) {
  const findOrderById = vi.fn<AppPorts['findOrderById']>(async (shop, orderId, contact) =>
    shop === aShop() && orderId === '7' && contact === `${shop} XPAV284CT`
      ? anOrder({ id: '7' })
      : null,
  );
  return { ...fakePorts({ trustedHops: 1, findOrderById, ...overrides }), findOrderById };
}

async function outcomeOf(response: Response): Promise<TrackResponse['outcome']> {
  const answer: TrackResponse = await response.json();
  return answer.outcome;
}

/** Asks once for each number, each from an address of its own unless `by` says otherwise. */
async function guess(budgets: BudgetsUnderTest, numbers: number, by: (one: number) => Asking) {
  const ports = aShopWithOrder({ budgets, now: budgets.clock.now });
  const outcomes: string[] = [];
  for (let one = 0; one < numbers; one += 1) {
    const confirmationNumber = `GUESS${String(one).padStart(4, '0')}`;
    const body = { ...OWN, confirmationNumber };
    outcomes.push(
      await outcomeOf(await ask(ports, { body, from: `198.51.100.${one}`, ...by(one) })),
    );
  }
  return { ports, evaluated: outcomes.filter((one) => one === 'pass_ended').length };
}

describe('the answer on Shopify’s own order page', () => {
  it('is that of a look-up, in the language of the page', async () => {
    const ports = aShopWithOrder();
    const answer = await ask(ports, { body: { ...OWN, locale: 'nl' } });
    expect(await answer.json()).toMatchObject({
      outcome: 'found',
      order: { name: '#1001', placedAt: { text: expect.stringMatching(/november/) } },
      pass: 'v1.pass',
    });
    expect(ports.counted).toEqual(['found']);
    // The page asks by itself: the merchant counts those who look something up.
    expect(ports.numbers).toEqual([]);
  });

  it('can be asked for by a worker of any origin, and a preflight costs nothing', async () => {
    const ports = aShopWithOrder({ busyFor: () => 9 });
    const preflight = await send(ports, '/extension/order', {
      method: 'OPTIONS',
      headers: {
        origin: 'null',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    const headers = Object.fromEntries(preflight.headers);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Authorization,Content-Type',
      'access-control-max-age': '600',
    });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect([ports.counted, ports.logged]).toEqual([[], []]);
    expect((await ask(aShopWithOrder())).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is refused in the same bytes, whatever of a request is wrong', async () => {
    const padded: string[] = [];
    const startMiss = () => async () => void padded.push('padded');
    const ports = aShopWithOrder({ startMiss });
    const misses = [
      { body: { ...OWN, confirmationNumber: 'XPAV284CU' } },
      { body: { ...OWN, orderId: 'gid://shopify/Order/8' } },
      { shop: 'other.myshopify.com' },
    ];
    for (const miss of misses) {
      const response = await ask(ports, miss);
      expect([response.status, await response.text()]).toEqual([200, '{"outcome":"pass_ended"}']);
    }
    expect(padded).toHaveLength(misses.length);
  });

  it('is not given to staff, nor to whom Shopify has not signed, and both are counted', async () => {
    const ports = aShopWithOrder();
    expect((await ask(ports, { headers: signedIn() })).status).toBe(401);
    expect((await ask(ports, { headers: { authorization: '' } })).status).toBe(401);
    expect(ports.counted).toEqual(['customer_token: wrong_issuer', 'customer_token: missing']);
    expect(JSON.stringify(ports.logged)).not.toContain('eyJ');
    expect(ports.findOrderById).not.toHaveBeenCalled();
  });

  it.each([
    ['what is no JSON', '{"orderId":'],
    ['no number', { ...OWN, confirmationNumber: null }],
    ['what is no number', { ...OWN, confirmationNumber: "' or 1=1" }],
    ['what is no order', { ...OWN, orderId: 'gid://shopify/Customer/7' }],
    ['an id alone', { ...OWN, orderId: '7' }],
  ])('is not looked for with %s', async (_, body) => {
    const ports = aShopWithOrder();
    expect((await ask(ports, { body })).status).toBe(400);
    expect(ports.findOrderById).not.toHaveBeenCalled();
  });

  it('is not looked for in a large body, nor while the server is busy', async () => {
    const large = { ...OWN, more: 'x'.repeat(MAX_PAGE_ORDER_BYTES) };
    expect((await ask(aShopWithOrder(), { body: large })).status).toBe(413);
    const busy = aShopWithOrder({ busyFor: () => 9 });
    const answer = await ask(busy);
    expect(await answer.json()).toEqual({ outcome: 'unavailable', retryAfterSeconds: 9 });
    expect(busy.findOrderById).not.toHaveBeenCalled();
  });

  it('says that we are away, and never that there is no order, when Shopify does not answer', async () => {
    const ports = aShopWithOrder();
    ports.findOrderById.mockRejectedValue(new Error('away'));
    expect(await outcomeOf(await ask(ports))).toBe('unavailable');
    expect(ports.logged.map(({ message }) => message)).toEqual(['a look-up failed']);
  });
});

describe('guesses at a confirmation number', () => {
  const other = parseShopDomain('other.myshopify.com');

  it('are ten for one order a day, from wherever they come, and its owner is not locked out', async () => {
    const budgets = startBudgets();
    const { ports, evaluated } = await guess(budgets, 40, () => ({}));
    expect(evaluated).toBe(10);
    const refused: TrackResponse = await (await ask(ports)).json();
    if (refused.outcome !== 'proof_required') throw new Error(refused.outcome);
    const proof = solve(refused.challenge, refused.bits);
    expect(await outcomeOf(await ask(ports, { body: { ...OWN, proof } }))).toBe('found');
  });

  it('are five of one customer at one order, and twenty at all, from however many addresses', async () => {
    const one = { customerId: '42' };
    expect((await guess(startBudgets(), 20, () => one)).evaluated).toBe(5);
    const manyOrders = await guess(startBudgets(), 30, (at) => ({
      ...one,
      body: {
        ...OWN,
        orderId: `gid://shopify/Order/9${at}`,
        confirmationNumber: `OTHER${at + 10}`,
      },
    }));
    expect(manyOrders.evaluated).toBe(20);
  });

  it('do not count in another shop, and are no requests of other addresses', async () => {
    const budgets = startBudgets();
    await guess(budgets, 20, () => ({ shop: String(other) }));
    expect(await outcomeOf(await ask(aShopWithOrder({ budgets })))).toBe('found');
  });

  it('and all other requests are limited by the address that our own proxy has seen', async () => {
    const requests = { ...BUDGETS.requests, points: 12 };
    const ports = aShopWithOrder({ budgets: startBudgets({ budgets: { ...BUDGETS, requests } }) });
    const outcomes: string[] = [];
    for (let at = 0; at < 15; at += 1)
      outcomes.push(await outcomeOf(await ask(ports, { from: `10.0.0.${at}, 203.0.113.9` })));
    expect(outcomes.filter((one) => one === 'found')).toHaveLength(12);
    expect(outcomes.at(-1)).toBe('rate_limited');
  });
});
