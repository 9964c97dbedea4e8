import { createHash } from 'node:crypto';
import type { HeaderChanges } from '../middleware/security-headers.ts';

/**
 * Creates the headers of the page that answers a form posted without JavaScript. The page may use its one
 * style element, load pictures, and post the form again. `'self'` stands beside `https:` for a shop that
 * runs on this machine, as the demo does.
 *
 * @param style - The content of the style element, byte for byte.
 */
export function createAnswerPageHeaders(style: string): HeaderChanges {
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "img-src 'self' https:",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    // With `no-referrer` a browser would post the form again with the origin `null`.
    // https://fetch.spec.whatwg.org/#append-a-request-origin-header
    'referrer-policy': 'same-origin',
  };
}
