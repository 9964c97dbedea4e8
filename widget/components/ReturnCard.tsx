import type { ReturnNote } from '../../server/contract.ts';
import { Items } from './Items.tsx';
import { joinParts } from './join-parts.ts';
import { ParcelLine } from './ParcelLine.tsx';
import type { View } from './view.ts';

/** One return: its status, its parcels and its items. */
export function ReturnCard({ part, view }: { part: ReturnNote; view: View }) {
  return (
    <div class="order-tracking__part">
      <p class="order-tracking__reason">
        {joinParts(view.say('returns', part.status), part.at?.text)} · <bdi>{part.name}</bdi>
      </p>
      {part.parcels.map((parcel) => (
        <ParcelLine key={parcel.number} parcel={parcel} label={false} view={view} />
      ))}
      <Items items={part.items} say={view.say} />
    </div>
  );
}
