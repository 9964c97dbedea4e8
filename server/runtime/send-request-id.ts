import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Dispatcher } from 'undici';

const HEADER = 'x-request-id';

/**
 * Creates an interceptor that sends the id of the request being answered with everything that is asked
 * of others meanwhile, as `x-request-id`: their logs and ours can then be compared. What is asked in the
 * background is sent without one. https://github.com/nodejs/undici/blob/main/docs/docs/api/Dispatcher.md
 */
export function sendRequestId(
  requestIds: Pick<AsyncLocalStorage<string>, 'getStore'>,
): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const requestId = requestIds.getStore();
    if (requestId === undefined) return dispatch(options, handler);
    return dispatch({ ...options, headers: addHeader(options.headers, requestId) }, handler);
  };
}

type Headers = Exclude<Dispatcher.DispatchOptions['headers'], undefined>;

/** undici takes headers as names and values in turn, as pairs, or as an object. */
function addHeader(headers: Headers | undefined, value: string): Headers {
  if (!headers) return { [HEADER]: value };
  if (Array.isArray(headers)) return [...headers, HEADER, value];
  if (Symbol.iterator in headers) return [...headers, [HEADER, value]];
  return { ...headers, [HEADER]: value };
}
