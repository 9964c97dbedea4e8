import type { TrackedOrder } from '../../server/contract.ts';
import { refusalWords } from '../refusal-words.ts';
import type { Refusal } from '../tracking-model.ts';
import { ClosedCard } from './ClosedCard.tsx';
import { Footer } from './Footer.tsx';
import { Headline } from './Headline.tsx';
import { ReturnCard } from './ReturnCard.tsx';
import { Section } from './Section.tsx';
import { ShipmentCard } from './ShipmentCard.tsx';
import type { View } from './view.ts';
import { WaitingCard } from './WaitingCard.tsx';

/** The whole order: the answer first, then each part of it, most urgent first. */
export function OrderAnswer({
  order,
  refusal,
  busy,
  view,
}: {
  order: TrackedOrder;
  /** Why a refresh brought nothing newer. */
  refusal: Refusal | null;
  busy: boolean;
  view: View;
}) {
  const { say } = view;
  const counts = order.shipments.map(({ parcels }) => Math.max(1, parcels.length));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const before = (index: number): number =>
    counts.slice(0, index).reduce((sum, count) => sum + count, 0);
  return (
    <div class="order-tracking__order" aria-busy={busy}>
      <Headline order={order} view={view} />
      {order.shipments.map((shipment, index) => (
        <ShipmentCard
          key={`${shipment.shippedAt.at} ${shipment.parcels[0]?.number}`}
          shipment={shipment}
          first={before(index) + 1}
          total={total}
          said={order.headline.nextStep}
          view={view}
        />
      ))}
      <Section title={say('ui', 'waiting')} level={view.headingLevel}>
        {order.waiting.map((part) => (
          <WaitingCard key={`${part.reason} ${part.date?.at}`} part={part} view={view} />
        ))}
      </Section>
      <Section title={say('ui', 'returns')} level={view.headingLevel}>
        {order.returns.map((part) => (
          <ReturnCard key={part.name} part={part} view={view} />
        ))}
      </Section>
      <Section title={say('ui', 'closed')} level={view.headingLevel}>
        {order.closed.map((part) => (
          <ClosedCard key={`${part.reason} ${part.at?.at}`} part={part} view={view} />
        ))}
      </Section>
      {order.truncated && <p class="order-tracking__remark">{say('ui', 'more')}</p>}
      <Footer order={order} trouble={refusal ? refusalWords(refusal, say) : ''} view={view} />
    </div>
  );
}
