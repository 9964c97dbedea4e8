import { toConnection, toList, type PageArguments } from '../admin-api/graphql-connection.ts';
import { isOldOrder } from '../admin-api/order-age.ts';
import { displayFulfillmentStatus, returnStatus } from './order-statuses.ts';
import { createAgreements, type OrderEdit } from './sample-agreements.ts';
import { createFulfillments, holdsUnits } from './sample-fulfillments.ts';
import { createLines, UnitCount, type RemovedUnits } from './sample-lines.ts';
import { createReturns } from './sample-returns.ts';
import { createFulfillmentOrders } from './sample-fulfillment-orders.ts';
import { fulfillmentOrderUpdatedAt, updatedAtOf } from './updated-at.ts';
import type {
  FulfillmentOrderRecord,
  FulfillmentRecord,
  LineRecord,
  OrderRecord,
  RefundRecord,
  ReturnRecord,
} from './records.ts';

/** A sample order: what a shopper types to find it, the state that it is an example of, and the record. */
export interface SampleOrder {
  name: string;
  /** `null` when the order was placed with a phone number only. */
  email: string | null;
  /** In plain English, e.g. "one parcel on its way". */
  state: string;
  /** The heading of its group, e.g. "Payment". */
  subject: string;
  /** Placed over 60 days ago: only an app with the scope `read_all_orders` finds it. */
  isOld: boolean;
  order: OrderRecord;
}

/** The facts of one order; everything else in its record is derived from them. */
export interface OrderRow {
  placed: string;
  lines: readonly LineRecord[];
  fulfillments?: readonly FulfillmentRecord[];
  /** Those that are not simply open in the warehouse, which is what all other units are in. */
  fulfillmentOrders?: readonly FulfillmentOrderRecord[];
  /**
   * Not displayable: what stays behind when fulfillment orders are moved or merged.
   * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/Order#connection-Order.fields.fulfillmentOrders
   */
  moved?: readonly FulfillmentOrderRecord[];
  refunds?: readonly RefundRecord[];
  returns?: readonly ReturnRecord[];
  /** Oldest first. */
  edits?: readonly OrderEdit[];
  /** `displayFinancialStatus`. */
  financialStatus?: string;
  /** Names of the payment methods, as the shop has them. */
  paymentGateways?: readonly string[];
  cancelled?: { at: string; reason: string };
  closedAt?: string;
  city?: string;
  /** The code of a province or a state, e.g. `NY`. */
  province?: string;
  country?: string;
  phone?: string;
  /** Shopify gives orders one since 2024; what was placed or imported before has none. */
  confirmationNumber?: null;
  locale?: string;
  /** What staff wrote at it. */
  note?: string;
  tags?: readonly string[];
  shippingTitle?: string;
  /** Sold with Shopify POS: no address, nothing to deliver. */
  isPointOfSale?: boolean;
}

const FIRST_ID = 6_100_000_000_000;

