/** The cookie by which one browser asks for one failure. */
export const FAULT_COOKIE = 'demo_fault';

/** Answers in place of the app: what a storefront does now and then, without asking the app. */
interface Interruption {
  status: 200 | 302 | 403 | 502;
  headers: Record<string, string>;
  body: string;
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

function htmlPage(title: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

/** What each switch of the panel does. `slow` answers after this long; `offline` drops the connection. */
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

/** The failure a cookie names; none for a name that is not known. */
export function toProxyFault(name: string | undefined): ProxyFaultName {
  return name !== undefined && isProxyFault(name) ? name : 'none';
}

function isProxyFault(name: string): name is ProxyFaultName {
  return Object.hasOwn(proxyFaults, name);
}
