import type {
  CodeLookup,
  LookupProblem,
  ParcelLookup,
  PassLookup,
  TrackRequest,
  TrackResponse,
  TypedLookup,
  WishChoice,
} from '../contract.ts';
import { parseDateLocale, type DateLocale } from '../core/dates/date-locale.ts';
import type { Moments } from '../core/dates/moments.ts';
import {
  mayBeFactor,
  parseCodeLookup,
  parseFactorLookup,
  parseOrderLookup,
  type OrderLookup,
} from '../core/lookup/order-lookup.ts';
import { parseParcelLookup } from '../core/lookup/parcel-lookup.ts';
import { suggestLookup } from '../core/lookup/suggest-lookup.ts';
import type { Order } from '../core/order.ts';
import { answerZone } from '../core/timeline/answer-clock.ts';
import { toTrackedOrderWithAnomalies, type Anomalies } from '../core/timeline/to-tracked-order.ts';
import type { CacheAnswer, OrderAnswer } from '../ports/answer-cache.ts';
import type { FindOrder } from '../ports/find-order.ts';
import type { Guess, GuessBudgets, GuessRefusal } from '../ports/guess-budgets.ts';
import type { ShopperWishes } from '../ports/order-wishes.ts';
import type { OpenTypedPass, Passes } from '../ports/passes.ts';
import type { FactorsOf } from '../ports/second-factors.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Everything outside this process that answering a shopper needs. */
export interface TrackOrderPorts extends FindOrder {
  /** Whether the shop lets the app find orders of any age, and not those of the last 60 days only. */
  findsOldOrders(shop: ShopDomain): Promise<boolean>;
  /** What the shop lets shoppers type in place of the e-mail address. */
  factorsOf: FactorsOf;
  /** Whether an order is found by the number of a parcel: among the orders that are kept. */
  findsParcels: boolean;
  cacheAnswer: CacheAnswer;
  budgets: GuessBudgets;
  passes: Passes;
  wishes: ShopperWishes;
  /** Opens a pass that came along with what was typed. */
  openTypedPass: OpenTypedPass;
  /** Formats dates for a locale and an IANA time zone. */
  momentsFor(locale: DateLocale, timeZone: string, now: Date): Moments;
  /** Called when an answer is written of an order whose records contradict each other. */
  onAnomalies(anomalies: Anomalies): void;
  /** Begins to measure a look-up; what it returns resolves when a miss may be answered. */
  startMiss(): () => Promise<void>;
  now(): Date;
}

/** A {@link TrackResponse} whose order has its JSON beside it. */
export type TrackAnswer =
  | { outcome: 'found'; answer: OrderAnswer; wish: WishChoice | null; pass: string }
  | Exclude<TrackResponse, { outcome: 'found' }>;

/** Who asks: a shop's storefront, and the shopper's address there, which is a hint and never proof. */
interface Client {
  shop: ShopDomain;
  address: string;
}

type AnyLookup = TypedLookup | CodeLookup | ParcelLookup;

/** The use case: what was typed, a link's code, or a pass → the answer. The only place where the pure core meets the ports. */
export async function trackOrder(
  ports: TrackOrderPorts,
  shop: ShopDomain,
  address: string,
  request: TrackRequest,
): Promise<TrackAnswer> {
  return 'order' in request || 'trackingNumber' in request
    ? lookUp(ports, { shop, address }, request)
    : openPass(ports, { shop, address }, request);
}

async function lookUp(
  ports: TrackOrderPorts,
  { shop, address }: Client,
  request: AnyLookup,
): Promise<TrackAnswer> {
  const padMiss = ports.startMiss();
  const parsed = await readLookup(ports, shop, request);
  if (!parsed.ok) return { outcome: 'invalid', problems: parsed.problems };
  const retryAfterSeconds = ports.budgets.request(shop, address);
  if (retryAfterSeconds !== null) return { outcome: 'rate_limited', retryAfterSeconds };

  const { lookup } = parsed;
  const wish = 'wish' in request ? request.wish : undefined;
  const locale = parseDateLocale(request.locale);
  const guess = { shop, address, lookup, proof: request.proof ?? null };
  const consumed = await ports.budgets.consume(guess, () =>
    ports.cacheAnswer(
      { shop, asked: lookup, locale },
      () => ports.findOrder(shop, lookup),
      (order) => writeAnswer(ports, order, locale),
    ),
  );
  if (consumed.refusal) {
    const { refusal } = consumed;
    const own = await findOwn(ports, guess, request, refusal);
    return own ? toFound(ports, shop, own, { by: lookup, wish }) : refusal;
  }
  if (!consumed.found) {
    const reachesBack = (await ports.findsOldOrders(shop)) ? 'all' : '60_days';
    await padMiss();
    if ('code' in lookup) return { outcome: 'pass_ended' };
    if (parsed.onMiss) return parsed.onMiss;
    const suggestion = 'order' in request ? suggestLookup(request.order, lookup) : null;
    return { outcome: 'not_found', reachesBack, ...(suggestion && { suggestion }) };
  }
  return toFound(ports, shop, consumed.found, { by: lookup, wish });
}

