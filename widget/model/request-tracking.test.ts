import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRequestTracking } from './request-tracking.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const UNAVAILABLE = { outcome: 'unavailable', retryAfterSeconds: 120 };

let server: Server;
let answer: Answer;
let base: string;

beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

function track(attempt = new AbortController(), timeoutMs = 2000) {
  const endpoint = `${base}/apps/track-order/lookup`;
  const request = createRequestTracking({ endpoint, locale: 'en-NL', timeoutMs });
  return request({ order: '#1001', email: 'jane@example.com' }, attempt);
}

const says =
  (body: string, type = 'application/json', status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

const saysJson = (body: unknown): Answer => says(JSON.stringify(body));

/** The rich order with one field of it replaced. */
function found(path: (string | number)[], value: unknown): unknown {
  const body: unknown = JSON.parse(
    JSON.stringify({ outcome: 'found', pass: 'pass.1', order: richOrder() }),
  );
  let parent: unknown = body;
  for (const key of path.slice(0, -1)) parent = Reflect.get(parent as object, key);
  Reflect.set(parent as object, path.at(-1) ?? '', value);
  return body;
}

describe('a look-up', () => {
  it('is one POST with a JSON body and nothing in the address', async () => {
    const seen: unknown[] = [];
    answer = (request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += String(chunk)));
      request.on('end', () => {
        seen.push(request.method, request.url, request.headers['content-type'], JSON.parse(body));
        response.end('{"outcome":"not_found"}');
      });
    };
    expect(await track()).toEqual({ outcome: 'not_found' });
    expect(seen).toEqual([
      'POST',
      '/apps/track-order/lookup',
      'application/json',
      { order: '#1001', email: 'jane@example.com', locale: 'en-NL' },
    ]);
  });

  it('reads a whole order back unchanged', async () => {
    answer = saysJson({ outcome: 'found', pass: 'pass.1', order: richOrder() });
    expect(await track()).toEqual({ outcome: 'found', pass: 'pass.1', order: richOrder() });
  });

  it.each([
    { outcome: 'invalid', problems: [{ field: 'order', code: 'order_is_link' }] },
    { outcome: 'rate_limited', retryAfterSeconds: 90 },
    { outcome: 'pass_ended' },
    { outcome: 'unavailable', retryAfterSeconds: 7 },
  ])('reads $outcome back unchanged', async (body) => {
    answer = saysJson(body);
    expect(await track()).toEqual(body);
  });
});

/** The server requires a proof of work; `respond` answers the requests that have one. */
function requiresProof(
  respond: (body: Record<string, unknown>) => unknown,
  bits = 9,
): Record<string, unknown>[] {
  const bodies: Record<string, unknown>[] = [];
  answer = (request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += String(chunk)));
    request.on('end', () => {
      const body: Record<string, unknown> = JSON.parse(text);
      bodies.push(body);
      const required = { outcome: 'proof_required', challenge: 'a.b', bits };
      response.end(JSON.stringify(body['proof'] ? respond(body) : required));
    });
  };
  return bodies;
}

describe('an order under attack', () => {
  it('is requested again with the proof, and the shopper sees the answer', async () => {
    const bodies = requiresProof(() => ({ outcome: 'not_found' }));
    expect(await track()).toEqual({ outcome: 'not_found' });
    const typed = { order: '#1001', email: 'jane@example.com', locale: 'en-NL' };
    const nonce: unknown = expect.stringMatching(/^\d+$/);
    expect(bodies).toEqual([typed, { ...typed, proof: { challenge: 'a.b', nonce } }]);
  });

  it('is not requested a third time', async () => {
    const bodies = requiresProof(() => ({ outcome: 'proof_required', challenge: 'c.d', bits: 9 }));
    expect(await track()).toEqual(UNAVAILABLE);
    expect(bodies).toHaveLength(2);
  });

  it('is not requested again when a newer look-up has aborted this one', async () => {
    const attempt = new AbortController();
    // More work than can be done while the test runs.
    const bodies = requiresProof(() => ({ outcome: 'not_found' }), 32);
    const answered = track(attempt);
    await expect.poll(() => bodies).toHaveLength(1);
    attempt.abort();
    expect(await answered).toEqual(UNAVAILABLE);
    expect(bodies).toHaveLength(1);
  });
});

