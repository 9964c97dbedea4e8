import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isEnumType } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { loadAdminSchema } from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import type { Locale } from '../../../widget/words/strings-snippet.ts';
import { sourcesOf, type WordingGroup } from '../../../widget/words/wording.ts';
import type { TrackedOrder } from '../../contract.ts';
import { createMoments } from '../../core/dates/moments.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { toTrackedOrder } from '../../core/timeline/to-tracked-order.ts';
import { toOrder } from './to-order.ts';
import {
  aFulfillment,
  aFulfillmentOrder,
  anEvent,
  aReverseFulfillmentOrder,
  aWholeOrder,
  aWholeReturn,
} from './whole-order.fixtures.ts';
import type { WholeOrder } from './whole-order.ts';

/**
 * `npm run generate` writes `coverage.md` by this file: every state that Shopify has, and what its shopper
 * reads. The tables over Shopify's enums are total by type, so a schema with a new value does not compile; the
 * file is then to be written anew.
 */
export const COVERAGE_FILE = fileURLToPath(new URL('coverage.md', import.meta.url));

const schema = loadAdminSchema().schema;
const unstable = loadAdminSchema('unstable').schema;
const { order_tracking: words }: Locale = JSON.parse(
  readFileSync(
    new URL('../../../theme-extension/locales/en.default.json', import.meta.url),
    'utf8',
  ),
);

/** Where on the page a value is read, and by which code. */
type Place = [where: string, group: WordingGroup, code: string];

interface Scenario {
  /** An order in which the value stands alone. */
  order(value: string): WholeOrder;
  /** Where the value shows in the answer. */
  read(answer: TrackedOrder): Place;
}

const sent = aFulfillment({ displayStatus: 'DELIVERED', events: [anEvent('DELIVERED')] });

/** An order that was sent, with one return in this state. */
function returned(parts: object, returnStatus: object = {}): WholeOrder {
  const one = Object.assign(aWholeReturn(), parts);
  const order = aWholeOrder({ returnStatus: 'IN_PROGRESS', fulfillments: [sent], returns: [one] });
  return Object.assign(order, returnStatus);
}

/** An order that waits by a fulfillment order in this state. */
function unfulfilled(parts: object): WholeOrder {
  return aWholeOrder({ fulfillmentOrders: [Object.assign(aFulfillmentOrder(), parts)] });
}

/** An order with one fulfillment in this state. */
function shipped(parts: object): WholeOrder {
  return aWholeOrder({ fulfillments: [Object.assign(aFulfillment(), parts)] });
}

function readShipment(answer: TrackedOrder): Place {
  const [shipment] = answer.shipments;
  if (!shipment) return readWaiting(answer);
  const { status, substatus } = shipment;
  const own = substatus !== null && keyOf('status', substatus) !== null;
  return ['shipment', 'status', own ? substatus : status];
}

function readWaiting({ waiting, closed, headline }: TrackedOrder): Place {
  const [group] = waiting;
  if (group)
    return ['waiting', 'waiting', group.reason === 'scheduled' ? 'scheduled_for' : group.reason];
  const [gone] = closed;
  return gone ? ['closed', 'closed', gone.reason] : ['headline', 'headline', headline.code];
}

function readReturn({ returns, headline }: TrackedOrder): Place {
  const [one] = returns;
  return one ? ['returns', 'returns', one.status] : ['headline', 'headline', headline.code];
}

/** The status of the return by which an order gets this `returnStatus`; `OPEN` for others. */
const STATUS_OF_RETURN: Readonly<Record<string, string>> = {
  RETURNED: 'CLOSED',
  RETURN_FAILED: 'DECLINED',
  RETURN_REQUESTED: 'REQUESTED',
};

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  OrderDisplayFinancialStatus: {
    order: (value) =>
      Object.assign(
        aWholeOrder({
          refunds: value.includes('REFUNDED')
            ? [
                {
                  id: 'gid://shopify/Refund/1',
                  createdAt: '2026-11-14T10:00:00Z',
                  refundLineItems: [],
                },
              ]
            : [],
        }),
        { displayFinancialStatus: value },
      ),
    read: ({ payment, headline }) =>
      payment ? ['payment note', 'payment', payment.code] : ['headline', 'headline', headline.code],
  },
  OrderDisplayFulfillmentStatus: {
    order: (value) => Object.assign(aWholeOrder(), { displayFulfillmentStatus: value }),
    read: readWaiting,
  },
  FulfillmentDisplayStatus: {
    order: (value) => shipped({ displayStatus: value }),
    read: readShipment,
  },
  FulfillmentEventStatus: {
    order: (value) => shipped({ events: [Object.assign(anEvent('CONFIRMED'), { status: value })] }),
    read: readShipment,
  },
  FulfillmentStatus: {
    order: (value) => shipped({ status: value }),
    read: readShipment,
  },
  FulfillmentOrderStatus: {
    order: (value) =>
      unfulfilled({
        status: value,
        fulfillAt: '2026-12-03T09:00:00Z',
        fulfillmentHolds: value === 'ON_HOLD' ? [{ reason: 'OTHER' }] : [],
      }),
    read: readWaiting,
  },
  FulfillmentOrderRequestStatus: {
    order: (value) => unfulfilled({ requestStatus: value }),
    read: readWaiting,
  },
  FulfillmentHoldReason: {
    order: (value) => unfulfilled({ status: 'ON_HOLD', fulfillmentHolds: [{ reason: value }] }),
    read: readWaiting,
  },
  DeliveryMethodType: {
    order: (value) => unfulfilled({ deliveryMethod: { methodType: value } }),
    read: readWaiting,
  },
  OrderReturnStatus: {
    order: (value) =>
      value === 'NO_RETURN'
        ? aWholeOrder({ fulfillments: [sent] })
        : returned({ status: STATUS_OF_RETURN[value] ?? 'OPEN' }, { returnStatus: value }),
    read: readReturn,
  },
  ReturnStatus: {
    // A return that was called off counts for none, so the returns of such an order are not read.
    order: (value) =>
      value === 'CANCELED'
        ? aWholeOrder({ returnStatus: 'NO_RETURN', fulfillments: [sent] })
        : returned({ status: value }),
    read: readReturn,
  },
  ReturnDeclineReason: {
    order: (value) => returned({ status: 'DECLINED', decline: { reason: value } }),
    read: readReturn,
  },
  OrderCancelReason: {
    order: (value) =>
      Object.assign(aWholeOrder({ cancelledAt: '2026-11-13T10:00:00Z' }), { cancelReason: value }),
    read: readWaiting,
  },
  ReverseFulfillmentOrderStatus: {
    order: (value) => {
      const page = aReverseFulfillmentOrder('OPEN');
      const nodes = page.nodes.map((one) => Object.assign(one, { status: value }));
      return returned({ reverseFulfillmentOrders: { ...page, nodes } });
    },
    read: readReturn,
  },
};

