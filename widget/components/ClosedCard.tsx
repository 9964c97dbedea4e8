import type { ClosedGroup } from '../../server/contract.ts';
import { Items } from './Items.tsx';
import { joinParts } from './join-parts.ts';
import type { View } from './view.ts';

/** What will not come, and why. */
export function ClosedCard({ part, view: { say } }: { part: ClosedGroup; view: View }) {
  const why = joinParts(say('closed', part.reason), part.at?.text);
  return (
    <div class="order-tracking__part">
      {why && <p class="order-tracking__reason">{why}</p>}
      <Items items={part.items} say={say} />
    </div>
  );
}
