import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { Agent, type Dispatcher } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** Resolves a name to all of its addresses, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type Callback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** The code of the error. */
export const NOT_PUBLIC = 'ENOTPUBLIC';

/** A name that has no address, or one that is not public. */
class NotPublic extends Error {
  override readonly name = 'NotPublic';
  readonly code = NOT_PUBLIC;
}

/**
 * Connections to hosts of the public Internet only. A name is resolved once for each connection, and the connection goes
 * to the address that was checked, so that a name which resolves to another address a moment later gains nothing (DNS
 * rebinding). One private address among several is enough to refuse.
 */
export function createPublicDispatcher(resolve: Resolve = lookup): Dispatcher {
  return new Agent({ connect: { lookup: toPublicLookup(resolve) } });
}

/** As `net.connect` wants it: it asks for one address, or for all of them. */
function toPublicLookup(resolve: Resolve) {
  return (hostname: string, options: LookupOptions, callback: Callback): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [one] = addresses;
      if (!one || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new NotPublic('no public address'), []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, one.address, one.family);
    });
  };
}
