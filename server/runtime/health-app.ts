import { Hono } from 'hono';
import { securityHeaders } from '../http/middleware/security-headers.ts';
import type { Metrics } from './metrics.ts';
import { createSingleFlight } from '../async/single-flight.ts';
import { withTimeout } from '../async/with-timeout.ts';

export interface HealthPorts {
  /** Rejects when the database does not answer. */
  checkStores(): Promise<void>;
  /** Aborted when this server begins to stop. */
  stopping: AbortSignal;
  metrics: Pick<Metrics, 'write' | 'laggingShops'>;
}

/**
 * Milliseconds. Kubernetes waits for the answer to a readiness probe for one second by default.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
 */
export const CHECK_TIMEOUT = 800;

/** Liveness, readiness and metrics, for whoever runs the server. They have a port of their own. */
export function createHealthApp({ checkStores, stopping, metrics }: HealthPorts): Hono {
  const app = new Hono();
  // One check at a time: the checks of a database that hangs would pile up.
  const singleFlight = createSingleFlight<'check', void>();

  app.use(securityHeaders());

  async function databaseAnswers(): Promise<boolean> {
    const check = singleFlight('check', checkStores);
    return withTimeout(CHECK_TIMEOUT, check, 'the database is slow').then(
      () => true,
      () => false,
    );
  }

  // The database is not asked: a restart of this server would not bring it back.
  app.get('/livez', (c) => c.body('alive', 200));

  app.get('/readyz', async (c) => {
    if (stopping.aborted) return c.body('draining', 503);
    if (!(await databaseAnswers())) return c.body('the database does not answer', 503);
    const lagging = metrics.laggingShops();
    // Their look-ups are live, so this server can answer them all the same.
    return c.body(lagging === 0 ? 'ready' : `ready; ${lagging} shops lag behind`, 200);
  });

  app.get('/metrics', async (c) => {
    const { contentType, text } = await metrics.write();
    return c.body(text, 200, { 'content-type': contentType });
  });

  app.notFound((c) => c.body('Nothing here.', 404));
  return app;
}
