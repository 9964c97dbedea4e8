import { TooManyReads } from '../../async/too-many-reads.ts';
import type { Order } from '../../core/order.ts';
import {
  credentialText,
  type OrderLookup,
  type OrderReference,
} from '../../core/lookup/order-lookup.ts';
import { factorText, toOrderFactors } from '../../core/lookup/second-factor.ts';
import type { FindOrder } from '../../ports/find-order.ts';
import type { OrderRead } from '../../ports/kept-orders.ts';
import { NO_FACTORS, type FactorsOf } from '../../ports/second-factors.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { NamedOrder } from '../../ports/support-links.ts';
import type { ShopFacts } from '../../ports/shops.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createDeadline, type Deadline } from '../client/deadline.ts';
import { OrderById } from '../documents/find-order-candidates.ts';
import { createFindCandidates, formatOf, rankOf, type Candidate } from './find-candidates.ts';
import type { LiveReads } from './live-reads.ts';
import { factorVariables } from './matches-credential.ts';
import { orderGid, orderIdIn } from './order-gid.ts';
import { readOrder } from './read-order.ts';
import type { ReadRecent } from './recent-orders.ts';
import { toReturnsOfOrder } from './return-states.ts';
import { toOrder } from './to-order.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** Milliseconds for a whole look-up, waits and retries included. A shopper waits for it. */
export const LOOKUP_DEADLINE = 2_500;

export interface FindOrderOptions {
  queryAdmin: QueryAdmin;
  /** Ask for the city of a scan: protected customer data, off by default. */
  withScanCity: boolean;
  /** Keyed pseudonym of an order's e-mail address, or of its confirmation number. */
  contactOf(shop: ShopDomain, credential: string | null): string;
  now: () => Date;
  /** What shoppers may type in place of the e-mail address; nothing by default. */
  factorsOf?: FactorsOf;
  /** Called with every order that was read, where orders are kept; the look-up does not wait for it. */
  onRead?: (shop: ShopDomain, read: OrderRead, facts: ShopFacts) => void;
  /** Milliseconds; {@link LOOKUP_DEADLINE} by default. */
  deadline?: number;
  /** What one customer with one order may cost the shop; without it, every look-up is read live. */
  limits?: ReadLimits;
}

/**
 * Reads orders live. A miss is `null`, and nothing else is.
 *
 * @throws {ShopifyUnavailable} when there is no usable answer.
 */
export interface OrderFinder extends FindOrder {
  /** For the merchant: the orders of one of these names, newest first. */
  findNamed(shop: ShopDomain, references: readonly OrderReference[]): Promise<NamedOrder[]>;
}

/** Limits of live reads: how often, and how soon again. */
export interface ReadLimits {
  reads: LiveReads;
  readRecent: ReadRecent;
}

/** For programs that read one order as often as they like: the demo, benchmarks, tests. */
export const NO_READ_LIMITS: ReadLimits = {
  reads: { take: () => () => {} },
  readRecent: async (_, read) => read(),
};

/** What step 2 needs to know from step 1, so that it asks for no more than there is. */
type Outline = Pick<Candidate, 'id' | 'edited' | 'returnStatus' | 'refunds'>;

/**
 * Reads an order in two steps: a cheap search for candidates, whose names and e-mail addresses are
 * compared exactly, or a cheap query for a known id; then its details.
 */
export function createOrderFinder(options: FindOrderOptions): OrderFinder {
  const { queryAdmin, withScanCity, contactOf, onRead, factorsOf = NO_FACTORS } = options;
  const findCandidates = createFindCandidates(queryAdmin);
  const startDeadline = (): Deadline => createDeadline(options.deadline ?? LOOKUP_DEADLINE);
  const { reads, readRecent } = options.limits ?? NO_READ_LIMITS;

  async function readDetails(
    shop: ShopDomain,
    outline: Outline,
    facts: ShopFacts,
    deadline: Deadline,
  ): Promise<Order> {
    const key = `${shop} ${outline.id}`;
    return readRecent(key, async () => {
      reads.take(key);
      return readLive(shop, outline, facts, deadline);
    });
  }

  async function readLive(
    shop: ShopDomain,
    outline: Outline,
    facts: ShopFacts,
    deadline: Deadline,
  ): Promise<Order> {
    const reading = {
      withReturns: toReturnsOfOrder(outline.returnStatus).any,
      withRefunds: outline.refunds.length > 0,
      withEdits: outline.edited,
      withScanCity,
      withRecord: onRead !== undefined,
      ...factorVariables(onRead ? await factorsOf(shop) : []),
    };
    const whole = await readOrder(queryAdmin, shop, outline.id, reading, deadline);
    // Step 1 has just read it: an order that is missing now is an outage, not a miss.
    if (!whole) throw new ShopifyUnavailable('graphql', 'the order vanished between two queries');
    const { timeZone, nameFormat } = facts;
    const order = toOrder(whole, timeZone, options.now().toISOString());
    if (onRead && whole.updatedAt !== undefined) {
      const { updatedAt, email = null, confirmationNumber = null } = whole;
      const factors = toOrderFactors(whole);
      const read = { order, updatedAt, email, confirmationNumber, factors };
      onRead(shop, read, { timeZone, nameFormat });
    }
    return order;
  }

  async function readById(
    shop: ShopDomain,
    orderId: string,
    contact: string | null,
    typed?: OrderLookup,
  ): Promise<Order | null> {
    const deadline = startDeadline();
    if (typed) reads.take(`${shop} ${credentialText(typed)}`);
    const factors = contact === null ? [] : await factorsOf(shop);
    const variables = {
      id: orderGid(orderId),
      withContact: contact !== null,
      ...factorVariables(factors),
    };
    const answer = await queryAdmin(shop, OrderById, variables, deadline);
    if (!answer.order) return null;
    const { email = null, confirmationNumber = null, ...outline } = answer.order;
    const typable = Object.values(toOrderFactors(outline)).flat().map(factorText);
    const credentials = [email, ...(confirmationNumber ? [confirmationNumber] : []), ...typable];
    if (contact !== null && !credentials.some((one) => contactOf(shop, one) === contact)) {
      return null;
    }
    const own = { ...outline, email, confirmationNumber };
    if (typed && rankOf(own, typed, typed, formatOf(answer)) === null) return null;
    const facts = { timeZone: answer.shop.ianaTimezone, nameFormat: formatOf(answer) };
    return readDetails(shop, outline, facts, deadline);
  }

  return {
    async findOrder(shop, lookup) {
      const deadline = startDeadline();
      const giveBack = reads.take(`${shop} ${credentialText(lookup)}`);
      const found = await findCandidates(shop, lookup, lookup, deadline);
      const [best] = found.candidates;
      if (best) return readDetails(shop, best, found, deadline);
      // Wrong guesses have budgets of their own, and must not use up what the address's owner has.
      giveBack();
      return null;
    },

    async findOrderById(shop, orderId, contact, typed) {
      try {
        return await readById(shop, orderId, contact, typed);
      } catch (error) {
        // Whoever types so much is refused as without a pass, not told that tracking is unavailable.
        if (typed && error instanceof TooManyReads) return null;
        throw error;
      }
    },

    async findNamed(shop, references) {
      const { candidates } = await findCandidates(shop, { references }, null, startDeadline());
      return candidates
        .map(({ id, name, processedAt }) => ({ id: orderIdIn(id), name, placedAt: processedAt }))
        .toSorted((a, b) => b.placedAt.localeCompare(a.placedAt));
    },
  };
}
