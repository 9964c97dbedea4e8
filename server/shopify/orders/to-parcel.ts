import type { OrderParcel } from '../../core/order.ts';

/** What Shopify stores of a parcel. Merchants and apps write all three by hand. */
interface TrackingFields {
  carrier: string | null | undefined;
  number: string | null | undefined;
  url: string | null | undefined;
}

/** What stands in the carrier's field where there is none; `Other` is what Shopify's own form offers. */
const NO_CARRIER = /^(?:others?|unknown|none|n\/?a|null|-+)$/i;

/** A number has a digit: `Shipped`, `N/A` and `none` are none, and neither is `0000`. */
const HAS_DIGIT = /(?!0)\p{Nd}/u;

/** A web address that stands in the number's field. */
const ADDRESS = /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[/?]/i;

/** An address without a scheme, as people write it: `www.postnl.nl/track`, `//postnl.nl`. */
const WITHOUT_SCHEME = /^(?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#].*)?)$/i;

/** Maps a parcel of Shopify's to ours. What stands for "no number" and "no carrier" is `null`. */
export function toParcel({ carrier, number, url }: TrackingFields): OrderParcel {
  const name = carrier?.trim() ?? '';
  const typed = number?.trim() ?? '';
  const isAddress = ADDRESS.test(typed);
  const isNumber = !isAddress && HAS_DIGIT.test(typed);
  // Shopify makes a link of the carrier's page and whatever stands in the number's field.
  const isMadeUp = typed !== '' && !isNumber && url?.includes(encodeURIComponent(typed));
  return {
    carrier: name === '' || NO_CARRIER.test(name) ? null : name,
    number: isNumber ? typed : null,
    url: (isAddress ? httpsUrl(typed) : null) ?? (isMadeUp ? null : httpsUrl(url)),
  };
}

/**
 * The `https` form of a link, without credentials; `null` where there is none. Carriers answer `https` at the
 * same address, but not at a port that was given for `http`.
 */
function httpsUrl(text: string | null | undefined): string | null {
  const typed = text?.trim() ?? '';
  const address = WITHOUT_SCHEME.exec(typed)?.[1];
  const link = address === undefined ? typed : `https://${address}`;
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  return url.protocol === 'https:' && !url.username && !url.password ? url.href : null;
}
