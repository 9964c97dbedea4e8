import type { Context } from 'hono';

/**
 * Answers 401. The header makes App Bridge fetch a new session token and send the request once more.
 * https://github.com/Shopify/shopify-app-js/blob/main/packages/apps/shopify-app-react-router/src/server/authenticate/helpers/respond-to-invalid-session-token.ts
 */
export function refuseSession(c: Context): Response {
  c.header('x-shopify-retry-invalid-session-request', '1');
  return c.body('Not signed in with Shopify.', 401);
}
