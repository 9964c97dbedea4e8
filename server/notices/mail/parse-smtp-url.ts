import { isIPv4 } from 'node:net';

/** The mail server that we hand mails to. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise by STARTTLS. */
  isTlsFromStart: boolean;
  /** Without TLS nothing is sent. Only a server on this machine need not have it. */
  requiresTls: boolean;
  /** `null` for a server that asks for none. */
  login: { user: string; password: string } | null;
}

/** By scheme: https://www.rfc-editor.org/rfc/rfc8314#section-7.3 and https://www.rfc-editor.org/rfc/rfc6409#section-3.1 */
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/**
 * Reads `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. Special characters of user and password are
 * percent-encoded. `null` for anything else, a path or a query included: an option that nobody reads is a mistake.
 */
export function parseSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const defaultPort = DEFAULT_PORTS[protocol];
  if (defaultPort === undefined || hostname === '') return null;
  if ((pathname !== '' && pathname !== '/') || search !== '' || hash !== '') return null;
  if ((username === '') !== (password === '')) return null;
  const user = decode(username);
  const secret = decode(password);
  if (user === null || secret === null) return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: port === '' ? defaultPort : Number(port),
    isTlsFromStart: protocol === 'smtps:',
    requiresTls: !isLoopback(host),
    login: username === '' ? null : { user, password: secret },
  };
}

/** https://www.rfc-editor.org/rfc/rfc5735#section-3 and https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
