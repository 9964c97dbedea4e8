import { isIPv4, isIPv6 } from 'node:net';

/** `2001:db8:1:2` of `2001:db8:1:2:3:4:5:6`: one household or one phone gets at least this much. */
const PREFIX_GROUPS = 4;

/**
 * What stands before an IPv4 address that is written as an IPv6 one.
 * https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2, https://www.rfc-editor.org/rfc/rfc6052#section-2.1
 */
const IPV4_PREFIXES: ReadonlySet<string> = new Set(['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']);

/** `[2001:db8::1]:443`, as a URL or RFC 7239 has it. */
const BRACKETED = /^\[([^[\]]*)\](?::\d{1,5})?$/;

const IPV4_WITH_PORT = /^([\d.]+):\d{1,5}$/;

/**
 * The address to count a shopper by. Shopify names the shopper last in `X-Forwarded-For`; every proxy
 * of our own host appends one more, so the address is counted from the right. It is a hint, never proof.
 *
 * @param forwardedFor - The header's value.
 * @param trustedHops - How many proxies of our own stand between Shopify and this process.
 * @returns an IPv4 address, or the /64 of an IPv6 one, in one spelling each and without a port; empty
 * for what is neither, and for none at all: whoever comes so shares one count.
 */
export function clientAddress(forwardedFor: string | undefined, trustedHops: number): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const written = (hops.at(-1 - trustedHops) ?? '').replaceAll('"', '');
  const alone = BRACKETED.exec(written)?.[1] ?? IPV4_WITH_PORT.exec(written)?.[1] ?? written;
  const address = alone.replace(/%.*$/s, '');
  if (isIPv4(address)) return address;
  return isIPv6(address) ? writeNetwork(groupsOf(address)) : '';
}

/** The IPv4 address that is in it, else its /64. */
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
  // The parser of URLs knows one spelling of each: https://url.spec.whatwg.org/#concept-ipv6-serializer
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}
