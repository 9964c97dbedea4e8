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
import { createReservations } from './reservations.ts';
import { createTokenBuckets, SLOWEST_RESTORE_RATE } from './token-bucket.ts';
import { reasonOf, ShopifyUnavailable, type UnavailableReason } from './unavailable.ts';

/** The Admin API version our documents are written for (`e2e/fake-shopify/admin-api/admin-schema.ts` pins the same). */
export const ADMIN_API_VERSION = '2026-10';

/** Milliseconds that a query waits for points: of the 2,500 of a look-up, the rest is for both of its queries. */
const POINTS_PATIENCE = 1_500;

/** Milliseconds that one try may take of which nobody waits for the answer: it may hold ten whole orders. */
const BACKGROUND_TRY_TIMEOUT = 10_000;

/**
 * Points that a query in the background counts for until it has been sent once: the most that Shopify admits.
 * https://shopify.dev/docs/api/usage/limits#single-query-limit
 */
const MOST_POINTS = 1_000;

const WORTH_A_RETRY: ReadonlySet<UnavailableReason> = new Set(['network', 'token_refused']);

/** Shopify has not looked at the query. */
const SAFE_TO_RETRY: ReadonlySet<UnavailableReason> = new Set(['token_refused']);

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
  /**
   * Called at each answer of another version than {@link ADMIN_API_VERSION}: once a version has ended, the oldest one
   * that is supported answers in its place. https://shopify.dev/docs/api/usage/versioning
   */
  onOtherVersion?(version: string): void;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher?: Dispatcher;
  /** The second query of a look-up by its first one, whose points are reserved together; none where absent. */
  secondQueries?: ReadonlyMap<Document, Document>;
  /** Milliseconds that one try may take; {@link TRY_TIMEOUT} where absent. */
  tryTimeout?: number;
  /** Milliseconds, never going back; the machine's where absent. */
  clock?: () => number;
  /** Called with the points that a query in the background has cost. */
  onBackgroundCost?: (points: number) => void;
}

/** What every try of one query has in common. */
interface Sending {
  token: string;
  body: string;
  /** Names what the cost depends on: page sizes, switches, and how many ids. */
  shape: string;
  /** Called as a try is sent, with the milliseconds that are left for it. */
  onTry(milliseconds: number): void;
}

/** A document as the body of a request needs it, with what it cost when it was last sent. */
interface PrintedDocument {
  json: string;
  points: number;
  /** What it costs in the background, by the shape of its variables. */
  costs: Map<string, number>;
  /** The query that follows it in a look-up. */
  following: PrintedDocument | null;
}

/**
 * A client of the Admin GraphQL API over keep-alive connections. It refuses partial answers: an order
 * with a part missing would be shown wrongly, and an e-mail address that could not be read does not mean
 * that it differs.
 *
 * A query is not sent while its points are known to be missing, nor while the shop's circuit is open. It
 * waits for points for a short time; else the error says when to come back.
 */
