/**
 * The floor of a look-up: `node:http`, `node:crypto` and `undici.request`. It verifies the same signature, sends
 * the same queries to Shopify or reads one row by an index, and returns a prepared answer.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { request } from 'undici';
import { DEMO_ACCESS_TOKEN, DEMO_API_SECRET, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { reportToParent, readOptions } from './forked-server.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';

export interface FloorOptions {
  upstreamUrl: string;
  /** The queries of our server in one look-up; empty where our server has the answer in its cache. */
  queries: string[];
  /** The answer of our server. */
  answer: string;
  /** Names of orders, of which each look-up reads one row; without it, none is read. */
  kept?: { first: number; count: number };
}

/** Bytes of a stored order: the mean of the sample orders (`server/stores/order-dictionary.ts`). */
const DOCUMENT_BYTES = 535;

const { upstreamUrl, queries, answer, kept }: FloorOptions = JSON.parse(readOptions());
const length = Buffer.byteLength(answer);
const rowOf = kept ? createRows(kept) : null;

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
  const { order } = JSON.parse(lookup);
  if (rowOf && !rowOf.get(DEMO_SHOP.domain, order)) throw new Error('no such row');
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

function createRows({ first, count }: { first: number; count: number }): StatementSync {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'create table orders (shop text, name text, document blob, primary key (shop, name))',
  );
  const insert = database.prepare('insert into orders values (?, ?, ?)');
  for (let number = first; number < first + count; number += 1) {
    insert.run(DEMO_SHOP.domain, String(number), randomBytes(DOCUMENT_BYTES));
  }
  return database.prepare('select document from orders where shop = ? and name = ?');
}
