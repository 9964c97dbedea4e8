import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Endings of names that only a local network resolves: RFC 6761, RFC 6762, RFC 8375, and what cloud networks use. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|invalid|test)$/;

/**
 * Whether the host of a URL may be one of the public Internet. A host in other digits (`127.1`, `2130706433`, `0x7f.1`)
 * is an address here already: the URL standard writes it out.
 */
export function isPublicHost(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0) return isPublicAddress(address);
  const name = hostname.replace(/\.$/, '');
  return name.includes('.') && !LOCAL_NAME.test(name);
}
