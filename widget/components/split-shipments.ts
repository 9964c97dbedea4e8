import type { Shipment, TrackedOrder } from '../../server/contract.ts';

/** The shipments that stand for themselves, and those whose units are elsewhere in the answer. */
export function splitShipments({ shipments, headline }: TrackedOrder): [Shipment[], Shipment[]] {
  const isHolding = ({ items }: Shipment, index: number): boolean =>
    items.length > 0 || (index === 0 && headline.about === 'shipments');
  return [
    shipments.filter(isHolding),
    shipments.filter((shipment, index) => !isHolding(shipment, index)),
  ];
}
