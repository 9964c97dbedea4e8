import type { WaitingGroup } from '../../server/contract.ts';
import { Items } from './Items.tsx';
import { joinParts } from './join-parts.ts';
import { PickupPlace } from './PickupPlace.tsx';
import type { View } from './view.ts';

/** Items that have not been shipped yet, and the reason. */
export function WaitingCard({
  part: { reason, date, place, items },
  headlineCode,
  view: { say },
}: {
  part: WaitingGroup;
  /** A reason that the headline gives already is not repeated. */
  headlineCode: string;
  view: View;
}) {
  const day = date && say('waiting', 'scheduled_for', { date: date.text });
  // For a planned shipment with a day, "ships on …" says everything.
  const isStated = reason === headlineCode || (reason === 'scheduled' && day);
  const why = joinParts(!isStated && say('waiting', reason), day);
  return (
    <div class="order-tracking__part">
      {why && <p class="order-tracking__reason">{why}</p>}
      {place && <PickupPlace place={place} />}
      <Items items={items} say={say} />
    </div>
  );
}
