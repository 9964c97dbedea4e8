import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookup, startShop, type ShopUnderTest } from '../fake-shopify/start-shop.fixtures.ts';
import { formatOrderRecord } from '../fake-shopify/orders/order-record.ts';
import type { OrderRecord } from '../fake-shopify/orders/records.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { createContactOf } from '../../server/access/contact.ts';
import { aReport, aScan, aShop, NOW } from '../../server/core/order.fixtures.ts';
import { createKeepOrder } from '../../server/deliveries/keep-order.ts';
import { NO_ORDER_REPORTS } from '../../server/ports/order-reports.ts';
import { createOrderFinder } from '../../server/shopify/orders/find-order.ts';
import { aNewParcel, anAccountChoice, anOutcome } from '../../server/stores/carriers.fixtures.ts';
import { createStores, type Stores } from '../../server/stores/create-stores.ts';
import { openDatabase } from '../../server/stores/open-database.ts';
import { startPostgres, type Postgres } from '../../server/stores/start-postgres.fixtures.ts';
import { countCases, someOf } from './count-cases.fixtures.ts';

/** What an order of Shopify's has of its shopper and must not be kept, the same in each. */
const CANARIES = {
  phone: '+31655501234',
  note: 'canary: ring the bell twice',
  tags: ['canary-tag-vip'],
  customer: { firstName: 'Canaria', lastName: 'Vogelzang', displayName: 'Canaria Vogelzang' },
  totalPriceSet: { shopMoney: { amount: '98765.43', currencyCode: 'EUR' } },
};
const CANARY_STREET = { address1: 'Kanariepad 77', address2: 'bis canary', name: 'C. Vogelzang' };
const STAFF_NOTE = 'never to be shown';

/** What a tracking service is given and tells: nobody reads it without the keys. */
const SERVICE = {
  apiKey: 'canary-service-key',
  hookSecret: 'canary-hook-secret',
  number: 'CANARY7744221100',
  ref: 'canary-service-ref',
  text: 'Canary scan at a depot',
  place: 'Canarydorp',
};

/** All of them in full mode, else every fifth. Each has an address of its own. */
const samples = someOf(
  sampleOrders(NOW).filter(({ email, isOld }) => email !== null && !isOld),
  0.2,
).map((sample, index) => {
  const email = `canary.${index}@leak.example`;
  const { shippingAddress } = sample.order;
  const order: OrderRecord = {
    ...sample.order,
    ...CANARIES,
    email,
    shippingAddress: shippingAddress && { ...shippingAddress, ...CANARY_STREET },
  };
  return { ...sample, email, order };
});

const secrets = [
  ...Object.values(SERVICE),
  ...Object.values({ ...CANARIES, tags: CANARIES.tags[0] }).flatMap(stringsIn),
  ...Object.values(CANARY_STREET),
  ...samples.map(({ email }) => email),
  'leak.example',
  STAFF_NOTE,
].filter((text) => text !== 'EUR' && text !== undefined);

let shop: ShopUnderTest;
let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  shop = await startShop({ orders: samples });
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'kept-bytes-'));
});
afterAll(async () => {
  await shop.close();
  await postgres.end();
  rmSync(folder, { recursive: true });
});

/** Keeps the orders as a server does that reads them live. */
async function keepAll(stores: Stores): Promise<void> {
  const passContactOf = createContactOf('secret');
  const ports = { ...stores, orderReports: NO_ORDER_REPORTS, passContactOf, now: () => NOW };
  const keepOrder = createKeepOrder(ports);
  const reads: Parameters<typeof keepOrder>[] = [];
  const finder = createOrderFinder({
    queryAdmin: shop.queryAdmin,
    withScanCity: false,
    contactOf: passContactOf,
    now: () => NOW,
    onRead: (...read) => void reads.push(read),
  });
  for (const { name, email } of samples) await finder.findOrder(aShop(), lookup(name, email));
  for (const read of reads) expect(await keepOrder(...read)).toBe('kept');
  expect(reads.length).toBeGreaterThan(samples.length / 2);
  await storeReport(stores);
}

/** Stores what a tracking service has told of a parcel. */
async function storeReport({ carrierAccounts, parcelReports }: Stores): Promise<void> {
  const { apiKey, hookSecret, number, ref, text, place } = SERVICE;
  const account = { apiKey, hookSecret, baseUrl: null };
  await carrierAccounts.save(aShop(), anAccountChoice({ account }), NOW);
  await parcelReports.ask(aShop(), '1', [aNewParcel({ number })], NOW);
  const [claimed] = await parcelReports.claim(aShop(), NOW, NOW, 1);
  if (!claimed) throw new Error('no parcel');
  const scan = aScan('in_transit', '2026-11-24T10:00:00Z', { text, place });
  const report = aReport({ number, events: [scan] });
  await parcelReports.settle(claimed, anOutcome({ ref, report }), NOW);
  const [stored] = await parcelReports.find(aShop(), [{ carrier: 'PostNL', number }]);
  expect(stored?.report).toEqual(report);
}

/** A text as somebody may have written it: as it is, in hex, and in base64 wherever it begins. */
function spellings(text: string): string[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  );
  const base64url = base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'));
  return [text, bytes.toString('latin1'), bytes.toString('hex'), ...base64, ...base64url];
}

