import { listen, type Fetch } from './listen.ts';
import type { Log } from './app.ts';
import { within } from './within.ts';

export interface ServeOptions {
  app: { fetch: Fetch; port: number };
  health: { fetch: Fetch; port: number };
  /** Ends what is done in the background. */
  stopWork(): Promise<void>;
  /** Called last, when nobody needs them any more. */
  closeStores(): Promise<void>;
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
 * finished, the work in the background stops, the stores close. The health port goes last, so that it can
 * say so until then.
 *
 * @throws when a port cannot be had.
 */
export async function serveUntil(stopping: AbortSignal, options: ServeOptions): Promise<void> {
  const { log } = options;
  const [app, health] = await Promise.all([
    listen(options.app.fetch, options.app.port),
    listen(options.health.fetch, options.health.port),
  ]);
  options.onListening({ port: app.port, healthPort: health.port });
  await aborted(stopping);
  log.info({}, 'draining');
  await Promise.all([app.drain(GRACE, DRAIN_LIMIT), endWithin(DRAIN_LIMIT, options.stopWork, log)]);
  await endWithin(CLOSE_LIMIT, options.closeStores, log);
  await health.drain(0, HEALTH_LIMIT);
  log.info({}, 'ended');
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

/** What hangs or breaks on the way out does not hold up the rest. */
async function endWithin(limit: number, end: () => Promise<void>, log: Log): Promise<void> {
  try {
    await within(limit, end(), `not ended within ${limit} ms`);
  } catch (error) {
    log.error({ err: error }, 'something did not end as it should');
  }
}
