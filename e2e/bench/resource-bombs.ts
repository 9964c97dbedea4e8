import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { signedPath } from './lookup-load.ts';

/** What one connection sends: a beginning, and then the same again and again until it is cut off. */
export interface Bomb {
  /** E.g. `a body without end, to /webhooks`. */
  name: string;
  beginning: string;
  drip: string;
  /** Milliseconds between two of them; 0 for as fast as the connection takes them. */
  pause: number;
}

/** How a bomb ended. */
export interface Ended {
  /** Milliseconds until the server had hung up. */
  milliseconds: number;
  /** Of the answer; `null` where there was none. */
  status: number | null;
}

/** Milliseconds after which a connection that still stands has won. */
const PATIENCE = 30_000;

/** Milliseconds between two bytes of a slow client. */
const SLOW = 500;

const CRLF = '\r\n';
const KILOBYTE = 'a'.repeat(1_000);
const NESTED = '['.repeat(3_000);
const COMPRESSED = gzipSync(Buffer.alloc(3_000_000)).toString('latin1');

/** The routes that read a body: of shoppers, of Shopify, of the merchant's page. */
const ROUTES: readonly [name: string, begin: () => string][] = [
  ['a look-up', () => start(`POST ${signedPath(new Date())}`, 'content-type: application/json')],
  ['a webhook', () => start('POST /webhooks', 'x-shopify-hmac-sha256: a')],
  ["the merchant's page", () => start('PUT /admin/page-settings', 'authorization: Bearer a.b.c')],
];

/** What is sent after the first lines of a request. */
const KINDS: readonly [name: string, after: string, drip: string, pause: number][] = [
  ['a body of a terabyte', `content-length: ${10 ** 12}${CRLF}${CRLF}`, KILOBYTE, 0],
  [
    'a body without end',
    `transfer-encoding: chunked${CRLF}${CRLF}`,
    `3e8${CRLF}${KILOBYTE}${CRLF}`,
    0,
  ],
  ['headers without end', '', `x-a: ${KILOBYTE}${CRLF}`, 0],
  ['JSON 3,000 levels deep', bodyOf(NESTED), '', 0],
  ['3 kB that are 3 MB unpacked', `content-encoding: gzip${CRLF}${bodyOf(COMPRESSED)}`, '', 0],
  ['headers byte by byte', 'x-a: ', 'a', SLOW],
  ['a body byte by byte', `content-length: 900${CRLF}${CRLF}`, 'a', SLOW],
];

/** Every kind to every route, and what has no route. */
export function listBombs(): Bomb[] {
  const toRoutes = KINDS.flatMap(([kind, after, drip, pause]) =>
    ROUTES.map(([route, begin]) => ({
      name: `${kind}, to ${route}`,
      beginning: begin() + after,
      drip,
      pause,
    })),
  );
  return [
    ...toRoutes,
    { name: 'an address without end', beginning: 'GET /', drip: KILOBYTE, pause: 0 },
    { name: 'nothing', beginning: '', drip: '', pause: 0 },
    { name: 'no HTTP', beginning: '\0', drip: KILOBYTE, pause: 0 },
  ];
}

/** Throws one bomb, and waits until the server has hung up. */
export async function throwBomb(port: number, bomb: Bomb): Promise<Ended> {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const timer = setTimeout(() => socket.destroy(), PATIENCE);
  socket.write(bomb.beginning, 'latin1');
  while (bomb.drip !== '' && socket.writable) {
    const isTaken = socket.write(bomb.drip, 'latin1');
    if (bomb.pause > 0) await Promise.race([sleep(bomb.pause), closed]);
    else if (!isTaken) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
  }
  await closed;
  clearTimeout(timer);
  const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
  return {
    milliseconds: performance.now() - began,
    status: status === undefined ? null : Number(status),
  };
}

/** The first lines of a request, after whose answer the server hangs up. */
function start(target: string, header: string): string {
  return [`${target} HTTP/1.1`, 'host: a', 'connection: close', header, ''].join(CRLF);
}

/** The end of the headers, and a whole body. */
function bodyOf(text: string): string {
  return `content-length: ${text.length}${CRLF}${CRLF}${text}`;
}
