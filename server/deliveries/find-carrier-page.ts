import { parcelsOf } from '../core/shipments/parcels.ts';
import { toParcel } from '../core/shipments/parcel-site.ts';
import type { KeptOrders } from '../ports/kept-orders.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** The carrier's page of a kept delivery: an `https` address, or `null` where none is known. */
export type FindCarrierPage = (
  shop: ShopDomain,
  orderId: string,
  deliveryId: string,
) => Promise<string | null>;

/** The use case. The address may hold the postal code of the recipient, so it is only in the sealed document. */
export function createFindCarrierPage(keptOrders: Pick<KeptOrders, 'findById'>): FindCarrierPage {
  return async function findCarrierPage(shop, orderId, deliveryId) {
    const kept = await keptOrders.findById(shop, orderId);
    const shipment = kept?.order.shipments.find(({ id }) => id.endsWith(`/${deliveryId}`));
    const reader = {
      shopCountry: null,
      destinationCountry: kept?.order.destination?.countryCode ?? null,
      language: 'en',
    };
    const pages = shipment ? parcelsOf(shipment).map((parcel) => toParcel(parcel, reader).url) : [];
    return pages.find((url) => url !== null) ?? null;
  };
}
