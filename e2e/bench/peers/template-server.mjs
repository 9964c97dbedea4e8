/**
 * Shopify's own template for apps, as it would answer the app proxy: Express, React Router and
 * `authenticate.public.appProxy`, with the two live queries of a look-up and a ready answer. It derives nothing. Its session
 * is in memory, where the template reads it from SQLite.
 */
import { createServer } from 'node:http';
import { createRequestHandler } from '@react-router/express';
import '@shopify/shopify-app-react-router/adapters/node';
import { AppDistribution, LogSeverity, shopifyApp } from '@shopify/shopify-app-react-router/server';
import { MemorySessionStorage } from '@shopify/shopify-app-session-storage-memory';
import { Session } from '@shopify/shopify-api';
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import express from 'express';
import { DEMO_ACCESS_TOKEN, DEMO_API_KEY, DEMO_API_SECRET } from '../../fake-shopify/demo-shop.ts';
import { DEMO_SCOPES, DEMO_SHOP } from '../../fake-shopify/demo-shop.ts';
import { readOptions, reportToParent } from '../forked-server.ts';
import { listenOnLoopback } from '../listen-on-loopback.ts';

const { upstreamUrl, queries, answer } = JSON.parse(readOptions());

const sessionStorage = new MemorySessionStorage();
await sessionStorage.storeSession(
  new Session({
    id: `offline_${DEMO_SHOP.domain}`,
    shop: DEMO_SHOP.domain,
    state: '',
    isOnline: false,
    accessToken: DEMO_ACCESS_TOKEN,
    scope: DEMO_SCOPES.join(','),
  }),
);
const shopify = shopifyApp({
  apiKey: DEMO_API_KEY,
  apiSecretKey: DEMO_API_SECRET,
  apiVersion: '2026-10',
  appUrl: 'https://app.example',
  scopes: [...DEMO_SCOPES],
  distribution: AppDistribution.AppStore,
  sessionStorage,
  // The template writes three lines for each request.
  logger: { level: LogSeverity.Error },
});
// Shopify's address is fixed in the library; nothing else about its requests is changed.
setAbstractFetchFunc((_, init) => fetch(upstreamUrl, init));

async function action({ request }) {
  const { admin } = await shopify.authenticate.public.appProxy(request);
  await request.json();
  for (const body of queries) {
    const { query, variables } = JSON.parse(body);
    const response = await admin.graphql(query, { variables });
    await response.json();
  }
  return new Response(answer, { headers: { 'content-type': 'application/json' } });
}

const app = express();
app.disable('x-powered-by');
app.all(
  '*splat',
  createRequestHandler({
    mode: 'production',
    build: {
      entry: { module: { default: () => new Response(null, { status: 404 }) } },
      routes: {
        'proxy.lookup': { id: 'proxy.lookup', path: 'proxy/lookup', module: { action } },
      },
      assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
      basename: '/',
      publicPath: '/',
      assetsBuildDirectory: '',
      future: {},
      isSpaMode: false,
      ssr: true,
      prerender: [],
      routeDiscovery: { mode: 'initial' },
    },
  }),
);
const { url } = await listenOnLoopback(createServer(app));
reportToParent(url);
