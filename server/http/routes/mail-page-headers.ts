import type { HeaderChanges } from '../middleware/security-headers.ts';

/** Of a page that a mail leads to: its own style, and one form that goes where it came from. */
export const MAIL_PAGE_HEADERS: HeaderChanges = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-robots-tag': 'noindex',
};
