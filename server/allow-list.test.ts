import { afterAll, beforeAll, expect, it } from 'vitest';
import { startShop, type ShopUnderTest } from '../e2e/start-shop.fixtures.ts';
import { sampleOrders } from '../e2e/store/sample-orders.ts';
import { fakePorts, LOOKUP, post } from './app.fixtures.ts';
import { NOW } from './core/order.fixtures.ts';

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
  ...under('order', [
    'name',
    'truncated',
    ...under('placedAt', MOMENT),
    ...under('refreshedAt', MOMENT),
    ...under('clock', ['text', 'offsetMinutes']),
    ...under('headline', ['code', 'count', 'total', 'nextStep', ...under('date', MOMENT)]),
    ...under('payment', ['code', ...under('at', MOMENT)]),
    ...under('shipments[]', [
      'status',
      'substatus',
      'delayed',
      'stale',
      'action',
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
      ...under('place', ['name', 'street', 'postalCode', 'city', 'countryCode']),
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
  const ports = fakePorts({ findOrder: shop.findOrder });
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
