import type { WaitingGroup } from '../../server/contract.ts';
import { Items } from './Items.tsx';
import { joinParts } from './join-parts.ts';
import { PickupPlace } from './PickupPlace.tsx';
import type { View } from './view.ts';

/** What has not left yet, and why. */
export function WaitingCard({ part, view: { say } }: { part: WaitingGroup; view: View }) {
  const { reason, date, place, items } = part;
  const day = date && say('waiting', 'scheduled_for', { date: date.text });
  // With a day, "ships on …" says all there is to a planned shipment.
  const why = joinParts(reason === 'scheduled' && day ? '' : say('waiting', reason), day);
  return (
    <div class="order-tracking__part">
      {why && <p class="order-tracking__reason">{why}</p>}
      {place && <PickupPlace place={place} />}
      <Items items={items} say={say} />
    </div>
  );
}
