import type { Moment, Shipment } from '../../../../server/contract.ts';
import { joinParts } from '../../../../widget/words/join-parts.ts';
import { statusWords } from '../../../../widget/words/status-words.ts';
import type { Say } from '../../../../widget/words/wording.ts';
import { Events } from './Events.tsx';
import { Items } from './Items.tsx';
import { NextStep } from './NextStep.tsx';
import { Parcels } from './Parcels.tsx';
import { Progress } from './Progress.tsx';

interface ShipmentCardProps {
  shipment: Shipment;
  /** The number of its first parcel, counted over the whole order. */
  first: number;
  /** All parcels of the order; 0 where this one is not counted. */
  total: number;
  /** The headline, where it speaks of this shipment: what it says of an only parcel is not repeated. */
  stated: string;
  say: Say;
}

/** A shipment: its state, its progress, its parcels, their items and their tracking events. */
export function ShipmentCard({ shipment, first, total, stated, say }: ShipmentCardProps) {
  const { parcels, remarks, advice, progress, items, events, deliveredAt } = shipment;
  const isOne = parcels.length <= 1;
  const labelOf = (index: number): string | false =>
    total > 1 && say('ui', 'parcel_of', { count: first + index, total });
  const words = shipmentWords(shipment, say);
  const isStated = total < 2 && stated.includes(words);
  const title = joinParts(isOne && labelOf(0), !isStated && joinParts(words, deliveredAt?.text));
  return (
    <s-stack gap="small-200">
      {title && <s-heading>{title}</s-heading>}
      <Remarks shipment={shipment} remarks={remarks} say={say} />
      <Progress step={progress} title={title} say={say} />
      {advice && <NextStep code={advice} say={say} />}
      <Parcels parcels={parcels} labelOf={(index) => !isOne && labelOf(index)} say={say} />
      <Items items={items} say={say} />
      <Events events={events} shown={3} say={say} />
    </s-stack>
  );
}

/** "Last seen on Monday" of one whose status may no longer be true; else its status, and whether it is late. */
export function shipmentWords(shipment: Shipment, say: Say): string {
  const lastSeen = lastSeenOn(shipment);
  if (lastSeen) return say('status', 'last_seen', { date: lastSeen.text });
  const words = statusWords(shipment, say);
  const late = shipment.delayed && say('status', 'delayed');
  return joinParts(words, late !== words && late);
}

interface RemarksProps {
  shipment: Shipment;
  remarks: Shipment['remarks'];
  say: Say;
}

/** What else there is to know of a shipment. */
export function Remarks({ shipment, remarks, say }: RemarksProps) {
  const isLastSeen = lastSeenOn(shipment) !== null;
  return (
    <>
      {remarks
        .filter(({ code }) => !(isLastSeen && code === 'no_news'))
        .map(({ code, date }) => (
          <s-text key={code}>{say('remark', code, { date: date?.text })}</s-text>
        ))}
    </>
  );
}

/** The day of the last news of a shipment whose status may no longer be true. */
function lastSeenOn({ stale, remarks, events }: Shipment): Moment | null {
  if (!stale) return null;
  return remarks.find(({ code }) => code === 'no_news')?.date ?? events[0]?.at ?? null;
}
