import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startAdminApi, type AdminApi } from '../../../e2e/fake-shopify/admin-api/admin-api.ts';
import { PLUS_PLAN } from '../../../e2e/fake-shopify/admin-api/points-bucket.ts';
import {
  DEMO_ACCESS_TOKEN,
  DEMO_API_SECRET,
  DEMO_SCOPES,
  DEMO_SHOP,
} from '../../../e2e/fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import { demoMail } from '../../../e2e/fake-shopify/outbox/demo-mail.ts';
import {
  startMailServer,
  type MailServer,
} from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { countersInMemory } from '../../../e2e/fixtures/counters-in-memory.ts';
import { openStoresInMemory, startApp } from '../../../e2e/fixtures/start-app.ts';
import { createLinkMailBudgets } from '../../access/link-mail-budgets.ts';
import { createBackground } from '../../async/background.ts';
import { signedPath } from '../../app.fixtures.ts';
import { DAY, MINUTE } from '../../core/dates/durations.ts';
import { parseEmail, type Email } from '../../core/lookup/order-lookup.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { anEntry } from '../../stores/kept-orders.fixtures.ts';
import { createMailOrderLinks, type MailOrderLinksPorts } from './mail-order-links.ts';

const JANE = 'jane@example.com';

let admin: AdminApi;
let mailServer: MailServer;
/** The clock of the server. It moves between tests, so that none uses up the budget of another. */
let now = NOW;

beforeAll(async () => {
  mailServer = await startMailServer();
  admin = await startAdminApi({
    orders: sampleOrders(NOW),
    shop: DEMO_SHOP,
    accessToken: DEMO_ACCESS_TOKEN,
    scopes: DEMO_SCOPES,
    now: () => now,
    plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER },
  });
});

afterAll(async () => {
  await admin.close();
  await mailServer.close();
});

beforeEach(() => {
  mailServer.mails.length = 0;
  admin.requests.length = 0;
});

function startMailingApp(logged: unknown[], stores?: Stores): ReturnType<typeof startApp> {
  const log = (facts: object, message: string): void => void logged.push({ ...facts, message });
  return startApp({
    adminUrl: admin.url,
    now: () => now,
    log: { info: log, warn: log, error: log },
    mail: demoMail(mailServer, 'http://app.example'),
    ...(stores && { stores, keepOrders: true }),
  });
}

/** Has a server asked for the links of an address, and waits until all of its work is done. */
async function ask(
  email: string,
  { stores, locale = 'en' }: { stores?: Stores; locale?: string } = {},
): Promise<{ page: string; logged: unknown[] }> {
  const logged: unknown[] = [];
  const app = await startMailingApp(logged, stores);
  const response = await fetch(app.url + signedPath('/proxy/find', now, {}, DEMO_API_SECRET), {
    method: 'POST',
    headers: { 'x-forwarded-for': '203.0.113.7' },
    body: new URLSearchParams({ door: 'email', email, locale }),
  });
  const page = await response.text();
  await app.close();
  return { page, logged };
}

const allow = async (): Promise<boolean> => true;

/** Ports of a shop in which every address has an order, and which allows everything. */
function somePorts(overrides: Partial<MailOrderLinksPorts> = {}): MailOrderLinksPorts {
  return {
    keptOrders: { newestOf: async () => [] },
    contactsOf: () => [{ version: 'k1', pseudonym: Uint8Array.of(1) }],
    readOrders: {
      newestOf: async (_, email) => ({
        shopName: 'Shop',
        contact: null,
        timeZone: 'UTC',
        orders: [{ id: '1', name: '#1', placedAt: NOW, email, locale: 'en' }],
      }),
      byIds: vi.fn(),
    },
    budgets: { mayAsk: allow, maySearch: allow, maySend: allow },
    linkMails: {
      answersRequests: async () => false,
      addProblem: async () => {},
      removeProblem: async () => {},
    },
    linkTo: async () => 'https://shop.example/#t=pass',
    pages: { writeLinksMail: () => ({ subject: '', text: '', html: '' }) },
    send: async () => ({ outcome: 'sent' }),
    background: { run: () => false },
    random: () => 0,
    sleep: async () => {},
    now: () => NOW,
    log: { info: () => {}, warn: () => {} },
    ...overrides,
  };
}

