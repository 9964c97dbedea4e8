/**
 * A cheap Admin API: it makes the two responses of a look-up once with the fake Shopify, and repeats them for any order,
 * each with an e-mail address of its own, as in a shop.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOnLoopback } from '../../bench/listen-on-loopback.ts';
import { reportToParent } from '../../bench/forked-server.ts';
import { SAMPLE_EMAIL, SAMPLE_ORDER } from '../../bench/sample-lookup.ts';
import { startAdminApi } from '../../fake-shopify/admin-api/admin-api.ts';
import { ADMIN_API_VERSION } from '../../fake-shopify/admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../../fake-shopify/demo-shop.ts';
import { sampleOrders } from '../../fake-shopify/orders/sample-orders.ts';
import { emailOf } from './paced-load.ts';

/** The order name in a search such as `(name:"1005" OR name:"#1005")`. */
const SEARCHED = /name:\\"(\d+)\\"/;

/** The id of an order in the query of its details, and in an answer. */
const ORDER_ID = /gid:\/\/shopify\/Order\/(\d+)/g;

const admin = await startAdminApi({
  orders: sampleOrders(new Date()),
  shop: DEMO_SHOP,
  accessToken: DEMO_ACCESS_TOKEN,
  scopes: DEMO_SCOPES,
  now: () => new Date(),
});
let candidates: Promise<string> | undefined;
let details: Promise<string> | undefined;
let sampleId = '';

const { url } = await listenOnLoopback(
  createServer((request, response) => void reply(request, response)),
);
reportToParent(url);

async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await respondTo(await text(request));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(answer);
}

async function respondTo(query: string): Promise<string> {
  const searched = SEARCHED.exec(query)?.[1];
  if (searched !== undefined) {
    candidates ??= forward(
      query.replaceAll(searched, SAMPLE_ORDER).replaceAll(emailOf(searched), SAMPLE_EMAIL),
    );
    return personalised(await candidates, searched);
  }
  const [, order = ''] = [...query.matchAll(ORDER_ID)][0] ?? [];
  sampleId ||= [...((await candidates) ?? '').matchAll(ORDER_ID)][0]?.[1] ?? '';
  details ??= forward(query.replaceAll(ORDER_ID, `gid://shopify/Order/${sampleId}`));
  return personalised(await details, order);
}

function personalised(answer: string, order: string): string {
  return answer
    .replaceAll(`"#${SAMPLE_ORDER}"`, `"#${order}"`)
    .replaceAll(SAMPLE_EMAIL, emailOf(order))
    .replaceAll(ORDER_ID, `gid://shopify/Order/${order}`);
}

async function forward(body: string): Promise<string> {
  const response = await fetch(`${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-access-token': DEMO_ACCESS_TOKEN,
    },
    body,
  });
  return response.text();
}