function leaksIn(place: string): string[] {
  const lower = place.toLowerCase();
  return secrets.filter((secret) =>
    spellings(secret).some((one) => place.includes(one) || lower.includes(one.toLowerCase())),
  );
}

/** All texts in a value, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The bytes of every column of every table. */
async function dump(databaseUrl: string): Promise<string> {
  const { db, close } = await openDatabase(databaseUrl, () => {});
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const tables = (await db.introspection.getTables()).filter(
    ({ schema }) => schema === rows[0]?.name,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const all = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    for (const value of all.rows.flatMap((row) => Object.values(row))) {
      parts.push(Buffer.isBuffer(value) ? value.toString('latin1') : String(value));
    }
  }
  await close();
  return parts.join('\n');
}

const KEYS = [{ id: 'k1', key: new Uint8Array(32).fill(7) }];

/**
 * What a text of an opened document may be, beside what its shopper is shown of the order: an id, an instant, a code, the
 * address of a product's picture, a time zone.
 */
const CODES = [
  /^gid:\/\/shopify\/\w+\/[\w-]+(?:\?\w+=\w+)?$/,
  /^[\d.:TZ+-]+$/,
  /^[a-z_0-9]+$/,
  /^[A-Z]{2,3}$/,
  /^https:\/\/demo\.myshopify\.com\/products\/[\w.-]+\?[\w=&]+$/,
  /^[A-Z][a-z]+\/[A-Z][\w/]+$/,
];

describe('the bytes of a database that keeps orders', () => {
  it('have nothing of a shopper: SQLite’s file and its log', async ({ task }) => {
    const stores = await createStores({ databaseUrl: join(folder, 'kept.sqlite'), keys: KEYS });
    await keepAll(stores);
    const names = readdirSync(folder);
    const bytes = names.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n');
    await stores.close();
    expect(names).toContain('kept.sqlite-wal');
    expect(bytes).toContain(samples[0]?.name);
    const leaks = leaksIn(bytes);
    expect(leaks).toEqual([]);
    countCases(task, {
      row: 'B4',
      suite: 'secrets searched in SQLite’s bytes after orders were kept',
      target: '0 found',
      tried: secrets.length,
      survived: secrets.length - leaks.length,
    });
  });

  it('have nothing of a shopper: every column of Postgres, and every document once it is opened', async ({
    task,
  }) => {
    const databaseUrl = await postgres.freshDatabase();
    const stores = await createStores({ databaseUrl, keys: KEYS });
    await keepAll(stores);
    const columns = await dump(databaseUrl);
    expect(columns).toContain(samples[0]?.name);
    const opened: string[] = [];
    const unknown: string[] = [];
    for (const { order } of samples) {
      const kept = await stores.keptOrders.findById(aShop(), order.legacyResourceId);
      if (!kept) continue;
      opened.push(JSON.stringify(kept));
      const shown = new Set(shownOf(order));
      const others = stringsIn(kept.order).filter(
        (text) => !CODES.some((code) => code.test(text)) && !shown.has(text),
      );
      unknown.push(...others);
    }
    await stores.close();
    expect(unknown, 'texts that no shopper is shown').toEqual([]);
    expect(opened.length).toBeGreaterThan(samples.length / 2);
    const leaks = [...leaksIn(columns), ...leaksIn(opened.join('\n'))];
    expect(leaks).toEqual([]);
    countCases(task, {
      row: 'B4',
      suite: 'secrets searched in every column of Postgres and every opened document',
      target: '0 found',
      tried: 2 * secrets.length,
      survived: 2 * secrets.length - leaks.length,
    });
  });

  it('are searched for what would be there: a secret is found however it is written', () => {
    for (const secret of secrets) {
      for (const offset of [0, 1, 2]) {
        const bytes = Buffer.from(`${'x'.repeat(offset)}${secret}yyy`);
        for (const encoding of ['latin1', 'hex', 'base64', 'base64url'] as const) {
          expect(leaksIn(bytes.toString(encoding)), `${secret} in ${encoding}`).toContain(secret);
        }
      }
    }
  });
});

/** The texts of Shopify's record that the answer may show. */
function shownOf(order: OrderRecord): string[] {
  const lines = order.lineItems.items;
  const shipments = order.fulfillments.items;
  const { returns }: { returns: unknown } = JSON.parse(
    formatOrderRecord(order, 'https://demo.myshopify.com'),
  );
  const places = order.fulfillmentOrders.items.map((one) => one.assignedLocation);
  return [
    order.name,
    order.shippingAddress?.city,
    // With notes for staff, which are among the secrets.
    ...stringsIn(returns),
    // The shop's own places: where the shopper collects, or what it ships from.
    ...places.flatMap(({ name, address1, city, zip, phone }) => [name, address1, city, zip, phone]),
    ...lines.flatMap(({ title, variantTitle, image }) => [title, variantTitle, image?.altText]),
    ...shipments.flatMap(({ trackingInfo, events }) => [
      // A link is kept as it is shown: encrypted.
      ...trackingInfo.items.flatMap(({ company, number, url }) => [
        company,
        number,
        url?.replace('http:', 'https:'),
      ]),
      ...events.items.flatMap(({ message, city, country }) => [message, city, country]),
    ]),
  ].flatMap((text) => (typeof text === 'string' ? [text, text.trim()] : []));
}