/** The order that a pass opens. */
async function openLink(url: string): Promise<unknown> {
  const app = await startApp({
    adminUrl: admin.url,
    now: () => now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const response = await fetch(app.url + signedPath('/proxy/lookup', now, {}, DEMO_API_SECRET), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pass: url.split('#t=')[1], locale: 'en' }),
  });
  const answer: unknown = await response.json();
  await app.close();
  return answer;
}

describe('the links to the orders of an address', () => {
  it('go to the address of the orders, and each opens its order until it expires', async () => {
    await ask(' JANE@example.com ');
    const [mail, ...others] = mailServer.mails;
    expect(others).toEqual([]);
    expect(mail?.recipients).toEqual([JANE]);
    expect(mail?.parsed.from?.text).toContain(DEMO_SHOP.name);
    expect(mail?.parsed.replyTo?.text).toMatch(/@/);
    expect(mail?.parsed.subject).toBe('Your orders at Fennel & Flax');
    const text = mail?.parsed.text ?? '';
    expect(text.match(/See order (\S+)/g)).toEqual(['See order #10010', 'See order #1001']);
    const [, link = ''] = text.match(/https?:\S+#t=\S+/g) ?? [];
    expect(await openLink(link)).toMatchObject({ outcome: 'found', order: { name: '#1001' } });
    now = new Date(now.getTime() + 7 * DAY);
    expect(await openLink(link)).toMatchObject({ outcome: 'pass_ended' });
    now = NOW;
  });

  it('are found among the kept orders without a search, and read live before they are mailed', async () => {
    const stores = await openStoresInMemory();
    const jane = sampleOrders(NOW).find(({ name }) => name === '#1001');
    const id = jane?.order.id.split('/').at(-1) ?? '';
    const contact = stores.contactsOf(aShop(), JANE)[0];
    await stores.shops.saveFacts(
      aShop(),
      { timeZone: 'UTC', nameFormat: { prefix: '#', suffix: '' } },
      NOW,
    );
    await stores.keptOrders.put(aShop(), anEntry({ id }, { contact }), NOW);
    // Its address has changed since it was kept.
    const other = sampleOrders(NOW).find(({ name }) => name === '#1002');
    const otherId = other?.order.id.split('/').at(-1) ?? '';
    await stores.keptOrders.put(aShop(), anEntry({ id: otherId }, { contact }), NOW);
    await ask(JANE, { stores });
    await stores.close();
    expect(mailServer.mails.map(({ recipients }) => recipients)).toEqual([[JANE]]);
    expect(mailServer.mails[0]?.parsed.text?.match(/See order (\S+)/g)).toEqual([
      'See order #1001',
    ]);
    const asked = admin.requests.map(({ operationName }) => operationName);
    expect(asked).toContain('OrdersToMail');
    expect(asked).not.toContain('NewestOrders');
  });

  it('are in the language of the order, with the country of the page', async () => {
    const dutch = sampleOrders(NOW).find(({ order }) => order.customerLocale === 'nl');
    await ask(dutch?.email ?? '', { locale: 'en-GB' });
    expect(mailServer.mails[0]?.parsed.subject).toBe('Je bestellingen bij Fennel & Flax');
    await ask(JANE, { locale: 'en-GB' });
    expect(mailServer.mails[1]?.parsed.text).toContain('do not pass this e-mail on');
  });

  it('are mailed to nobody where there are none, and the page is the same, byte by byte', async () => {
    const known = await ask(JANE);
    const unknown = await ask('stranger@example.com');
    const tooOld = sampleOrders(NOW).find(({ name }) => name === '#1110');
    const old = await ask(tooOld?.email ?? '');
    expect(mailServer.mails).toHaveLength(1);
    expect(unknown.page).toBe(known.page);
    expect(old.page).toBe(known.page);
    expect(known.page).toContain('If there are orders, an email is on its way');
  });

  it('that bounce are said to the merchant by the order, and to nobody who asks', async () => {
    const bouncing = await startMailServer({
      onRcptTo: (_, __, answer) =>
        answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
    });
    const stores = await openStoresInMemory();
    const taking = mailServer;
    mailServer = bouncing;
    const { page, logged } = await ask(JANE, { stores });
    mailServer = taking;
    await bouncing.close();
    expect(page).toContain('If there are orders, an email is on its way');
    const problem = { orderName: '#10010', problem: 'address_refused', happenedAt: NOW };
    expect(await stores.linkMails.latestProblems(aShop(), 9)).toMatchObject([problem]);
    expect(JSON.stringify(logged)).toContain('links to orders could not be mailed');
    expect(JSON.stringify(logged)).not.toMatch(/jane|203\.0\.113/i);
    now = new Date(NOW.getTime() + DAY);
    await ask(JANE, { stores });
    now = NOW;
    expect(mailServer.mails).toHaveLength(1);
    expect(await stores.linkMails.latestProblems(aShop(), 9)).toEqual([]);
    await stores.close();
  });
});

describe('a customer who asks Shopify for a new link', () => {
  const jane = sampleOrders(NOW).find(({ name }) => name === '#1001');

  it('is mailed one of ours where the shop wishes so, to the address of the order, once', async () => {
    const stores = await openStoresInMemory();
    await stores.linkMails.setAnswersRequests(aShop(), true);
    const app = await startMailingApp([], stores);
    const body = JSON.stringify({ admin_graphql_api_id: jane?.order.id });
    const signature = createHmac('sha256', DEMO_API_SECRET).update(body).digest('base64');
    for (const id of ['a', 'b']) {
      const headers = {
        'x-shopify-topic': 'orders/link_requested',
        'x-shopify-shop-domain': DEMO_SHOP.domain,
        'x-shopify-webhook-id': id,
        'x-shopify-hmac-sha256': signature,
      };
      const { status } = await fetch(`${app.url}/webhooks`, { method: 'POST', headers, body });
      expect(status).toBe(200);
      await vi.waitFor(() => expect(mailServer.mails).toHaveLength(1));
    }
    await app.close();
    await stores.close();
    expect(mailServer.mails.map(({ recipients }) => recipients)).toEqual([[JANE]]);
    const text = mailServer.mails[0]?.parsed.text;
    expect(text?.match(/See order (\S+)/g)).toEqual(['See order #1001']);
  });

  it('is mailed nothing, and no order is read, where the shop has not chosen it', async () => {
    const ports = somePorts();
    await createMailOrderLinks(ports).answerLinkRequest(aShop(), '1');
    expect(ports.readOrders.byIds).not.toHaveBeenCalled();
  });
});

describe('a flood of requests', () => {
  /** Somebody with 2,000 network addresses asks for the links of 50 e-mail addresses in two hours, 10,000 times. */
  const REQUESTS = 10_000;
  const VICTIMS = 50;
  const NETWORKS = 2_000;
  const STEP = (2 * 60 * MINUTE) / REQUESTS;

  it('sends nobody more than a mail in ten minutes and three in a day, whatever is asked', async () => {
    const sent = new Map<string, number[]>();
    let at = NOW;
    const victim = (index: number): Email => {
      const email = parseEmail(`victim${index % VICTIMS}@example.com`);
      if (!email.ok) throw new Error('not an address');
      return email.value;
    };
    const background = createBackground(REQUESTS, (error) => {
      throw error;
    });
    const ports = somePorts({
      budgets: createLinkMailBudgets({
        apiSecret: DEMO_API_SECRET,
        counters: countersInMemory(),
        now: () => at,
      }),
      send: async ({ to }) => {
        sent.set(to, [...(sent.get(to) ?? []), at.getTime()]);
        return { outcome: 'sent' };
      },
      background,
      now: () => at,
    });
    const { askForLinks } = createMailOrderLinks(ports);
    for (let index = 0; index < REQUESTS; index += 1) {
      at = new Date(NOW.getTime() + index * STEP);
      const network = `203.0.${index % NETWORKS}`;
      askForLinks({ shop: aShop(), network, email: victim(index), locale: 'en' });
      await background.settle();
    }
    expect(sent.size).toBe(VICTIMS);
    for (const times of sent.values()) {
      expect(times).toHaveLength(3);
      for (const [index, time] of times.slice(1).entries()) {
        expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(10 * MINUTE);
      }
    }
  });
});
