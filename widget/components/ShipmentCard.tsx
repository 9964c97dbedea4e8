import type { Headline, Shipment } from '../../server/contract.ts';
import { Card } from './Card.tsx';
import { Events } from './Events.tsx';
import { Items } from './Items.tsx';
import { joinParts } from './join-parts.ts';
import { ParcelLine } from './ParcelLine.tsx';
import { Progress } from './Progress.tsx';
import { Remark } from './Remark.tsx';
import { statusWords } from '../words/status-words.ts';
import type { View } from './view.ts';

/** Who must act → the text that says so; there is none where the carrier must, or nobody. */
const ADVICE: Readonly<Record<string, string>> = { shopper: 'see_carrier', merchant: 'contact' };

/** A shipment: its progress, its parcels, their items and their tracking events. */
export function ShipmentCard({
  shipment,
  first,
  total,
  headline,
  view,
}: {
  shipment: Shipment;
  /** The number of its first parcel, counted over the whole order. */
  first: number;
  total: number;
  /** Its next step is not repeated here. */
  headline: Headline;
  view: View;
}) {
  const { say } = view;
  const parcels = shipment.parcels.length > 0 ? shipment.parcels : [null];
  const advice = ADVICE[shipment.action];
  const words = statusWords(shipment, say);
  const delayed = shipment.delayed && say('status', 'delayed');
  return (
    <Card
      title={joinParts(words, delayed !== words && delayed, shipment.deliveredAt?.text)}
      view={view}
    >
      {shipment.remarks?.map(({ code, date }) => (
        <Remark key={code}>{say('remark', code, { date: date?.text })}</Remark>
      ))}
      <Progress step={shipment.progress} say={say} />
      <Remark>{advice && advice !== headline.nextStep && say('next', advice)}</Remark>
      <div class="order-tracking__parcels">
        {parcels.map((parcel, index) => (
          <ParcelLine
            key={parcel?.number}
            parcel={parcel}
            label={total > 1 && say('ui', 'parcel_of', { count: first + index, total })}
            view={view}
          />
        ))}
      </div>
      <Items items={shipment.items} say={say} />
      <Events events={shipment.events} title={words} say={say} />
    </Card>
  );
}
