import type { Parcel } from '../../server/contract.ts';
import { CopyButton } from './CopyButton.tsx';
import { joinParts } from './join-parts.ts';
import { IS_INTERACTIVE } from './is-interactive.ts';
import type { View } from './view.ts';

/** A parcel: its carrier, its tracking number, and a link to the carrier's page. */
export function ParcelLine({
  parcel,
  label,
  view,
}: {
  /** `null` for a parcel without a tracking number. */
  parcel: Parcel | null;
  /** E.g. `Parcel 1 of 2`; `false` when it is the only one. */
  label: string | false;
  view: View;
}) {
  const { say } = view;
  const names = joinParts(label, parcel?.carrier);
  const number = parcel?.number;
  const link = HTTPS.test(parcel?.url ?? '') && parcel?.url;
  return names || number || link ? (
    <p class="order-tracking__parcel">
      <span>
        {names}
        {names && number && ' · '}
        {number && <bdi class="order-tracking__number">{number}</bdi>}
      </span>
      {number && IS_INTERACTIVE && <CopyButton text={number} view={view} />}
      {link && (
        <a class="order-tracking__link" href={link} target="_blank" rel="noopener noreferrer">
          {say('ui', 'track_with', { carrier: parcel.site })}
          <span class="order-tracking__unseen"> ({say('ui', 'new_tab')})</span>
        </a>
      )}
    </p>
  ) : null;
}

/** Only `https`: a URL that a carrier or another app has written must not run as a script. */
const HTTPS = /^https:/i;
