import type { ReturnNote } from '../../server/contract.ts';
import { joinParts } from '../words/join-parts.ts';
import { Dated } from './Dated.tsx';
import { Items } from './Items.tsx';
import { ParcelLine } from './ParcelLine.tsx';
import type { View } from './view.ts';

/** One return: its status, its parcels and its items. */
export function ReturnCard({
  part: { name, status, at, parcels, items },
  stated,
  view: { say },
  view,
}: {
  part: ReturnNote;
  /** The headline, which is not repeated. */
  stated: string;
  view: View;
}) {
  const words = say('returns', status);
  const why = joinParts(words !== stated && words, at?.text);
  return (
    <div class="order-tracking__part">
      <p class="order-tracking__reason">
        <Dated text={why} date={at} />
        {why && ' · '}
        <bdi>{name}</bdi>
      </p>
      {parcels.map((parcel) => (
        <ParcelLine key={parcel.number} parcel={parcel} label={false} view={view} />
      ))}
      <Items items={items} label={name} say={say} />
    </div>
  );
}
