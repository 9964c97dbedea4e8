import type { MiddlewareHandler } from 'hono';

/**
 * Answers 403 to what a browser says another site has sent: a form there would guess at orders from the addresses of
 * its visitors, and use up the budgets of the shop's own shoppers. A browser that does not send the header, and a
 * proxy that does not forward it, are let pass.
 * https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
 */
export function refuseCrossSite(): MiddlewareHandler {
  return async function checkFetchSite(c, next) {
    if (c.req.header('sec-fetch-site') !== 'cross-site') return next();
    return c.body('Not from a page of this shop.', 403);
  };
}
