import { connection, list, type PageArguments } from '../admin-api/connection.ts';
import { isOldOrder } from '../admin-api/order-reach.ts';
import { displayFulfillmentStatus, returnStatus } from './order-statuses.ts';
import { createAgreements, type OrderEdit } from './sample-agreements.ts';
import { createFulfillments, holdsUnits } from './sample-fulfillments.ts';
import { createLines, UnitCount, type Ledger } from './sample-lines.ts';
import { createReturns } from './sample-returns.ts';
import { createWaiting } from './sample-waiting.ts';
import type {
  FulfillmentOrderSeed,
  FulfillmentSeed,
  LineSeed,
  OrderSeed,
  RefundSeed,
  ReturnSeed,
} from './seeds.ts';

/** An order to show: what the shopper would type, what it shows, and the record itself. */
export interface SampleOrder {
  name: string;
  /** `null` when the order was placed with a phone number only. */
  email: string | null;
  /** In plain English, e.g. "one parcel on its way". */
  state: string;
  /** What the order is an example of, e.g. "Payment": the heading of its group. */
  subject: string;
  /** Placed over 60 days ago: a miss, unless the app was granted `read_all_orders`. */
  isOld: boolean;
  order: OrderSeed;
}

/** What one row of the table says of an order; the rest follows from it. */
export interface OrderRow {
  placed: string;
  lines: readonly LineSeed[];
  fulfillments?: readonly FulfillmentSeed[];
  /** What is no plain "to be packed in the warehouse". */
  waiting?: readonly FulfillmentOrderSeed[];
  /** Hidden ones, as moving stock to another location leaves behind. */
  moved?: readonly FulfillmentOrderSeed[];
  refunds?: readonly RefundSeed[];
  returns?: readonly ReturnSeed[];
  /** Oldest first. */
  edits?: readonly OrderEdit[];
  /** `displayFinancialStatus`. */
  paid?: string;
  cancelled?: { at: string; reason: string };
  closedAt?: string;
  city?: string;
  country?: string;
  phone?: string;
  locale?: string;
  delivery?: string;
  /** Sold over the counter: no address, nothing to deliver. */
  overTheCounter?: boolean;
}

/** The builders of one table: they number what they build, so a fresh set gives the same ids. */
export function createParts(now: Date) {
  let built = 0;
  const ledger: Ledger = { gone: new UnitCount(), neverShipped: new UnitCount() };

  function nextId(type: string): string {
    built += 1;
    return `gid://shopify/${type}/${6_100_000_000_000 + built}`;
  }

  const waitings = createWaiting(nextId);
  const agreementsOf = createAgreements(nextId);

  /** A row of the table: the order, with everything that Shopify derives from its parts. */
  function sample(
    subject: string,
    name: string,
    email: string | null,
    state: string,
    row: OrderRow,
  ): SampleOrder {
    const id = nextId('Order');
    const { lines, fulfillments = [], refunds = [], returns = [], edits = [] } = row;
    const { overTheCounter = false } = row;
    for (const one of edits.flatMap(({ removed = [] }) => removed)) {
      ledger.gone.add(one);
      ledger.neverShipped.add(one);
    }
    const displayable = [...toPack(row), ...(row.waiting ?? [])];
    const all = [...displayable, ...(row.moved ?? [])];
    const order: OrderSeed = {
      __typename: 'Order',
      id,
      legacyResourceId: id.slice(id.lastIndexOf('/') + 1),
      name,
      number: Number(name.replace(/\D/g, '')),
      confirmationNumber: confirmationNumber(built),
      email,
      phone: row.phone ?? null,
      createdAt: row.placed,
      processedAt: row.placed,
      updatedAt: row.placed,
      cancelledAt: row.cancelled?.at ?? null,
      cancelReason: row.cancelled?.reason ?? null,
      closedAt: row.closedAt ?? null,
      closed: row.closedAt !== undefined,
      confirmed: true,
      test: false,
      edited: edits.length > 0,
      sourceName: overTheCounter ? 'pos' : 'web',
      customerLocale: row.locale ?? 'en',
      requiresShipping: lines.some(({ requiresShipping }) => requiresShipping),
      displayFinancialStatus: row.paid ?? 'PAID',
      displayFulfillmentStatus: displayFulfillmentStatus(displayable, fulfillments),
      returnStatus: returnStatus(returns),
      shippingAddress: overTheCounter
        ? null
        : {
            city: row.city ?? 'Amsterdam',
            zip: '1012 AB',
            provinceCode: null,
            countryCodeV2: row.country ?? 'NL',
          },
      shippingLine: overTheCounter ? null : { title: row.delivery ?? 'Standard delivery' },
      agreements: connection(agreementsOf(row)),
      lineItems: connection(lines),
      fulfillmentsCount: { count: fulfillments.length, precision: 'EXACT' },
      fulfillments: list(
        fulfillments.map((one, index) => ({ ...one, name: `${name}-F${index + 1}` })),
      ),
      fulfillmentOrders: Object.assign(
        (args: PageArguments & { displayable?: boolean | null }) =>
          connection(args.displayable ? displayable : all)(args),
        { items: all },
      ),
      returns: connection(returns.map((one, index) => ({ ...one, name: `${name}-R${index + 1}` }))),
      refunds: list(refunds),
    };
    return { name, email, state, subject, isOld: isOldOrder(order, now), order };
  }

  /** What Shopify opens for all that needs nothing special; it closes when everything has left. */
  function toPack(row: OrderRow): FulfillmentOrderSeed[] {
    const shipped = unitsOf(
      (row.fulfillments ?? [])
        .filter(holdsUnits)
        .flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems.items)
        .map(({ lineItem, quantity }) => [lineItem, quantity]),
    );
    const elsewhere = unitsOf(
      (row.waiting ?? [])
        .flatMap(({ lineItems }) => lineItems.items)
        .map(({ lineItem, totalQuantity }) => [lineItem, totalQuantity]),
    );
    const here = row.lines
      .filter((line) => elsewhere.of(line) < line.quantity)
      .map((line): [LineSeed, number] => [
        line,
        line.quantity - ledger.neverShipped.of(line) - elsewhere.of(line),
      ]);
    if (here.length === 0) return [];
    const isDone = here.every(([line, quantity]) => quantity <= shipped.of(line));
    const hasBegun = here.some(([line]) => shipped.of(line) > 0);
    const status = isDone ? 'CLOSED' : hasBegun ? 'IN_PROGRESS' : 'OPEN';
    const method = here.some(([{ requiresShipping }]) => requiresShipping) ? 'SHIPPING' : 'NONE';
    return [waitings.waiting(here, { status, method, shipped })];
  }

  return {
    line: createLines(nextId, ledger),
    ...createFulfillments(nextId),
    ...waitings,
    ...createReturns(nextId, ledger),
    sample,
  };
}

function unitsOf(units: readonly [LineSeed, number][]): UnitCount {
  const count = new UnitCount();
  for (const one of units) count.add(one);
  return count;
}

/** Nine letters and digits without a pattern, like Shopify's `XPAV284CT`. */
function confirmationNumber(seed: number): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  let state = seed;
  return Array.from({ length: 9 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return letters[Math.floor(state / 65_536) % letters.length];
  }).join('');
}
