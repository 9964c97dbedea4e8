/**
 * The least that a look-up can cost: `node:http`, `node:crypto` and `undici.request`, the same check of
 * the signature, the same questions to Shopify, and an answer that was ready beforehand.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { request } from 'undici';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET } from '../fake-shopify/demo-shop.ts';
import { answerParent, readOptions } from './forked-server.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';

export interface FloorOptions {
  upstreamUrl: string;
  /** What our server asks Shopify in one look-up; nothing where it has the answer in memory. */
  questions: string[];
  /** What our server answers. */
  answer: string;
}

const { upstreamUrl, questions, answer }: FloorOptions = JSON.parse(readOptions());
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
answerParent(url);

async function reply(lookup: string, response: ServerResponse): Promise<void> {
  JSON.parse(lookup);
  for (const question of questions) {
    const { body } = await request(upstreamUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-shopify-access-token': DEMO_ACCESS_TOKEN,
      },
      body: question,
    });
    JSON.parse(await body.text());
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  response.end(answer);
}

/** Shopify's signature of a query (shopify.dev, "Authenticate app proxies"), and nothing else. */
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
