import type { CarrierPage, NextStepCode, Shipment } from '../../contract.ts';

/** Steps that are taken on a carrier's page, whose link stands beside them. */
const ON_THE_PAGE: ReadonlySet<NextStepCode> = new Set([
  'see_carrier',
  'choose_delivery',
  'see_customs',
  'see_needs',
  'collect_at_point',
  'collect_soon',
]);

export function isOnCarrierPage(step: NextStepCode): boolean {
  return ON_THE_PAGE.has(step);
}

/** The carrier's page of a shipment: that of its first parcel which has one. */
export function carrierPage({ parcels }: Pick<Shipment, 'parcels'>): CarrierPage | null {
  for (const { url, site } of parcels) if (url && site) return { url, site };
  return null;
}

/** The step where the shipment has a page of its carrier; else the shop is to be asked. */
export function onCarrierPage(step: NextStepCode, shipment: Shipment): NextStepCode {
  return carrierPage(shipment) ? step : 'contact';
}