/** A value that this build does not know. */
const NEXT_YEAR = 'a value of next year';

export function valuesOf(name: string, from = schema): string[] {
  const type = from.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** `group.code` in the locale file, or `null` for a code without words. */
function keyOf(group: WordingGroup, code: string): string | null {
  const found = sourcesOf(group).find((name) => sentence(`${name}.${code}`) !== null);
  return found ? `${found}.${code}` : null;
}

/** What stands under `group.code` in the English locale file. */
export function sentence(key: string): string | null {
  const [group = '', code = ''] = key.split('.');
  const codes = words[group];
  return typeof codes === 'object' ? (codes[code] ?? null) : null;
}

interface Row {
  value: string;
  note: string;
  where: string;
  key: string;
  headline: string;
  next: string;
}

function toRow({ order, read }: Scenario, value: string, note: string): Row {
  const answer = toTrackedOrder(toOrder(order(value), 'Europe/Amsterdam', NOW.toISOString()), {
    now: NOW,
    moments: createMoments('en', 'Europe/Amsterdam', NOW),
  });
  const [where, group, code] = read(answer);
  const { headline } = answer;
  return {
    value,
    note,
    where,
    key: keyOf(group, code) ?? keyOf('headline', code) ?? `${group}.${code} has no words`,
    headline: keyOf('headline', headline.code) ?? `headline.${headline.code} has no words`,
    next: keyOf('next', headline.nextStep) ?? `next.${headline.nextStep} has no words`,
  };
}

function rowsOf(name: string, scenario: Scenario): Row[] {
  const known = valuesOf(name);
  const coming = valuesOf(name, unstable).filter((value) => !known.includes(value));
  return [
    ...known.map((value) => toRow(scenario, value, '')),
    ...coming.map((value) => toRow(scenario, value, 'only in `unstable`')),
    toRow(scenario, NEXT_YEAR, 'neutral'),
  ];
}

/** One table for each enum of Shopify's: a row for each value, and one for a value not met yet. */
export const coverageTables = Object.entries(SCENARIOS).map(([name, scenario]) => ({
  name,
  rows: rowsOf(name, scenario),
}));

function toMarkdown(): string {
  const count = coverageTables.reduce(
    (sum, { rows }) => sum + rows.filter(({ value }) => value !== NEXT_YEAR).length,
    0,
  );
  return [
    '# What a shopper reads for every state that Shopify has',
    '',
    `Written by \`npm run generate\`: ${count} values of ${coverageTables.length} enums of the Admin API, each in an order in which it stands alone. Where it is read, by which key of \`theme-extension/locales/en.default.json\`, and what the headline and the next step then are.`,
    ...coverageTables.flatMap(({ name, rows }) => [
      '',
      `## ${name}`,
      '',
      '| Shopify says | read in | words | in English | headline | next step |',
      '|--|--|--|--|--|--|',
      ...rows.map(({ value, note, where, key, headline, next }) => {
        const said = value === NEXT_YEAR ? `_${value}_` : `\`${value}\``;
        const first = [said, note].filter(Boolean).join(', ');
        return `| ${first} | ${where} | \`${key}\` | ${sentence(key)} | \`${headline}\` | \`${next}\` |`;
      }),
    ]),
    '',
  ].join('\n');
}

/** The text of `coverage.md`, formatted as the rest of the project. */
export async function coverageTable(): Promise<string> {
  const style = { ...(await resolveConfig(COVERAGE_FILE)), filepath: COVERAGE_FILE };
  return format(toMarkdown(), style);
}

if (import.meta.main) writeFileSync(COVERAGE_FILE, await coverageTable());
