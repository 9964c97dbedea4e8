import type { Dispatcher } from 'undici';
import { parseJsonObject, postJson } from '../client/post-json.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import type { LibraryFetch } from './library-fetch.ts';

/** An answer has five short fields; more is an error page. */
const MAX_ANSWER_BYTES = 64_000;

/**
 * The `fetch` for one request to the token endpoint. Shopify's library has no timeout, reads a body of
 * any length, and quotes in its errors a body that is no JSON. So all of that is decided here, and the
 * library gets only what it can read: a JSON object, with status 200 or a status of a refusal (RFC 6749
 * section 5.2 has 400 and 401; Shopify also answers 402 and 403).
 *
 * The rejection is a {@link ShopifyUnavailable}; the library passes it on as it is.
 */
export function createTokenRequest(to: {
  url: string;
  /** Milliseconds. */
  timeout: number;
  dispatcher: Dispatcher | undefined;
}): LibraryFetch {
  return async (_url, { body } = {}) => {
    const json = await new Response(body).text();
    const { status, text } = await postJson({ ...to, body: json, maxBytes: MAX_ANSWER_BYTES });
    const isRefusal = status >= 400 && status <= 403;
    if (status !== 200 && !isRefusal) throw badStatus(status);
    try {
      return Response.json(parseJsonObject(text), { status });
    } catch (error) {
      throw isRefusal ? badStatus(status) : error;
    }
  };
}

export function badStatus(status: number): ShopifyUnavailable {
  return new ShopifyUnavailable('http', `HTTP ${status} from the token endpoint`);
}
