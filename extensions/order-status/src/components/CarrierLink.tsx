import type { Say } from '../../../../widget/words/wording.ts';

/** Only `https`: a URL that a carrier or another app has written must not run as a script. */
const HTTPS = /^https:/i;

interface CarrierLinkProps {
  page: { url: string | null; site: string | null } | null | undefined;
  say: Say;
}

/** A link to a page of the carrier, in a new tab. Draws nothing without a URL, or for one that is not `https`. */
export function CarrierLink({ page, say }: CarrierLinkProps) {
  return page?.url && HTTPS.test(page.url) ? (
    <s-link href={page.url} target="_blank">
      {say('ui', 'track_with', { carrier: page.site })}
    </s-link>
  ) : null;
}
