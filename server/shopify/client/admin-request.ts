import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';
import type { Deadline } from './deadline.ts';
import { ShopifyUnavailable } from './unavailable.ts';

/** The largest order we read is a tenth of this; more is not an answer but a mistake or an attack. */
const MAX_ANSWER_BYTES = 4_000_000;

/** Milliseconds. One connection may hang where the next does not: what is left is for a second try. */
export const TRY_TIMEOUT = 1_500;

/** What Shopify says of the points that a query takes and the shop has. */
export interface QueryCost {
  requestedQueryCost?: number;
  throttleStatus?: { maximumAvailable?: number; currentlyAvailable?: number; restoreRate?: number };
}

/** A JSON object, before any of it is believed. */
export interface Answer {
  data?: unknown;
  errors?: { message?: string; extensions?: { code?: string } }[] | string;
  extensions?: { cost?: QueryCost };
}

/** One `POST` to one address, tried once. */
export interface AdminRequest {
  url: string;
  token: string;
  body: string;
  dispatcher: Dispatcher | undefined;
  /** Milliseconds that one try may take. */
  tryTimeout: number;
}

/**
 * Asks Shopify once and reads the answer to its end. No encoding is asked for, so bytes counted are
 * bytes read, and what comes compressed all the same is no JSON and is never inflated. Of an
 * error of undici's only its code is told: a parse error carries the bytes that did not parse.
 */
export async function postToAdmin(asked: AdminRequest, deadline: Deadline): Promise<Answer> {
  const left = deadline.remaining();
  const isLastTry = left <= asked.tryTimeout;
  const trying = new AbortController();
  const { signal } = trying;
  // Not `AbortSignal.timeout`: it cannot be taken back, and would go off long after most answers.
  const timer = setTimeout(() => trying.abort(), Math.max(0, Math.min(left, asked.tryTimeout)));
  try {
    const { statusCode, body: stream } = await request(asked.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-shopify-access-token': asked.token,
      },
      body: asked.body,
      signal,
      ...(asked.dispatcher && { dispatcher: asked.dispatcher }),
    });
    const text = await readText(stream);
    if (statusCode === 401 || statusCode === 403) {
      throw new ShopifyUnavailable('token_refused', `HTTP ${statusCode}`);
    }
    if (statusCode !== 200) throw new ShopifyUnavailable('http', `HTTP ${statusCode}`);
    return parseAnswer(text);
  } catch (error) {
    if (error instanceof ShopifyUnavailable) throw error;
    if (!signal.aborted) throw new ShopifyUnavailable('network', codeOf(error));
    throw isLastTry
      ? new ShopifyUnavailable('deadline', 'no answer in time')
      : new ShopifyUnavailable('network', 'no answer to one try');
  } finally {
    clearTimeout(timer);
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
    reject(new ShopifyUnavailable('too_large', `over ${MAX_ANSWER_BYTES} bytes`));
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
    // The parser's message quotes the text.
    throw new ShopifyUnavailable('not_json', `${text.length} characters`);
  }
  if (typeof answer !== 'object' || answer === null)
    throw new ShopifyUnavailable('not_json', typeof answer);
  return answer;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unnamed';
}
