import { connect } from 'node:net';
import process from 'node:process';
import * as fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { fakePorts, LOOKUP, signedPath } from '../../server/app.fixtures.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/runtime/listen.ts';
import { aDelivery } from '../../server/webhooks/signed-webhook.fixtures.ts';
import { countCases, SEED, shareOf, tryCases } from './count-cases.fixtures.ts';

const LOOPBACK = '127.0.0.1';

/** Connections at once. */
const AT_ONCE = 16;

/** Requests that are made and sent at once on each. */
const BATCH = 50;

/** Milliseconds that a server may take to answer or to hang up. */
const PATIENCE = 30_000;

const CRLF = '\r\n';
const junk = fc.string({ unit: 'binary-ascii', maxLength: 24 });
const signed = signedPath('/proxy/lookup');
const delivery = aDelivery();

const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE');
const path = fc.oneof(
  fc.constantFrom(
    signed,
    signedPath('/proxy'),
    '/webhooks',
    '/admin/connection',
    '/livez',
    '/',
    '*',
  ),
  fc.constantFrom('http://evil.example/', '//evil.example', '/proxy/../webhooks', '/%00', '/%'),
  junk.map((text) => `/${text.replaceAll(/[\s\p{Cc}]/gu, '')}`),
  junk.map((text) => `${signed}&${encodeURIComponent(text)}=1`),
);
const body = fc.oneof(
  fc.constantFrom(JSON.stringify(LOOKUP), String(new URLSearchParams(LOOKUP)), '{', '[[[[', ''),
  fc.json(),
  junk,
);
const header = fc.oneof(
  fc.constantFrom(
    'content-type: application/json',
    'content-type: application/x-www-form-urlencoded',
    'content-type: ;;=;',
    'content-encoding: gzip',
    'x-forwarded-for: ,,,,',
    'sec-fetch-site: cross-site',
    'authorization: Bearer a.b.c',
    'expect: 200-ok',
    'upgrade: websocket',
    'cookie: ;=;',
    'range: bytes=0-',
    'origin: null',
    'host: a, b',
    ...[...delivery.headers].map(([name, value]) => `${name}: ${value}`),
  ),
  fc
    .tuple(junk, junk)
    .map(
      ([name, value]) =>
        `x-${name.replaceAll(/[^\w-]/g, '')}: ${value.replaceAll(/[\r\n\0]/g, '')}`,
    ),
);

/** A request that a parser reads, with anything in it: it reaches a route. */
const whole = fc
  .tuple(method, path, fc.array(header, { maxLength: 5 }), body)
  .map(([verb, target, headers, text]) =>
    [
      `${verb} ${target} HTTP/1.1`,
      'host: a',
      ...headers,
      `content-length: ${Buffer.byteLength(text, 'latin1')}`,
      '',
      text,
    ].join(CRLF),
  );

/** A request that is broken on purpose. */
const broken = fc.tuple(whole, fc.nat(400), junk, fc.nat(5)).map(([text, at, other, way]) => {
  const place = at % text.length;
  switch (way) {
    case 0:
      return text.slice(0, place);
    case 1:
      return text.slice(0, place) + other + text.slice(place);
    case 2:
      return text.replace(/content-length: \d+/, 'content-length: 9, 9');
    case 3:
      return text.replace(/content-length: \d+/, 'transfer-encoding: chunked');
    case 4:
      return text.replaceAll(CRLF, '\n');
    default:
      return `${other}${text}`;
  }
});

const request = fc.oneof({ arbitrary: whole, weight: 3 }, { arbitrary: broken, weight: 1 });

/** Sends one text and hangs up its side. @returns the status codes of all answers to it. */
async function statusesOf(port: number, text: string): Promise<number[]> {
  const socket = connect({ port, host: LOOPBACK });
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('neither answered nor hung up')));
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
  socket.end(text, 'latin1');
  const closed = Promise.withResolvers<void>();
  socket.once('close', () => closed.resolve());
  socket.once('error', (error: NodeJS.ErrnoException) =>
    // A reset is how a server hangs up on what it has not read.
    error.code === 'ECONNRESET' || error.code === 'EPIPE' ? closed.resolve() : closed.reject(error),
  );
  await closed.promise;
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}

it('malformed requests are refused, and break nothing', async ({ task }) => {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  onTestFinished(() => void process.off('unhandledRejection', onUnhandled));
  const app = createApp(fakePorts());
  const server = await listen(app.fetch, 0, LOOPBACK);
  onTestFinished(() => server.drain(0, 0));

  const wanted = shareOf(200_000, 0.005);
  const statuses = new Map<number, number>();
  const bad: string[] = [];
  let tried = 0;
  async function attack(seed: number): Promise<void> {
    for (let batch = 0; tried < wanted; batch += 1) {
      const texts = fc.sample(request, { numRuns: BATCH, seed: seed + batch * AT_ONCE });
      tried += texts.length;
      for (const text of texts) {
        for (const status of await statusesOf(server.port, text)) {
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status >= 500 && status !== 501) bad.push(`${status}: ${JSON.stringify(text)}`);
        }
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, nth) => attack(SEED + nth)));
  expect(bad).toEqual([]);
  expect(unhandled).toEqual([]);
  const last = `GET ${signed} HTTP/1.1${CRLF}host: a${CRLF}connection: close${CRLF}${CRLF}`;
  expect(await statusesOf(server.port, last)).toEqual([200]);
  expect([...statuses.keys()], 'handlers were reached, not the parser alone').toEqual(
    expect.arrayContaining([200, 400, 404]),
  );
  countCases(task, {
    row: 'D1',
    suite: 'random and broken requests over sockets',
    target: '0 answers of 5xx, 0 unhandled rejections, 0 hung',
    tried,
    survived: tried - bad.length,
    seed: SEED,
    figure: [...statuses]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 6)
      .map(([status, times]) => `${status} ${times.toLocaleString('en')}`)
      .join(' · '),
    runsIn: 'npm test: 0.5 %',
  });
});

it('malformed requests that a parser has read are refused by every route', async ({ task }) => {
  const app = createApp(fakePorts());
  const parsed = fc.record({
    verb: method.filter((one) => one !== 'TRACE'),
    target: path.filter((one) => one.startsWith('/')),
    headers: fc.array(header, { maxLength: 5 }),
    text: body,
  });
  await tryCases(
    task,
    {
      row: 'D1',
      suite: 'random requests to every route, in the process',
      target: '0 answers of 5xx',
      tries: 800_000,
      share: 0.002,
    },
    fc.asyncProperty(parsed, async ({ verb, target, headers, text }) => {
      const fields = new Headers();
      for (const line of headers) {
        const at = line.indexOf(': ');
        // The platform itself refuses some; those are for the sockets.
        if (/^[\w-]+$/.test(line.slice(0, at)))
          fields.append(line.slice(0, at), line.slice(at + 2));
      }
      const hasBody = verb !== 'GET' && verb !== 'HEAD';
      const init = { method: verb, headers: fields, ...(hasBody && { body: text }) };
      const { status } = await app.request(`http://a${target}`, init, {});
      if (status >= 500) throw new Error(`${status}`);
    }),
  );
});