describe('an answer that is not our server’s is "unavailable":', () => {
  it.each<[string, Answer]>([
    ['an HTML page', says('<!doctype html><h1>Shop</h1>', 'text/html')],
    ['an HTML error page of the proxy', says('<h1>502</h1>', 'text/html', 502)],
    ['a challenge', says('<html>Are you human?</html>', 'text/html', 403)],
    ['nothing at all', says('')],
    ['half of a JSON text', says('{"outcome":"fou')],
    ['JSON that is not an object', says('[]')],
    ['null', says('null')],
    ['an outcome that we do not know', saysJson({ outcome: 'on_a_ship' })],
    ['a proof of work without its bits', saysJson({ outcome: 'proof_required', challenge: 'x' })],
    ['an outcome named like a property of every object', saysJson({ outcome: 'constructor' })],
    [
      'a problem without a field of ours',
      saysJson({ outcome: 'invalid', problems: [{ field: 'x' }] }),
    ],
    ['an invalid form without a problem', saysJson({ outcome: 'invalid', problems: [] })],
    ['found without an order', saysJson({ outcome: 'found' })],
    ['problems that are no list', saysJson({ outcome: 'invalid', problems: 'order' })],
    [
      'a field named like a property of every object',
      saysJson({ outcome: 'invalid', problems: [{ field: 'constructor', code: 'x' }] }),
    ],
    ['too many tries without a time to wait', saysJson({ outcome: 'rate_limited' })],
    ['an outage without a time to wait', saysJson({ outcome: 'unavailable' })],
    ['a wait in words', saysJson({ outcome: 'rate_limited', retryAfterSeconds: '9' })],
    [
      'an order that is a sentence',
      saysJson({ outcome: 'found', pass: 'pass.1', order: 'on its way' }),
    ],
  ])('%s', async (_, said) => {
    answer = said;
    expect(await track()).toEqual(UNAVAILABLE);
  });

  it('the password page of a closed shop', async () => {
    answer = (request, response) => {
      if (request.url === '/password')
        says('<h1>Opening soon</h1>', 'text/html')(request, response);
      else response.writeHead(302, { location: '/password' }).end();
    };
    expect(await track()).toEqual(UNAVAILABLE);
  });

  it('a broken connection', async () => {
    answer = (request) => request.socket.destroy();
    expect(await track()).toEqual(UNAVAILABLE);
  });

  it('no network, and says that the browser knows of none', async () => {
    answer = (request) => request.socket.destroy();
    vi.stubGlobal('navigator', { onLine: false });
    expect(await track()).toEqual({ ...UNAVAILABLE, isOffline: true });
  });

  it('a server that hangs', async () => {
    answer = () => {};
    expect(await track(new AbortController(), 50)).toEqual(UNAVAILABLE);
  });

  it('a look-up that was aborted', async () => {
    const attempt = new AbortController();
    answer = () => attempt.abort();
    expect(await track(attempt)).toEqual(UNAVAILABLE);
  });
});

describe('an answer of another version', () => {
  it.each([
    ['a headline', ['order', 'headline', 'code'], 'on_a_ship'],
    ['a status', ['order', 'shipments', 0, 'status'], 'on_a_ship'],
    ['a reason to wait', ['order', 'waiting', 0, 'reason'], 'tea_break'],
  ])('keeps %s that the widget does not know', async (_, path, code) => {
    const body = found(path, code);
    answer = saysJson(body);
    expect(await track()).toEqual(body);
  });
});