/** Builds records with ids that count up, so that the same calls give the same ids. */
export function createSampleOrderParts(now: Date, firstId = FIRST_ID) {
  let built = 0;
  const removedUnits: RemovedUnits = { all: new UnitCount(), beforeShipping: new UnitCount() };

  function nextId(type: string): string {
    built += 1;
    return `gid://shopify/${type}/${firstId + built}`;
  }

  const fulfillmentOrders = createFulfillmentOrders(nextId);
  const agreementsOf = createAgreements(nextId);

  /** One sample order, with everything that Shopify derives from its facts. */
  function sample(
    subject: string,
    name: string,
    email: string | null,
    state: string,
    row: OrderRow,
  ): SampleOrder {
    const id = nextId('Order');
    const { lines, fulfillments = [], refunds = [], returns = [], edits = [] } = row;
    const { isPointOfSale = false } = row;
    for (const one of edits.flatMap(({ removed = [] }) => removed)) {
      removedUnits.all.add(one);
      removedUnits.beforeShipping.add(one);
    }
    const displayable = [...defaultFulfillmentOrder(row), ...(row.fulfillmentOrders ?? [])];
    const all = [...displayable, ...(row.moved ?? [])];
    const order: OrderRecord = {
      __typename: 'Order',
      id,
      legacyResourceId: id.slice(id.lastIndexOf('/') + 1),
      name,
      number: Number(name.replace(/\D/g, '')),
      confirmationNumber: row.confirmationNumber === null ? null : confirmationNumber(built),
      email,
      phone: row.phone ?? null,
      createdAt: row.placed,
      processedAt: row.placed,
      updatedAt: updatedAtOf(row, now),
      cancelledAt: row.cancelled?.at ?? null,
      cancelReason: row.cancelled?.reason ?? null,
      closedAt: row.closedAt ?? null,
      closed: row.closedAt !== undefined,
      confirmed: true,
      test: false,
      edited: edits.length > 0,
      sourceName: isPointOfSale ? 'pos' : 'web',
      customerLocale: row.locale ?? 'en',
      note: row.note ?? null,
      tags: row.tags ?? [],
      requiresShipping: lines.some(({ requiresShipping }) => requiresShipping),
      displayFinancialStatus: row.financialStatus ?? 'PAID',
      paymentGatewayNames: row.paymentGateways ?? ['shopify_payments'],
      displayFulfillmentStatus: displayFulfillmentStatus(displayable, fulfillments),
      returnStatus: returnStatus(returns),
      shippingAddress: isPointOfSale
        ? null
        : {
            city: row.city ?? 'Amsterdam',
            zip: '1012 AB',
            provinceCode: row.province ?? null,
            countryCodeV2: row.country ?? 'NL',
          },
      shippingLine: isPointOfSale ? null : { title: row.shippingTitle ?? 'Standard delivery' },
      agreements: toConnection(agreementsOf(row)),
      lineItems: toConnection(lines),
      fulfillmentsCount: { count: fulfillments.length, precision: 'EXACT' },
      fulfillments: toList(
        fulfillments.map((one, index) => ({
          ...one,
          name: `${name}-F${index + 1}`,
          order: () => order,
        })),
      ),
      fulfillmentOrders: Object.assign(
        (args: PageArguments & { displayable?: boolean | null }) =>
          toConnection(args.displayable ? displayable : all)(args),
        { items: all },
      ),
      returns: toConnection(
        returns.map((one, index) => ({
          ...one,
          name: `${name}-R${index + 1}`,
          order: () => order,
        })),
      ),
      refunds: toList(refunds),
    };
    const updatedAt = fulfillmentOrderUpdatedAt(row, now);
    for (const one of all) {
      Object.assign(one, { orderId: id, order: () => order, createdAt: row.placed, updatedAt });
    }
    for (const one of returns.flatMap((back) => back.reverseFulfillmentOrders.items)) {
      one.order = () => order;
    }
    return { name, email, state, subject, isOld: isOldOrder(order, now), order };
  }

  /** The fulfillment order of all units that no other one has. It is closed once all of them have shipped. */
  function defaultFulfillmentOrder(row: OrderRow): FulfillmentOrderRecord[] {
    const shipped = unitsOf(
      (row.fulfillments ?? [])
        .filter(holdsUnits)
        .flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems.items)
        .map(({ lineItem, quantity }) => [lineItem, quantity]),
    );
    const elsewhere = unitsOf(
      (row.fulfillmentOrders ?? [])
        .flatMap(({ lineItems }) => lineItems.items)
        .map(({ lineItem, totalQuantity }) => [lineItem, totalQuantity]),
    );
    const units = row.lines
      .filter((line) => elsewhere.of(line) < line.quantity)
      .map((line): [LineRecord, number] => [
        line,
        line.quantity - removedUnits.beforeShipping.of(line) - elsewhere.of(line),
      ]);
    if (units.length === 0) return [];
    const isDone = units.every(([line, quantity]) => quantity <= shipped.of(line));
    const hasBegun = units.some(([line]) => shipped.of(line) > 0);
    const status = isDone ? 'CLOSED' : hasBegun ? 'IN_PROGRESS' : 'OPEN';
    const methodType = units.some(([{ requiresShipping }]) => requiresShipping)
      ? 'SHIPPING'
      : 'NONE';
    return [fulfillmentOrders.fulfillmentOrder(units, { status, methodType, shipped })];
  }

  return {
    line: createLines(nextId, removedUnits),
    ...createFulfillments(nextId),
    ...fulfillmentOrders,
    ...createReturns(nextId, removedUnits),
    sample,
  };
}

function unitsOf(units: readonly [LineRecord, number][]): UnitCount {
  const count = new UnitCount();
  for (const one of units) count.add(one);
  return count;
}

/**
 * Nine pseudo-random letters and digits, like Shopify's `XPAV284CT`.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/Order#field-Order.fields.confirmationNumber
 */
function confirmationNumber(seed: number): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  let state = seed;
  return Array.from({ length: 9 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return letters[Math.floor(state / 65_536) % letters.length];
  }).join('');
}
