/** Shopify's Admin API, next to free: the stand-in's two answers, each made once and then repeated. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { startAdminApi } from '../fake-shopify/admin-api/admin-api.ts';
import { ADMIN_API_VERSION } from '../fake-shopify/admin-api/admin-schema.ts';
import { DEMO_ACCESS_TOKEN, DEMO_SCOPES, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { sampleOrders } from '../fake-shopify/orders/sample-orders.ts';
import { answerParent } from './forked-server.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';

/** The order that a search like `(name:"1005" OR name:"#1005")` looks for. */
const SEARCHED = /name:\\"(\w+)\\"/;

/** What was asked in one look-up; the answer to `GET`. */
export type Questions = [candidates: string, details: string];

interface Exchange {
  question: string;
  answer: string;
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
      response.end(JSON.stringify([candidates?.question, details?.question]));
      return;
    }
    void reply(request, response);
  }),
);
answerParent(url);

async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerTo(await text(request));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(answer),
  });
  response.end(answer);
}

/** Whatever order is searched for is found, under that name. */
async function answerTo(question: string): Promise<string> {
  const searched = SEARCHED.exec(question)?.[1];
  if (!searched) {
    details ??= await ask(question);
    return details.answer;
  }
  candidates ??= await ask(question.replaceAll(searched, SAMPLE_ORDER));
  return candidates.answer.replace(`"#${SAMPLE_ORDER}"`, `"#${searched}"`);
}

async function ask(question: string): Promise<Exchange> {
  const response = await fetch(`${admin.url}/admin/api/${ADMIN_API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-access-token': DEMO_ACCESS_TOKEN,
    },
    body: question,
  });
  return { question, answer: await response.text() };
}
