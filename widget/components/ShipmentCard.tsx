import type { Shipment } from '../../server/contract.ts';
import { joinParts } from '../words/join-parts.ts';
import { lastSeenOn } from '../words/last-seen-on.ts';
import { statusWords } from '../words/status-words.ts';
import { Card } from './Card.tsx';
import { Events } from './Events.tsx';
import { Items } from './Items.tsx';
import { NextStep } from './NextStep.tsx';
import { ParcelLine } from './ParcelLine.tsx';
import { Progress } from './Progress.tsx';
import { Remark } from './Remark.tsx';
import type { View } from './view.ts';

/** A shipment: its progress, its parcels, their items and their tracking events. */
export function ShipmentCard({
  shipment,
  first,
  total,
  folded,
  brief,
  stated,
  view,
}: {
  shipment: Shipment;
  /** The number of its first parcel, counted over the whole order. */
  first: number;
  /** All parcels of the order; 0 where this one is not counted, because its units are elsewhere by now. */
  total: number;
  folded: boolean;
  /** One of many, of which the newest event is enough. */
  brief: boolean;
  /** The headline, where it speaks of this shipment: what it says of an only parcel is not repeated. */
  stated: string;
  view: View;
}) {
  const { say } = view;
  const { parcels, remarks, delayed, deliveredAt, advice } = shipment;
  const lines = parcels.length > 0 ? parcels : [null];
  const labelOf = (index: number): string | false =>
    total > 1 && say('ui', 'parcel_of', { count: first + index, total });
  // The label of the only parcel is in the title.
  const isOne = lines.length === 1;
  const lastSeen = lastSeenOn(shipment);
  const words = lastSeen
    ? say('status', 'last_seen', { date: lastSeen.text })
    : total === 0 && deliveredAt
      ? say('ui', 'earlier_deliveries')
      : statusWords(shipment, say);
  const late = !lastSeen && delayed && say('status', 'delayed');
  // Of several parcels, the headline does not say which one it speaks of.
  const isStated = total < 2 && stated.includes(words);
  const title = joinParts(
    isOne && labelOf(0),
    !isStated && joinParts(words, late !== words && late, deliveredAt?.text),
  );
  return (
    <Card
      title={title}
      date={lastSeen || deliveredAt}
      folded={folded}
      status={shipment.status}
      view={view}
    >
      {remarks?.map(
        ({ code, date }) =>
          !(lastSeen && code === 'no_news') && (
            <Remark key={code} date={date}>
              {say('remark', code, { date: date?.text })}
            </Remark>
          ),
      )}
      <Progress step={shipment.progress} say={say} />
      {advice && <NextStep code={advice} view={view} />}
      <div class="order-tracking__parcels">
        {lines.map((parcel, index) => (
          <ParcelLine
            key={parcel?.number}
            parcel={parcel}
            label={!isOne && labelOf(index)}
            view={view}
          />
        ))}
      </div>
      <Items items={shipment.items} label={title} say={say} />
      <Events events={shipment.events} shown={brief ? 1 : 3} label={title} say={say} />
    </Card>
  );
}
