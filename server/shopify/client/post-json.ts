import type { Dispatcher } from 'undici';
import { RequestFailed, requestText, type TextAnswer } from '../../async/request-text.ts';
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

/**
 * Posts JSON and reads the answer to its end, whatever its status. Redirects are not followed.
 *
 * @throws {ShopifyUnavailable} `deadline`, `too_large` or `network`.
 */
export async function postJson(options: JsonRequest): Promise<TextAnswer> {
  try {
    return await requestText({
      ...options,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...options.headers,
      },
    });
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw new ShopifyUnavailable(error.reason, error.message);
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
