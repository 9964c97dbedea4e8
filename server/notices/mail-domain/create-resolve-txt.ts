import { promises } from 'node:dns';
import { withTimeout } from '../../async/with-timeout.ts';
import type { ResolveTxt } from '../../ports/resolve-txt.ts';

/** Milliseconds in all: a merchant waits for it. */
const TIMEOUT = 3_000;

/** Of each server in turn, before all of them are asked once more with twice the time. */
const TRIES = 2;

export interface ResolveTxtOptions {
  /** `address:port` of other name servers than the machine's: for tests. */
  servers?: readonly string[];
  /** Milliseconds in all; three seconds when left out. */
  timeout?: number;
}

/** What Node calls a name that is not there, and one without such a record: https://nodejs.org/api/dns.html#error-codes */
const NONE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/** Asks the machine's own name servers, which follow a `CNAME`. */
export function createResolveTxt({
  servers,
  timeout = TIMEOUT,
}: ResolveTxtOptions = {}): ResolveTxt {
  const resolver = new promises.Resolver({ timeout: timeout / TRIES, tries: TRIES });
  if (servers) resolver.setServers(servers);

  return async function resolveTxt(name) {
    try {
      const records = await withTimeout(
        timeout,
        resolver.resolveTxt(name),
        'the DNS took too long',
      );
      return { outcome: 'found', records };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      return { outcome: typeof code === 'string' && NONE.has(code) ? 'none' : 'unread' };
    }
  };
}
