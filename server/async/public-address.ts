import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Addresses that no server of the public Internet has, of the special-purpose registry:
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const PRIVATE_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/**
 * What is global unicast in IPv6, and parts of it that are not, or that hold an address of IPv4 which nobody has checked
 * (Teredo, 6to4): https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const GLOBAL_IPV6 = ['2000::', 3] as const;
const PRIVATE_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const privateAddresses = new BlockList();
for (const [net, prefix] of PRIVATE_IPV4) privateAddresses.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of PRIVATE_IPV6) privateAddresses.addSubnet(net, prefix, 'ipv6');

const globalAddresses = new BlockList();
globalAddresses.addSubnet(...GLOBAL_IPV6, 'ipv6');

/**
 * Whether an address is one of the public Internet, so that a server which a merchant names may be asked there. An IPv4
 * address written as IPv6 (`::ffff:127.0.0.1`, `64:ff9b::a00:1`) is not, whatever it is.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !privateAddresses.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return globalAddresses.check(address, 'ipv6') && !privateAddresses.check(address, 'ipv6');
}
