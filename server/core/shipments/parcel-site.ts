import type { Parcel } from '../../contract.ts';
import { isHostOf, isHostOfAnother } from '../carriers/carrier-domains.ts';
import { carrierLink, type LinkReader } from '../carriers/carrier-link.ts';
import { CARRIERS } from '../carriers/carrier-table.ts';
import { findCarrier } from '../carriers/find-carrier.ts';
import type { OrderParcel } from '../order.ts';

/** The host of an `https` address without credentials; any other link is left out. */
const HOST = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?=[/?#:]|$)(?![^/?#]*@)/i;

/**
 * A parcel as the shopper sees it. Merchants and apps can enter any link: one to the carrier's own domain is
 * named by the carrier, any other by its host, and one that is not `https` is left out. Without a link it has the carrier's page
 * (rule P8); without a carrier's name, that of the one whose check digit its number has (rule P7).
 */
export function toParcel(parcel: OrderParcel, reader: LinkReader): Parcel {
  const { carrier, number, url } = parcel;
  const host = hostOf(url);
  if (carrier !== null && host !== null && isHostOf(host, carrier)) {
    return { carrier, number, url, site: carrier };
  }
  const found = findCarrier(parcel, reader);
  const foundName = found && CARRIERS[found].name;
  if (host !== null) {
    const isContradicted = foundName !== null && isHostOfAnother(host, foundName);
    const name = carrier ?? (isContradicted ? null : foundName);
    const isOwn = foundName !== null && isHostOf(host, foundName);
    return { carrier: name, number, url, site: isOwn ? foundName : host.replace(/^www\./, '') };
  }
  const name = carrier ?? foundName;
  const link = found && number !== null ? carrierLink(found, number, reader) : null;
  const page = hostOf(link);
  const isNamed = name !== null && page !== null && isHostOf(page, name);
  return { carrier: name, number, url: link, site: link && (isNamed ? name : foundName) };
}

function hostOf(url: string | null): string | null {
  return HOST.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
