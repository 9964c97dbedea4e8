import type { Dispatcher } from 'undici';
import { createPublicDispatcher, type Resolve } from '../../async/public-dispatcher.ts';
import { RequestFailed, requestText } from '../../async/request-text.ts';
import { readRetryAfter } from '../../async/retry-after.ts';
import { ProviderUnavailable } from '../../ports/tracking-provider.ts';
import { parseBaseUrl } from './parse-base-url.ts';

/** Milliseconds for one call, from the connection to the last byte: services answer in one to three seconds. */
const TIMEOUT = 8_000;

/** Bytes of one answer: 40 parcels of 17TRACK, its largest, with 100 scans each are 2 MB. */
const MAX_BYTES = 4_194_304;

/** Some services refuse calls of nobody. */
const USER_AGENT = 'track-your-order';

/** One call of a service's API, tried once. */
export interface JsonCall {
  method: 'GET' | 'POST';
  url: string;
  /** The service's own, such as its key; names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON; left out, none. */
  body?: unknown;
  /** The merchant named the server, so that it must be one of the public Internet. */
  isMerchantsServer?: true;
}

/** Whatever its status; nothing of it has been checked. */
export interface JsonAnswer {
  status: number;
  /** `undefined` for what is no JSON. */
  body: unknown;
  retryAfterSeconds: number | null;
}

/** Makes a call and reads its answer. Throws {@link ProviderUnavailable} `deadline`, `network` or `too_large`. */
export type CallJson = (call: JsonCall) => Promise<JsonAnswer>;

interface CallOptions {
  now: () => Date;
  timeout?: number;
  maxBytes?: number;
  /** For tests. */
  resolve?: Resolve;
  /**
   * Servers on this machine that stand in for services, by the service's origin: tests and the demo. A merchant's server
   * is checked by the address that the merchant typed, so nothing typed reaches a server that does not stand here.
   */
  standIns?: ReadonlyMap<string, string>;
}

/**
 * The HTTP client of all services. Redirects are not followed, because they would carry the merchant's key to another
 * host. No error repeats what either side has sent.
 */
export function createCallJson(options: CallOptions): CallJson {
  const { now, timeout = TIMEOUT, maxBytes = MAX_BYTES, standIns } = options;
  const publicDispatcher = createPublicDispatcher(options.resolve);

  return async ({ method, url, headers, body, isMerchantsServer }) => {
    if (isMerchantsServer && parseBaseUrl(url.replace(/[?#].*$/, '')) === null) {
      throw new ProviderUnavailable('network', 'not a public server');
    }
    const { origin } = new URL(url);
    const standIn = standIns?.get(origin);
    const dispatcher: Dispatcher | undefined =
      isMerchantsServer && standIn === undefined ? publicDispatcher : undefined;
    const answer = await callOnce({
      url: standIn === undefined ? url : standIn + url.slice(origin.length),
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: {
        accept: 'application/json',
        'user-agent': USER_AGENT,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      dispatcher,
      timeout,
      maxBytes,
    });
    return {
      status: answer.status,
      body: toJson(answer.text),
      retryAfterSeconds: readRetryAfter(answer.headers, now()),
    };
  };
}

async function callOnce(
  request: Parameters<typeof requestText>[0],
): ReturnType<typeof requestText> {
  try {
    return await requestText(request);
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw new ProviderUnavailable(error.reason, error.message);
  }
}

/** The parser's message is left out, because it quotes the text. */
function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
