import { Fragment, type ComponentChildren } from 'preact';
import type { Shipment, TrackedOrder } from '../../../../server/contract.ts';
import { detailWords, headlineWords } from '../../../../widget/words/headline-words.ts';
import { joinParts } from '../../../../widget/words/join-parts.ts';
import type { Say } from '../../../../widget/words/wording.ts';
import { NextStep } from './NextStep.tsx';
import { Closed, Payment, Returns, Waiting } from './OtherParts.tsx';
import { ShipmentCard } from './ShipmentCard.tsx';

/** The parts of an order, as they stand where the headline speaks of none. */
const PARTS = ['shipments', 'waiting', 'returns', 'closed'] as const;

type Part = (typeof PARTS)[number];

interface OrderAnswerProps {
  order: TrackedOrder;
  isRefreshing: boolean;
  refresh(): void;
  say: Say;
}

/** The whole order below its headline: the part that the headline speaks of, then the others. */
export function OrderAnswer({ order, isRefreshing, refresh, say }: OrderAnswerProps) {
  const { headline, waiting, returns, closed, payment, truncated, refreshedAt, clock } = order;
  const stated = headlineWords(headline, say);
  const parts: Record<Part, ComponentChildren> = {
    shipments: <Shipments order={order} stated={stated} say={say} />,
    waiting: <Waiting waiting={waiting} say={say} />,
    returns: <Returns returns={returns} say={say} />,
    closed: <Closed closed={closed} stated={stated} say={say} />,
  };
  // A set keeps the order in which its entries came first.
  const inOrder = new Set([headline.about ?? PARTS[0], ...PARTS]);
  const isReadersClock = clock.offsetMinutes === -new Date(refreshedAt.at).getTimezoneOffset();
  const ofClock = !isReadersClock && say('ui', 'clock', { clock: clock.text });
  const details = headline.details.map((one) => detailWords(one, headline.code, say));
  return (
    <s-stack gap="large">
      <s-stack gap="small-200">
        {details.length > 0 && <s-paragraph>{details.join(' ')}</s-paragraph>}
        <NextStep
          code={headline.nextStep}
          date={headline.nextDate}
          page={headline.page}
          say={say}
        />
        <Payment payment={payment} say={say} />
      </s-stack>
      {[...inOrder].map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
      {truncated && <s-text color="subdued">{say('ui', 'more')}</s-text>}
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <s-text color="subdued" type="small">
          {joinParts(say('ui', 'updated', { date: refreshedAt.text }), ofClock)}
        </s-text>
        <s-button variant="secondary" loading={isRefreshing} onClick={refresh}>
          {say('ui', 'refresh')}
        </s-button>
      </s-stack>
    </s-stack>
  );
}

interface ShipmentsProps {
  order: TrackedOrder;
  stated: string;
  say: Say;
}

/** The shipments that still have something in them, and the one that the headline speaks of. */
function Shipments({ order: { shipments, headline }, stated, say }: ShipmentsProps) {
  const isAbout = headline.about === 'shipments';
  const holding = shipments.filter(
    ({ items }, index) => items.length > 0 || (index === 0 && isAbout),
  );
  // One entry for each parcel: its shipment. A shipment without tracking numbers is one parcel.
  const shipmentOf = holding.flatMap((shipment) =>
    Array<Shipment>(shipment.parcels.length || 1).fill(shipment),
  );
  return (
    <>
      {holding.map((shipment) => (
        <ShipmentCard
          key={`${shipment.shippedAt.at} ${shipment.parcels[0]?.number}`}
          shipment={shipment}
          first={shipmentOf.indexOf(shipment) + 1}
          total={shipmentOf.length}
          stated={isAbout && shipment === shipments[0] ? stated : ''}
          say={say}
        />
      ))}
    </>
  );
}
