import type { Parcel } from '../../server/contract.ts';
import { CopyButton } from './CopyButton.tsx';
import { joinParts } from './join-parts.ts';
import type { View } from './view.ts';

/** Which parcel, by whom, under which number, and where to follow it. */
export function ParcelLine({
  parcel,
  label,
  view,
}: {
  /** `null` for a parcel that nobody tracks. */
  parcel: Parcel | null;
  /** E.g. `Parcel 1 of 2`; empty when it is the only one. */
  label: string;
  view: View;
}) {
  const { say } = view;
  const { carrier, number, url } = parcel ?? { carrier: null, number: null, url: null };
  const names = joinParts(label, carrier);
  if (!names && !number && !url) return null;
  return (
    <p class="order-tracking__parcel">
      <span>
        {names}
        {names && number && ' · '}
        {number && <bdi class="order-tracking__number">{number}</bdi>}
      </span>
      {number && <CopyButton text={number} view={view} />}
      {url && (
        <a class="order-tracking__link" href={url} target="_blank" rel="noopener noreferrer">
          {say('ui', 'track_with', { carrier: carrier ?? hostOf(url) })}
          <span class="order-tracking__unseen"> ({say('ui', 'new_tab')})</span>
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
    </p>
  );
}

/** Who follows the link knows where it leads, also when the carrier has no name. */
function hostOf(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/i, '').replace(/[/?#:].*/, '');
}
