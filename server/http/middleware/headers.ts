import { createHash } from 'node:crypto';

/**
 * On every answer of ours, whatever its route, method or outcome; a page and its files say otherwise
 * where they must. No Strict-Transport-Security: behind the app proxy it would bind the merchant's own
 * domain.
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

/** No policy of ours: what Shopify makes of it is the merchant's page, with all that their theme loads. */
export const LIQUID_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store, private',
  'cdn-cache-control': 'no-store',
  'content-type': 'application/liquid',
  'x-content-type-options': 'nosniff',
};

/** For a file whose address names its content. */
export const IMMUTABLE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
};

/**
 * For the answer to a form that was posted without JavaScript: its one style, pictures, and the form.
 * `'self'` beside `https:` is for a shop on this machine, the demo's.
 *
 * @param style - The content of its style element, to the byte.
 */
export function createAnswerHeaders(style: string): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "img-src 'self' https:",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    // With `no-referrer` a browser posts the form again from the origin `null`.
    'referrer-policy': 'same-origin',
  };
}
