import { listen, type Fetch } from './listen.ts';
import type { Log } from '../ports/log.ts';
import { withTimeout } from '../async/with-timeout.ts';

/** What answers shoppers and Shopify, ready to. */
export interface Started {
  fetch: Fetch;
  /** Ends what is done in the background. */
  stopWork(): Promise<void>;
  /** Closes the connections to Shopify, when no request and no work needs them any more. */
  closeConnections(): Promise<void>;
  /** Called last, when nobody needs them any more. */
  closeStores(): Promise<void>;
}

export interface ServeOptions {
  port: number;
  /** May take as long as the database is away. */
  start(): Promise<Started>;
  /** Answers from the first moment to the last. */
  health: { fetch: Fetch; port: number };
  onListening(ports: { port: number; healthPort: number }): void;
  log: Log;
}

/**
 * Milliseconds. Together they stay below five seconds; whoever stops us kills us after ten (Docker) or
 * thirty (Kubernetes). A look-up takes 2.5 seconds at most.
 */
const GRACE = 1_000;
const DRAIN_LIMIT = 3_500;
const CLOSE_LIMIT = 500;
const HEALTH_LIMIT = 100;

/**
 * Serves both ports until it is told to stop, then ends in order: no new connection, what is under way is
 * finished, the work in the background stops, the connections to Shopify and the stores close. The health port comes first and goes last,
 * so that it can say so until then.
 *
 * @throws when a port cannot be had, or the start fails.
 */
export async function serveGracefully(stopping: AbortSignal, options: ServeOptions): Promise<void> {
  const { log } = options;
  const health = await listen(options.health.fetch, options.health.port);
  log.info({ healthPort: health.port }, 'alive');
  const started = await Promise.race([options.start(), aborted(stopping)]);
  if (started) await serve(started, health.port);
  await health.drain(0, HEALTH_LIMIT);
  log.info({}, 'ended');

  async function serve(
    { fetch, stopWork, closeConnections, closeStores }: Started,
    healthPort: number,
  ): Promise<void> {
    const app = await listen(fetch, options.port);
    options.onListening({ port: app.port, healthPort });
    await aborted(stopping);
    log.info({}, 'draining');
    await Promise.all([app.drain(GRACE, DRAIN_LIMIT), endWithin(DRAIN_LIMIT, stopWork, log)]);
    await endWithin(CLOSE_LIMIT, closeConnections, log);
    await endWithin(CLOSE_LIMIT, closeStores, log);
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

/** What hangs or breaks on the way out does not hold up the rest. */
async function endWithin(limit: number, end: () => Promise<void>, log: Log): Promise<void> {
  try {
    await withTimeout(limit, end(), `not ended within ${limit} ms`);
  } catch (error) {
    log.error({ err: error }, 'something did not end as it should');
  }
}
