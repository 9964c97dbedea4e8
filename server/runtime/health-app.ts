import { Hono } from 'hono';
import { securityHeaders } from '../http/middleware/security-headers.ts';
import type { Metrics } from './metrics.ts';
import { withTimeout } from '../async/with-timeout.ts';

export interface HealthPorts {
  /** Rejects when the database does not answer. */
  checkStores(): Promise<void>;
  /** Aborted when this server is on its way out. */
  stopping: AbortSignal;
  metrics: Pick<Metrics, 'write'>;
}

/** Milliseconds; whoever asks for readiness gives up after a second (Kubernetes' default). */
export const CHECK_LIMIT = 800;

/** What whoever runs the server asks it, on a port of its own: is it alive, may it get requests, how is it doing. */
export function createHealthApp({ checkStores, stopping, metrics }: HealthPorts): Hono {
  const app = new Hono();
  let check: Promise<void> | null = null;

  app.use(securityHeaders());

  /** One check at a time: those of a database that hangs would pile up. */
  async function storesAnswer(): Promise<boolean> {
    check ??= checkStores().finally(() => (check = null));
    return withTimeout(CHECK_LIMIT, check, 'slow').then(
      () => true,
      () => false,
    );
  }

  // Never asks the database: a restart would not bring it back.
  app.get('/livez', (c) => c.body('alive', 200));

  app.get('/readyz', async (c) => {
    if (stopping.aborted) return c.body('draining', 503);
    if (!(await storesAnswer())) return c.body('the database is away', 503);
    return c.body('ready', 200);
  });

  app.get('/metrics', async (c) => {
    const { contentType, text } = await metrics.write();
    return c.body(text, 200, { 'content-type': contentType });
  });

  app.notFound((c) => c.body('Nothing here.', 404));
  return app;
}
