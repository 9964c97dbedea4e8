import type { View } from './view.ts';

/** Only `https`: a URL that a carrier or another app has written must not run as a script. */
const HTTPS = /^https:/i;

/** A link to a page of the carrier, in a new tab. Draws nothing for a URL that is not `https`. */
export function CarrierLink({
  url,
  site,
  view: { say },
}: {
  url: string | null | undefined;
  site: string | null | undefined;
  view: View;
}) {
  return url && HTTPS.test(url) ? (
    <a class="order-tracking__link" href={url} target="_blank" rel="noopener noreferrer">
      {say('ui', 'track_with', { carrier: site })}
      <span class="order-tracking__unseen"> ({say('ui', 'new_tab')})</span>
    </a>
  ) : null;
}
