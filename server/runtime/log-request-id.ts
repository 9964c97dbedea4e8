import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Log } from '../ports/log.ts';

/**
 * A log whose lines carry the id of the request during which they were written, so that all lines of one
 * look-up can be found. Lines of the background work have none.
 */
export function logRequestId(
  log: Log,
  requestIds: Pick<AsyncLocalStorage<string>, 'getStore'>,
): Log {
  function withRequestId(facts: object): object {
    const requestId = requestIds.getStore();
    return requestId === undefined ? facts : { requestId, ...facts };
  }

  return {
    info: (facts, message) => log.info(withRequestId(facts), message),
    warn: (facts, message) => log.warn(withRequestId(facts), message),
    error: (facts, message) => log.error(withRequestId(facts), message),
  };
}
