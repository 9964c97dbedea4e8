import type { Order } from '../../core/order.ts';
import {
  belongsTo,
  type OrderLookup,
  type OrderReference,
} from '../../core/lookup/order-lookup.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createDeadline, type Deadline } from '../client/deadline.ts';
import { OrderById } from '../documents/find-order-candidates.ts';
import { createFindCandidates, type Candidate } from './find-candidates.ts';
import { orderGid, orderIdIn } from './order-gid.ts';
import { readOrder } from './read-order.ts';
import { toReturnsOfOrder } from './states.ts';
import { toOrder } from './to-order.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** The whole look-up, waits and retries included, takes no longer than this (design §12). */
export const LOOKUP_DEADLINE = 2_500;

export interface FindOrderOptions {
  queryAdmin: QueryAdmin;
  /** Ask for the city of a scan: protected customer data, off by default. */
  withScanCity: boolean;
  now: () => Date;
  /** Milliseconds; {@link LOOKUP_DEADLINE} by default. */
  deadline?: number;
}

/**
 * The ways to an order. A miss is `null` and nothing else is.
 *
 * @throws {ShopifyUnavailable} when the answer cannot be trusted.
 */
export interface OrderFinder {
  /** The order that the look-up names and whose e-mail address it knows. */
  findOrder(shop: ShopDomain, lookup: OrderLookup): Promise<Order | null>;
  /** The order of that id, for who has been let in before; `null` when it is gone or too old to be read. */
  findOrderById(shop: ShopDomain, orderId: string): Promise<Order | null>;
  /** The id of the one order of that name, for the merchant; `null` also when two bear it. */
  findOrderId(shop: ShopDomain, references: readonly OrderReference[]): Promise<string | null>;
}

/** What step 1 has to say of an order for step 2 to ask for no more than there is. */
type Outline = Pick<Candidate, 'id' | 'edited' | 'returnStatus' | 'refunds'>;

/**
 * Finds an order live, in two steps: a cheap search for candidates, on which name and e-mail are
 * compared exactly, or a cheap look at the one whose id is known; then its details.
 */
export function createOrderFinder(options: FindOrderOptions): OrderFinder {
  const { queryAdmin, withScanCity } = options;
  const findCandidates = createFindCandidates(queryAdmin);
  const startClock = (): Deadline => createDeadline(options.deadline ?? LOOKUP_DEADLINE);

  async function readDetails(
    shop: ShopDomain,
    outline: Outline,
    timeZone: string,
    deadline: Deadline,
  ): Promise<Order> {
    const reading = {
      withReturns: toReturnsOfOrder(outline.returnStatus).any,
      withRefunds: outline.refunds.length > 0,
      withEdits: outline.edited,
      withScanCity,
    };
    const order = await readOrder(queryAdmin, shop, outline.id, reading, deadline);
    // Step 1 has just seen it: an order that is suddenly not there is a fault, not a miss.
    if (!order) throw new ShopifyUnavailable('graphql', 'the order vanished between two queries');
    return toOrder(order, timeZone, options.now().toISOString());
  }

  return {
    async findOrder(shop, { references, email }) {
      const deadline = startClock();
      const isMeant = (one: Candidate): boolean => belongsTo(one.email, email);
      const found = await findCandidates(shop, references, isMeant, deadline);
      const [best] = found.candidates;
      return best ? readDetails(shop, best, found.timeZone, deadline) : null;
    },

    async findOrderById(shop, orderId) {
      const deadline = startClock();
      const answer = await queryAdmin(shop, OrderById, { id: orderGid(orderId) }, deadline);
      const timeZone = answer.shop.ianaTimezone;
      return answer.order && readDetails(shop, answer.order, timeZone, deadline);
    },

    async findOrderId(shop, references) {
      const { candidates } = await findCandidates(shop, references, () => true, startClock());
      const [only, another] = candidates;
      return only && !another ? orderIdIn(only.id) : null;
    },
  };
}
