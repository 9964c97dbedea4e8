/**
 * On every answer of ours, whatever its route, method or outcome. No Strict-Transport-Security: behind
 * the app proxy it would bind the merchant's own domain.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store, private',
  'cdn-cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export const JSON_HEADERS: Readonly<Record<string, string>> = {
  ...HEADERS,
  'content-type': 'application/json',
};
