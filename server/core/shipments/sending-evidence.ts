import type { OrderShipment } from '../order.ts';

/** What has a carrier's number or link is a parcel, however the order was to be handed over. */
export function hasCarrier({ parcels }: Pick<OrderShipment, 'parcels'>): boolean {
  return parcels.some(({ number, url }) => number !== null || url !== null);
}

/** A number, a link, a scan or a status that repeats one: what is in it was sent. */
export function wasSent(shipment: OrderShipment): boolean {
  return (
    hasCarrier(shipment) ||
    shipment.reports.some(
      ({ events, reportedStatus }) => events.length > 0 || reportedStatus.weight !== 'default',
    )
  );
}

/** The warehouse has been asked for it, and has not answered yet. */
export function isOnlyRequested({ reports }: OrderShipment): boolean {
  return reports.some(({ reportedStatus }) => reportedStatus.substatus === 'requested');
}