export function createAdminClient(options: AdminClientOptions): QueryAdmin {
  const { clock = () => performance.now(), dispatcher, tryTimeout = TRY_TIMEOUT } = options;
  const documents = new WeakMap<Document, PrintedDocument>();
  const circuits = createCircuitBreakers(clock);
  const buckets = createTokenBuckets(clock);
  const reservations = createReservations(buckets);

  /** Memoized: a document is long, and the same each time. */
  function toPrinted(document: Document): PrintedDocument {
    const known = documents.get(document);
    if (known) return known;
    const second = options.secondQueries?.get(document);
    const printed = {
      json: JSON.stringify(print(document)),
      points: 0,
      costs: new Map<string, number>(),
      following: second ? toPrinted(second) : null,
    };
    documents.set(document, printed);
    return printed;
  }

  function onVersion(version: string): void {
    if (version !== ADMIN_API_VERSION) options.onOtherVersion?.(version);
  }

  /** One try, once the points for it are there. */
  async function send(
    shop: ShopDomain,
    printed: PrintedDocument,
    request: Sending,
    deadline: Deadline,
  ): Promise<GraphqlResponse> {
    if (deadline.isBackground) await waitForSpare(shop, printed, request.shape, deadline);
    const expected = deadline.isBackground
      ? { points: printed.costs.get(request.shape) ?? MOST_POINTS, following: 0 }
      : { points: printed.points, following: printed.following?.points ?? 0 };
    const reservation = reservations.reserve(shop, expected, deadline);
    let cost: QueryCost | undefined;
    try {
      const patience = deadline.isBackground ? Infinity : POINTS_PATIENCE;
      // Once the time is over, what needs no points ends as that below, and not as a lack of points.
      if (reservation.wait > Math.max(0, Math.min(patience, deadline.remaining()))) {
        reservation.end(undefined);
        throw throttled(shop, printed);
      }
      if (reservation.wait > 0) await sleep(reservation.wait);
      request.onTry(deadline.remaining());
      const url = options.endpoint(shop);
      const timeout = deadline.isBackground ? BACKGROUND_TRY_TIMEOUT : tryTimeout;
      const sent = { ...request, url, dispatcher, tryTimeout: timeout, onVersion };
      const response = await postToAdmin(sent, deadline);
      circuits.succeeded(shop);
      cost = response.extensions?.cost;
      if (deadline.isBackground) learnCost(printed, request.shape, cost);
      else printed.points = cost?.requestedQueryCost ?? printed.points;
      return response;
    } catch (error) {
      if (reasonOf(error) === 'token_refused') await options.invalidateToken(shop, request.token);
      throw error;
    } finally {
      reservation.end(cost);
    }
  }

  /** Waits until there are points that no shopper needs; shoppers may take them meanwhile, so it looks again. */
  async function waitForSpare(
    shop: ShopDomain,
    { costs }: PrintedDocument,
    shape: string,
    deadline: Deadline,
  ): Promise<void> {
    for (;;) {
      const wait = buckets.waitForSpare(shop, costs.get(shape) ?? MOST_POINTS);
      if (wait === 0) return;
      if (wait > deadline.remaining()) {
        const seconds = Math.ceil(wait / 1_000);
        throw new ShopifyUnavailable('throttled', `none to spare for ${seconds} s`, seconds);
      }
      await sleep(wait);
    }
  }

  function learnCost({ costs }: PrintedDocument, shape: string, cost: QueryCost | undefined): void {
    const requested = cost?.requestedQueryCost;
    if (requested === undefined) return;
    costs.set(shape, requested);
    options.onBackgroundCost?.(cost?.actualQueryCost ?? requested);
  }

  /** The error for a query whose points come too late, with the time at which there will be some for it. */
  function throttled(shop: ShopDomain, { points, following }: PrintedDocument): ShopifyUnavailable {
    const retryAfter = buckets.retryAfter(shop, points + (following?.points ?? 0));
    return new ShopifyUnavailable('throttled', `points in ${retryAfter} s`, retryAfter);
  }

  /** The data of a response without errors. Sends again after a wait while Shopify throttles. */
  async function completeData(
    shop: ShopDomain,
    printed: PrintedDocument,
    request: Sending,
    deadline: Deadline,
  ): Promise<unknown> {
    for (;;) {
      const { errors, data, extensions } = await send(shop, printed, request, deadline);
      if (!errors) {
        if (data === undefined || data === null) throw new ShopifyUnavailable('graphql', 'no data');
        return data;
      }
      if (!isThrottled(errors)) {
        throw new ShopifyUnavailable(isDenied(errors) ? 'denied' : 'graphql', codesOf(errors));
      }
      const wait = timeUntilRestored(extensions?.cost);
      if (wait >= deadline.remaining()) throw throttled(shop, printed);
      await sleep(wait);
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
    const shape = deadline.isBackground ? shapeOf(variables) : '';
    let longestTry = 0;
    const onTry = (milliseconds: number): void => {
      longestTry = Math.max(longestTry, milliseconds);
    };
    try {
      return (await withRetry(
        () => withTimeout(deadline.remaining(), options.accessToken(shop), noTokenInTime),
        (token) => completeData(shop, printed, { token, body, shape, onTry }, deadline),
        deadline.isSentOnce ? SAFE_TO_RETRY : WORTH_A_RETRY,
      )) as ResultOf<D>;
    } catch (error) {
      const reason = reasonOf(error);
      // A look-up of a large order may leave its last query too little time: the queries before were answered.
      const isCutShort = reason === 'deadline' && longestTry < tryTimeout;
      // Ten whole orders may take too long where one does not: shoppers must not wait for that.
      const isTooMuch = deadline.isBackground === true && reason !== 'token_refused';
      circuits.failed(shop, isCutShort || isTooMuch ? null : reason);
      throw error;
    }
  };
}

/**
 * Tries once more, with a new token: a keep-alive connection may have been closed, a token just
 * replaced. Queries only read, and a bulk operation that is started twice reads too much, so that is safe. What
 * must not be done twice is sent again only where Shopify has not looked at it (`Deadline.isSentOnce`).
 * Without a token there is nothing to retry.
 */
async function withRetry<T>(
  getToken: () => Promise<string>,
  send: (token: string) => Promise<T>,
  worthARetry: ReadonlySet<UnavailableReason>,
): Promise<T> {
  const token = await getToken();
  try {
    return await send(token);
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason || !worthARetry.has(reason)) throw error;
  }
  return send(await getToken());
}

/** Texts do not matter to what a query costs. */
function shapeOf(variables: unknown): string {
  return Object.values<unknown>({ ...Object(variables) })
    .map((one) => (Array.isArray(one) ? one.length : typeof one === 'string' ? '' : String(one)))
    .join();
}

function noTokenInTime(): ShopifyUnavailable {
  return new ShopifyUnavailable('deadline', 'no access token in time');
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
