import type { WaitingGroup } from '../../server/contract.ts';
import { Items } from './Items.tsx';
import { joinParts } from './join-parts.ts';
import { PickupPlace } from './PickupPlace.tsx';
import type { View } from './view.ts';

/** What has not left yet, and why. */
export function WaitingCard({
  part: { reason, date, place, items },
  said,
  view: { say },
}: {
  part: WaitingGroup;
  /** The headline's code; a reason that is the headline is not said twice. */
  said: string;
  view: View;
}) {
  const day = date && say('waiting', 'scheduled_for', { date: date.text });
  // With a day, "ships on …" says all there is to a planned shipment.
  const silent = reason === said || (reason === 'scheduled' && day);
  const why = joinParts(!silent && say('waiting', reason), day);
  return (
    <div class="order-tracking__part">
      {why && <p class="order-tracking__reason">{why}</p>}
      {place && <PickupPlace place={place} />}
      <Items items={items} say={say} />
    </div>
  );
}
