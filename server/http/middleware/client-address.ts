import { isIPv4, isIPv6 } from 'node:net';

/**
 * Groups of an IPv6 address that name a network: `2001:db8:1:2` of `2001:db8:1:2:3:4:5:6`. One household or
 * one phone gets a whole /64 at least. https://www.rfc-editor.org/rfc/rfc6177#section-2
 */
const PREFIX_GROUPS = 4;

/**
 * The first six groups of an IPv6 address whose last two are an IPv4 address.
 * https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2, https://www.rfc-editor.org/rfc/rfc6052#section-2.1
 */
const IPV4_PREFIXES: ReadonlySet<string> = new Set(['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']);

/** `[2001:db8::1]:443`, as in a URL. https://www.rfc-editor.org/rfc/rfc7239#section-6 */
const BRACKETED = /^\[([^[\]]*)\](?::\d{1,5})?$/;

const IPV4_WITH_PORT = /^([\d.]+):\d{1,5}$/;

/**
 * The address under which a shopper's requests are counted. Shopify writes the shopper's address last into
 * `X-Forwarded-For`, and every proxy of our own host appends one more, so it is found from the right. It
 * is a hint and never a proof.
 *
 * @param forwardedFor - The header's value.
 * @param trustedHops - How many proxies of our own stand between Shopify and this process.
 * @returns an IPv4 address, or the /64 of an IPv6 address, each in one spelling and without a port. Empty
 * when there is no address: all such requests are counted together.
 */
export function clientAddress(forwardedFor: string | undefined, trustedHops: number): string {
  const written = forwardedFor
    ?.split(',')
    .at(-1 - trustedHops)
    ?.trim()
    .replaceAll('"', '');
  if (!written) return '';
  const alone = BRACKETED.exec(written)?.[1] ?? IPV4_WITH_PORT.exec(written)?.[1] ?? written;
  const address = alone.replace(/%.*/s, '');
  if (isIPv4(address)) return address;
  return isIPv6(address) ? writeNetwork(groupsOf(address)) : '';
}

/** The IPv4 address inside an IPv6 address, or else its /64. */
function writeNetwork(groups: readonly string[]): string {
  if (!IPV4_PREFIXES.has(groups.slice(0, 6).join(':'))) {
    return groups.slice(0, PREFIX_GROUPS).join(':');
  }
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.');
}

/** All eight groups of an IPv6 address, in lower case and without leading zeros. */
function groupsOf(address: string): string[] {
  // The URL parser writes each address in one way. https://url.spec.whatwg.org/#concept-ipv6-serializer
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const missing = 8 - short.split(':').filter(Boolean).length;
  const long = short.replace('::', `:${'0:'.repeat(missing)}`);
  return long.split(':').filter(Boolean);
}
