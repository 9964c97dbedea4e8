import type { Context, MiddlewareHandler } from 'hono';

/** Headers of an answer by their name in lower case; `undefined` removes a header. */
export type HeaderChanges = Readonly<Record<string, string | undefined>>;

/**
 * On every answer, whatever its route, method or outcome, unless its route says otherwise. There is no
 * Strict-Transport-Security: an answer of the app proxy comes from the merchant's own domain, and the
 * header would bind that domain. https://www.rfc-editor.org/rfc/rfc6797#section-8.1
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store, private',
  'cdn-cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** For a file whose address names its content. */
export const IMMUTABLE_FILE: HeaderChanges = {
  'cache-control': 'public, max-age=31536000, immutable',
  'cdn-cache-control': undefined,
  'content-security-policy': "default-src 'none'",
  'referrer-policy': undefined,
};

/** For the newest file of a name: an hour's delay after a deployment does no harm to it. */
export const NEWEST_FILE: HeaderChanges = {
  ...IMMUTABLE_FILE,
  'cache-control': 'public, max-age=3600',
};

/**
 * Sets {@link SECURITY_HEADERS}, or a route's changes to them. Headers are set before the handler runs,
 * so that a handler can change them, and so that errors and unknown paths have them too.
 */
export function securityHeaders(headers: HeaderChanges = SECURITY_HEADERS): MiddlewareHandler {
  return async function setSecurityHeaders(c, next) {
    changeHeaders(c, headers);
    await next();
  };
}

/** Sets and removes headers of the answer that the handler will make. */
export function changeHeaders(c: Context, changes: HeaderChanges): void {
  for (const [name, value] of Object.entries(changes)) c.header(name, value);
}
