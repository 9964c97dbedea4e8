import { setTimeout as sleep } from 'node:timers/promises';
import { print } from '@0no-co/graphql.web';
import type { Dispatcher } from 'undici';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { withTimeout } from '../../async/with-timeout.ts';
import { codesOf, isDenied, isThrottled } from './admin-refusals.ts';
import { postToAdmin, TRY_TIMEOUT, type Answer, type QueryCost } from './admin-request.ts';
import { createCircuits } from './circuit-breakers.ts';
import type { Deadline } from './deadline.ts';
import type { ResultOf, VariablesOf } from '../documents/graphql.ts';
import { createPoints, SLOWEST_RESTORE_RATE } from './token-bucket.ts';
import { reasonOf, ShopifyUnavailable, type UnavailableReason } from './unavailable.ts';

/** The Admin API version our documents are written against (`e2e/fake-shopify/admin-api/admin-schema.ts` pins the same). */
export const ADMIN_API_VERSION = '2026-10';

const WORTH_A_SECOND_TRY: ReadonlySet<UnavailableReason> = new Set(['network', 'token_refused']);

type Document = Parameters<typeof print>[0];

/** Asks one question of one shop. Throws {@link ShopifyUnavailable} for anything but a whole answer. */
export type QueryAdmin = <D extends Document>(
  shop: ShopDomain,
  document: D,
  variables: VariablesOf<D>,
  deadline: Deadline,
) => Promise<ResultOf<D>>;

export interface AdminClientOptions {
  /** Where a shop's Admin API is: `https://{shop}/admin/api/{version}/graphql.json`. */
  endpoint(shop: ShopDomain): string;
  accessToken(shop: ShopDomain): Promise<string>;
  /** Called when Shopify says that this token is no good. */
  forgetToken(shop: ShopDomain, token: string): Promise<void>;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher?: Dispatcher;
  /** Milliseconds that one try may take; {@link TRY_TIMEOUT} where absent. */
  tryTimeout?: number;
  /** Milliseconds, never going back; the machine's where absent. */
  clock?: () => number;
}

/** A document as it travels, with what it cost when it was last asked. */
interface Printed {
  json: string;
  points: number;
}

/**
 * A client of the Admin GraphQL API over keep-alive connections. Partial answers are refused: an order
 * with a hole in it would be told wrongly, and an e-mail that could not be read is no mismatch.
 *
 * A shop is not asked when its points are known not to last, nor while it rests from not answering; it
 * is asked again when a wait for points fits the deadline.
 */
export function createAdminClient(options: AdminClientOptions): QueryAdmin {
  const { clock = () => performance.now(), dispatcher, tryTimeout = TRY_TIMEOUT } = options;
  const documents = new WeakMap<Document, Printed>();
  const circuits = createCircuits(clock);
  const points = createPoints(clock);

  /** The document as JSON: it is long, and the same each time. */
  function printedOnce(document: Document): Printed {
    const known = documents.get(document);
    if (known) return known;
    const printed = { json: JSON.stringify(print(document)), points: 0 };
    documents.set(document, printed);
    return printed;
  }

  /** One try, when the points for it are there. */
  async function ask(
    shop: ShopDomain,
    printed: Printed,
    request: { token: string; body: string },
    deadline: Deadline,
  ): Promise<Answer> {
    const reserved = printed.points;
    const wait = points.reserve(shop, reserved);
    let cost: QueryCost | undefined;
    try {
      if (wait > 0) await pauseWithin(wait, deadline);
      const url = options.endpoint(shop);
      const answer = await postToAdmin({ ...request, url, dispatcher, tryTimeout }, deadline);
      circuits.answered(shop);
      cost = answer.extensions?.cost;
      printed.points = cost?.requestedQueryCost ?? printed.points;
      return answer;
    } catch (error) {
      if (reasonOf(error) === 'token_refused') await options.forgetToken(shop, request.token);
      throw error;
    } finally {
      points.settle(shop, reserved, cost);
    }
  }

  return async function queryAdmin<D extends Document>(
    shop: ShopDomain,
    document: D,
    variables: VariablesOf<D>,
    deadline: Deadline,
  ): Promise<ResultOf<D>> {
    if (!circuits.mayAsk(shop)) throw new ShopifyUnavailable('resting', 'it did not answer before');
    const printed = printedOnce(document);
    const body = `{"query":${printed.json},"variables":${JSON.stringify(variables)}}`;
    try {
      return (await tryTwice(
        () => withTimeout(deadline.remaining(), options.accessToken(shop), noTokenInTime),
        (token) => wholeAnswer(() => ask(shop, printed, { token, body }, deadline), deadline),
      )) as ResultOf<D>;
    } catch (error) {
      circuits.failed(shop, reasonOf(error));
      throw error;
    }
  };
}

/**
 * Reads only, so asking again is safe: a kept connection may be dead, a token just replaced. Where no
 * token is granted there is nothing to ask with, and that is final.
 */
async function tryTwice<T>(
  getToken: () => Promise<string>,
  ask: (token: string) => Promise<T>,
): Promise<T> {
  const token = await getToken();
  try {
    return await ask(token);
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason || !WORTH_A_SECOND_TRY.has(reason)) throw error;
  }
  return ask(await getToken());
}

/** The data of an answer without errors; waits for points as long as that fits the deadline. */
async function wholeAnswer(ask: () => Promise<Answer>, deadline: Deadline): Promise<unknown> {
  for (;;) {
    const { errors, data, extensions } = await ask();
    if (!errors) {
      if (data === undefined || data === null) throw new ShopifyUnavailable('graphql', 'no data');
      return data;
    }
    if (!isThrottled(errors)) {
      throw new ShopifyUnavailable(isDenied(errors) ? 'denied' : 'graphql', codesOf(errors));
    }
    await pauseWithin(timeUntilRestored(extensions?.cost), deadline);
  }
}

function noTokenInTime(): ShopifyUnavailable {
  return new ShopifyUnavailable('deadline', 'no access token in time');
}

/** Waits for points, or says at once that there is no time to. */
async function pauseWithin(wait: number, { remaining }: Deadline): Promise<void> {
  if (wait >= remaining()) throw new ShopifyUnavailable('throttled', `${wait} ms to wait`);
  await sleep(wait);
}

/**
 * Shopify names no Retry-After: what is missing, at the rate at which it comes back; a second where it
 * says that nothing is missing.
 */
function timeUntilRestored(cost: QueryCost | undefined): number {
  const available = cost?.throttleStatus?.currentlyAvailable ?? 0;
  const rate = cost?.throttleStatus?.restoreRate ?? SLOWEST_RESTORE_RATE;
  const missing = (cost?.requestedQueryCost ?? rate) - available;
  return missing > 0 ? Math.ceil((missing / rate) * 1000) : 1_000;
}
