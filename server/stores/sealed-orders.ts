import type { ShopDomain } from '../ports/shop-domain.ts';
import type { KeyRing } from './key-ring.ts';
import { ORDER_FORM, readOrderForm, writeOrderForm, type OrderDocument } from './order-form.ts';

/** The columns of a stored document. */
export interface SealedOrder {
  form: number;
  document: Uint8Array;
}

/** Documents as they are stored: compressed, then encrypted, each bound to its shop, order and form. */
export interface SealedOrders {
  seal(shop: ShopDomain, document: OrderDocument): SealedOrder;
  /** `null` for what no key opens, what was sealed for another row, and a form that is not known. */
  open(shop: ShopDomain, orderId: string, sealed: SealedOrder): OrderDocument | null;
}

export function createSealedOrders(keyRing: KeyRing): SealedOrders {
  return {
    seal(shop, document) {
      const place = { shop, row: rowOf(document.order.id, ORDER_FORM) };
      const sealed = keyRing.sealBytes(place, writeOrderForm(document));
      return { form: ORDER_FORM, document: sealed };
    },
    open(shop, orderId, { form, document }) {
      const bytes = keyRing.openBytes({ shop, row: rowOf(orderId, form) }, document);
      return bytes && readOrderForm(form, bytes);
    },
  };
}

function rowOf(orderId: string, form: number): string {
  return `order/${orderId}/${form}`;
}
