import type { ClosedGroup, Headline } from '../../server/contract.ts';
import { joinParts } from '../words/join-parts.ts';
import { Card } from './Card.tsx';
import { Items } from './Items.tsx';
import { Remark } from './Remark.tsx';
import type { View } from './view.ts';

/** Items that will not be delivered; the reason is the title. */
export function ClosedCard({
  part: { reason, at, items },
  headline,
  stated,
  view,
}: {
  part: ClosedGroup;
  /** Its next step is not repeated here. */
  headline: Headline;
  /** Its words, which are not repeated either. */
  stated: string;
  view: View;
}) {
  const { say } = view;
  const words = say('closed', reason) || say('closed', 'nothing_to_ship');
  const refunded =
    reason === 'refunded' ||
    items.some(({ notes }) => notes.some(({ code }) => code === 'refunded'));
  const title = joinParts(words !== stated && words, at?.text);
  return (
    <Card title={title} date={at} view={view}>
      <Items items={items} label={title} say={say} />
      <Remark>
        {refunded && headline.nextStep !== 'refund_takes_days' && say('next', 'refund_takes_days')}
      </Remark>
    </Card>
  );
}
