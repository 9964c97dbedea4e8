import type { OrderShipment } from '../order.ts';

/** Shopify's number of a shipment: the end of its gid. It names one delivery to merchant and shopper alike. */
export function shipmentIdOf({ id }: Pick<OrderShipment, 'id'>): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
