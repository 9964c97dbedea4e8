import type { Parcel } from '../../../../server/contract.ts';
import { joinParts } from '../../../../widget/words/join-parts.ts';
import type { Say } from '../../../../widget/words/wording.ts';
import { CarrierLink } from './CarrierLink.tsx';

interface ParcelsProps {
  parcels: Parcel[];
  /** E.g. `Package 1 of 2`; `false` where the parcel is the only one, or its card says so. */
  labelOf(index: number): string | false;
  say: Say;
}

/** Each parcel: its carrier, its tracking number, and a link to the carrier's page. */
export function Parcels({ parcels, labelOf, say }: ParcelsProps) {
  return (
    <>
      {parcels.map((parcel, index) => (
        <s-stack key={parcel.number} direction="inline" gap="small-200">
          <s-text>{joinParts(labelOf(index), parcel.carrier, parcel.number)}</s-text>
          <CarrierLink page={parcel} say={say} />
        </s-stack>
      ))}
    </>
  );
}
