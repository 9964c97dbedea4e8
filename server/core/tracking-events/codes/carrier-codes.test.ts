import { describe, expect, it } from 'vitest';
import { readCarrierCode } from './carrier-codes.ts';
import { codeTable, type CodeTable } from './code-table.ts';

function read(carrier: string, code: string, type?: string): string | null {
  const reading = readCarrierCode(carrier, code, type ?? null);
  if (reading === null || reading === 'insignificant') return reading;
  return [reading.status, reading.substatus ?? '-'].join('/') + (reading.defers ? ' @wording' : '');
}

function tableWithACodeTwice(): CodeTable {
  return codeTable([
    ['delivered', null, 'A|B'],
    ['returned', null, 'b'],
  ]);
}

describe('a code of a carrier', () => {
  it.each([
    ['fedex', 'DL', 'delivered/-'],
    ['fedex', 'SE', 'in_transit/delayed @wording'],
    ['fedex', 'Ow', 'in_transit/- @wording'],
    ['usps', '01', 'delivered/-'],
    ['usps', '07', 'in_transit/arrived'],
    ['usps', 'Delivered to Agent', 'delivered/agent'],
    ['usps', 'Alert', 'in_transit/delayed @wording'],
    ['dhl_express', 'OK', 'delivered/-'],
    ['dhl_express', 'CD', 'in_transit/customs_processing @wording'],
    ['dhl_express', 'transit', 'in_transit/- @wording'],
    ['dhl_parcel_de', 'ZU', 'delivered/-'],
    ['dhl', 'failure', 'exception/undeliverable @wording'],
    ['canadapost', '1496', 'delivered/-'],
    ['canadapost', '1701', 'available_for_pickup/-'],
    ['laposte', 'DI2', 'returned/-'],
    ['laposte', 'RE1', 'returning/-'],
    ['bpost', 'U01', 'delivered/-'],
    ['gls', 'DELIVEREDPS', 'available_for_pickup/pickup_point'],
    ['dpd', 'ReturningFromDelivery', 'attempt_failed/- @wording'],
    ['postnl', '3', 'out_for_delivery/- @wording'],
    ['hermes', '3511', 'delivered/mailbox'],
    ['landmark', '500', 'delivered/-'],
    ['sendle', 'Pickup Attempted', 'info_received/awaiting_shipper'],
    ['smartkargo', 'DDL', 'delivered/-'],
    ['fedex', 'IP', 'in_transit/accepted'],
    ['fedex', 'AO', 'in_transit/- @wording'],
    ['fedex', 'AE', 'in_transit/- @wording'],
    ['fedex', 'RR', 'in_transit/scheduled @wording'],
    ['canadapost', '0500', 'out_for_delivery/-'],
    ['canadapost', '500', 'out_for_delivery/-'],
    ['royal mail', 'EVKSP', 'delivered/signed'],
    ['royal mail', 'EVKNA', 'attempt_failed/recipient_absent'],
    ['gls', 'INTIAL.PREADVICE', 'info_received/-'],
    ['gls', 'INTIAL.NORMAL', 'in_transit/accepted @wording'],
    ['gls', 'DELIVD.NORMAL', 'delivered/-'],
    ['gls', 'DELIVD.PARCELSHOP', 'available_for_pickup/pickup_point'],
    ['colissimo', 'RENXXX', 'attempt_failed/- @wording'],
    ['colissimo', 'DOUXXX', 'in_transit/customs_processing @wording'],
    ['correios', 'BDE 01', 'delivered/-'],
    ['correios', 'BDE-23', 'returned/-'],
    ['correios', 'OEC 1', 'out_for_delivery/- @wording'],
    ['correios', 'OEC 9', 'returning/-'],
    ['inpost', 'canceled_redirect_to_box', 'in_transit/- @wording'],
    ['inpost', 'delay_in_delivery', 'in_transit/delayed'],
    ['inpost', 'pickup_time_expired', 'exception/unclaimed'],
    ['bring', 'DELIVERED_SENDER', 'returned/-'],
    ['bring', 'COLLECTED', 'in_transit/picked_up'],
    ['cainiao', 'GTMS_SIGNED', 'delivered/-'],
    ['cainiao', 'GTMS_STA_SIGNED', 'available_for_pickup/pickup_point'],
    ['amazon', 'PickupCancelled', 'info_received/awaiting_shipper'],
    ['ship24', 'exception_lost', 'exception/lost'],
    ['shippo', 'TRANSIT', 'in_transit/- @wording'],
    ['shipengine', 'DE', 'delivered/-'],
    ['trackingmore', 'pickup', 'out_for_delivery/- @wording'],
  ])('of %s: %s is %s', (carrier, code, expected) => {
    expect(read(carrier, code)).toBe(expected);
  });

  it('is found however the carrier and the code are written', () => {
    expect(read('DHL Express', ' ok ')).toBe('delivered/-');
    expect(read('Canada Post', '0174')).toBe('out_for_delivery/-');
    expect(read('bpost', 'out_for_delivery')).toBe('out_for_delivery/-');
  });

  it('says nothing of the parcel when it records the image of a signature', () => {
    expect(read('canadapost', '20')).toBe('insignificant');
  });

  it('means nothing to us when we do not know it, or when it has several meanings', () => {
    expect(read('usps', 'ZZ')).toBeNull();
    expect(read('nobody', 'DL')).toBeNull();
    expect(read('dhl', 'AA')).toBeNull();
    expect(read('constructor', 'DL')).toBeNull();
  });

  it('means the same of a carrier that we do not know, where it is of several words', () => {
    expect(read('nobody', 'canceled_redirect_to_box')).toBe('in_transit/- @wording');
    expect(read('nobody', 'DELIVERED_SENDER')).toBe('returned/-');
    expect(read('nobody', 'COLLECTED')).toBeNull();
  });

  it('of a step that we know claims no delivery by a cause that we do not know', () => {
    expect(read('gls', 'DELIVD.UNHEARD_OF')).toBeNull();
    expect(read('colissimo', 'LIVXXX')).toBeNull();
    expect(read('correios', 'BDE 99')).toBeNull();
  });

  it('stands in one row of its table', () => {
    expect(tableWithACodeTwice).toThrow('Code B stands in two rows.');
  });
});

describe('a code of UPS', () => {
  it.each([
    ['FS', 'D', 'delivered/-'],
    ['KB', 'D', 'delivered/-'],
    ['KB', 'X', 'in_transit/delayed @wording'],
    ['ZZ', 'D', 'out_for_delivery/- @wording'],
    ['SR', 'X', 'in_transit/customs_released'],
    ['L1', 'X', 'in_transit/delayed @wording'],
    ['MP', 'M', 'info_received/-'],
    ['ZZ', 'MV', 'cancelled/label_voided'],
    ['ZZ', 'U', 'in_transit/rescheduled'],
    ['AR', 'I', 'in_transit/arrived'],
  ])('%s of type %s is %s', (code, type, expected) => {
    expect(read('ups', code, type)).toBe(expected);
  });

  it('is read also without its type', () => {
    expect(read('ups', 'FS')).toBe('delivered/-');
    expect(read('ups', 'L1')).toBeNull();
  });
});
