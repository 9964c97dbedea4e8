import type { ClosedGroup } from '../../server/contract.ts';
import { Card } from './Card.tsx';
import { Items } from './Items.tsx';
import { Remark } from './Remark.tsx';
import { joinParts } from './join-parts.ts';
import type { View } from './view.ts';

/** Items that will not be delivered; the reason is the title. */
export function ClosedCard({
  part: { reason, at, items },
  nextStep,
  view,
}: {
  part: ClosedGroup;
  /** The headline's next step, which is not repeated here. */
  nextStep: string;
  view: View;
}) {
  const { say } = view;
  const refunded =
    reason === 'refunded' ||
    items.some(({ notes }) => notes.some(({ code }) => code === 'refunded'));
  return (
    <Card
      title={joinParts(say('closed', reason) || say('closed', 'nothing_to_ship'), at?.text)}
      view={view}
    >
      <Items items={items} say={say} />
      <Remark>
        {refunded && nextStep !== 'refund_takes_days' && say('next', 'refund_takes_days')}
      </Remark>
    </Card>
  );
}
