import { withTimeout } from '../async/with-timeout.ts';
import type { Log } from '../ports/log.ts';
import { listen, type Fetch } from './listen.ts';

/** The part that answers shoppers and Shopify, when it is ready to. */
export interface Started {
  fetch: Fetch;
  /** Ends the background work. */
  stopWork(): Promise<void>;
  /** Closes the connections to Shopify. Called when no request and no background work needs them. */
  closeConnections(): Promise<void>;
  /** Closes the database. Called last. */
  closeStores(): Promise<void>;
}

export interface ServeOptions {
  port: number;
  /** May take as long as the database does not answer. */
  start(): Promise<Started>;
  /** Answers from the first moment to the last. */
  health: { fetch: Fetch; port: number };
  onListening(ports: { port: number; healthPort: number }): void;
  log: Log;
}

/**
 * Milliseconds. Together they stay below five seconds: Docker kills a container ten seconds after it asked
 * it to stop, Kubernetes after thirty. A look-up takes 2.5 seconds at most.
 * https://docs.docker.com/reference/cli/docker/container/stop/
 * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
 */
const GRACE = 1_000;
const DRAIN_TIMEOUT = 3_500;
const CLOSE_TIMEOUT = 500;
const HEALTH_TIMEOUT = 100;

/**
 * Serves both ports until the signal is aborted, then stops in order: after a second no new connection is accepted,
 * and requests under way are finished; background work ends; the connections to Shopify, then the stores are
 * closed. The health port starts first and stops last, so that it can always report the state.
 *
 * @throws when it cannot listen on a port, or when the start fails.
 */
export async function serveGracefully(stopping: AbortSignal, options: ServeOptions): Promise<void> {
  const { log } = options;
  const health = await listen(options.health.fetch, options.health.port);
  log.info({ healthPort: health.port }, 'alive');
  const started = await Promise.race([options.start(), aborted(stopping)]);
  if (started) await serve(started, health.port);
  await health.drain(0, HEALTH_TIMEOUT);
  log.info({}, 'stopped');

  async function serve(
    { fetch, stopWork, closeConnections, closeStores }: Started,
    healthPort: number,
  ): Promise<void> {
    const app = await listen(fetch, options.port);
    options.onListening({ port: app.port, healthPort });
    await aborted(stopping);
    log.info({}, 'draining');
    await Promise.all([
      app.drain(GRACE, DRAIN_TIMEOUT),
      tryToStop('background work', stopWork, DRAIN_TIMEOUT, log),
    ]);
    await tryToStop('connections to Shopify', closeConnections, CLOSE_TIMEOUT, log);
    await tryToStop('stores', closeStores, CLOSE_TIMEOUT, log);
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

/** Logs a part that hangs or fails, so that the next one is stopped all the same. */
async function tryToStop(
  part: string,
  stop: () => Promise<void>,
  timeout: number,
  log: Log,
): Promise<void> {
  try {
    await withTimeout(timeout, stop(), `not stopped in ${timeout} ms`);
  } catch (error) {
    log.error({ part, err: error }, 'a part of the server did not stop');
  }
}
