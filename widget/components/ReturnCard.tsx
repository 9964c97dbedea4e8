import type { ReturnNote } from '../../server/contract.ts';
import { Items } from './Items.tsx';
import { ParcelLine } from './ParcelLine.tsx';
import { Time } from './Time.tsx';
import type { View } from './view.ts';

/** What goes back to the shop. */
export function ReturnCard({ part, view }: { part: ReturnNote; view: View }) {
  const words = view.say('returns', part.status);
  return (
    <div class="order-tracking__part">
      <p class="order-tracking__reason">
        {words && `${words} · `}
        <Time moment={part.at} /> · <bdi>{part.name}</bdi>
      </p>
      {part.parcels.map((parcel) => (
        <ParcelLine key={parcel.number} parcel={parcel} label="" view={view} />
      ))}
      <Items items={part.items} say={view.say} />
    </div>
  );
}
