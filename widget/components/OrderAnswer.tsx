import type { TrackedOrder, WaitingGroup } from '../../server/contract.ts';
import { refusalWords } from '../words/refusal-words.ts';
import type { Refusal } from '../model/tracking-model.ts';
import { Card } from './Card.tsx';
import { ClosedCard } from './ClosedCard.tsx';
import { Footer } from './Footer.tsx';
import { Headline } from './Headline.tsx';
import { Remark } from './Remark.tsx';
import { ReturnCard } from './ReturnCard.tsx';
import { ShipmentCard } from './ShipmentCard.tsx';
import type { Say } from '../words/wording.ts';
import type { View } from './view.ts';
import { WaitingCard } from './WaitingCard.tsx';

/** The whole order: the headline first, then each part of the order, the most urgent first. */
export function OrderAnswer({
  order,
  refusal,
  busy,
  view,
}: {
  order: TrackedOrder;
  /** Why the last refresh brought no newer order, if it failed. */
  refusal: Refusal | null;
  busy: boolean;
  view: View;
}) {
  const { say } = view;
  const { headline, shipments, waiting, returns, closed } = order;
  // One entry for each parcel: the index of its shipment. A shipment without tracking numbers is one parcel.
  const shipmentOf = shipments.flatMap(({ parcels }, index) =>
    Array<number>(parcels.length || 1).fill(index),
  );
  // The part that the headline speaks of comes first.
  const isOfReturn = headline.code.startsWith('return_');
  const returnsCard = returns.length > 0 && (
    <Card title={say('ui', 'returns')} view={view}>
      {returns.map((part) => (
        <ReturnCard key={part.name} part={part} view={view} />
      ))}
    </Card>
  );
  return (
    <div class="order-tracking__order" aria-busy={busy}>
      <Headline order={order} view={view} />
      {isOfReturn && returnsCard}
      {shipments.map((shipment, index) => (
        <ShipmentCard
          key={`${shipment.shippedAt.at} ${shipment.parcels[0]?.number}`}
          shipment={shipment}
          first={shipmentOf.indexOf(index) + 1}
          total={shipmentOf.length}
          headline={headline}
          view={view}
        />
      ))}
      {waiting.length > 0 && (
        <Card title={waitingTitle(waiting, say)} view={view}>
          {waiting.map((part) => (
            <WaitingCard
              key={`${part.reason} ${part.date?.at}`}
              part={part}
              headlineCode={headline.code}
              view={view}
            />
          ))}
        </Card>
      )}
      {!isOfReturn && returnsCard}
      {closed.map((part) => (
        <ClosedCard
          key={`${part.reason} ${part.at?.at}`}
          part={part}
          nextStep={headline.nextStep}
          view={view}
        />
      ))}
      <Remark>{order.truncated && say('ui', 'more')}</Remark>
      <Footer order={order} refreshProblem={refusal && refusalWords(refusal, say)} view={view} />
    </div>
  );
}

/** Items that are all ready to collect are not "still to come". */
function waitingTitle(waiting: readonly WaitingGroup[], say: Say): string {
  return waiting.every(({ reason }) => reason === 'ready_to_collect')
    ? say('status', 'available_for_pickup')
    : say('ui', 'waiting');
}
