import { clientAddress } from './client-address.ts';

/**
 * The address under which requests are counted that come from a shopper's browser without Shopify between. The first
 * proxy of our own host writes it, so nothing that a browser writes is read. Without a proxy it is that of the connection.
 *
 * @param forwardedFor - The header's value.
 * @param trustedHops - How many proxies of our own stand before this process.
 * @param connection - The address of the connection, where it is known.
 * @returns as {@link clientAddress} does.
 */
export function directAddress(
  forwardedFor: string | undefined,
  trustedHops: number,
  connection: string | undefined,
): string {
  return trustedHops > 0
    ? clientAddress(forwardedFor, trustedHops - 1)
    : clientAddress(connection, 0);
}
