/**
 * The floor of a look-up: `node:http`, `node:crypto` and `undici.request`. It verifies the same signature, sends
 * the same queries to Shopify, and returns a prepared answer.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { request } from 'undici';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET } from '../fake-shopify/demo-shop.ts';
import { reportToParent, readOptions } from './forked-server.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';

export interface FloorOptions {
  upstreamUrl: string;
  /** The queries of our server in one look-up; empty where our server has the answer in its cache. */
  queries: string[];
  /** The answer of our server. */
  answer: string;
}

const { upstreamUrl, queries, answer }: FloorOptions = JSON.parse(readOptions());
const length = Buffer.byteLength(answer);

const { url } = await listenOnLoopback(
  createServer((incoming, response) => {
    if (!isSigned(incoming.url ?? '')) {
      response.writeHead(401).end();
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      void reply(Buffer.concat(chunks).toString(), response);
    });
  }),
);
reportToParent(url);

async function reply(lookup: string, response: ServerResponse): Promise<void> {
  JSON.parse(lookup);
  for (const query of queries) {
    const { body } = await request(upstreamUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-shopify-access-token': DEMO_ACCESS_TOKEN,
      },
      body: query,
    });
    JSON.parse(await body.text());
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  response.end(answer);
}

/** https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies */
function isSigned(target: string): boolean {
  let signature = '';
  const pairs: string[] = [];
  for (const pair of target.slice(target.indexOf('?') + 1).split('&')) {
    if (pair.startsWith('signature=')) signature = pair.slice('signature='.length);
    else pairs.push(decodeURIComponent(pair));
  }
  const expected = createHmac('sha256', DEMO_API_SECRET).update(pairs.toSorted().join('')).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
