import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
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
const SESSION_TOKEN = signSessionToken(
  { shop: aShop(), apiKey: KEYS.apiKey, issuedAt: NOW },
  KEYS.apiSecret,
);
const CANARIES = ['canary', 'shpat_', 'shprt_', ...SESSION_TOKEN.split('.')];

const at = (url: string, options: { apiSecret?: string; timeout?: number } = {}): TokenEndpoint =>
  createTokenEndpoint({ ...KEYS, endpoint: () => url, now: () => NOW, ...options });

async function standIn(
  options: { apiSecret?: string; timeout?: number } = {},
): Promise<TokenEndpoint & { issuer: TokenIssuer }> {
  const issuer = createTokenIssuer({
    ...KEYS,
    shop: aShop(),
    scopes: ['read_orders', 'read_returns'],
    now: () => NOW,
  });
  const server = await listen(tokenEndpoint(issuer).fetch, 0);
  onTestFinished(() => server.close());
  return { issuer, ...at(server.url + TOKEN_PATH, options) };
}

/** A token endpoint that answers every request with these bytes. */
async function answering(bytes: string): Promise<TokenEndpoint> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return at(`http://127.0.0.1:${(server.address() as AddressInfo).port}${TOKEN_PATH}`);
}

function http(status: string, body: string): string {
  return `HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The reason why there was no answer, after a look at everything a log might print of it. */
async function troubleOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ShopifyUnavailable)) throw new Error('no trouble', { cause: error });
  const lines: string[] = [];
  pino({}, { write: (line: string) => void lines.push(line) }).error({ err: error }, 'trouble');
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
    const { issuer, exchange, refresh } = await standIn();
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

  it('tells a session token that is too old, and a refresh token that has ended, from trouble', async () => {
    const { issuer, exchange, refresh } = await standIn();
    expect(await exchange(aShop(), 'a.b.c')).toEqual({
      ok: false,
      refusal: 'invalid_session_token',
    });
    expect(await refresh(aShop(), 'shprt_canary')).toEqual({ ok: false, refusal: 'ended' });
    issuer.uninstall();
    expect(await troubleOf(exchange(aShop(), SESSION_TOKEN))).toBe('unauthorized');
  });

  it('ends no session because our own secret is wrong', async () => {
    const { refresh, exchange } = await standIn({ apiSecret: 'canary' });
    expect(await troubleOf(refresh(aShop(), 'shprt_canary'))).toBe('unauthorized');
    expect(await troubleOf(exchange(aShop(), SESSION_TOKEN))).toBe('unauthorized');
  });

  it('gives up on an endpoint that hangs', async () => {
    const { issuer, refresh } = await standIn({ timeout: 50 });
    issuer.fault = 'hang';
    expect(await troubleOf(refresh(aShop(), 'shprt_canary'))).toBe('deadline');
  });

  it('says when an answer was lost', async () => {
    const { issuer, refresh } = await standIn();
    issuer.fault = 'lost';
    expect(await troubleOf(refresh(aShop(), 'shprt_canary'))).toBe('network');
  });

  it.each<[string, string, string]>([
    ['an error of Shopify’s', http('500 Oops', '{"errors":"shprt_canary"}'), 'http'],
    ['an error of an edge', http('520 Oops', 'error code: 520'), 'http'],
    ['a throttled request', http('429 Slow down', '{"error":"shprt_canary"}'), 'http'],
    ['a refusal that is a page', http('403 Forbidden', '<html>shprt_canary'), 'http'],
    ['a redirect', http('302 Found\r\nlocation: http://x.invalid/shprt_canary', ''), 'http'],
    ['a shop that is not there', http('404 Not Found', '{"errors":"Not Found"}'), 'http'],
    ['a refusal that quotes', http('400 No', '{"error":"shprt_canary1"}'), 'unauthorized'],
    [
      'a malformed request',
      http('400 No', '{"error":"invalid_request","error_description":"api_key shprt_canary"}'),
      'unauthorized',
    ],
    ['half a grant', http('200 OK', JSON.stringify(GRANT).slice(0, 60)), 'not_json'],
    ['a page', http('200 OK', '<html>shprt_canary'), 'not_json'],
    ['far too much', http('200 OK', `"${'shprt_canary'.repeat(10_000)}"`), 'not_json'],
    ['no HTTP', JSON.stringify(GRANT), 'network'],
    ['a broken header', 'HTTP/1.1 200 OK\r\nx shprt_canary\r\n\r\n', 'network'],
    ['nothing', '', 'network'],
  ])('takes %s for trouble, and tells nothing secret of it', async (_, bytes, reason) => {
    const { refresh } = await answering(bytes);
    expect(await troubleOf(refresh(aShop(), 'shprt_canary'))).toBe(reason);
  });

  it.each(Object.keys(GRANT))('takes a grant without %s for trouble', async (field) => {
    const { refresh } = await answering(
      http('200 OK', JSON.stringify({ ...GRANT, [field]: undefined })),
    );
    expect(await troubleOf(refresh(aShop(), 'shprt_canary'))).toBe('not_json');
  });
});
