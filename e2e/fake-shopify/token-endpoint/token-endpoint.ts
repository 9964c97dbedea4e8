import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { TokenIssuer } from './token-issuer.ts';

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/token-exchange */
export const TOKEN_PATH = '/admin/oauth/access_token';

/** The HTTP endpoint of a token issuer, with its faults. */
export function tokenEndpoint(tokens: TokenIssuer): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post(TOKEN_PATH, async (c) => {
    const parameters: unknown = await c.req.json().catch(() => null);
    const { fault } = tokens;
    if (fault === 'hang') return new Promise<Response>(() => undefined);
    if (fault === 'http500') return c.json({ errors: 'Internal Server Error' }, 500);
    const { status, json } = tokens.grant({ ...(parameters as object | null) });
    if (fault === 'lost') c.env.incoming.socket.resetAndDestroy();
    return c.json(json, status);
  });
  return app;
}
