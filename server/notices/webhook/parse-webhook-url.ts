import { isPublicHost } from '../../async/public-host.ts';

/** Longer is no address of a server. */
const MAX_LENGTH = 1_000;

/**
 * The address that a shop's webhooks go to. Only `https` will do, on its usual port, and only a host of the public
 * Internet: what the name resolves to is checked again at each connection.
 *
 * @returns as the URL standard writes it, or `null` for anything else.
 */
export function parseWebhookUrl(typed: string): string | null {
  const text = typed.trim();
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return null;
  const { protocol, username, password, port, hostname, hash, href } = new URL(text);
  if (protocol !== 'https:' || port !== '' || hash !== '') return null;
  if (username !== '' || password !== '') return null;
  return isPublicHost(hostname) ? href : null;
}
