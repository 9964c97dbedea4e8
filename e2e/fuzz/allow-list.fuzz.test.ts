import { isObjectType, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { score, someOf } from './count-cases.fixtures.ts';
import { startShop, type ShopUnderTest } from '../fake-shopify/start-shop.fixtures.ts';
import { loadAdminSchema } from '../fake-shopify/admin-api/admin-schema.ts';
import { ourDocuments } from '../fake-shopify/admin-api/prune-schema.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { fakePorts, LOOKUP, post } from '../../server/app.fixtures.ts';
import { NOW } from '../../server/core/order.fixtures.ts';
import type { QueryAdmin } from '../../server/shopify/client/admin-client.ts';
import { createOrderFinder } from '../../server/shopify/orders/find-order.ts';

const samples = sampleOrders(NOW);

/** All of them in full, every fifth otherwise. */
const someOrders = someOf(samples, 0.2);
const CANARY = 'canary';

let shop: ShopUnderTest;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

/** Types of Shopify's that an order leads to. */
const LEADS_TO =
  /^(?:Order|Customer|MailingAddress|LineItem|Fulfillment|Return|Refund|Reverse|Company|Staff|Transaction|Payment|Shop$|Location|DraftOrder|Risk|Abandoned)/;

/** What we do ask for somewhere: planted elsewhere, it would be another record. */
const OURS = new Set(ourDocuments().flatMap((document) => print(document).match(/\w+/g) ?? []));

/** Every other name that a field of theirs has. */
const FIELDS = [
  ...new Set(
    Object.values(loadAdminSchema().schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => LEADS_TO.test(name))
      .flatMap((type) => Object.keys(type.getFields()))
      .filter((field) => !OURS.has(field)),
  ),
];

/** The same answer, every object in it with all the fields that nobody has asked for. */
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

async function askWithCanaries(...question: Parameters<QueryAdmin>): Promise<unknown> {
  return withCanaries(await shop.queryAdmin(...question));
}

describe('of an order', () => {
  it('no field that is not named in the contract reaches anybody, whatever it is', async ({
    task,
  }) => {
    const { findOrder } = createOrderFinder({
      queryAdmin: askWithCanaries as QueryAdmin,
      withScanCity: true,
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
    score(task, {
      suite: `orders with ${FIELDS.length} fields too many in every record`,
      target: '0 of them in answers or log',
      tried: FIELDS.length * answers.length,
      survived: FIELDS.length * answers.length,
    });
  });
});
