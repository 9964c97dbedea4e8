import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';
import { ShopifyUnavailable } from './unavailable.ts';

/** One `POST` of JSON to one address, tried once. */
export interface JsonRequest {
  url: string;
  /** JSON. */
  body: string;
  /** Beside `content-type` and `accept`; names in lower case. */
  headers?: Readonly<Record<string, string>>;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher: Dispatcher | undefined;
  /** Milliseconds for everything, from the connection to the last byte of the answer. */
  timeout: number;
  /** A longer answer is not read on. */
  maxBytes: number;
}

/** Whatever its status; nothing of it has been checked. */
interface JsonAnswer {
  status: number;
  /** Names in lower case. */
  headers: Dispatcher.ResponseData['headers'];
  text: string;
}

/**
 * Posts JSON and reads the answer to its end, whatever its status. Redirects are not followed. No
 * encoding is asked for, so the bytes counted are the bytes read; a body that comes compressed all the
 * same is not inflated, and is no JSON.
 *
 * @throws {ShopifyUnavailable} `deadline`, `too_large` or `network`. Of undici's errors only the code is
 * kept: an `HTTPParserError` carries the bytes that did not parse, and those may be personal or secret.
 * https://github.com/nodejs/undici/blob/main/docs/docs/api/Errors.md
 */
export async function postJson(options: JsonRequest): Promise<JsonAnswer> {
  const { url, body, headers, dispatcher, timeout, maxBytes } = options;
  const controller = new AbortController();
  const { signal } = controller;
  // Not `AbortSignal.timeout`: it cannot be cleared, and would fire long after most answers.
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
      signal,
      ...(dispatcher && { dispatcher }),
    });
    const { statusCode: status, headers: answered } = response;
    return { status, headers: answered, text: await readText(response.body, maxBytes) };
  } catch (error) {
    if (error instanceof ShopifyUnavailable) throw error;
    if (signal.aborted) throw new ShopifyUnavailable('deadline', 'no answer in time');
    throw new ShopifyUnavailable('network', codeOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A JSON object, or an array: its fields are still to be checked.
 *
 * @throws {ShopifyUnavailable} `not_json`, without the parser's message, which quotes the text.
 */
export function parseJsonObject(text: string): object {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ShopifyUnavailable('not_json', `${text.length} characters`);
  }
  if (typeof json === 'object' && json !== null) return json;
  throw new ShopifyUnavailable('not_json', json === null ? 'null' : typeof json);
}

/** Uses events: an async iterator would cost a turn of the event loop for every chunk. */
function readText(stream: Readable, maxBytes: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) return;
    stream.destroy();
    reject(new ShopifyUnavailable('too_large', `over ${maxBytes} bytes`));
  });
  stream.on('end', () => resolve(Buffer.concat(chunks).toString()));
  stream.on('error', reject);
  return promise;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unnamed';
}
