/** The cookie by which a browser switches one failure on for itself. */
export const FAULT_COOKIE = 'demo_fault';

/** A response of the storefront itself, for which the app gets no request. */
interface Interruption {
  status: 200 | 302 | 403 | 502;
  headers: Record<string, string>;
  body: string;
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

function htmlPage(title: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

/**
 * The failures of the panel's switch. A shop with a password redirects visitors to `/password` from all pages,
 * those of app proxies too; this was observed, because Shopify does not document it.
 */
export const proxyFaults = {
  none: { label: 'None' },
  slow: { label: 'Slow answers', delayMs: 900 },
  offline: { label: 'No connection', dropsConnection: true },
  html: {
    label: 'An error page instead of an answer',
    interruption: { status: 502, headers: HTML, body: htmlPage('502 Bad Gateway') },
  },
  challenge: {
    label: 'A robot check instead of an answer',
    interruption: { status: 403, headers: HTML, body: htmlPage('Verify your connection') },
  },
  password: {
    label: 'The shop is behind a password',
    interruption: { status: 302, headers: { Location: '/password' }, body: '' },
  },
} as const satisfies Record<string, ProxyFault>;

export interface ProxyFault {
  label: string;
  delayMs?: number;
  dropsConnection?: boolean;
  interruption?: Interruption;
}

export type ProxyFaultName = keyof typeof proxyFaults;

/** Parses the value of the cookie. An unknown name is no failure. */
export function toProxyFault(name: string | undefined): ProxyFaultName {
  return name !== undefined && isProxyFault(name) ? name : 'none';
}

function isProxyFault(name: string): name is ProxyFaultName {
  return Object.hasOwn(proxyFaults, name);
}
