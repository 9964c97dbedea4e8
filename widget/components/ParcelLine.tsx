import type { Parcel } from '../../server/contract.ts';
import { CarrierLink } from './CarrierLink.tsx';
import { CopyButton } from './CopyButton.tsx';
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
  /** E.g. `Package 1 of 2`; `false` when it is the only one, or its card says so. */
  label: string | false;
  view: View;
}) {
  const { carrier, number, url } = parcel ?? {};
  return label || carrier || number || url ? (
    <p class="order-tracking__parcel">
      <span>
        {label}
        {label && carrier && ' · '}
        {carrier && <bdi>{carrier}</bdi>}
        {(label || carrier) && number && ' · '}
        {number && <bdi>{number}</bdi>}
      </span>
      {number && IS_INTERACTIVE && <CopyButton text={number} view={view} />}
      <CarrierLink page={parcel} view={view} />
    </p>
  ) : null;
}
