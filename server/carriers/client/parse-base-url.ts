import { isPublicHost } from '../../async/public-host.ts';

/** Longer is no address of a server. */
const MAX_LENGTH = 300;

/**
 * The address of a server that a merchant runs, as {@link ProviderAccount.baseUrl} keeps it: without a slash at the end.
 * It is asked with the merchant's key, so only `https` will do, on its usual port, and only a host of the public Internet:
 * what the name resolves to is checked again at each connection (`createPublicDispatcher`).
 *
 * A host in other digits (`127.1`, `2130706433`, `0x7f.1`) is one here already: the URL standard writes it out.
 *
 * @returns `null` for anything else.
 */
export function parseBaseUrl(typed: string): string | null {
  const text = typed.trim();
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return null;
  const { protocol, username, password, port, hostname, search, hash, origin, pathname } = new URL(
    text,
  );
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return null;
  if (search !== '' || hash !== '') return null;
  return isPublicHost(hostname) ? `${origin}${pathname}`.replace(/(?<!\/)\/+$/, '') : null;
}
