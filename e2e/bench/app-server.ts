/** Our server with the ports of the demo, in front of `upstream-server.ts`. */
import { registerHooks } from 'node:module';
import { UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { answerParent, readOptions } from './forked-server.ts';

export interface AppServerOptions {
  upstreamUrl: string;
  /** JSON of a `TrackedOrder`: the core gives this instead of making one, so its cost is left out. */
  trackedOrder?: string;
}

const { upstreamUrl, trackedOrder }: AppServerOptions = JSON.parse(readOptions());

if (trackedOrder) {
  registerHooks({
    load: (url, context, nextLoad) =>
      url.endsWith('/server/core/timeline/to-tracked-order.ts')
        ? {
            format: 'module',
            shortCircuit: true,
            source: `const order = ${trackedOrder}; export const toTrackedOrderWithAnomalies = () => ({ tracked: { ...order }, anomalies: {} });`,
          }
        : nextLoad(url, context),
  });
}
// Only now: the hook has to stand before the core is loaded.
const { startApp } = await import('../fixtures/start-app.ts');

const { url } = await startApp({
  adminUrl: upstreamUrl,
  now: () => new Date(),
  log: { info: () => {}, warn: console.warn, error: console.error },
  budgets: UNLIMITED_BUDGETS,
});
answerParent(url);
