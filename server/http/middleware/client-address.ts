import { isIPv6 } from 'node:net';

/** `2001:db8:1:2` of `2001:db8:1:2:3:4:5:6`: one household or one phone gets at least this much. */
const PREFIX_GROUPS = 4;

/**
 * The address to count a shopper by. Shopify names the shopper last in `X-Forwarded-For`; every proxy
 * of our own host appends one more, so the address is counted from the right. It is a hint, never proof.
 *
 * @param forwardedFor - The header's value; `undefined` reads as an unknown address, which all share.
 * @param trustedHops - How many proxies of our own stand between Shopify and this process.
 */
export function clientAddress(forwardedFor: string | undefined, trustedHops: number): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const address = hops.at(-1 - trustedHops)?.toLowerCase() ?? '';
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(address)?.[1];
  if (v4) return v4;
  return isIPv6(address) ? networkOf(address) : address;
}

/** The /64 of an IPv6 address, every group written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, PREFIX_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
