/** `npm run demo`: a shop, Shopify and our server on this machine, without an account and without a network. */
import process, { env, stdout } from 'node:process';
import { MAX_PORT, parseWholeNumber } from '../../server/environment/environment-values.ts';
import { createCallJson } from '../../server/carriers/client/call-json.ts';
import { createProviders } from '../../server/carriers/create-providers.ts';
import { demoParcels } from '../fake-carriers/demo-parcels.ts';
import { startFakeCarriers } from '../fake-carriers/start-fake-carriers.ts';
import { OPEN_GATE, UNLIMITED_BUDGETS } from '../fixtures/unlimited-budgets.ts';
import { keepSampleOrders } from '../fixtures/keep-sample-orders.ts';
import { openStoresInMemory, startApp } from '../fixtures/start-app.ts';
import { manyOrders } from './orders/many/many-orders.ts';
import { demoMail, resolveDemoTxt } from './outbox/demo-mail.ts';
import { startMailServer } from './outbox/start-mail-server.ts';
import { moveClock } from './move-clock.ts';
import { sampleOrders } from './orders/sample-orders.ts';
import { PLUS_PLAN } from './admin-api/points-bucket.ts';
import { startFakeShopify } from './start-fake-shopify.ts';

const DEFAULT_PORT = 4173;

const problems: string[] = [];
const port = parseWholeNumber(env['PORT'] || String(DEFAULT_PORT), MAX_PORT);
if (port === null) {
  problems.push(`PORT is not a whole number from 0 to ${MAX_PORT}: write it like PORT=4200.`);
}
/** `CLOCK=2026-11-25T14:05:00+01:00` sets the demo's clock to that moment when the demo starts. */
const offset = env['CLOCK'] ? Date.parse(env['CLOCK']) - Date.now() : 0;
if (Number.isNaN(offset)) {
  problems.push('CLOCK is not an ISO 8601 time: write it like CLOCK=2026-11-25T14:05:00+01:00.');
}
if (port === null || problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
if (offset !== 0) moveClock(offset);
const now = (): Date => new Date();
const logProblem = (facts: object, message: string): void => console.error(message, facts);

// `BUDGETS=unlimited` is for the specs, all of which look up orders from few addresses. No other program reads it.
const isUnlimited = env['BUDGETS'] === 'unlimited';

// The specs' demo keeps no orders; `deliveries.spec.ts` has a shop of its own that does.
const keepOrders = !isUnlimited;
const stores = await openStoresInMemory();

const carriers = await startFakeCarriers({ now, parcels: demoParcels(now()), hasLimits: true });
const request = createCallJson({ now, standIns: carriers.standIns });
const trackingProviders = [...createProviders({ request, now }).values()];

const mailServer = await startMailServer();
const mail = demoMail(mailServer, `http://localhost:${port}`);

const shopify = await startFakeShopify({
  port,
  now,
  moreOrders: manyOrders(now()),
  moveClock,
  mails: mailServer.mails,
  // The specs look up more orders in a second than the points of any plan are for.
  ...(isUnlimited && { plan: { ...PLUS_PLAN, size: Number.MAX_SAFE_INTEGER } }),
  app: (adminUrl, clock, sessionToken, filesUrl) =>
    startApp({
      adminUrl,
      now: clock,
      ...(sessionToken && { sessionToken, stores, keepOrders, trackingProviders, mail }),
      resolveTxt: resolveDemoTxt,
      ...(filesUrl && { filesUrl }),
      log: { info: () => {}, warn: logProblem, error: logProblem },
      // An app without a session of its own is the gallery's, which looks up all orders at once.
      ...((isUnlimited || !sessionToken) && { budgets: UNLIMITED_BUDGETS, gate: OPEN_GATE }),
    }),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken: stop what uses it, or choose another with PORT=4200.`);
  process.exit(1);
});

for (const { name, email, state } of sampleOrders(now())) {
  stdout.write(`${name.padEnd(9)} ${(email ?? 'no e-mail address').padEnd(34)} ${state}\n`);
}
stdout.write(`\nEvery state, side by side: ${shopify.url}/__demo/gallery`);
stdout.write(`\nMails to shoppers, in every language: ${shopify.url}/__demo/mails`);
stdout.write(`\nMails of the app: ${shopify.url}/__demo/outbox`);
stdout.write(`\nThe app in Shopify's admin: ${shopify.url}/__demo/admin`);
stdout.write(`\nShopify's own page of an order: ${shopify.url}/__demo/order-status`);
stdout.write(
  `\nCarriers' own news: in the app, Carriers, EasyPost, key ${carriers.account('easypost').apiKey}; then look up #1041 or #1043`,
);
stdout.write(`\nThe demo shop is at ${shopify.url}/ (Ctrl-C stops it)\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([shopify.close(), carriers.close()])
      .then(() => mailServer.close())
      .then(() => stores.close());
  });
}
if (keepOrders) {
  await keepSampleOrders(stores, now).catch((err: unknown) =>
    logProblem({ err }, 'the sample orders are not all in the list of deliveries'),
  );
}
