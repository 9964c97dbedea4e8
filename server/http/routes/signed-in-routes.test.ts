import { expect, it } from 'vitest';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { createApp } from '../../app.ts';
import { fakePorts } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';

/** A parameter of a path, with the pattern that it has to match. */
const PARAMETER = /:\w+(?:\{(?:[^{}]|\{[^}]*\})*\})?/g;

const HOUR = 3_600_000;

const later = new Date(NOW.getTime() + HOUR);
const earlier = new Date(NOW.getTime() - HOUR);

function tokenOf(secret: string, apiKey = 'client-id', issuedAt = NOW): string {
  return `Bearer ${signSessionToken({ shop: aShop(), apiKey, issuedAt }, secret)}`;
}

const TOKENS: Record<string, string> = {
  'no token': '',
  'a token that somebody else signed': tokenOf('guessed'),
  'a token of another app': tokenOf('app-secret', 'other-client-id'),
  'an expired token': tokenOf('app-secret', 'client-id', earlier),
  'a token of the future': tokenOf('app-secret', 'client-id', later),
  'a token without a signature': tokenOf('app-secret').replace(/[^.]+$/, ''),
};

/** The home page's own scripts, which hold nothing of a shop. */
const PUBLIC = 'GET /admin/assets/1';

const app = createApp(fakePorts());
const routes = new Set(
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/(?:admin|extension)\//.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(PARAMETER, '1')}`)
    .filter((route) => route !== PUBLIC),
);

it('knows every route of the admin and its extensions', () => {
  expect(routes.size).toBeGreaterThan(30);
  expect(routes).toContain('GET /admin/deliveries/1/1');
});

it.each(Object.entries(TOKENS))('with %s, none of them answers anything', async (_, token) => {
  const open: string[] = [];
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ');
    const headers = token === '' ? {} : { authorization: token };
    const response = await app.request(path, { method, headers });
    if (response.status !== 401) open.push(`${route}: ${response.status}`);
  }
  expect(open).toEqual([]);
});
