import { describe, expect, it } from 'vitest';
import { isInternalText, MAX_WORDING_LENGTH, readWording } from './read-wording.ts';

function read(text: string): string | null {
  const reading = readWording(text);
  if (reading === null || reading === 'insignificant') return reading;
  return reading.substatus === null ? reading.status : `${reading.status}/${reading.substatus}`;
}

describe('words that speak of a delivery that was none', () => {
  it.each([
    ['Not delivered', 'attempt_failed'],
    ['Undelivered', 'attempt_failed'],
    ['The parcel could not be delivered', 'attempt_failed'],
    ['Unable to deliver', 'attempt_failed'],
    ['Your package will be delivered by end of day Tuesday', 'in_transit/scheduled'],
    ['Delivered to local carrier', 'in_transit/handed_over'],
    ['Delivered to agent for final delivery', 'in_transit/handed_over'],
    ['Delivered to ParcelShop', 'available_for_pickup/pickup_point'],
    ['Delivered to UPS Access Point', 'available_for_pickup/pickup_point'],
    ['Delivered back to the sender', 'returned'],
    ['Undeliverable', 'exception/undeliverable'],
    ['Package not due for delivery', 'in_transit'],
    ["Votre colis n'a pas pu être livré", 'attempt_failed'],
    ['Votre colis sera livré prochainement', 'in_transit/scheduled'],
    ['Die Sendung konnte nicht zugestellt werden', 'attempt_failed'],
    ['Die Sendung wird voraussichtlich morgen zugestellt', 'in_transit/scheduled'],
    ['Pakket is niet bezorgd', 'attempt_failed'],
    ['Pakket wordt morgen bezorgd', 'in_transit/scheduled'],
    ['No se ha podido entregar el envío', 'attempt_failed'],
    ['Non è stato possibile consegnare il pacco', 'attempt_failed'],
    ['Consegnato al corriere', 'in_transit/handed_over'],
    ['Objeto não entregue', 'attempt_failed'],
    ['Entregue ao remetente', 'returned'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('words that look alike', () => {
  it.each([
    ['Returning to sender', 'returning'],
    ['The package will be returned to the sender', 'returning'],
    ['Returned to sender', 'returned'],
    ['Returned to depot', 'attempt_failed'],
    ['We attempted to pick up the parcel', 'info_received/awaiting_shipper'],
    ['Delivery attempted. Pick up at the post office', 'attempt_failed'],
    ['Picked up', 'in_transit/picked_up'],
    ['Picked up by recipient', 'delivered/collected'],
    ['Ready for pickup', 'available_for_pickup'],
    ['Ready for pickup by carrier', 'info_received'],
    ['Held by customs', 'in_transit/delayed_customs'],
    ['Held at Post Office, At Customer Request', 'available_for_pickup'],
    ['Shipment on hold', 'exception/held'],
    ['Released by customs', 'in_transit/customs_released'],
    ['Package has not yet been released by customs', 'in_transit/customs_processing'],
    ['Out for delivery', 'out_for_delivery'],
    ['Preparing for delivery', 'in_transit/sorting'],
    ['Your parcel will be delivered today between 10:00 and 12:00', 'out_for_delivery'],
    ['The address has been corrected', 'in_transit/problem_resolved'],
    ["Incorrect address - addressee's address being verified", 'exception/address_problem'],
    ['Arriving late', 'in_transit/delayed'],
    ['In transit, arriving on time', 'in_transit'],
    ['Der Empfänger hat die Sendung in der Filiale abgeholt', 'delivered/collected'],
    ['Die Sendung liegt in der Filiale zur Abholung bereit', 'available_for_pickup/pickup_point'],
    ['Die Sendung hat das Import-Paketzentrum im Zielland verlassen', 'in_transit/departed'],
    ['Nous le préparons pour le mettre en livraison.', 'in_transit/sorting'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('words that say what exactly', () => {
  it.each([
    ['Delivered, In/At Mailbox', 'delivered/mailbox'],
    ['Delivered, Parcel Locker', 'delivered/parcel_locker'],
    ['Left at front door', 'delivered/safe_place'],
    ['We delivered your item to your neighbour', 'delivered/neighbour'],
    ['Signed for by: J DOE', 'delivered/signed'],
    ['Recipient not home', 'attempt_failed/recipient_absent'],
    ['Notice Left (No Authorized Recipient Available)', 'attempt_failed/notice_left'],
    [
      'The receiver was closed at the time of the delivery attempt',
      'attempt_failed/business_closed',
    ],
    ['No Access to Delivery Location', 'attempt_failed/no_access'],
    ['Refused by recipient', 'exception/refused'],
    ['Delivery address incomplete', 'exception/address_problem'],
    ['Moved, Left No Address', 'exception/recipient_moved'],
    ['Unclaimed', 'exception/unclaimed'],
    ['Package damaged in transit', 'exception/damaged'],
    ['Lost in transit', 'exception/lost'],
    ['Missing commercial invoice', 'exception/documents_required'],
    ['Import duties due', 'exception/payment_due'],
    ['A weather delay has occurred', 'in_transit/delayed_weather'],
    ['Missent', 'in_transit/delayed_processing'],
    ['Redelivery scheduled', 'in_transit/rescheduled'],
    ['Inbound Into Customs', 'in_transit/customs_processing'],
    ['Shipment received in country of destination', 'in_transit/arrived_destination_country'],
    ['RTO SHIPMENT DELIVERED', 'returned'],
    ['Shipping Label Created, USPS Awaiting Item', 'info_received/label_purchased'],
    ['Shipment expected, but not yet arrived at PostNL', 'info_received/awaiting_shipper'],
    ['Label voided', 'cancelled'],
    ['Bezorgd in de brievenbus', 'delivered/mailbox'],
    ['Zugestellt an Nachbar', 'delivered/neighbour'],
    ['Destinatario ausente', 'attempt_failed/recipient_absent'],
    ['Sdoganato', 'in_transit/customs_released'],
    ['Objeto saiu para entrega ao destinatário', 'out_for_delivery'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('words that say nothing', () => {
  it.each([
    'Signature image recorded for Online viewing',
    'Email notification sent',
    'UPS INTERNAL ACTIVITY CODE',
  ])('%s is no news of the parcel', (text) => {
    expect(read(text)).toBe('insignificant');
  });

  it.each(['', '   ', 'Wrong color', 'picec count description', '12345'])(
    '%j is not understood',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('a text', () => {
  it('is read whatever its case, spaces, accents and humps', () => {
    expect(read('OUT_FOR_DELIVERY')).toBe('out_for_delivery');
    expect(read('OutForDelivery')).toBe('out_for_delivery');
    expect(read('  Out\n   for delivery ')).toBe('out_for_delivery');
    expect(read('COLIS LIVRE')).toBe('delivered');
    expect(read('Colis livre\u0301')).toBe('delivered');
  });

  it('is read as far as a sentence goes', () => {
    expect(read(' '.repeat(MAX_WORDING_LENGTH) + 'Delivered')).toBeNull();
  });

  it('is read in short time, whatever it holds', () => {
    const hostile = [
      'a',
      ' ',
      'not be delivered ',
      'held at the customs ',
      'delivery attempt ',
      'returned to the ',
    ];
    const before = performance.now();
    for (const part of hostile) readWording(part.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('is not for shoppers when a carrier wrote it for its own use', () => {
    expect(isInternalText('UPS INTERNAL ACTIVITY CODE')).toBe(true);
    for (const told of ['Delivered', 'International scan', 'وصلت الشحنة', '到着', '-']) {
      expect(isInternalText(told)).toBe(false);
    }
  });
});
