import type { Dispatcher } from 'undici';
import type { Deadline } from './deadline.ts';
import { parseJsonObject, postJson } from './post-json.ts';
import { reasonOf, ShopifyUnavailable } from './unavailable.ts';

/** The largest order that we read is a tenth of this; more is a mistake or an attack. */
const MAX_ANSWER_BYTES = 4_000_000;

/** Milliseconds. One connection may hang where the next one does not: the rest is for a second try. */
export const TRY_TIMEOUT = 1_500;

/** https://shopify.dev/docs/api/usage/versioning#determine-the-api-version-of-a-response */
const VERSION_HEADER = 'x-shopify-api-version';

/**
 * What a query costs, in points, and what the shop's bucket holds.
 * https://shopify.dev/docs/api/usage/limits
 */
export interface QueryCost {
  requestedQueryCost?: number;
  /** What it cost after all; what was requested too much is given back. */
  actualQueryCost?: number | null;
  throttleStatus?: { maximumAvailable?: number; currentlyAvailable?: number; restoreRate?: number };
}

/** A response of the Admin API. It is a JSON object; nothing in it has been checked. */
export interface GraphqlResponse {
  data?: unknown;
  errors?: { message?: string; extensions?: { code?: string } }[] | string;
  extensions?: { cost?: QueryCost };
}

/** One GraphQL request, tried once. */
export interface AdminRequest {
  url: string;
  token: string;
  body: string;
  dispatcher: Dispatcher | undefined;
  /** Milliseconds that one try may take. */
  tryTimeout: number;
  /** Called with the version of the API that answered, e.g. `2026-10`, where Shopify says it. */
  onVersion(version: string): void;
}

/**
 * Sends one GraphQL request.
 *
 * @throws {ShopifyUnavailable} for anything but a JSON object with status 200. A try that is cut off
 * while the deadline leaves time for another one is `network`; else it is `deadline`.
 */
export async function postToAdmin(
  request: AdminRequest,
  deadline: Deadline,
): Promise<GraphqlResponse> {
  const { url, token, body, dispatcher, tryTimeout, onVersion } = request;
  const left = Math.max(0, deadline.remaining());
  const { status, headers, text } = await postJson({
    url,
    body,
    headers: { 'x-shopify-access-token': token },
    dispatcher,
    timeout: Math.min(left, tryTimeout),
    maxBytes: MAX_ANSWER_BYTES,
  }).catch((error: unknown) => {
    const mayRetry = reasonOf(error) === 'deadline' && left > tryTimeout;
    throw mayRetry ? new ShopifyUnavailable('network', 'no answer to one try') : error;
  });
  const version = headers[VERSION_HEADER];
  if (typeof version === 'string') onVersion(version);
  if (status === 401 || status === 403) {
    throw new ShopifyUnavailable('token_refused', `HTTP ${status}`);
  }
  if (status !== 200) throw new ShopifyUnavailable('http', `HTTP ${status}`);
  return parseJsonObject(text);
}
