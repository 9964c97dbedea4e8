import type { Context } from 'hono';
import { HEADERS } from './headers.ts';

/** App Bridge then tries once more, with a token that it has fetched anew. */
export function refuseSession(c: Context): Response {
  const headers = { ...HEADERS, 'x-shopify-retry-invalid-session-request': '1' };
  return c.body('Not signed in with Shopify.', 401, headers);
}
