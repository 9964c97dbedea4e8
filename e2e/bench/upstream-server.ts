/** A cheap Admin API: it makes the two responses of a look-up once with the fake Shopify, and repeats them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAdminApi } from '../fake-shopify/admin-api/admin-api.ts';
import { ADMIN_API_VERSION } from '../fake-shopify/admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { readOptions, reportToParent } from './forked-server.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';

/** The order name in a search such as `(name:"1005" OR name:"#1005")`. */
const SEARCHED = /name:\\"(\w+)\\"/;

/** The queries of one look-up, which `GET` returns. */
export type LookupQueries = [candidates: string, details: string];

export interface UpstreamOptions {
  /** Milliseconds before each response; none by default. */
  latency?: number;
}

const { latency = 0 }: UpstreamOptions = JSON.parse(readOptions());

interface Exchange {
  query: string;
  response: string;
}

const admin = await startAdminApi({
  orders: sampleOrders(new Date()),
  shop: DEMO_SHOP,
  accessToken: DEMO_ACCESS_TOKEN,
  scopes: DEMO_SCOPES,
  now: () => new Date(),
});
let candidates: Exchange | undefined;
let details: Exchange | undefined;

const { url } = await listenOnLoopback(
  createServer((request, response) => {
    if (request.method === 'GET') {
      response.end(JSON.stringify([candidates?.query, details?.query]));
      return;
    }
    void reply(request, response);
  }),
);
reportToParent(url);

async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await respondTo(await text(request));
  if (latency > 0) await sleep(latency);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(answer),
  });
  response.end(answer);
}

/** Finds any order name, and returns the sample order with that name. */
async function respondTo(query: string): Promise<string> {
  const searched = SEARCHED.exec(query)?.[1];
  if (!searched) {
    details ??= await forward(query);
    return details.response;
  }
  candidates ??= await forward(query.replaceAll(searched, SAMPLE_ORDER));
  return candidates.response.replace(`"#${SAMPLE_ORDER}"`, `"#${searched}"`);
}

async function forward(query: string): Promise<Exchange> {
  const response = await fetch(`${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-access-token': DEMO_ACCESS_TOKEN,
    },
    body: query,
  });
  return { query, response: await response.text() };
}
