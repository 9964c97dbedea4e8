import { NO_WISHES } from './ports/order-wishes.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startShop, type ShopUnderTest } from '../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders } from '../e2e/fake-shopify/orders/sample-orders.ts';
import { formatOrderRecord } from '../e2e/fake-shopify/orders/order-record.ts';
import english from '../theme-extension/locales/en.default.json' with { type: 'json' };
import { fakePorts, LOOKUP, post } from './app.fixtures.ts';
import type { TrackResponse } from './contract.ts';
import { NOW } from './core/order.fixtures.ts';
import { NO_PAGE_SETTINGS } from './ports/page-settings.ts';

const MOMENT = ['at', 'text'];
const ITEM = [
  'title',
  'variant',
  'quantity',
  ...under('image', ['url', 'alt']),
  ...under('notes[]', ['code', 'quantity', 'at']),
];
/** What was added, or refunded outside a return, has a day of its own. */
const DATED_ITEM = [...ITEM, ...under('notes[]', under('at', MOMENT))];
const PARCEL = ['carrier', 'number', 'url', 'site'];

/** All that may ever reach a shopper. Whoever adds a field adds it here, and has thought about it. */
const ALLOWED = [
  'outcome',
  'pass',
  ...under('order', [
    'name',
    'truncated',
    'wish',
    ...under('placedAt', MOMENT),
    ...under('refreshedAt', MOMENT),
    ...under('clock', ['text', 'offsetMinutes']),
    ...under('headline', [
      'code',
      'count',
      'total',
      'more',
      'nextStep',
      'about',
      ...under('date', MOMENT),
      ...under('nextDate', MOMENT),
      ...under('page', ['url', 'site']),
      ...under('details[]', ['code', 'count', 'total', ...under('date', MOMENT)]),
    ]),
    ...under('payment', ['code', ...under('at', MOMENT)]),
    ...under('shipments[]', [
      'id',
      'status',
      'substatus',
      'delayed',
      'stale',
      'action',
      'advice',
      'progress',
      ...under('shippedAt', MOMENT),
      ...under('deliveredAt', MOMENT),
      ...under('expectedAt', MOMENT),
      ...under('remarks[]', ['code', 'date', ...under('date', MOMENT)]),
      ...under('parcels[]', PARCEL),
      ...under('items[]', ITEM),
      ...under('events[]', ['status', 'substatus', 'place', 'text', ...under('at', MOMENT)]),
    ]),
    ...under('waiting[]', [
      'reason',
      ...under('items[]', DATED_ITEM),
      ...under('date', MOMENT),
      ...under('place', ['name', 'street', 'postalCode', 'city', 'countryCode', 'phone', 'mapUrl']),
    ]),
    ...under('closed[]', ['reason', ...under('items[]', DATED_ITEM), ...under('at', MOMENT)]),
    ...under('returns[]', [
      'name',
      'status',
      ...under('at', MOMENT),
      ...under('items[]', ITEM),
      ...under('parcels[]', PARCEL),
    ]),
    ...under('destination', ['city', 'countryCode']),
  ]),
];

function under(parent: string, fields: string[]): string[] {
  return fields.map((field) => `${parent}.${field}`);
}

/** The path of every value in an answer. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) => pathsIn(one, path ? `${path}.${key}` : key));
}

let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

it('lets nothing through to a shopper that is not named here', async () => {
  const seen = new Set<string>();
  const wishes = { ...NO_WISHES, load: async () => 'none' as const };
  const ports = fakePorts({ findOrder: shop.findOrder, wishes });
  for (const { name, email } of sampleOrders(NOW)) {
    if (!email) continue;
    const answer: unknown = await (await post(ports, { ...LOOKUP, order: name, email })).json();
    expect(answer, name).toMatchObject({ outcome: 'found' });
    for (const path of pathsIn(answer)) seen.add(path);
  }
  const isBranch = (path: string): boolean => ALLOWED.some((one) => one.startsWith(`${path}.`));
  expect([...seen].filter((path) => !ALLOWED.includes(path) && !isBranch(path))).toEqual([]);
  // The other way round: a name that no sample order fills would allow what nobody has looked at.
  expect(ALLOWED.filter((path) => !seen.has(path))).toEqual([]);
});

/** Every text and number in a record of Shopify's that is long enough to be known again. */
function factsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(factsIn);
  const text = String(value);
  return text.length < SHORTEST_FACT ? [] : [text];
}

const SHORTEST_FACT = 5;

const WORDS = JSON.stringify(english);
const settings = NO_PAGE_SETTINGS;
const NOTHING: TrackResponse = { outcome: 'invalid', problems: [] };

it('shows nothing else of an order on the page without JavaScript either', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const ports = fakePorts({ findOrder: shop.findOrder });
  let secrets = 0;
  for (const { name, email, order } of sampleOrders(NOW)) {
    if (!email) continue;
    // Not in British English, whose words are not in the file below.
    const lookup = { ...LOOKUP, order: name, email, locale: 'en-US' };
    const json = await (await post(ports, lookup)).text();
    const page = await (await post(ports, String(new URLSearchParams(lookup)), { headers })).text();
    expect(page, name).toContain(`<bdi>${name}</bdi>`);
    const unanswered = factsIn(JSON.parse(formatOrderRecord(order, shop.admin.url))).filter(
      (fact) => !json.includes(JSON.stringify(fact).slice(1, -1)) && fact !== email,
    );
    secrets += unanswered.length;
    // What the page says of any order, in our own words, is no leak: "Refund", say.
    const ours = ports.pages.renderAnswer({ request: lookup, response: NOTHING, settings }) + WORDS;
    const leaked = unanswered.filter((fact) => page.includes(fact) && !ours.includes(fact));
    expect(leaked, name).toEqual([]);
  }
  expect(secrets).toBeGreaterThan(1_000);
});

it('draws no field that is not in the contract, were it ever answered', async () => {
  const ports = fakePorts({ findOrder: shop.findOrder });
  for (const { name, email } of sampleOrders(NOW)) {
    if (!email) continue;
    const request = { ...LOOKUP, order: name, email };
    const answer: TrackResponse = await (await post(ports, request)).json();
    const plain = ports.pages.renderAnswer({ request, response: answer, settings });
    const more: TrackResponse = JSON.parse(JSON.stringify(answer), withCanaries);
    expect(ports.pages.renderAnswer({ request, response: more, settings }), name).toBe(plain);
  }
});

/** Adds to every object what a careless change might: fields that Shopify has. */
function withCanaries(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return { ...CANARIES, ...value };
}

const CANARIES = {
  email: 'canary',
  phone: 'canary',
  address: 'canary',
  note: 'canary',
  tags: ['canary'],
  totalPrice: 'canary',
  id: 'canary',
};
