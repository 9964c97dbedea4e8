import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { listen } from '../../../e2e/fake-shopify/listen.ts';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import {
  TOKEN_PATH,
  tokenEndpoint,
} from '../../../e2e/fake-shopify/token-endpoint/token-endpoint.ts';
import {
  createTokenIssuer,
  type TokenIssuer,
} from '../../../e2e/fake-shopify/token-endpoint/token-issuer.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createTokenEndpoint, type TokenEndpoint } from './token-endpoint.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

const KEYS = { apiKey: 'key', apiSecret: 'canary-client-secret' };
const CLAIMS = { shop: aShop(), apiKey: KEYS.apiKey };
const SESSION_TOKEN = signSessionToken({ ...CLAIMS, issuedAt: NOW }, KEYS.apiSecret);
/** Milliseconds: long for this machine's own loopback, short for a test. */
const ANSWER_TIMEOUT = 400;
const CANARIES = ['canary', 'shpat_', 'shprt_', ...SESSION_TOKEN.split('.')];

const at = (url: string, options: { apiSecret?: string; timeout?: number } = {}): TokenEndpoint =>
  createTokenEndpoint({ ...KEYS, endpoint: () => url, ...options });

// Shopify's library takes the time from `Date`.
beforeEach(() => void vi.setSystemTime(NOW));
afterEach(() => void vi.useRealTimers());

async function fakeEndpoint(
  options: { apiSecret?: string; timeout?: number } = {},
): Promise<TokenEndpoint & { issuer: TokenIssuer }> {
  const issuer = createTokenIssuer({
    ...KEYS,
    shop: aShop(),
    scopes: ['read_orders', 'read_returns'],
    now: () => new Date(),
  });
  const server = await listen(tokenEndpoint(issuer).fetch, 0);
  onTestFinished(() => server.close());
  return { issuer, ...at(server.url + TOKEN_PATH, options) };
}

/** A token endpoint that answers every request with these bytes, or does to the socket what it wants. */
async function answering(answer: string | ((socket: Socket) => void)): Promise<TokenEndpoint> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => (typeof answer === 'string' ? socket.end(answer) : answer(socket)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return at(`http://127.0.0.1:${port}${TOKEN_PATH}`, { timeout: ANSWER_TIMEOUT });
}