/** What is meant, with the answer to a miss where it is not that there is no such order. */
type Meant =
  | { ok: true; lookup: OrderLookup; onMiss?: Extract<TrackAnswer, { outcome: 'invalid' }> }
  | { ok: false; problems: LookupProblem[] };

/** Reads a look-up, with a factor in place of the e-mail address where the shop allows it. */
async function readLookup(
  { factorsOf, findsParcels }: TrackOrderPorts,
  shop: ShopDomain,
  request: AnyLookup,
): Promise<Meant> {
  if ('trackingNumber' in request) return parseParcelLookup(request);
  if ('code' in request) return parseCodeLookup(request);
  const typed = parseOrderLookup(request);
  if (typed.ok) return typed;
  if (mayBeFactor(typed.problems)) {
    const lookup = parseFactorLookup(request, await factorsOf(shop));
    return lookup ? { ok: true, lookup } : typed;
  }
  return findsParcels ? asParcel(request, typed.problems) : typed;
}

/**
 * A tracking number in the field of the order's number is looked up as such; where it finds nothing, it is still said
 * that the order's number belongs there.
 */
function asParcel(request: TypedLookup, problems: LookupProblem[]): Meant {
  const [problem, another] = problems;
  if (problem?.code !== 'order_is_tracking_number' || another) return { ok: false, problems };
  const parcel = parseParcelLookup({ ...request, trackingNumber: request.order });
  return parcel.ok
    ? { ...parcel, onMiss: { outcome: 'invalid', problems } }
    : { ok: false, problems };
}

/**
 * The order that a refused shopper has typed, where the pass of their tab shows that it is theirs. Nothing else is
 * found by it, so a stranger's guess stays refused, with a pass of any order.
 */
async function findOwn(
  ports: TrackOrderPorts,
  { shop, lookup }: Pick<Guess, 'shop' | 'lookup'>,
  { pass, locale: tag }: AnyLookup,
  refusal: GuessRefusal,
): Promise<OrderAnswer | null> {
  if (pass === undefined) return null;
  try {
    const opened = await ports.openTypedPass(shop, pass, lookup);
    if (!opened) return null;
    const { orderId, contact } = opened;
    const locale = parseDateLocale(tag);
    return await ports.cacheAnswer(
      { shop, asked: { orderId, lookup }, locale },
      () => ports.findOrderById(shop, orderId, contact, lookup),
      (order) => writeAnswer(ports, order, locale),
    );
  } catch (error) {
    // A proof of work opens it as well. Other refusals name a time at which it would open, and the outage ends sooner.
    if (refusal.outcome === 'proof_required') return null;
    throw error;
  }
}

async function openPass(
  ports: TrackOrderPorts,
  { shop, address }: Client,
  { pass, locale: tag, wish }: PassLookup,
): Promise<TrackAnswer> {
  const retryAfterSeconds = ports.budgets.request(shop, address);
  if (retryAfterSeconds !== null) return { outcome: 'rate_limited', retryAfterSeconds };

  const opened = await ports.passes.open(shop, pass);
  if (!opened) return { outcome: 'pass_ended' };
  const { orderId, contact } = opened;
  const locale = parseDateLocale(tag);
  const answer = await ports.cacheAnswer(
    { shop, asked: { orderId, contact }, locale },
    () => ports.findOrderById(shop, orderId, contact),
    (order) => writeAnswer(ports, order, locale),
  );
  return answer ? toFound(ports, shop, answer, { by: opened, wish }) : { outcome: 'pass_ended' };
}

/** Writes what an order's shopper reads. */
export function writeAnswer(
  ports: Pick<TrackOrderPorts, 'now' | 'momentsFor' | 'onAnomalies'>,
  order: Order,
  locale: DateLocale,
): OrderAnswer {
  const now = ports.now();
  const moments = ports.momentsFor(locale, answerZone(order), now);
  const { tracked, anomalies } = toTrackedOrderWithAnomalies(order, { now, moments });
  if (Object.values(anomalies).some((count) => count > 0)) ports.onAnomalies(anomalies);
  return { orderId: order.id, order: tracked, json: JSON.stringify(tracked) };
}

/**
 * The answer, with a pass to read it again.
 *
 * @param opened - By what the order was opened, and what is chosen for it, if anything is.
 */
export async function toFound(
  { passes, wishes }: Pick<TrackOrderPorts, 'passes' | 'wishes'>,
  shop: ShopDomain,
  answer: OrderAnswer,
  { by, wish }: { by: Parameters<Passes['renew']>[2]; wish?: WishChoice | undefined },
): Promise<TrackAnswer> {
  const { orderId } = answer;
  const choosing = wish ? wishes.save(shop, orderId, wish) : wishes.load(shop, orderId);
  const [pass, chosen] = await Promise.all([passes.renew(shop, orderId, by), choosing]);
  return { outcome: 'found', answer, wish: chosen, pass };
}
