import type {
  ClosedGroup,
  ReturnNote,
  TrackedOrder,
  WaitingGroup,
} from '../../../../server/contract.ts';
import { joinParts } from '../../../../widget/words/join-parts.ts';
import type { Say } from '../../../../widget/words/wording.ts';
import { Items } from './Items.tsx';
import { Parcels } from './Parcels.tsx';

/** Items that have not been sent yet, and why; and where the shopper collects them. */
export function Waiting({ waiting, say }: { waiting: WaitingGroup[]; say: Say }) {
  if (waiting.length === 0) return null;
  const isReady = waiting.every(({ reason }) => reason === 'ready_to_collect');
  return (
    <s-stack gap="small-200">
      <s-heading>
        {isReady ? say('status', 'available_for_pickup') : say('ui', 'waiting')}
      </s-heading>
      {waiting.map((part) => (
        <s-stack key={`${part.reason} ${part.date?.at}`} gap="small-200">
          <s-text>{waitingWords(part, say)}</s-text>
          {part.place && (
            <s-text color="subdued">
              {[part.place.name, part.place.street, part.place.city].filter(Boolean).join(', ')}
            </s-text>
          )}
          <Items items={part.items} say={say} />
        </s-stack>
      ))}
    </s-stack>
  );
}

/** The reason, and the day where there is one that the reason does not name. */
function waitingWords({ reason, date }: WaitingGroup, say: Say): string {
  const params = { date: date?.text };
  if (reason === 'ready_to_collect') return say('status', 'available_for_pickup');
  const day = date && reason !== 'late_to_ship' && say('waiting', 'scheduled_for', params);
  // For a planned shipment with a day, "Should ship: …" says everything.
  return joinParts(!(reason === 'scheduled' && day) && say('waiting', reason, params), day);
}

/** Items that will not be delivered; the reason is the title. */
export function Closed({
  closed,
  stated,
  say,
}: {
  closed: ClosedGroup[];
  stated: string;
  say: Say;
}) {
  return (
    <>
      {closed.map(({ reason, at, items }) => {
        const words = say('closed', reason) || say('closed', 'nothing_to_ship');
        return (
          <s-stack key={`${reason} ${at?.at}`} gap="small-200">
            <s-heading>{joinParts(words !== stated && words, at?.text)}</s-heading>
            <Items items={items} say={say} />
          </s-stack>
        );
      })}
    </>
  );
}

/** What is on its way back, or came back. */
export function Returns({ returns, say }: { returns: ReturnNote[]; say: Say }) {
  if (returns.length === 0) return null;
  return (
    <s-stack gap="small-200">
      <s-heading>{say('ui', 'returns')}</s-heading>
      {returns.map(({ name, status, at, parcels, items }) => (
        <s-stack key={name} gap="small-200">
          <s-text>{joinParts(say('returns', status), at?.text, name)}</s-text>
          <Parcels parcels={parcels} labelOf={() => false} say={say} />
          <Items items={items} say={say} />
        </s-stack>
      ))}
    </s-stack>
  );
}

/** Only as far as it explains waiting, or a refund. */
export function Payment({ payment, say }: { payment: TrackedOrder['payment']; say: Say }) {
  const words = payment && say('payment', payment.code);
  return words ? <s-text color="subdued">{joinParts(words, payment.at?.text)}</s-text> : null;
}