function minutesFromNow(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

function http(status: string, body: string): string {
  return `HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The reason of an outage, once nothing that a log might print of it is secret. */
async function outageOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ShopifyUnavailable)) throw new Error('no outage', { cause: error });
  const lines: string[] = [];
  pino({}, { write: (line: string) => void lines.push(line) }).error({ err: error }, 'unavailable');
  const printed = inspect(error, { depth: Infinity, showHidden: true }) + lines.join('');
  for (const canary of CANARIES) expect(printed).not.toContain(canary);
  return error.reason;
}

const GRANT = {
  access_token: 'shpat_canary',
  scope: 'read_orders',
  expires_in: 3_600,
  refresh_token: 'shprt_canary',
  refresh_token_expires_in: 7_776_000,
};

describe('the token endpoint', () => {
  it('exchanges a session token for an expiring offline token, and refreshes that', async () => {
    const { issuer, exchange, refresh } = await fakeEndpoint();
    const first = await exchange(aShop(), SESSION_TOKEN);
    expect(first).toEqual({
      ok: true,
      session: {
        shop: aShop(),
        accessToken: expect.stringMatching(/^shpat_/),
        expiresAt: new Date(NOW.getTime() + 3_600_000),
        refreshToken: expect.stringMatching(/^shprt_/),
        refreshExpiresAt: new Date(NOW.getTime() + 90 * 86_400_000),
        scopes: ['read_orders', 'read_returns'],
      },
    });
    if (!first.ok) return;
    const second = await refresh(aShop(), first.session.refreshToken ?? '');
    if (!second.ok) throw new Error('refused');
    expect(second.session.accessToken).not.toBe(first.session.accessToken);
    expect(issuer.accepts(second.session.accessToken)).toBe(true);
  });

  it('tells a refused session token and an ended refresh token from an outage', async () => {
    const { issuer, exchange, refresh } = await fakeEndpoint();
    expect(await exchange(aShop(), 'a.b.c')).toEqual({
      ok: false,
      refusal: 'invalid_session_token',
    });
    expect(await refresh(aShop(), 'shprt_canary')).toEqual({ ok: false, refusal: 'ended' });
    issuer.uninstall();
    expect(await outageOf(exchange(aShop(), SESSION_TOKEN))).toBe('unauthorized');
  });

  it('ends no session because Shopify does not know our secret', async () => {
    const { refresh, exchange } = await fakeEndpoint({ apiSecret: 'canary' });
    expect(await outageOf(refresh(aShop(), 'shprt_canary'))).toBe('unauthorized');
    const signed = signSessionToken({ ...CLAIMS, issuedAt: NOW }, 'canary');
    expect(await outageOf(exchange(aShop(), signed))).toBe('unauthorized');
  });

  it.each([
    ['of another secret', signSessionToken({ ...CLAIMS, issuedAt: NOW }, 'x')],
    ['of another app', signSessionToken({ ...CLAIMS, apiKey: 'x', issuedAt: NOW }, KEYS.apiSecret)],
    [
      'of two minutes ago',
      signSessionToken({ ...CLAIMS, issuedAt: minutesFromNow(-2) }, KEYS.apiSecret),
    ],
    [
      'that begins in a minute',
      signSessionToken({ ...CLAIMS, issuedAt: minutesFromNow(1) }, KEYS.apiSecret),
    ],
    ['that is no token', 'canary'],
    ['that is empty', ''],
  ])('refuses a session token %s without asking Shopify', async (_, token) => {
    const { issuer, exchange } = await fakeEndpoint();
    expect(await exchange(aShop(), token)).toEqual({ ok: false, refusal: 'invalid_session_token' });
    expect(issuer.requests).toEqual([]);
  });

  it('serves two apps of one process at once, each at its own address', async () => {
    const apps = await Promise.all([fakeEndpoint(), fakeEndpoint()]);
    const answers = await Promise.all(
      [...apps, ...apps].map(({ exchange }) => exchange(aShop(), SESSION_TOKEN)),
    );
    for (const [index, answer] of answers.entries()) {
      if (!answer.ok) throw new Error('refused');
      const accepting = apps.map(({ issuer }) => issuer.accepts(answer.session.accessToken));
      expect(accepting).toEqual([index % 2 === 0, index % 2 === 1]);
    }
  });

  it('keeps to its own fetch when an adapter of the library is loaded later', async () => {
    const { exchange } = await fakeEndpoint();
    await import('@shopify/shopify-api/adapters/node');
    expect(await exchange(aShop(), SESSION_TOKEN)).toMatchObject({ ok: true });
  });

  it('lets the library print nothing', async () => {
    const printers = (['debug', 'info', 'log', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    );
    const { exchange } = await fakeEndpoint();
    await exchange(aShop(), SESSION_TOKEN);
    const lines = printers.flatMap((printer) => printer.mock.calls);
    for (const printer of printers) printer.mockRestore();
    expect(lines).toEqual([]);
  });

  it('gives up on an endpoint that hangs', async () => {
    const { issuer, refresh } = await fakeEndpoint({ timeout: 50 });
    issuer.fault = 'hang';
    expect(await outageOf(refresh(aShop(), 'shprt_canary'))).toBe('deadline');
  });

  it('says when an answer was lost', async () => {
    const { issuer, refresh } = await fakeEndpoint();
    issuer.fault = 'lost';
    expect(await outageOf(refresh(aShop(), 'shprt_canary'))).toBe('network');
  });

  it.each<[string, Parameters<typeof answering>[0], string]>([
    ['an error of Shopify’s', http('500 Oops', '{"errors":"shprt_canary"}'), 'http'],
    ['an error without a body', http('503 Oops', ''), 'http'],
    ['an error of an edge', http('520 Oops', 'error code: 520'), 'http'],
    ['a throttled request', http('429 Slow down', '{"error":"shprt_canary"}'), 'http'],
    ['a throttled request in words', http('429 Slow down', '{"errors":"shprt_canary"}'), 'http'],
    ['a refusal that is a page', http('403 Forbidden', '<html>shprt_canary'), 'http'],
    ['a refusal in another form', http('401 No', '{"errors":"shprt_canary"}'), 'http'],
    ['a refusal that is null', http('400 No', 'null'), 'http'],
    ['a refusal that is a list', http('400 No', '["shprt_canary"]'), 'http'],
    ['a redirect', http('302 Found\r\nlocation: http://x.invalid/shprt_canary', ''), 'http'],
    ['a redirect with a grant', http('302 Found', JSON.stringify(GRANT)), 'http'],
    ['no content', 'HTTP/1.1 204 No Content\r\n\r\n', 'http'],
    ['a shop that is not there', http('404 Not Found', '{"errors":"Not Found"}'), 'http'],
    ['a refusal that quotes', http('400 No', '{"error":"shprt_canary1"}'), 'unauthorized'],
    [
      'a malformed request',
      http('400 No', '{"error":"invalid_request","error_description":"api_key shprt_canary"}'),
      'unauthorized',
    ],
    ['an empty object', http('200 OK', '{}'), 'not_json'],
    ['null', http('200 OK', 'null'), 'not_json'],
    ['a number', http('200 OK', '7'), 'not_json'],
    ['a list', http('200 OK', JSON.stringify([GRANT])), 'not_json'],
    ['an empty body', http('200 OK', ''), 'not_json'],
    ['half a grant', http('200 OK', JSON.stringify(GRANT).slice(0, 60)), 'not_json'],
    ['a page', http('200 OK', '<html>shprt_canary'), 'not_json'],
    [
      'an end that the library breaks on',
      grant({ expires_in: { valueOf: 0, toString: 0 } }),
      'not_json',
    ],
    ['an online token', grant({ associated_user: { id: 1 } }), 'not_json'],
    ['far too much', http('200 OK', `"${'shprt_canary'.repeat(10_000)}"`), 'too_large'],
    ['a refusal that is far too long', http('400 No', 'shprt_canary'.repeat(10_000)), 'too_large'],
    ['a hang', () => {}, 'deadline'],
    ['a hang in the middle', (socket) => socket.write(grant().slice(0, 80)), 'deadline'],
    ['a reset', (socket) => socket.resetAndDestroy(), 'network'],
    ['no HTTP', JSON.stringify(GRANT), 'network'],
    ['a broken header', 'HTTP/1.1 200 OK\r\nx shprt_canary\r\n\r\n', 'network'],
    ['nothing', '', 'network'],
  ])('takes %s for an outage, and says nothing secret of it', async (_, answer, reason) => {
    const { refresh, exchange } = await answering(answer);
    expect(await outageOf(refresh(aShop(), 'shprt_canary'))).toBe(reason);
    expect(await outageOf(exchange(aShop(), SESSION_TOKEN))).toBe(reason);
  });

  it.each(Object.keys(GRANT))('takes a grant without a good %s for an outage', async (field) => {
    const isEnd = field.endsWith('expires_in');
    const bad = [
      undefined,
      null,
      ...(isEnd ? [0, -1, 'x', 1e300] : field === 'scope' ? [7] : ['', 7]),
    ];
    for (const value of bad) {
      const { refresh } = await answering(grant({ [field]: value }));
      expect(await outageOf(refresh(aShop(), 'shprt_canary')), String(value)).toBe('not_json');
    }
    const { refresh } = await answering(grant({ [field]: 'shprt_canary'.repeat(10_000) }));
    expect(await outageOf(refresh(aShop(), 'shprt_canary'))).toBe('too_large');
  });
});

/** An answer with a grant, but for these fields. */
function grant(overrides: object = {}): string {
  return http('200 OK', JSON.stringify({ ...GRANT, ...overrides }));
}
