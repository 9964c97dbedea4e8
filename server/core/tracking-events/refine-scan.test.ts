import { describe, expect, it } from 'vitest';
import type { ShipmentState } from '../order.ts';
import { refineScan } from './refine-scan.ts';

type Status = ShipmentState['status'];

function refined(
  status: Status,
  text: string | null,
  substatus: ShipmentState['substatus'] = null,
): string {
  const state = refineScan({ status, substatus }, text);
  return state.substatus === null ? state.status : `${state.status}/${state.substatus}`;
}

describe('a delivery that its words call something less', () => {
  it.each([
    ['Delivered, to original sender', 'returned'],
    ['Returned to shipper', 'returned'],
    ['Parcel delivered back to merchant', 'returned'],
    ['Your package is being returned to the sender', 'returning'],
    ['Delivered to the local post office for final delivery', 'in_transit/handed_over'],
    ['Delivered to local carrier', 'in_transit/handed_over'],
    ['Your package will be delivered tomorrow', 'in_transit/scheduled'],
    ['Delivered to the local post office for collection', 'available_for_pickup'],
    ['Delivered to a pickup point', 'available_for_pickup/pickup_point'],
    [
      'Delivered to ParcelShop, to be collected by the customer',
      'available_for_pickup/pickup_point',
    ],
    ['Delivered, Parcel Locker', 'available_for_pickup/parcel_locker'],
    ['Delivered to Packstation', 'available_for_pickup/parcel_locker'],
    ['Could not be delivered', 'attempt_failed'],
    ['Not delivered: nobody at home', 'attempt_failed/recipient_absent'],
    ['Refused by recipient', 'exception/refused'],
    ["Livré à l'expéditeur", 'returned'],
    ["Votre colis est en cours de retour vers l'expéditeur", 'returning'],
    ['Remis au bureau de poste local pour la livraison finale', 'in_transit/handed_over'],
    ['Livré en point relais', 'available_for_pickup/pickup_point'],
    ['Votre colis a été livré en consigne', 'available_for_pickup/parcel_locker'],
    ['Die Sendung wurde dem Absender zugestellt', 'returned'],
    ['Die Sendung wird an den Absender zurückgesandt', 'returning'],
    ['An die örtliche Postfiliale zur Zustellung übergeben', 'in_transit/handed_over'],
    ['Im Paketshop zugestellt', 'available_for_pickup/pickup_point'],
    ['In Packstation zugestellt', 'available_for_pickup/parcel_locker'],
    ['Bezorgd bij afzender', 'returned'],
    ['Pakket wordt teruggestuurd naar de afzender', 'returning'],
    ['Afgeleverd bij het lokale postkantoor voor bezorging', 'in_transit/handed_over'],
    ['Afgeleverd bij DHL ServicePoint', 'available_for_pickup/pickup_point'],
    ['Bezorgd in pakketautomaat', 'available_for_pickup/parcel_locker'],
    ['Devuelto al remitente', 'returned'],
    ['El envío está siendo devuelto al remitente', 'returning'],
    ['Entregado a la oficina de correos local para su entrega final', 'in_transit/handed_over'],
    ['Entregado en punto de recogida', 'available_for_pickup/pickup_point'],
    ['Entregado en taquilla', 'available_for_pickup/parcel_locker'],
    ['Consegnato al mittente', 'returned'],
    ['In fase di restituzione al mittente', 'returning'],
    ["Consegnato all'ufficio postale locale per la consegna finale", 'in_transit/handed_over'],
    ['Consegnato presso punto di ritiro', 'available_for_pickup/pickup_point'],
    ['Consegnato nel locker', 'available_for_pickup/parcel_locker'],
    ['Entregue ao remetente', 'returned'],
    ['O objeto está sendo devolvido ao remetente', 'returning'],
    ['Entregue na agência dos correios local para entrega final', 'in_transit/handed_over'],
    ['Entregue ao transportador local', 'in_transit/handed_over'],
    ['Entregue no ponto de recolha', 'available_for_pickup/pickup_point'],
    ['Entregue no cacifo', 'available_for_pickup/parcel_locker'],
  ])('%s: %s', (text, expected) => {
    expect(refined('delivered', text)).toBe(expected);
  });
});

describe('a delivery that its words describe', () => {
  it.each([
    ['Delivered', 'delivered'],
    ['Delivered, In/At Mailbox', 'delivered/mailbox'],
    ['Recipient not home, delivered to neighbour', 'delivered/neighbour'],
    ['Delivery attempt failed, left in a safe place', 'delivered/safe_place'],
    ['Collected from the parcel shop', 'delivered/collected'],
    ['Delivered with delay', 'delivered'],
    ['Arrived at the customer', 'delivered'],
    ['Package accepted', 'delivered'],
    ['Delivered. Will be returned to sender if not accepted', 'delivered'],
    ['Something that nobody understands', 'delivered'],
  ])('%s: %s', (text, expected) => {
    expect(refined('delivered', text)).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    ['in_transit', 'Delivered', 'in_transit'],
    ['in_transit', 'Delivered to a pickup point', 'in_transit'],
    ['in_transit', 'Out for delivery', 'in_transit'],
    ['in_transit', 'Not yet delivered', 'in_transit'],
    ['info_received', 'Delivered', 'info_received'],
    ['info_received', 'Departed the hub', 'info_received'],
    ['out_for_delivery', 'Delivered', 'out_for_delivery'],
    ['out_for_delivery', 'Ready for pickup', 'out_for_delivery'],
    ['attempt_failed', 'Delivered', 'attempt_failed'],
    ['available_for_pickup', 'Collected by the customer', 'available_for_pickup'],
    ['exception', 'Delivered', 'exception'],
    ['returning', 'Delivered', 'returning'],
    ['cancelled', 'Returned to sender', 'cancelled'],
  ] as const)('do not raise %s by "%s"', (status, text, expected) => {
    expect(refined(status, text)).toBe(expected);
  });

  it.each([
    ['in_transit', 'The parcel is being returned to the sender', 'returning'],
    // Not back yet: it moves.
    ['in_transit', 'Returned to shipper', 'returning'],
    ['info_received', 'Returned to sender', 'returning'],
    ['out_for_delivery', 'Refused by recipient', 'exception/refused'],
    ['in_transit', 'Recipient not home', 'attempt_failed/recipient_absent'],
    ['available_for_pickup', 'Unclaimed', 'exception/unclaimed'],
    ['available_for_pickup', 'Returning to sender', 'returning'],
    ['exception', 'Returned to sender', 'returned'],
  ] as const)('lower %s by "%s" to %s', (status, text, expected) => {
    expect(refined(status, text)).toBe(expected);
  });

  it('lower also what has a substatus', () => {
    expect(refined('in_transit', 'Being returned to sender', 'delayed')).toBe('returning');
    expect(refined('in_transit', 'Sorted', 'delayed')).toBe('in_transit/delayed');
  });

  it('of what may happen are no news', () => {
    const warning = 'Ready for pickup. Will be returned to sender if it is not collected.';
    expect(refined('available_for_pickup', warning)).toBe('available_for_pickup');
    const german = 'Liegt in der Filiale bereit, wird sonst an den Absender zurückgesandt';
    expect(refined('available_for_pickup', german)).toBe('available_for_pickup/pickup_point');
  });

  it('say where it waits', () => {
    expect(refined('available_for_pickup', 'Ready in the locker', 'store')).toBe(
      'available_for_pickup/parcel_locker',
    );
    expect(refined('available_for_pickup', null, 'store')).toBe('available_for_pickup/store');
  });
});
