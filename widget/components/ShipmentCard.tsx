import type { Shipment } from '../../server/contract.ts';
import { Events } from './Events.tsx';
import { Heading } from './Heading.tsx';
import { Items } from './Items.tsx';
import { ParcelLine } from './ParcelLine.tsx';
import { Progress } from './Progress.tsx';
import { statusWords } from './status-words.ts';
import type { View } from './view.ts';

/** Who must act → what the shopper is told; a carrier or nobody needs no word. */
const ADVICE: Readonly<Record<string, string>> = { shopper: 'see_carrier', merchant: 'contact' };

/** What travels together: how far it is, its parcels, what is in them, where they were seen. */
export function ShipmentCard({
  shipment,
  first,
  total,
  said,
  view,
}: {
  shipment: Shipment;
  /** Number of its first parcel among all the order's. */
  first: number;
  total: number;
  /** The next step that the headline names; it is not said twice. */
  said: string;
  view: View;
}) {
  const { say } = view;
  const { deliveredAt, expectedAt } = shipment;
  const parcels = shipment.parcels.length > 0 ? shipment.parcels : [null];
  const advice = ADVICE[shipment.action];
  const words = statusWords(shipment, say);
  const delayed = shipment.delayed ? say('status', 'delayed') : '';
  return (
    <section class={`order-tracking__card order-tracking__card--${shipment.status}`}>
      <Heading level={view.headingLevel + 1} name="card-title">
        {words}
        {delayed && delayed !== words && ` · ${delayed}`}
        {deliveredAt && ` · ${deliveredAt.text}`}
      </Heading>
      {expectedAt && (
        <p class="order-tracking__expected">{say('ui', 'expected', { date: expectedAt.text })}</p>
      )}
      {shipment.progress && <Progress step={shipment.progress} say={say} />}
      {advice && advice !== said && <p class="order-tracking__remark">{say('next', advice)}</p>}
      {shipment.stale && <p class="order-tracking__remark">{say('ui', 'stale')}</p>}
      {parcels.map((parcel, index) => (
        <ParcelLine
          key={parcel?.number}
          parcel={parcel}
          label={total > 1 ? say('ui', 'parcel_of', { count: first + index, total }) : ''}
          view={view}
        />
      ))}
      <Items items={shipment.items} say={say} />
      <Events events={shipment.events} say={say} />
    </section>
  );
}
