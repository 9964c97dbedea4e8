import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Shipment, TrackedOrder, WaitingGroup } from '../../server/contract.ts';
import type { Refusal } from '../model/tracking-model.ts';
import { headlineWords } from '../words/headline-words.ts';
import { refusalWords } from '../words/refusal-words.ts';
import type { Say } from '../words/wording.ts';
import { Card } from './Card.tsx';
import { ClosedCard } from './ClosedCard.tsx';
import { Footer } from './Footer.tsx';
import { Headline } from './Headline.tsx';
import { Remark } from './Remark.tsx';
import { ReturnCard } from './ReturnCard.tsx';
import { ShipmentCard } from './ShipmentCard.tsx';
import { splitShipments } from './split-shipments.ts';
import type { View } from './view.ts';
import { WaitingCard } from './WaitingCard.tsx';

/** The parts of an order, as they stand where the headline speaks of none. */
const PARTS = ['shipments', 'waiting', 'returns', 'closed'] as const;

type Part = (typeof PARTS)[number];

/** With more shipments than this, only the first is drawn in full, and those that have arrived are folded. */
const FEW_SHIPMENTS = 3;

/** The whole order: the headline, the part that it speaks of, then the others, the most urgent first. */
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
  const { about } = headline;
  const stated = headlineWords(headline, say);
  const [holding, emptied] = splitShipments(order);
  // One entry for each parcel: its shipment. A shipment without tracking numbers is one parcel.
  const shipmentOf = holding.flatMap((shipment) =>
    Array<Shipment>(shipment.parcels.length || 1).fill(shipment),
  );
  const cardOf = (shipment: Shipment, total: number, brief: boolean, folded: boolean) => (
    <ShipmentCard
      key={`${shipment.shippedAt.at} ${shipment.parcels[0]?.number}`}
      shipment={shipment}
      first={shipmentOf.indexOf(shipment) + 1}
      total={total}
      folded={folded}
      brief={brief}
      stated={about === 'shipments' && shipment === shipments[0] ? stated : ''}
      view={view}
    />
  );
  const earlier = emptied.map((shipment) => cardOf(shipment, 0, true, true));
  const titleOfWaiting = waitingTitle(waiting, say);
  const cards: Record<Part, ComponentChildren> = {
    shipments: holding.map((shipment, index) => {
      const isOneOfMany = index > 0 && holding.length > FEW_SHIPMENTS;
      const isFolded = isOneOfMany && shipment.status === 'delivered';
      return cardOf(shipment, shipmentOf.length, isOneOfMany, isFolded);
    }),
    waiting: waiting.length > 0 && (
      <Card title={titleOfWaiting} view={view}>
        {waiting.map((part, index) => (
          <WaitingCard
            key={`${part.reason} ${part.date?.at}`}
            part={part}
            showsPlace={waiting.findIndex((one) => isAtSamePlace(one, part)) === index}
            title={titleOfWaiting}
            headline={headline}
            view={view}
          />
        ))}
      </Card>
    ),
    returns: returns.length > 0 && (
      <>
        <Card title={say('ui', 'returns')} view={view}>
          {returns.map((part) => (
            <ReturnCard key={part.name} part={part} stated={stated} view={view} />
          ))}
        </Card>
        {earlier}
      </>
    ),
    closed: closed.map((part) => (
      <ClosedCard
        key={`${part.reason} ${part.at?.at}`}
        part={part}
        headline={headline}
        stated={stated}
        view={view}
      />
    )),
  };
  // A set keeps the order in which its entries came first.
  const parts = new Set([about ?? PARTS[0], ...PARTS]);
  return (
    <div class="order-tracking__order" aria-busy={busy}>
      <Headline order={order} sentence={stated} view={view} />
      {[...parts].map((part) => (
        <Fragment key={part}>{cards[part]}</Fragment>
      ))}
      {returns.length === 0 && earlier}
      <Remark>{order.truncated && say('ui', 'more')}</Remark>
      <Footer order={order} refreshProblem={refusal && refusalWords(refusal, say)} view={view} />
    </div>
  );
}

/** No two places of a shop have one name. */
function isAtSamePlace(one: WaitingGroup, other: WaitingGroup): boolean {
  return one.place?.name === other.place?.name;
}

/** Items that are all ready to collect are not "still to come". */
function waitingTitle(waiting: readonly WaitingGroup[], say: Say): string {
  return waiting.every(({ reason }) => reason === 'ready_to_collect')
    ? say('status', 'available_for_pickup')
    : say('ui', 'waiting');
}
