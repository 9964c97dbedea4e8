import type { Context } from 'hono';

/**
 * Answers 401. The header makes App Bridge fetch a new session token and send the request once more.
 * https://shopify.dev/docs/api/app-home/apis/resource-fetching
 */
export function refuseSession(c: Context): Response {
  c.header('x-shopify-retry-invalid-session-request', '1');
  return c.body('Not signed in with Shopify.', 401);
}
