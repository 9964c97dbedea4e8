import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../listen.ts';
import { signSessionToken } from './session-token.ts';
import { TOKEN_PATH, tokenEndpoint } from './token-endpoint.ts';
import { createTokenIssuer, type TokenIssuer } from './token-issuer.ts';

const app = { shop: 'demo.myshopify.com', apiKey: 'key', apiSecret: 'secret' };
const MINUTE = 60_000;

let now: Date;
let issuer: TokenIssuer;

beforeEach(() => {
  now = new Date('2026-11-25T13:05:00Z');
  issuer = createTokenIssuer({ ...app, scopes: ['read_orders', 'read_returns'], now: () => now });
});

function advance(milliseconds: number): void {
  now = new Date(now.getTime() + milliseconds);
}

function exchange(overrides: object = {}): { status: number; json: object } {
  return issuer.grant({
    client_id: app.apiKey,
    client_secret: app.apiSecret,
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: signSessionToken({ ...app, issuedAt: now }, app.apiSecret),
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
    expiring: '1',
    ...overrides,
  });
}

function refresh(refreshToken: string): { status: number; json: object } {
  return issuer.grant({
    client_id: app.apiKey,
    client_secret: app.apiSecret,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
}

function tokensOf({ status, json }: { status: number; json: object }): [string, string] {
  expect(status).toBe(200);
  expect(json).toMatchObject({ expires_in: 3_600, refresh_token_expires_in: 7_776_000 });
  const { access_token, refresh_token } = json as Record<string, string>;
  return [access_token ?? '', refresh_token ?? ''];
}

describe('the token issuer', () => {
  it('grants the scopes that the merchant agreed to, for an hour', () => {
    const granted = exchange();
    expect(granted.json).toMatchObject({ scope: 'read_orders,read_returns' });
    const [access] = tokensOf(granted);
    expect(issuer.accepts('shpat_other')).toBe(false);
    advance(60 * MINUTE - 1);
    expect(issuer.accepts(access)).toBe(true);
    advance(1);
    expect(issuer.accepts(access)).toBe(false);
  });

  it('grants other scopes once the merchant has agreed to them', () => {
    issuer.install(['read_orders']);
    expect(exchange().json).toMatchObject({ scope: 'read_orders' });
  });

  it('refreshes for ninety days, also after the access token has expired', () => {
    const [, first] = tokensOf(exchange());
    advance(89 * 24 * 60 * MINUTE);
    const [, second] = tokensOf(refresh(first));
    advance(89 * 24 * 60 * MINUTE);
    tokensOf(refresh(second));
    advance(2 * 24 * 60 * MINUTE);
    expect(refresh(second).status).toBe(401);
  });

  it('keeps older tokens valid until the new access token is used', () => {
    const [access, old] = tokensOf(exchange());
    const [lost] = tokensOf(refresh(old));
    const [next, newer] = tokensOf(refresh(old));
    expect(issuer.accepts(access)).toBe(true);
    expect(issuer.accepts(next)).toBe(true);
    expect([access, lost].map((token) => issuer.accepts(token))).toEqual([false, false]);
    expect(refresh(old)).toEqual({
      status: 401,
      json: {
        error: 'invalid_request',
        error_description: 'This request requires an active refresh_token',
      },
    });
    tokensOf(refresh(newer));
  });

  it('revokes every token when the app is uninstalled, and grants again when it is reinstalled', () => {
    const [access, old] = tokensOf(exchange());
    issuer.uninstall();
    expect(issuer.accepts(access)).toBe(false);
    expect(refresh(old).status).toBe(401);
    expect(exchange()).toMatchObject({ status: 400, json: { error: 'app_not_installed' } });
    issuer.install(['read_orders']);
    expect(refresh(old).status).toBe(401);
    const [again] = tokensOf(exchange());
    expect(issuer.accepts(again)).toBe(true);
  });

  it.each([
    ['another client', { client_id: 'other' }, 401, 'invalid_client'],
    ['a wrong secret', { client_secret: 'other' }, 401, 'invalid_client'],
    ['an unknown grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['an online token', { requested_token_type: 'online' }, 400, 'invalid_request'],
    ['a token that never expires', { expiring: '0' }, 400, 'invalid_request'],
    ['no session token', { subject_token: '' }, 400, 'invalid_subject_token'],
    ['another kind of subject', { subject_token_type: 'saml' }, 400, 'invalid_subject_token'],
  ])('refuses %s with an OAuth error', (_, overrides, status, error) => {
    expect(exchange(overrides)).toMatchObject({
      status,
      json: { error, error_description: expect.any(String) },
    });
  });

  it.each([
    ['of another app', { ...app, apiKey: 'other' }, 'secret'],
    ['of another shop', { ...app, shop: 'other.myshopify.com' }, 'secret'],
    ['that somebody else signed', app, 'other'],
  ])('refuses a session token %s', (_, claims, secret) => {
    const subject_token = signSessionToken({ ...claims, issuedAt: now }, secret);
    expect(exchange({ subject_token })).toMatchObject({ json: { error: 'invalid_subject_token' } });
  });

  it('refuses an expired session token', () => {
    const subject_token = signSessionToken({ ...app, issuedAt: now }, app.apiSecret);
    advance(MINUTE - 1);
    expect(exchange({ subject_token }).status).toBe(200);
    advance(1);
    expect(exchange({ subject_token }).status).toBe(400);
  });

  it('responds to any body over HTTP, and grants before it loses a response', async () => {
    const server = await listen(tokenEndpoint(issuer).fetch, 0);
    onTestFinished(() => server.close());
    const post = (body: string): Promise<Response> =>
      fetch(server.url + TOKEN_PATH, { method: 'POST', body });
    for (const body of ['', 'null', '7', '[]', '{}']) expect((await post(body)).status).toBe(401);
    issuer.fault = 'http500';
    expect((await post('{}')).status).toBe(500);
    issuer.fault = 'lost';
    issuer.requests.length = 0;
    await expect(post('{}')).rejects.toThrow();
    expect(issuer.requests).toHaveLength(1);
  });
});
