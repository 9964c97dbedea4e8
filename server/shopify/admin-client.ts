import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from '@0no-co/graphql.web';
import { request, type Dispatcher } from 'undici';
import type { ShopDomain } from '../core/shop-domain.ts';
import type { Deadline } from './deadline.ts';
import type { ResultOf, VariablesOf } from './graphql.ts';
import { ShopifyUnavailable, type UnavailableReason } from './unavailable.ts';

/** The Admin API version our documents are written against (`e2e/store/admin-schema.ts` pins the same). */
export const ADMIN_API_VERSION = '2026-10';

/** The largest order we read is a tenth of this; more is not an answer but a mistake or an attack. */
const MAX_ANSWER_BYTES = 4_000_000;

/** Shopify restores at least this many points a second (Standard plan, shopify.dev "API limits"). */
const SLOWEST_RESTORE_RATE = 100;

const WORTH_A_SECOND_TRY: ReadonlySet<UnavailableReason> = new Set(['network', 'unauthorized']);

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
}

interface Throttle {
  requestedQueryCost?: number;
  throttleStatus?: { currentlyAvailable?: number; restoreRate?: number };
}

interface Answer {
  data?: unknown;
  errors?: { message?: string; extensions?: { code?: string } }[] | string;
  extensions?: { cost?: Throttle };
}

/**
 * A client of the Admin GraphQL API over keep-alive connections. Partial answers are refused: an order
 * with a hole in it would be told wrongly, and an e-mail that could not be read is no mismatch.
 * A THROTTLED answer is asked again when the wait fits the deadline.
 */
export function createAdminClient(options: AdminClientOptions): QueryAdmin {
  const printed = new WeakMap<Document, string>();

  /** The document as JSON: it is long, and the same each time. */
  function textOf(document: Document): string {
    const text = printed.get(document) ?? JSON.stringify(print(document));
    printed.set(document, text);
    return text;
  }

  return async function queryAdmin<D extends Document>(
    shop: ShopDomain,
    document: D,
    variables: VariablesOf<D>,
    deadline: Deadline,
  ): Promise<ResultOf<D>> {
    const body = `{"query":${textOf(document)},"variables":${JSON.stringify(variables)}}`;
    const answer = await tryTwice(async () => {
      const token = await within(deadline, options.accessToken(shop));
      return wholeAnswer(() => post(options, shop, token, body, deadline), deadline);
    });
    return answer as ResultOf<D>;
  };
}

/** Reads only, so asking again is safe: a kept connection may be dead, a token just replaced. */
async function tryTwice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ShopifyUnavailable && WORTH_A_SECOND_TRY.has(error.reason)) return ask();
    throw error;
  }
}

/** The data of an answer without errors; waits for points as long as that fits the deadline. */
async function wholeAnswer(ask: () => Promise<Answer>, deadline: Deadline): Promise<unknown> {
  for (;;) {
    const { errors, data, extensions } = await ask();
    if (!errors) {
      if (data === undefined || data === null) throw unavailable('graphql', 'no data');
      return data;
    }
    if (!isThrottled(errors)) {
      throw unavailable(isDenied(errors) ? 'denied' : 'graphql', codesOf(errors));
    }
    const wait = timeUntilRestored(extensions?.cost);
    if (wait >= deadline.remaining()) throw unavailable('throttled', `${wait} ms to wait`);
    await pause(wait, deadline);
  }
}

/** What cannot be cancelled is at least not waited for. */
async function within<T>({ signal }: Deadline, promise: Promise<T>): Promise<T> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(unavailable('deadline', 'no access token in time'));
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([over, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function post(
  options: AdminClientOptions,
  shop: ShopDomain,
  token: string,
  body: string,
  deadline: Deadline,
): Promise<Answer> {
  const { signal } = deadline;
  try {
    const { statusCode, body: stream } = await request(options.endpoint(shop), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-shopify-access-token': token,
      },
      body,
      signal,
      ...(options.dispatcher && { dispatcher: options.dispatcher }),
    });
    const text = await readText(stream);
    if (statusCode === 401 || statusCode === 403) {
      await options.forgetToken(shop, token);
      throw unavailable('unauthorized', `HTTP ${statusCode}`);
    }
    if (statusCode !== 200) throw unavailable('http', `HTTP ${statusCode}`);
    return parseAnswer(text);
  } catch (error) {
    if (error instanceof ShopifyUnavailable) throw error;
    throw signal.aborted
      ? unavailable('deadline', 'no answer in time', error)
      : unavailable('network', codeOf(error), error);
  }
}

/** Listens rather than iterates: an async iterator costs a turn of the loop for every chunk. */
function readText(stream: Readable): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= MAX_ANSWER_BYTES) return;
    stream.destroy();
    reject(unavailable('too_large', `over ${MAX_ANSWER_BYTES} bytes`));
  });
  stream.on('end', () => resolve(Buffer.concat(chunks).toString()));
  stream.on('error', reject);
  return promise;
}

function parseAnswer(text: string): Answer {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // Without the cause: the parser's message quotes the text, which may hold an e-mail address.
    throw unavailable('not_json', `${text.length} characters`);
  }
  if (typeof answer !== 'object' || answer === null) throw unavailable('not_json', typeof answer);
  return answer;
}

async function pause(milliseconds: number, { signal }: Deadline): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (cause) {
    throw unavailable('deadline', 'while waiting for points', cause);
  }
}

/** Shopify names no Retry-After: what is missing, at the rate at which it comes back. */
function timeUntilRestored(cost: Throttle | undefined): number {
  const available = cost?.throttleStatus?.currentlyAvailable ?? 0;
  const rate = cost?.throttleStatus?.restoreRate ?? SLOWEST_RESTORE_RATE;
  const missing = Math.max(1, (cost?.requestedQueryCost ?? rate) - available);
  return Math.ceil((missing / rate) * 1000);
}

function isThrottled(errors: NonNullable<Answer['errors']>): boolean {
  return Array.isArray(errors) && errors.some(({ extensions }) => extensions?.code === 'THROTTLED');
}

/** Refused throughout: with another error beside it, an answer is no clean refusal. */
function isDenied(errors: NonNullable<Answer['errors']>): boolean {
  return (
    Array.isArray(errors) && errors.every(({ extensions }) => extensions?.code === 'ACCESS_DENIED')
  );
}

/** Codes only: a message may quote what was searched for. */
function codesOf(errors: NonNullable<Answer['errors']>): string {
  if (!Array.isArray(errors)) return 'refused';
  return errors.map(({ extensions }) => extensions?.code ?? 'unnamed').join(', ');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unnamed';
}

function unavailable(
  reason: UnavailableReason,
  detail: string,
  cause?: unknown,
): ShopifyUnavailable {
  return new ShopifyUnavailable(reason, detail, { cause });
}
