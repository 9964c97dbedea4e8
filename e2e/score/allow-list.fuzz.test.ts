import { isObjectType, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCases, someOf } from './count-cases.fixtures.ts';
import { startShop, type ShopUnderTest } from '../fake-shopify/start-shop.fixtures.ts';
import { loadAdminSchema } from '../fake-shopify/admin-api/admin-schema.ts';
import { ourDocuments } from '../fake-shopify/admin-api/prune-schema.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { fakePorts, LOOKUP, post } from '../../server/app.fixtures.ts';
import { NOW } from '../../server/core/order.fixtures.ts';
import type { QueryAdmin } from '../../server/shopify/client/admin-client.ts';
import { createOrderFinder } from '../../server/shopify/orders/find-order.ts';

const samples = sampleOrders(NOW);

/** All of them in full mode, else every fifth. */
const someOrders = someOf(samples, 0.2);
const CANARY = 'canary';

let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

/** Types of the Admin API that an order leads to. */
const REACHABLE_TYPES =
  /^(?:Order|Customer|MailingAddress|LineItem|Fulfillment|Return|Refund|Reverse|Company|Staff|Transaction|Payment|Shop$|Location|DraftOrder|Risk|Abandoned)/;

/** Field names that our documents select. A canary with such a name would be a genuine value. */
const SELECTED = new Set(ourDocuments().flatMap((document) => print(document).match(/\w+/g) ?? []));

/** All other names of fields of those types. */
const FIELDS = [
  ...new Set(
    Object.values(loadAdminSchema().schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => REACHABLE_TYPES.test(name))
      .flatMap((type) => Object.keys(type.getFields()))
      .filter((field) => !SELECTED.has(field)),
  ),
];

/** Adds a canary to each object of a response for every field that no document selects. */
function withCanaries(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withCanaries(one, path));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, one]) => [
    key,
    withCanaries(one, `${path}.${key}`),
  ]);
  const planted = FIELDS.filter((field) => !Object.hasOwn(value, field));
  return {
    ...Object.fromEntries(planted.map((field) => [field, `${CANARY}${path}.${field}@x.example`])),
    ...Object.fromEntries(known),
  };
}

async function queryWithCanaries(...query: Parameters<QueryAdmin>): Promise<unknown> {
  return withCanaries(await shop.queryAdmin(...query));
}

describe('an order', () => {
  it('gives no field to anybody that the contract does not name', async ({ task }) => {
    const { findOrder } = createOrderFinder({
      queryAdmin: queryWithCanaries as QueryAdmin,
      withScanCity: true,
      contactOf: (_, email) => String(email),
      now: () => NOW,
    });
    const ports = fakePorts({ findOrder });
    const answers: string[] = [];
    for (const { name, email } of someOrders) {
      if (email) answers.push(await (await post(ports, { ...LOOKUP, order: name, email })).text());
    }
    expect(FIELDS.length).toBeGreaterThanOrEqual(200);
    expect(answers.filter((answer) => !answer.startsWith('{"outcome":"found"'))).toEqual([]);
    const leaks = [...answers, JSON.stringify(ports.logged)].filter((text) =>
      /canary|gid:\/\/|@|shpat_/.test(text),
    );
    expect(leaks).toEqual([]);
    countCases(task, {
      row: 'B3',
      suite: `orders with ${FIELDS.length} additional fields in every record`,
      target: '0 of them in responses or log',
      tried: FIELDS.length * answers.length,
      survived: FIELDS.length * answers.length,
    });
  });
});
