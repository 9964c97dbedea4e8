import type { Parcel } from '../../server/contract.ts';
import { Link } from './Link.tsx';
import type { View } from './view.ts';

/** Only `https`: a URL that a carrier or another app has written must not run as a script. */
export const HTTPS = /^https:/i;

/** A link to a page of the carrier, in a new tab. Draws nothing without a URL, or for one that is not `https`. */
export function CarrierLink({
  page,
  view: { say },
}: {
  page: Pick<Parcel, 'url' | 'site'> | null | undefined;
  view: View;
}) {
  return page?.url && HTTPS.test(page.url) ? (
    <Link url={page.url} newTab={say('ui', 'new_tab')} name="carrier">
      {say('ui', 'track_with', { carrier: page.site })}
    </Link>
  ) : null;
}
