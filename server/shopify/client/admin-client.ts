import { setTimeout as sleep } from 'node:timers/promises';
import { print } from '@0no-co/graphql.web';
import type { Dispatcher } from 'undici';
import { withTimeout } from '../../async/with-timeout.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { ResultOf, VariablesOf } from '../documents/graphql.ts';
import { postToAdmin, TRY_TIMEOUT, type GraphqlResponse, type QueryCost } from './admin-request.ts';
import { createCircuitBreakers } from './circuit-breakers.ts';
import type { Deadline } from './deadline.ts';
import { codesOf, isDenied, isThrottled } from './graphql-errors.ts';
import { createTokenBuckets, SLOWEST_RESTORE_RATE } from './token-bucket.ts';
import { reasonOf, ShopifyUnavailable, type UnavailableReason } from './unavailable.ts';

/** The Admin API version our documents are written for (`e2e/fake-shopify/admin-api/admin-schema.ts` pins the same). */
export const ADMIN_API_VERSION = '2026-10';

const WORTH_A_RETRY: ReadonlySet<UnavailableReason> = new Set(['network', 'token_refused']);

type Document = Parameters<typeof print>[0];

/** Sends one query to one shop. Throws {@link ShopifyUnavailable} for anything but a whole answer. */
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
  /** Called when Shopify has refused this token. */
  invalidateToken(shop: ShopDomain, token: string): Promise<void>;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher?: Dispatcher;
  /** Milliseconds that one try may take; {@link TRY_TIMEOUT} where absent. */
  tryTimeout?: number;
  /** Milliseconds, never going back; the machine's where absent. */
  clock?: () => number;
}

/** A document as the body of a request needs it, with what it cost when it was last sent. */
interface PrintedDocument {
  json: string;
  points: number;
}

/**
 * A client of the Admin GraphQL API over keep-alive connections. It refuses partial answers: an order
 * with a part missing would be shown wrongly, and an e-mail address that could not be read does not mean
 * that it differs.
 *
 * A query is not sent while its points are known to be missing, nor while the shop's circuit is open. It
 * waits for points when that fits the deadline.
 */
export function createAdminClient(options: AdminClientOptions): QueryAdmin {
  const { clock = () => performance.now(), dispatcher, tryTimeout = TRY_TIMEOUT } = options;
  const documents = new WeakMap<Document, PrintedDocument>();
  const circuits = createCircuitBreakers(clock);
  const buckets = createTokenBuckets(clock);

  /** Memoized: a document is long, and the same each time. */
  function toPrinted(document: Document): PrintedDocument {
    const known = documents.get(document);
    if (known) return known;
    const printed = { json: JSON.stringify(print(document)), points: 0 };
    documents.set(document, printed);
    return printed;
  }

  /** One try, once the points for it are there. */
  async function send(
    shop: ShopDomain,
    printed: PrintedDocument,
    request: { token: string; body: string; onTry: (milliseconds: number) => void },
    deadline: Deadline,
  ): Promise<GraphqlResponse> {
    const reserved = printed.points;
    const wait = buckets.reserve(shop, reserved);
    let cost: QueryCost | undefined;
    try {
      if (wait > 0) await waitForPoints(wait, deadline);
      request.onTry(deadline.remaining());
      const url = options.endpoint(shop);
      const response = await postToAdmin({ ...request, url, dispatcher, tryTimeout }, deadline);
      circuits.succeeded(shop);
      cost = response.extensions?.cost;
      printed.points = cost?.requestedQueryCost ?? printed.points;
      return response;
    } catch (error) {
      if (reasonOf(error) === 'token_refused') await options.invalidateToken(shop, request.token);
      throw error;
    } finally {
      buckets.settle(shop, reserved, cost);
    }
  }

  return async function queryAdmin<D extends Document>(
    shop: ShopDomain,
    document: D,
    variables: VariablesOf<D>,
    deadline: Deadline,
  ): Promise<ResultOf<D>> {
    if (!circuits.allows(shop)) {
      throw new ShopifyUnavailable('circuit_open', 'it did not answer before');
    }
    const printed = toPrinted(document);
    const body = `{"query":${printed.json},"variables":${JSON.stringify(variables)}}`;
    let longestTry = 0;
    const onTry = (milliseconds: number): void => {
      longestTry = Math.max(longestTry, milliseconds);
    };
    try {
      return (await withRetry(
        () => withTimeout(deadline.remaining(), options.accessToken(shop), noTokenInTime),
        (token) =>
          completeData(() => send(shop, printed, { token, body, onTry }, deadline), deadline),
      )) as ResultOf<D>;
    } catch (error) {
      const reason = reasonOf(error);
      // A look-up of a large order may leave its last query too little time: the queries before were answered.
      const isCutShort = reason === 'deadline' && longestTry < tryTimeout;
      circuits.failed(shop, isCutShort ? null : reason);
      throw error;
    }
  };
}

/**
 * Tries once more, with a new token: a keep-alive connection may have been closed, a token just
 * replaced. Queries only read, so that is safe. Without a token there is nothing to retry.
 */
async function withRetry<T>(
  getToken: () => Promise<string>,
  send: (token: string) => Promise<T>,
): Promise<T> {
  const token = await getToken();
  try {
    return await send(token);
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason || !WORTH_A_RETRY.has(reason)) throw error;
  }
  return send(await getToken());
}

/** The data of a response without errors. Sends again after a wait while Shopify throttles. */
async function completeData(
  send: () => Promise<GraphqlResponse>,
  deadline: Deadline,
): Promise<unknown> {
  for (;;) {
    const { errors, data, extensions } = await send();
    if (!errors) {
      if (data === undefined || data === null) throw new ShopifyUnavailable('graphql', 'no data');
      return data;
    }
    if (!isThrottled(errors)) {
      throw new ShopifyUnavailable(isDenied(errors) ? 'denied' : 'graphql', codesOf(errors));
    }
    await waitForPoints(timeUntilRestored(extensions?.cost), deadline);
  }
}

function noTokenInTime(): ShopifyUnavailable {
  return new ShopifyUnavailable('deadline', 'no access token in time');
}

/** @throws {ShopifyUnavailable} `throttled` at once, when the deadline comes first. */
async function waitForPoints(milliseconds: number, { remaining }: Deadline): Promise<void> {
  if (milliseconds >= remaining()) {
    throw new ShopifyUnavailable('throttled', `${milliseconds} ms to wait`);
  }
  await sleep(milliseconds);
}

/**
 * Milliseconds until the missing points are back. Shopify sends no Retry-After with a throttled query.
 * Where no points are missing by its own figures, it is a second.
 */
function timeUntilRestored(cost: QueryCost | undefined): number {
  const available = cost?.throttleStatus?.currentlyAvailable ?? 0;
  const rate = cost?.throttleStatus?.restoreRate ?? SLOWEST_RESTORE_RATE;
  const missing = (cost?.requestedQueryCost ?? rate) - available;
  return missing > 0 ? Math.ceil((missing / rate) * 1000) : 1_000;
}
