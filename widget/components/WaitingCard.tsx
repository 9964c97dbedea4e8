import type { Headline, WaitingGroup } from '../../server/contract.ts';
import { joinParts } from '../words/join-parts.ts';
import { Dated } from './Dated.tsx';
import { Items } from './Items.tsx';
import { PickupPlace } from './PickupPlace.tsx';
import { Progress } from './Progress.tsx';
import type { View } from './view.ts';

/** What is to be sent is at the first step; what waits for something else, or for the shopper, is at none. */
const IS_PREPARED = /^(preparing|packing)$/;

/** Items that have not been shipped yet, and the reason. */
export function WaitingCard({
  part: { reason, date, place, items },
  showsPlace,
  title,
  headline,
  view: { say },
}: {
  part: WaitingGroup;
  /** `false` where another group has named the place already. */
  showsPlace: boolean;
  /** Of the card, which is not repeated. */
  title: string;
  /** A reason or a day that it gives already is not repeated. */
  headline: Headline;
  view: View;
}) {
  const params = { date: date?.text };
  const day =
    date && date.at !== headline.date?.at && reason !== 'late_to_ship'
      ? say('waiting', 'scheduled_for', params)
      : '';
  const isPrepared = !place && IS_PREPARED.test(reason);
  // `part_ready_to_collect` says it too. For a planned shipment with a day, "Should ship: …" says everything; what is
  // being prepared stands in the progress.
  const isStated =
    headline.code.includes(reason) ||
    (reason === 'scheduled' && date) ||
    (reason === 'preparing' && isPrepared);
  const words =
    reason === 'ready_to_collect'
      ? say('status', 'available_for_pickup')
      : say('waiting', reason, params);
  const why = joinParts(!isStated && words !== title && words, day);
  return (
    <div class="order-tracking__part">
      {why && (
        <p class="order-tracking__reason">
          <Dated text={why} date={date} />
        </p>
      )}
      {showsPlace && place && <PickupPlace place={place} say={say} />}
      {isPrepared && <Progress step={1} say={say} />}
      <Items items={items} label={title} say={say} />
    </div>
  );
}
