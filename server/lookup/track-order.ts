import type {
  PassLookup,
  TrackedOrder,
  TrackRequest,
  TrackResponse,
  TypedLookup,
} from '../contract.ts';
import type { Moments, View } from '../core/dates/moments.ts';
import type { GuessBudgets } from '../ports/guess-budgets.ts';
import type { Order } from '../core/order.ts';
import { parseOrderLookup, type OrderLookup } from '../core/lookup/order-lookup.ts';
import type { Passes } from '../ports/passes.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Everything outside this process that answering a shopper needs. */
export interface TrackOrderPorts {
  /** The order that the look-up names and whose e-mail address it knows; throws on an outage. */
  findOrder(shop: ShopDomain, lookup: OrderLookup): Promise<Order | null>;
  /** The order of that id; `null` when it is gone, or too old to be read. Throws on an outage. */
  findOrderById(shop: ShopDomain, orderId: string): Promise<Order | null>;
  budgets: GuessBudgets;
  passes: Passes;
  /** The writer of dates for a locale, as the page names it, and an IANA time zone. */
  momentsFor(locale: string, timeZone: string, now: Date): Moments;
  /** The order told to its shopper: `toTrackedOrder`. */
  tellOrder(order: Order, view: View): TrackedOrder;
  /** Starts the time of a look-up; a miss is told when what it returns resolves. */
  startMiss(): () => Promise<void>;
  now(): Date;
}

/** Who asks: a shop's storefront, and the shopper's address there, which is a hint and never proof. */
interface Asker {
  shop: ShopDomain;
  address: string;
}

/** The one use case: what was typed, or a pass → what the shopper reads. The only place where pure meets impure. */
export async function trackOrder(
  ports: TrackOrderPorts,
  shop: ShopDomain,
  address: string,
  request: TrackRequest,
): Promise<TrackResponse> {
  return 'pass' in request
    ? openPass(ports, { shop, address }, request)
    : lookUp(ports, { shop, address }, request);
}

async function lookUp(
  ports: TrackOrderPorts,
  { shop, address }: Asker,
  request: TypedLookup,
): Promise<TrackResponse> {
  const padMiss = ports.startMiss();
  const parsed = parseOrderLookup(request);
  if (!parsed.ok) return { outcome: 'invalid', problems: parsed.problems };
  const retryAfterSeconds = ports.budgets.request(shop, address);
  if (retryAfterSeconds !== null) return { outcome: 'rate_limited', retryAfterSeconds };

  const { lookup } = parsed;
  const guess = { shop, address, lookup, proof: request.proof ?? null };
  const consumed = await ports.budgets.consume(guess, () => ports.findOrder(shop, lookup));
  if (consumed.refusal) return consumed.refusal;
  if (!consumed.found) {
    await padMiss();
    return { outcome: 'not_found' };
  }
  return show(ports, shop, consumed.found, request.locale, null);
}

async function openPass(
  ports: TrackOrderPorts,
  { shop, address }: Asker,
  { pass, locale }: PassLookup,
): Promise<TrackResponse> {
  const retryAfterSeconds = ports.budgets.request(shop, address);
  if (retryAfterSeconds !== null) return { outcome: 'rate_limited', retryAfterSeconds };

  const opened = await ports.passes.open(shop, pass);
  const order = opened && (await ports.findOrderById(shop, opened.orderId));
  if (!order) return { outcome: 'pass_ended' };
  return show(ports, shop, order, locale, opened.endsAt);
}

async function show(
  ports: TrackOrderPorts,
  shop: ShopDomain,
  order: Order,
  locale: string,
  passesEndAt: Date | null,
): Promise<TrackResponse> {
  const now = ports.now();
  const moments = ports.momentsFor(locale, order.timeZone, now);
  const tracked = ports.tellOrder(order, { now, moments });
  return {
    outcome: 'found',
    order: tracked,
    pass: await ports.passes.renew(shop, order, passesEndAt),
  };
}
